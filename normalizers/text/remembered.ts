/** A function that makes its answer for each text once. It remembers all: for the texts of one document, not for a process. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let found = made.get(text);
    if (found === undefined) {
      found = make(text);
      made.set(text, found);
    }
    return found;
  };
}

/**
 * A function that makes its answer for each text once. It remembers up to `most`, then forgets them all; without a bound it is
 * for the texts of one document, not for a process.
 */
export function remembered<T>(make: (text: string) => T, most = Number.POSITIVE_INFINITY): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let found = made.get(text);
    if (found === undefined) {
      found = make(text);
      if (made.size >= most) made.clear();
      made.set(text, found);
    }
    return found;
  };
}

/** Answers kept by `recent` before all are forgotten: a sentence asks for far fewer. */
const MOST_RECENT = 256;

/**
 * A function that makes its answer for a text once for as long as it is being asked about: the readers of one sentence look at
 * the same few words again and again.
 */
export function recent<T>(make: (text: string) => T): (text: string) => T {
  return remembered(make, MOST_RECENT);
}

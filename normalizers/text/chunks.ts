/** Calls `visit` with the place of each stretch of a text between white space. Faster than a regular expression. */
export function eachSpan(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    while (at < length && isSpace(text.charCodeAt(at))) at++;
    const start = at;
    while (at < length && !isSpace(text.charCodeAt(at))) at++;
    if (at > start) visit(start, at);
  }
}

/** What `\s` matches, by its code unit. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

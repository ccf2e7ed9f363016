/**
 * Where the next stretch between white space begins, from `at` on; the end of the text where there is none. A text is walked
 * through by this and `chunkEnd`: faster than by a regular expression, and than by a function called for each stretch.
 */
export function chunkStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** Where the stretch between white space ends that begins at `start`. */
export function chunkEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
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

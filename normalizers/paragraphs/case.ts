/** Letter case, for all of Unicode; the Latin letters of Vietnamese from a table, since every line asks. */
const TABLE_SIZE = 0x2000;
const NONE = 0;
const UPPER = 1;
const LOWER = 2;
const table = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code);
  table[code] = /\p{Lu}/u.test(char) ? UPPER : /\p{Ll}/u.test(char) ? LOWER : NONE;
}

function caseAt(text: string, index: number): number {
  return table[text.charCodeAt(index)] ?? NONE;
}

export function isUpper(char: string): boolean {
  return caseAt(char, 0) === UPPER;
}

/** Whether the first character of the text is a small letter. */
export function startsLower(text: string): boolean {
  return caseAt(text, 0) === LOWER;
}

/** Whether the first character of the text is a capital. */
export function startsUpper(text: string): boolean {
  return caseAt(text, 0) === UPPER;
}

/** Whether the text is set in capitals: at least two letters, and no more than one in ten of them small. */
export function isCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = caseAt(text, i);
    if (kind === UPPER) upper++;
    // Running text shows itself after a few letters.
    else if (kind === LOWER && ++lower * 10 > text.length) return false;
  }
  return upper >= 2 && lower * 10 <= upper + lower;
}

/** Whether the sentence is still open: no full stop, semicolon, colon, question or exclamation mark ends it. */
export function isUnfinished(text: string): boolean {
  return !/[.;:!?…]["”’)\]*]{0,8}$/u.test(text.slice(-12));
}

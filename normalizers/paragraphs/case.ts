/** Letter case, for all of Unicode. */
export function isUpper(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(char);
}

const FIRST_LETTER = /\p{L}/u;

/** Whether the first character of the text is a small letter. */
export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Whether the first character of the text is a capital. */
export function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether the text is set in capitals: at least two letters, and no more than one in ten of them small. */
export function isCapitals(text: string): boolean {
  if (!FIRST_LETTER.test(text)) return false;
  let upper = 0;
  let lower = 0;
  for (const char of text) {
    if (/\p{Lu}/u.test(char)) upper++;
    else if (/\p{Ll}/u.test(char)) lower++;
  }
  return upper >= 2 && lower * 10 <= upper + lower;
}

/** Whether the sentence is still open: no full stop, semicolon, colon, question or exclamation mark ends it. */
export function isUnfinished(text: string): boolean {
  return !/[.;:!?…]["”’)\]*]*$/u.test(text);
}

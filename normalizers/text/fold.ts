/**
 * Letters without their diacritics, for matching only: "Chỉ tiêu" and the scanner's "Chi tieu" meet here. The result has
 * the length of the input, character for character (NFC assumed), so offsets found in one hold in the other.
 */
export function fold(text: string): string {
  const { length } = text;
  if (length < SHORT || length > bytes.length) return foldLetters(text);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const folded = known[code] || learn(code);
    // "–", "“": the whole text is put together letter by letter.
    if (folded > 0xff) return foldLetters(text);
    bytes[i] = folded;
  }
  return bytes.toString('latin1', 0, length);
}

/** Nearly all that is folded becomes Latin-1; strings of bytes are made at once, without one for each letter put to the end. */
const bytes = Buffer.alloc(4096);
/** Shorter texts are made sooner letter by letter. */
const SHORT = 24;

function foldLetters(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += String.fromCharCode(known[code] || learn(code));
  }
  return out;
}

/** Folded code units by code unit, as they are met. */
const known = new Uint16Array(0x10000);

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const base = char
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace('đ', 'd')
    .replace('ð', 'd');
  const folded = base.length === 1 ? base.charCodeAt(0) : code;
  known[code] = folded;
  return folded;
}

/** Folded, punctuation dropped, single spaces: equal for two spellings of the same words. */
export function matchKey(text: string): string {
  const composed = text.normalize('NFC');
  const { length } = composed;
  const out = length > bytes.length ? Buffer.allocUnsafe(length) : bytes;
  let written = 0;
  let isBetween = false;
  for (let i = 0; i < length; i++) {
    const code = composed.charCodeAt(i);
    const key = keys[code] || learnKey(code);
    if (key === BETWEEN) isBetween = true;
    else if (key === OTHER) return keyOfOther(composed);
    else {
      if (isBetween && written > 0) out[written++] = BLANK;
      isBetween = false;
      out[written++] = key;
    }
  }
  return out.toString('latin1', 0, written);
}

const BLANK = 0x20;
/** What a code unit is in a key: a letter, digit or % folded to Latin-1, something between words, or any other letter. */
const keys = new Uint16Array(0x10000);
const BETWEEN = 0xfffe;
const OTHER = 0xffff;

function learnKey(code: number): number {
  const folded = known[code] || learn(code);
  const isKept = /[\p{L}\p{N}%]/u.test(String.fromCharCode(folded));
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const key = isHalf || (isKept && folded > 0xff) ? OTHER : isKept ? folded : BETWEEN;
  keys[code] = key;
  return key;
}

/** The same for texts with letters that are not Latin. */
function keyOfOther(composed: string): string {
  return fold(composed)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

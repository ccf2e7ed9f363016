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
  return fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

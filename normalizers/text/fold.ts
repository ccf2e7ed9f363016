/**
 * Letters without their diacritics, for matching only: "Chỉ tiêu" and the scanner's "Chi tieu" meet here. The result has
 * the length of the input, character for character (NFC assumed), so offsets found in one hold in the other.
 */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += known[code] ?? learn(code);
  }
  return out;
}

/** Latin letters and common signs, by code unit, as they are met. */
const known = new Array<string | undefined>(0x2100);

function learn(code: number): string {
  const char = String.fromCharCode(code);
  const base = char
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace('đ', 'd')
    .replace('ð', 'd');
  const folded = base.length === 1 ? base : char;
  if (code < known.length) known[code] = folded;
  return folded;
}

/** Folded, punctuation dropped, single spaces: equal for two spellings of the same words. */
export function matchKey(text: string): string {
  return fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/**
 * Letters without their diacritics, for matching only: "Chỉ tiêu" and the scanner's "Chi tieu" meet here. The result has
 * the length of the input, character for character (NFC assumed), so offsets found in one hold in the other.
 */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      out += code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : text[i];
      continue;
    }
    out += folded(text[i] ?? '');
  }
  return out;
}

const cache = new Map<string, string>();

function folded(char: string): string {
  let result = cache.get(char);
  if (result === undefined) {
    const base = char
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace('đ', 'd')
      .replace('ð', 'd');
    result = base.length === 1 ? base : char;
    cache.set(char, result);
  }
  return result;
}

/** Folded, punctuation dropped, single spaces: equal for two spellings of the same words. */
export function matchKey(text: string): string {
  return fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

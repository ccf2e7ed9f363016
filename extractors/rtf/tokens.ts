/** A piece of an RTF file (Rich Text Format Specification 1.9.1, "RTF syntax"). */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** A byte of the text, in the code page of its font. */
  | { readonly kind: 'byte'; readonly byte: number };

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Control words, braces, text and binary data in the order of the file. Never throws on damaged input. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at++;
    if (byte === 0x7b) yield { kind: 'open' };
    else if (byte === 0x7d) yield { kind: 'close' };
    else if (byte === 0x0a || byte === 0x0d || byte === 0x00) continue;
    else if (byte !== 0x5c) yield { kind: 'byte', byte };
    else if (isLetter(bytes[at] ?? 0)) {
      let word = '';
      while (isLetter(bytes[at] ?? 0) && word.length < 32) word += String.fromCharCode(bytes[at++] ?? 0);
      let digits = '';
      if (bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0)) digits = String.fromCharCode(bytes[at++] ?? 0);
      while (isDigit(bytes[at] ?? 0) && digits.length < 11) digits += String.fromCharCode(bytes[at++] ?? 0);
      if (bytes[at] === 0x20) at++;
      const value = digits === '' ? null : Number(digits);
      if (word === 'bin' && value !== null && value > 0) at += value;
      else yield { kind: 'word', word, value };
    } else if (bytes[at] === 0x27) {
      const code = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
      at += 3;
      if (!Number.isNaN(code)) yield { kind: 'byte', byte: code };
    } else {
      const symbol = String.fromCharCode(bytes[at] ?? 0);
      at++;
      // A backslash before a line end is a paragraph mark.
      yield { kind: 'word', word: symbol === '\n' || symbol === '\r' ? 'par' : symbol, value: null };
    }
  }
}

/**
 * Legacy text reaches us as the Windows-1252 characters of its bytes: so Word stores it, so PDFs show it, and so the
 * plain-text extractor hands it over. Here characters become bytes again.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CHARACTERS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte),
);

const BYTES: ReadonlyMap<string, number> = new Map([
  // Some programs leave the bytes 0x80 to 0x9F as control characters.
  ...Array.from({ length: 32 }, (_, i): [string, number] => [String.fromCharCode(0x80 + i), 0x80 + i]),
  ...CHARACTERS.map((char, byte): [string, number] => [char, byte]),
]);

/** The byte of a Windows-1252 character, -1 for any other character. */
export function byteOf(char: string): number {
  return BYTES.get(char) ?? -1;
}

/** The Windows-1252 character of a byte. */
export function characterOf(byte: number): string {
  return CHARACTERS[byte] ?? '';
}

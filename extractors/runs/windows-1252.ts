/** What Windows-1252 has at 0x80–0x9F; the five bytes it leaves out stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The character of a byte in Windows-1252. The table is written out because Node 20 decodes "windows-1252" as Latin-1
 * (nodejs/node#56542).
 */
export function characterOfByte(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

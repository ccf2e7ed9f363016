import { uint16 } from '../sniff/bytes.js';

/** The font table ([MS-DOC] 2.9.286): names in the order of their indexes. */
export function readFonts(table: Uint8Array, part: { readonly at: number; readonly length: number }): string[] {
  const end = Math.min(part.at + part.length, table.length);
  const count = Math.min(uint16(table, part.at), 2048);
  const fonts: string[] = [];
  let at = part.at + 4;
  for (let i = 0; i < count && at < end; i++) {
    const size = table[at] ?? 0;
    let name = '';
    for (let n = at + 40; n + 1 < at + 1 + size; n += 2) {
      const code = uint16(table, n);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    fonts.push(name);
    at += 1 + size;
  }
  return fonts;
}

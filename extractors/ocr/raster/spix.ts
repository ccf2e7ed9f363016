import type { Grey } from './grey.js';

/** Bytes before the pixels: the name and six numbers. */
const HEAD = 28;

/**
 * The picture as leptonica keeps it in memory ("spix", written by its `pixSerializeToMemory`), which it copies as a whole,
 * where it reads a PGM pixel by pixel. Rows are padded to words of four bytes; in a word the first pixel is the highest byte.
 */
export function encodeSpix({ data, width, height }: Grey): Buffer {
  const words = (width + 3) >> 2;
  const out = Buffer.alloc(HEAD + 4 * words * height);
  out.write('spix', 'latin1');
  const head = [width, height, 8, words, 0, 4 * words * height];
  for (const [i, value] of head.entries()) out.writeUInt32LE(value, 4 + 4 * i);
  for (let y = 0; y < height; y++) {
    const from = y * width;
    const to = HEAD + 4 * words * y;
    // The order of bytes within a word of a machine on which the lowest comes first, as WebAssembly is.
    for (let x = 0; x < width; x++) out[to + (x ^ 3)] = data[from + x] as number;
  }
  return out;
}

/**
 * Which words follow which, as a matrix of one bit a pair. A vocabulary of 7,000 words makes 6 MB of it, and asking costs
 * one look where searching a word's followers, thousands for a common one, costs a dozen.
 */
export interface PairTable {
  /** A row of 32-bit words for each first word. */
  readonly bits: Uint32Array;
  /** Per 32-bit word, how many pairs of its row stand before it. */
  readonly before: Uint16Array;
  /** 32-bit words a row. */
  readonly stride: number;
  /** Index of the first pair of each word; one more than there are words. */
  readonly start: Uint32Array;
}

/** `words`: the followers of each word, in order; those of word v stand from `start[v]` to `start[v + 1]`. */
export function pairTable(start: Uint32Array, words: Uint16Array): PairTable {
  const rows = start.length - 1;
  const stride = Math.ceil(rows / 32);
  const bits = new Uint32Array(rows * stride);
  const before = new Uint16Array(rows * stride);
  for (let v = 0; v < rows; v++) {
    const row = v * stride;
    const end = start[v + 1] as number;
    for (let pair = start[v] as number; pair < end; pair++) {
      const w = words[pair] as number;
      const at = row + (w >>> 5);
      bits[at] = (bits[at] as number) | (1 << (w & 31));
    }
    let sum = 0;
    for (let at = row; at < row + stride; at++) {
      before[at] = sum;
      const word = bits[at] as number;
      if (word !== 0) sum += ones(word);
    }
  }
  return { bits, before, stride, start };
}

/** Index of the pair (v, w), -1 where it is none. */
export function indexOfPair({ bits, before, stride, start }: PairTable, v: number, w: number): number {
  const at = v * stride + (w >>> 5);
  const word = bits[at] as number;
  const bit = 1 << (w & 31);
  return (word & bit) === 0 ? -1 : (start[v] as number) + (before[at] as number) + ones(word & (bit - 1));
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Which words follow which, as a matrix of one bit a pair. A vocabulary of 7,000 words makes 12 MB of it, and asking costs
 * one look at memory where searching a word's followers, thousands for a common one, costs a dozen.
 */
export interface PairTable {
  /** A row for each first word; for each 32 second words which of them are pairs, and the index of the first such pair. */
  readonly cells: Uint32Array;
  /** Numbers a row. */
  readonly stride: number;
}

/** `words`: the followers of each word, in order; those of word v stand from `start[v]` to `start[v + 1]`. */
export function pairTable(start: Uint32Array, words: Uint16Array): PairTable {
  const rows = start.length - 1;
  const stride = 2 * Math.ceil(rows / 32);
  const cells = new Uint32Array(rows * stride);
  for (let v = 0; v < rows; v++) {
    const row = v * stride;
    const end = start[v + 1] as number;
    for (let pair = start[v] as number; pair < end; pair++) {
      const w = words[pair] as number;
      const at = row + 2 * (w >>> 5);
      if (cells[at] === 0) cells[at + 1] = pair;
      cells[at] = (cells[at] as number) | (1 << (w & 31));
    }
  }
  return { cells, stride };
}

/** Index of the pair (v, w), -1 where it is none. */
export function indexOfPair({ cells, stride }: PairTable, v: number, w: number): number {
  const at = v * stride + 2 * (w >>> 5);
  const bits = cells[at] as number;
  const bit = 1 << (w & 31);
  return (bits & bit) === 0 ? -1 : (cells[at + 1] as number) + ones(bits & (bit - 1));
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

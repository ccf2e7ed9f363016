/**
 * Which words follow which, as a matrix of one bit a pair. A vocabulary of 7,000 words makes 12 MB of it, and asking costs
 * one look at memory where searching a word's followers, thousands for a common one, costs a dozen. Words that are asked for
 * together have columns side by side: then the first look fetches what the others need.
 */
export interface PairTable {
  /** A row for each first word; for each 32 columns which of them are pairs, and the index of the first such pair. */
  readonly cells: Uint32Array;
  /** Numbers a row. */
  readonly stride: number;
  /** Column of each second word. */
  readonly columns: Uint16Array;
}

/**
 * Pairs are numbered row by row, in the order of their columns.
 *
 * @param words the followers of each word; those of word v stand from `start[v]` to `start[v + 1]`
 */
export function pairTable(start: Uint32Array, words: Uint16Array, columns: Uint16Array): PairTable {
  const rows = start.length - 1;
  const stride = 2 * Math.ceil(rows / 32);
  const cells = new Uint32Array(rows * stride);
  for (let v = 0; v < rows; v++) {
    const row = v * stride;
    for (let pair = start[v] as number; pair < (start[v + 1] as number); pair++) {
      const column = columns[words[pair] as number] as number;
      const at = row + 2 * (column >>> 5);
      cells[at] = (cells[at] as number) | (1 << (column & 31));
    }
    let index = start[v] as number;
    for (let at = row; at < row + stride; at += 2) {
      cells[at + 1] = index;
      index += ones(cells[at] as number);
    }
  }
  return { cells, stride, columns };
}

/** Index of the pair (v, w), -1 where it is none. */
export function indexOfPair({ cells, stride, columns }: PairTable, v: number, w: number): number {
  const column = columns[w] as number;
  const at = v * stride + 2 * (column >>> 5);
  const bits = cells[at] as number;
  const bit = 1 << (column & 31);
  return (bits & bit) === 0 ? -1 : (cells[at + 1] as number) + ones(bits & (bit - 1));
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

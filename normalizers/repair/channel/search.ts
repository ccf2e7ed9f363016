import { fold } from '../../text/fold.js';
import type { CasePattern } from '../tokens/case.js';
import type { Channel } from './channel.js';
import type { Trie } from './trie.js';

/** A word that may have been printed, and the cost (−ln P) of reading it as it was read. */
export interface Reading {
  readonly id: number;
  readonly cost: number;
}

const FAR = 1e9;
const LONGEST_READ = 3;

/**
 * The words of a tree that may have been read as `read`, printed in the given pattern of capitals; best first, all whose
 * cost is within `margin` of the best. A weighted edit distance, computed once for each shared beginning; subtrees that
 * cannot come near are skipped.
 */
export function searchTrie(
  trie: Trie,
  channel: Channel,
  read: string,
  pattern: CasePattern,
  margin: number,
): Reading[] {
  const printed = (letter: number, depth: number): string => {
    const small = trie.letters[letter] ?? '';
    return pattern === 'capitals' || (pattern === 'capital' && depth === 1) ? small.toUpperCase() : small;
  };
  const width = read.length + 1;
  const found: Reading[] = [];
  const columns = new Float64Array((trie.depth + 1) * width).fill(FAR);
  const depthOf = new Int32Array(trie.letter.length);
  const single = new Map<number, Float64Array>();
  const double = new Map<number, Float64Array | null>();
  columns[0] = 0;
  for (let j = 1; j < width; j++) columns[j] = (columns[j - 1] as number) + channel.invented;
  let best = FAR;
  for (let node = 1; node < trie.letter.length; ) {
    const up = trie.parent[node] as number;
    const depth = (depthOf[up] as number) + 1;
    depthOf[node] = depth;
    const letter = trie.letter[node] as number;
    const first = depth === 1 ? 512 : 0;
    let table = single.get(letter + first);
    if (!table) {
      table = singleTable(channel, printed(letter, depth), read);
      single.set(letter + first, table);
    }
    let pairTable: Float64Array | null = null;
    if (depth > 1) {
      const above = trie.letter[up] as number;
      const key = (above * 1024 + letter) * 2 + (depth === 2 ? 1 : 0);
      const known = double.get(key);
      if (known === undefined) {
        pairTable = pairedTable(channel, printed(above, depth - 1) + printed(letter, depth), read);
        double.set(key, pairTable);
      } else pairTable = known;
    }
    const least = fill(columns, depth, width, table, pairTable, channel.invented);
    const word = trie.word[node] as number;
    if (word >= 0) {
      const cost = columns[depth * width + width - 1] as number;
      if (cost <= best + margin) {
        found.push({ id: word, cost });
        if (cost < best) best = cost;
      }
    }
    node = least > best + margin ? (trie.after[node] as number) : node + 1;
  }
  return found.filter(({ cost }) => cost <= best + margin && cost < FAR).sort((a, b) => a.cost - b.cost || a.id - b.id);
}

/** Costs up to each read position at the node's depth; returns the least of them and of the column above. */
function fill(
  columns: Float64Array,
  depth: number,
  width: number,
  single: Float64Array,
  double: Float64Array | null,
  invented: number,
): number {
  const here = depth * width;
  const above = here - width;
  const above2 = above - width;
  let least = FAR;
  for (let j = 0; j < width; j++) {
    let cost = j > 0 ? (columns[here + j - 1] as number) + invented : FAR;
    for (let length = 0; length <= LONGEST_READ && length <= j; length++) {
      const one = (columns[above + j - length] as number) + (single[j * 4 + length] as number);
      if (one < cost) cost = one;
      if (double) {
        const two = (columns[above2 + j - length] as number) + (double[j * 4 + length] as number);
        if (two < cost) cost = two;
      }
    }
    columns[here + j] = cost;
    if (cost < least) least = cost;
    // Two letters may be read together: the column above still counts.
    const over = columns[above + j] as number;
    if (double && over + 1 < least) least = over + 1;
  }
  return least;
}

/** Cost of reading the letter as the `length` characters that end at position j, at j·4 + length. */
function singleTable(channel: Channel, letter: string, read: string): Float64Array {
  const table = new Float64Array((read.length + 1) * 4).fill(FAR);
  const row = channel.costs.get(letter);
  for (let j = 0; j <= read.length; j++) {
    for (let length = 0; length <= LONGEST_READ && length <= j; length++) {
      const cost = row?.get(read.slice(j - length, j));
      if (cost !== undefined) table[j * 4 + length] = cost;
      else if (length === 1) table[j * 4 + 1] = substitution(channel, letter, read[j - 1] ?? '');
      else if (length === 0) table[j * 4] = channel.lost;
    }
  }
  return table;
}

/** The same for two letters read as one piece; `null` where the channel knows no such piece. */
function pairedTable(channel: Channel, letters: string, read: string): Float64Array | null {
  const row = channel.costs.get(letters);
  if (!row) return null;
  const table = new Float64Array((read.length + 1) * 4).fill(FAR);
  for (let j = 0; j <= read.length; j++) {
    for (let length = 0; length <= LONGEST_READ && length <= j; length++) {
      table[j * 4 + length] = row.get(read.slice(j - length, j)) ?? FAR;
    }
  }
  return table;
}

function substitution(channel: Channel, printed: string, read: string): number {
  if (printed.toLowerCase() === read.toLowerCase()) return 0.7;
  return fold(printed) === fold(read) ? channel.sameBase : channel.anything;
}

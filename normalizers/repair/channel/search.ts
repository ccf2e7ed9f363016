import { fold } from '../../text/fold.js';
import type { CasePattern } from '../tokens/case.js';
import type { Channel } from './channel.js';
import { type PreparedTrie, prepare } from './prepared.js';
import type { Trie } from './trie.js';

/** A word that may have been printed, and the cost (−ln P) of reading it as it was read. */
export interface Reading {
  readonly id: number;
  readonly cost: number;
  /** Cost and frequency together, see `SearchScope`. */
  readonly worth: number;
}

const FAR = 1e9;
const LONGEST_READ = 3;
/** Worth of a common word read with slight damage. */
const FIRST_GUESS = 9;
const FARTHEST = 80;

/** How far to look: a word's worth is weight · cost − ln(frequency), less is better. */
export interface SearchScope {
  readonly weight: number;
  /** How much worse than the best. */
  readonly margin: number;
}

/**
 * The words of a tree that may have been read as `read`, printed in the given pattern of capitals; best first by worth,
 * all within the margin of the best. A weighted edit distance, computed once for each shared beginning; subtrees that
 * cannot come near are skipped, first within a narrow limit, then, where the best is far itself, within a wider one.
 */
export function searchTrie(
  trie: Trie,
  channel: Channel,
  read: string,
  pattern: CasePattern,
  scope: SearchScope,
): Reading[] {
  const ready = prepare(trie, channel, pattern);
  const tables: Tables = { letters: new Array(ready.letters.length), pairs: new Array(ready.pairs.length) };
  let limit = scope.margin + FIRST_GUESS;
  let found = searchWithin(ready, read, tables, scope.weight, limit);
  while (limit < FARTHEST) {
    const best = found.reduce((least, { worth }) => Math.min(least, worth), FAR);
    const wanted = best < FAR ? best + scope.margin : limit * 2;
    if (wanted <= limit) break;
    limit = wanted;
    found = searchWithin(ready, read, tables, scope.weight, limit);
    if (best < FAR) break;
  }
  found.sort((a, b) => a.worth - b.worth || a.id - b.id);
  const bound = (found[0]?.worth ?? 0) + scope.margin;
  return found.filter(({ worth }) => worth <= bound);
}

/** Costs for the read word by letter and by pair, made when first needed. */
interface Tables {
  readonly letters: (Float64Array | undefined)[];
  readonly pairs: (Float64Array | undefined)[];
}

function searchWithin(ready: PreparedTrie, read: string, tables: Tables, weight: number, limit: number): Reading[] {
  const { trie, channel } = ready;
  const width = read.length + 1;
  const columns = new Float64Array((trie.depth + 1) * width).fill(FAR);
  const depthOf = new Uint8Array(trie.letter.length);
  const found: Reading[] = [];
  columns[0] = 0;
  for (let j = 1; j < width; j++) columns[j] = (columns[j - 1] as number) + channel.invented;
  for (let node = 1; node < trie.letter.length; ) {
    const depth = (depthOf[trie.parent[node] as number] as number) + 1;
    depthOf[node] = depth;
    const letter = ready.letter[node] as number;
    let table = tables.letters[letter];
    if (!table) {
      table = singleTable(channel, ready.letters[letter] ?? '', read);
      tables.letters[letter] = table;
    }
    const pair = ready.pair[node] as number;
    let pairTable: Float64Array | undefined;
    if (pair >= 0) {
      pairTable = tables.pairs[pair];
      if (!pairTable) {
        pairTable = pairedTable(channel, ready.pairs[pair] ?? '', read);
        tables.pairs[pair] = pairTable;
      }
    }
    const least = fill(columns, depth, width, table, pairTable, channel.invented);
    const word = trie.word[node] as number;
    if (word >= 0) {
      const cost = columns[depth * width + width - 1] as number;
      const worth = weight * cost - (trie.wordFrequency[node] as number);
      if (worth <= limit) found.push({ id: word, cost, worth });
    }
    const bestBelow = weight * least - (trie.frequency[node] as number);
    node = bestBelow > limit ? (trie.after[node] as number) : node + 1;
  }
  return found;
}

/** Costs up to each read position at the node's depth; returns the least from which the subtree may go on. */
function fill(
  columns: Float64Array,
  depth: number,
  width: number,
  single: Float64Array,
  double: Float64Array | undefined,
  invented: number,
): number {
  const here = depth * width;
  const above = here - width;
  const above2 = above - width;
  let least = FAR;
  for (let j = 0; j < width; j++) {
    let cost = j > 0 ? (columns[here + j - 1] as number) + invented : FAR;
    const longest = Math.min(j, LONGEST_READ);
    for (let length = 0; length <= longest; length++) {
      const one = (columns[above + j - length] as number) + (single[j * 4 + length] as number);
      if (one < cost) cost = one;
    }
    if (double) {
      for (let length = 0; length <= longest; length++) {
        const two = (columns[above2 + j - length] as number) + (double[j * 4 + length] as number);
        if (two < cost) cost = two;
      }
    }
    columns[here + j] = cost;
    if (cost < least) least = cost;
    // This letter and the next may be read as one piece: what lies above counts too, and such pieces cost something.
    const over = (columns[above + j] as number) + 1.5;
    if (over < least) least = over;
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

/** The same for two letters read as one piece. */
function pairedTable(channel: Channel, letters: string, read: string): Float64Array {
  const row = channel.costs.get(letters);
  const table = new Float64Array((read.length + 1) * 4).fill(FAR);
  for (let j = 0; j <= read.length; j++) {
    for (let length = 0; length <= LONGEST_READ && length <= j; length++) {
      table[j * 4 + length] = row?.get(read.slice(j - length, j)) ?? FAR;
    }
  }
  return table;
}

function substitution(channel: Channel, printed: string, read: string): number {
  if (printed.toLowerCase() === read.toLowerCase()) return 0.7;
  return fold(printed) === fold(read) ? channel.sameBase : channel.anything;
}

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
  const search = searchOf(prepare(trie, channel, pattern), read);
  let limit = scope.margin + FIRST_GUESS;
  let found = searchWithin(search, scope.weight, limit);
  while (limit < FARTHEST) {
    const best = found.reduce((least, { worth }) => Math.min(least, worth), FAR);
    const wanted = best < FAR ? best + scope.margin : limit * 2;
    if (wanted <= limit) break;
    limit = wanted;
    found = searchWithin(search, scope.weight, limit);
    if (best < FAR) break;
  }
  return nearBest(found, found, scope);
}

/**
 * The same for some words only, of which one at least is near what was read: what `searchTrie` finds of them, far sooner,
 * as others are looked at only while they are better than the best of these.
 */
export function readingsAmong(
  ids: readonly number[],
  trie: Trie,
  channel: Channel,
  read: string,
  pattern: CasePattern,
  scope: SearchScope,
): Reading[] {
  const search = searchOf(prepare(trie, channel, pattern), read);
  const readings = ids.flatMap((id) => {
    const node = trie.nodeOf.get(id);
    return node === undefined ? [] : readingAt(search, node, scope.weight);
  });
  const limit = readings.reduce((least, { worth }) => Math.min(least, worth), FAR);
  return nearBest(readings, searchWithin(search, scope.weight, limit), scope);
}

function nearBest(readings: readonly Reading[], all: readonly Reading[], { margin }: SearchScope): Reading[] {
  const bound = all.reduce((least, { worth }) => Math.min(least, worth), FAR) + margin;
  return readings.filter(({ worth }) => worth <= bound).sort((a, b) => a.worth - b.worth || a.id - b.id);
}

/** One read word held against the words of a tree. */
interface Search {
  readonly ready: PreparedTrie;
  readonly read: string;
  /** Costs for the read word by letter and by pair, made when first needed. */
  readonly letters: (Float64Array | undefined)[];
  readonly pairs: (Float64Array | undefined)[];
  /** Costs up to each read position, one row of `read.length + 1` for each depth of the path looked at. */
  readonly columns: Float64Array;
}

function searchOf(ready: PreparedTrie, read: string): Search {
  const width = read.length + 1;
  const columns = new Float64Array((ready.trie.depth + 1) * width).fill(FAR);
  columns[0] = 0;
  for (let j = 1; j < width; j++) columns[j] = (columns[j - 1] as number) + ready.channel.invented;
  return { ready, read, letters: new Array(ready.letters.length), pairs: new Array(ready.pairs.length), columns };
}

function searchWithin(search: Search, weight: number, limit: number): Reading[] {
  const { trie } = search.ready;
  const depthOf = new Uint8Array(trie.letter.length);
  const found: Reading[] = [];
  for (let node = 1; node < trie.letter.length; ) {
    const depth = (depthOf[trie.parent[node] as number] as number) + 1;
    depthOf[node] = depth;
    const least = fillNode(search, node, depth);
    if ((trie.word[node] as number) >= 0) {
      const reading = readingOf(search, node, depth, weight);
      if (reading.worth <= limit) found.push(reading);
    }
    const bestBelow = weight * least - (trie.frequency[node] as number);
    node = bestBelow > limit ? (trie.after[node] as number) : node + 1;
  }
  return found;
}

/** The word that ends at a node. */
function readingAt(search: Search, end: number, weight: number): Reading {
  const { parent } = search.ready.trie;
  const path: number[] = [];
  for (let node = end; node > 0; node = parent[node] as number) path.unshift(node);
  for (const [above, node] of path.entries()) fillNode(search, node, above + 1);
  return readingOf(search, end, path.length, weight);
}

function readingOf({ ready, read, columns }: Search, node: number, depth: number, weight: number): Reading {
  const cost = columns[depth * (read.length + 1) + read.length] as number;
  const worth = weight * cost - (ready.trie.wordFrequency[node] as number);
  return { id: ready.trie.word[node] as number, cost, worth };
}

/** The costs of a node, those above it on its path being known. */
function fillNode(search: Search, node: number, depth: number): number {
  const { ready, read, letters, pairs, columns } = search;
  const { channel } = ready;
  const letter = ready.letter[node] as number;
  let single = letters[letter];
  if (!single) {
    single = singleTable(channel, ready.letters[letter] ?? '', read);
    letters[letter] = single;
  }
  const pair = ready.pair[node] as number;
  let double = pair >= 0 ? pairs[pair] : undefined;
  if (pair >= 0 && !double) {
    double = pairedTable(channel, ready.pairs[pair] ?? '', read);
    pairs[pair] = double;
  }
  return fill(columns, depth, read.length + 1, single, double, channel.invented);
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

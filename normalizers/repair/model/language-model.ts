import { fold } from '../../text/fold.js';
import { type ModelSections, readSections } from './format.js';
import { indexOfPair, type PairTable, pairTable } from './pair-table.js';

/**
 * A trigram model of syllables with backing off, in typed arrays. Probabilities are natural logarithms. The trigrams of
 * a bigram stand together, ordered by their last word. What is asked for together stands together: most of the time goes
 * into waiting for memory.
 */
export interface LanguageModel {
  readonly words: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Words by their letters without diacritics, most frequent first. */
  readonly byFold: ReadonlyMap<string, readonly number[]>;
  /** Per word, ln of the odds that it has a capital inside a sentence: [as small, as capital] costs. */
  readonly small: Float32Array;
  readonly capital: Float32Array;
  readonly unigram: Float32Array;
  readonly wordBackoff: Float32Array;
  /** Indices of bigrams. */
  readonly pairs: PairTable;
  /**
   * Two numbers for each bigram: the index of its first trigram; the level of its probability, times 256 that of its
   * weight when backing off, and times 65,536 how many trigrams it has.
   */
  readonly histories: Uint32Array;
  /** Last words of trigrams times 256, and the levels of their probabilities. */
  readonly trigrams: Uint32Array;
  /** What levels stand for. */
  readonly pairLevels: Float32Array;
  readonly backoffLevels: Float32Array;
  readonly trigramLevels: Float32Array;
}

/** Reads a model's uncompressed bytes; throws where they are no model (a broken installation). */
export function readModel(bytes: Uint8Array): LanguageModel {
  const sections = readSections(bytes);
  if (!sections) throw new Error('The language model is damaged: expected its file signature and complete sections.');
  const words = new TextDecoder().decode(sections.words).split('\n');
  const idOf = new Map<string, number>();
  const byFold = new Map<string, number[]>();
  words.forEach((word, id) => {
    idOf.set(word, id);
    if (!/^\p{L}/u.test(word)) return;
    const key = fold(word);
    const same = byFold.get(key);
    if (same) same.push(id);
    else byFold.set(key, [id]);
  });
  const books = new Float32Array(new Uint8Array(sections.books).buffer);
  const pairCounts = fromPlanes(sections.pairCounts);
  const childCounts = fromPlanes(sections.childCounts);
  const pairStart = starts(pairCounts);
  const pairWords = undoDeltas(fromPlanes(sections.pairWords), pairCounts);
  const pairs = pairTable(pairStart, pairWords, columnsOf(words.length, byFold));
  return {
    words,
    idOf,
    byFold,
    ...caseCosts(sections),
    unigram: scaled(fromPlanes(sections.unigrams), -1 / 2000, 0),
    wordBackoff: scaled(fromPlanes(sections.wordBackoff), 1 / 1000, -20),
    pairs,
    histories: joinHistories(pairs, pairStart, pairWords, childCounts, sections),
    trigrams: joinTrigrams(undoDeltas(fromPlanes(sections.childWords), childCounts), sections),
    pairLevels: books.subarray(0, 128),
    backoffLevels: books.subarray(192, 256),
    trigramLevels: books.subarray(128, 192),
  };
}

/** Index of the bigram (v, w), -1 where the model has none. */
export function findPair(model: LanguageModel, v: number, w: number): number {
  return indexOfPair(model.pairs, v, w);
}

/** ln P(w | v), the bigram's index known (-1 for none). */
export function pairScore(model: LanguageModel, pair: number, v: number, w: number): number {
  return pair >= 0
    ? (model.pairLevels[(model.histories[2 * pair + 1] as number) & 0xff] ?? 0)
    : (model.wordBackoff[v] ?? 0) + (model.unigram[w] ?? 0);
}

/** ln of the weight of what two words know of the next one alone, where their bigram knows nothing of it. */
export function backoffOf(model: LanguageModel, pair: number): number {
  return model.backoffLevels[((model.histories[2 * pair + 1] as number) >>> 8) & 0xff] ?? 0;
}

/** ln P(w | the bigram `history`), `lower` being ln P(w | its last word). */
export function score(model: LanguageModel, history: number, w: number, lower: number): number {
  if (history < 0) return lower;
  const { histories, trigrams } = model;
  let low = histories[2 * history] as number;
  let high = low + ((histories[2 * history + 1] as number) >>> 16) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = trigrams[middle] as number;
    const word = found >>> 8;
    if (word === w) return model.trigramLevels[found & 0xff] ?? 0;
    if (word < w) low = middle + 1;
    else high = middle - 1;
  }
  return backoffOf(model, history) + lower;
}

/** Side by side the words of the same letters: a word and what it may have been misread from, or lost its diacritics from. */
function columnsOf(count: number, byFold: ReadonlyMap<string, readonly number[]>): Uint16Array {
  const columns = new Uint16Array(count);
  let next = 0;
  const placed = new Set([...byFold.values()].flat());
  for (let id = 0; id < count; id++) if (!placed.has(id)) columns[id] = next++;
  for (const same of byFold.values()) for (const id of same) columns[id] = next++;
  return columns;
}

function joinHistories(
  pairs: PairTable,
  pairStart: Uint32Array,
  pairWords: Uint16Array,
  childCounts: Uint16Array,
  { pairP, pairBackoff }: ModelSections,
): Uint32Array {
  const joined = new Uint32Array(2 * pairWords.length);
  let children = 0;
  for (let v = 0; v + 1 < pairStart.length; v++) {
    for (let pair = pairStart[v] as number; pair < (pairStart[v + 1] as number); pair++) {
      const at = 2 * indexOfPair(pairs, v, pairWords[pair] as number);
      const count = childCounts[pair] as number;
      joined[at] = children;
      joined[at + 1] = (pairP[pair] ?? 0) | ((pairBackoff[pair] ?? 0) << 8) | (count << 16);
      children += count;
    }
  }
  return joined;
}

function joinTrigrams(words: Uint16Array, { childP }: ModelSections): Uint32Array {
  const joined = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) joined[i] = ((words[i] as number) << 8) | (childP[i] ?? 0);
  return joined;
}

function caseCosts(sections: ModelSections): { small: Float32Array; capital: Float32Array } {
  const rate = Float32Array.from(sections.capitals, (x) => Math.min(0.995, Math.max(0.002, x / 255)));
  return { small: rate.map((r) => Math.log(1 - r)), capital: rate.map((r) => Math.log(r)) };
}

function scaled(values: Uint16Array, factor: number, offset: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = (values[i] as number) * factor + offset;
  return out;
}

function fromPlanes(bytes: Uint8Array): Uint16Array {
  const length = bytes.length >> 1;
  const out = new Uint16Array(length);
  for (let i = 0; i < length; i++) out[i] = (bytes[i] as number) | ((bytes[length + i] as number) << 8);
  return out;
}

function starts(counts: Uint16Array): Uint32Array {
  const out = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) out[i + 1] = (out[i] as number) + (counts[i] as number);
  return out;
}

function undoDeltas(deltas: Uint16Array, runs: Uint16Array): Uint16Array {
  let i = 0;
  for (const length of runs) {
    let sum = 0;
    for (const end = i + length; i < end; i++) {
      sum += deltas[i] as number;
      deltas[i] = sum;
    }
  }
  return deltas;
}

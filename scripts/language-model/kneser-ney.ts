import type { Bigrams, Trigrams } from './counts.js';

/** Discounts for counts of one, two, and three or more (Chen and Goodman 1998). */
export type Discounts = readonly [d1: number, d2: number, d3: number];

export function discounts(counts: Uint32Array): Discounts {
  const n = [0, 0, 0, 0, 0];
  for (const count of counts) if (count <= 4) n[count] = (n[count] ?? 0) + 1;
  const [, n1 = 1, n2 = 1, n3 = 1, n4 = 1] = n.map((x) => Math.max(1, x));
  const y = n1 / (n1 + 2 * n2);
  const d = (k: number, a: number, b: number): number => Math.min(k, Math.max(0.1, k - (k + 1) * y * (b / a)));
  return [d(1, n1, n2), d(2, n2, n3), d(3, n3, n4)];
}

export function discount(d: Discounts, count: number): number {
  return count >= 3 ? d[2] : count === 2 ? d[1] : d[0];
}

/** Interpolated probabilities of all types, aligned with the counts they come from. */
export interface Probabilities {
  readonly unigrams: Float64Array;
  readonly bigrams: Float64Array;
  readonly trigrams: Float64Array;
  /** Index of the first bigram of each word, one more at the end. */
  readonly bigramStart: Uint32Array;
}

export function kneserNey(trigrams: Trigrams, bigrams: Bigrams, words: number): Probabilities {
  const bigramStart = new Uint32Array(words + 1);
  const distinctBefore = new Uint32Array(words);
  for (const key of bigrams.keys) {
    bigramStart[(key >>> 16) + 1] = (bigramStart[(key >>> 16) + 1] ?? 0) + 1;
    distinctBefore[key & 0xffff] = (distinctBefore[key & 0xffff] ?? 0) + 1;
  }
  for (let v = 0; v < words; v++) bigramStart[v + 1] = (bigramStart[v + 1] ?? 0) + (bigramStart[v] ?? 0);

  const unigrams = new Float64Array(words);
  for (let w = 0; w < words; w++) unigrams[w] = ((distinctBefore[w] ?? 0) + 0.5) / (bigrams.keys.length + 0.5 * words);

  const d2 = discounts(bigrams.continuations);
  const bigramP = new Float64Array(bigrams.keys.length);
  for (let v = 0; v < words; v++) {
    const from = bigramStart[v] ?? 0;
    const to = bigramStart[v + 1] ?? 0;
    const { total, left } = mass(bigrams.continuations, from, to, d2);
    for (let i = from; i < to; i++) {
      const count = bigrams.continuations[i] ?? 0;
      bigramP[i] = (count - discount(d2, count) + left * (unigrams[(bigrams.keys[i] ?? 0) & 0xffff] ?? 0)) / total;
    }
  }

  const d3 = discounts(trigrams.counts);
  const trigramP = new Float64Array(trigrams.keys.length);
  for (let from = 0; from < trigrams.keys.length; ) {
    const history = Math.floor((trigrams.keys[from] ?? 0) / 65536);
    let to = from + 1;
    while (to < trigrams.keys.length && Math.floor((trigrams.keys[to] ?? 0) / 65536) === history) to++;
    const v = history % 65536;
    const { total, left } = mass(trigrams.counts, from, to, d3);
    for (let i = from; i < to; i++) {
      const count = trigrams.counts[i] ?? 0;
      const at = findBigram(bigrams.keys, bigramStart, v, (trigrams.keys[i] ?? 0) % 65536);
      trigramP[i] = (count - discount(d3, count) + left * (bigramP[at] ?? 0)) / total;
    }
    from = to;
  }
  return { unigrams, bigrams: bigramP, trigrams: trigramP, bigramStart };
}

/** Sum of counts, and the mass that discounting leaves for the lower order. */
function mass(counts: Uint32Array, from: number, to: number, d: Discounts): { total: number; left: number } {
  let total = 0;
  let left = 0;
  for (let i = from; i < to; i++) {
    const count = counts[i] ?? 0;
    total += count;
    left += discount(d, count);
  }
  return { total, left };
}

/** Index of the bigram (v, w), -1 for none. */
export function findBigram(keys: Uint32Array, start: Uint32Array, v: number, w: number): number {
  const key = v * 65536 + w;
  let low = start[v] ?? 0;
  let high = (start[v + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

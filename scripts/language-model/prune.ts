import type { Bigrams, Trigrams } from './counts.js';
import { findBigram, type Probabilities } from './kneser-ney.js';

/** What is kept of a model: indexes into its types, ascending. */
export interface Kept {
  readonly bigrams: Uint32Array;
  readonly trigrams: Uint32Array;
}

/**
 * Keeps the n-grams that change most when left to the lower order (weighted difference, Seymore and Rosenfeld 1996),
 * and every bigram that a kept trigram begins with.
 */
export function prune(
  trigrams: Trigrams,
  bigrams: Bigrams,
  p: Probabilities,
  size: { readonly bigrams: number; readonly trigrams: number },
): Kept {
  const { keys, counts } = trigrams;
  const scores = new Float32Array(keys.length);
  for (let from = 0; from < keys.length; ) {
    const history = Math.floor((keys[from] ?? 0) / 65536);
    let to = from;
    let sum = 0;
    let lower = 0;
    const v = history % 65536;
    const u = Math.floor(history / 65536);
    const at: number[] = [];
    for (; to < keys.length && Math.floor((keys[to] ?? 0) / 65536) === history; to++) {
      const index = findBigram(bigrams.keys, p.bigramStart, v, (keys[to] ?? 0) % 65536);
      at.push(index);
      sum += p.trigrams[to] ?? 0;
      lower += p.bigrams[index] ?? 0;
    }
    const backoff = Math.max(1e-9, 1 - sum) / Math.max(1e-9, 1 - lower);
    const node = findBigram(bigrams.keys, p.bigramStart, u, v);
    for (let i = from; i < to; i++) {
      const gain = Math.log((p.trigrams[i] ?? 0) / (backoff * (p.bigrams[at[i - from] ?? 0] ?? 0)));
      scores[i] = node < 0 ? Number.NEGATIVE_INFINITY : (counts[i] ?? 0) * gain;
    }
    from = to;
  }
  const keptTrigrams = best(scores, size.trigrams);

  const needed = new Uint8Array(bigrams.keys.length);
  for (const i of keptTrigrams) {
    const history = Math.floor((keys[i] ?? 0) / 65536);
    needed[findBigram(bigrams.keys, p.bigramStart, Math.floor(history / 65536), history % 65536)] = 1;
  }
  const pairScores = new Float32Array(bigrams.keys.length);
  for (let v = 0; v + 1 < p.bigramStart.length; v++) {
    const from = p.bigramStart[v] ?? 0;
    const to = p.bigramStart[v + 1] ?? 0;
    let sum = 0;
    let lower = 0;
    for (let i = from; i < to; i++) {
      sum += p.bigrams[i] ?? 0;
      lower += p.unigrams[(bigrams.keys[i] ?? 0) & 0xffff] ?? 0;
    }
    const backoff = Math.max(1e-9, 1 - sum) / Math.max(1e-9, 1 - lower);
    for (let i = from; i < to; i++) {
      const base = backoff * (p.unigrams[(bigrams.keys[i] ?? 0) & 0xffff] ?? 1);
      const gain = Math.log((p.bigrams[i] ?? 0) / base);
      pairScores[i] = needed[i] === 1 ? Number.POSITIVE_INFINITY : (bigrams.counts[i] ?? 0) * gain;
    }
  }
  return { trigrams: keptTrigrams, bigrams: best(pairScores, size.bigrams) };
}

/** Indexes of the `size` highest scores, ascending; of those that are positive. */
function best(scores: Float32Array, size: number): Uint32Array {
  const sorted = scores.slice().sort();
  const threshold = Math.max(sorted[Math.max(0, sorted.length - size)] ?? 0, 1e-6);
  const kept: number[] = [];
  for (let i = 0; i < scores.length; i++) if ((scores[i] ?? 0) >= threshold) kept.push(i);
  return Uint32Array.from(kept);
}

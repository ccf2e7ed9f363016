import { MAGIC, type ModelSections, SECTION_ORDER } from '../../normalizers/repair/model/format.js';
import type { Bigrams, Trigrams } from './counts.js';
import { findBigram, type Probabilities } from './kneser-ney.js';
import type { Kept } from './prune.js';
import { buildCodebook, encode } from './quantise.js';

export interface ModelWords {
  readonly words: readonly string[];
  /** 0…1, share of capitals in the middle of a sentence. */
  readonly capitals: readonly number[];
}

/** The bytes of a model (not yet compressed); backing-off weights are computed anew for what was kept. */
export function writeModel(
  { words, capitals }: ModelWords,
  trigrams: Trigrams,
  bigrams: Bigrams,
  p: Probabilities,
  kept: Kept,
): Uint8Array {
  const count = words.length;
  // Bigrams.
  const pairCount = new Uint32Array(count);
  const sumKept = new Float64Array(count);
  const sumLower = new Float64Array(count);
  for (const i of kept.bigrams) {
    const key = bigrams.keys[i] ?? 0;
    const v = key >>> 16;
    pairCount[v] = (pairCount[v] ?? 0) + 1;
    sumKept[v] = (sumKept[v] ?? 0) + (p.bigrams[i] ?? 0);
    sumLower[v] = (sumLower[v] ?? 0) + (p.unigrams[key & 0xffff] ?? 0);
  }
  const wordBackoff = Float64Array.from(sumKept, (sum, v) => backoff(sum, sumLower[v] ?? 0));
  const node = new Map<number, number>();
  kept.bigrams.forEach((i, n) => {
    node.set(bigrams.keys[i] ?? 0, n);
  });
  const keptPair = new Uint8Array(bigrams.keys.length);
  for (const i of kept.bigrams) keptPair[i] = 1;
  const lowerP = (v: number, w: number): number => {
    const i = findBigram(bigrams.keys, p.bigramStart, v, w);
    return i >= 0 && keptPair[i] === 1 ? (p.bigrams[i] ?? 0) : (wordBackoff[v] ?? 1) * (p.unigrams[w] ?? 0);
  };

  // Trigrams.
  const childCount = new Uint32Array(kept.bigrams.length);
  const nodeKept = new Float64Array(kept.bigrams.length);
  const nodeLower = new Float64Array(kept.bigrams.length);
  const children = new Uint16Array(kept.trigrams.length);
  const trigramP = new Float64Array(kept.trigrams.length);
  kept.trigrams.forEach((i, n) => {
    const key = trigrams.keys[i] ?? 0;
    const w = key % 65536;
    const history = Math.floor(key / 65536);
    const at = node.get(history) ?? -1;
    childCount[at] = (childCount[at] ?? 0) + 1;
    nodeKept[at] = (nodeKept[at] ?? 0) + (p.trigrams[i] ?? 0);
    nodeLower[at] = (nodeLower[at] ?? 0) + lowerP(history % 65536, w);
    children[n] = w;
    trigramP[n] = Math.log(p.trigrams[i] ?? 1e-9);
  });
  const nodeBackoff = Float64Array.from(nodeKept, (sum, n) => Math.log(backoff(sum, nodeLower[n] ?? 0)));
  const pairP = Float64Array.from(kept.bigrams, (i) => Math.log(p.bigrams[i] ?? 1e-9));
  const pairWords = Uint16Array.from(kept.bigrams, (i) => (bigrams.keys[i] ?? 0) & 0xffff);

  const books = {
    pair: buildCodebook(pairP, 128),
    trigram: buildCodebook(trigramP, 64),
    backoff: buildCodebook(nodeBackoff, 64),
  };
  const sections: ModelSections = {
    words: new TextEncoder().encode(words.join('\n')),
    capitals: Uint8Array.from(capitals, (rate) => Math.round(rate * 255)),
    unigrams: planes(Array.from(p.unigrams, (x) => Math.min(65535, Math.round(-Math.log(x) * 2000)))),
    wordBackoff: planes(Array.from(wordBackoff, (x) => Math.round((Math.log(x) + 20) * 1000))),
    books: new Uint8Array(Float32Array.from([...books.pair, ...books.trigram, ...books.backoff]).buffer),
    pairCounts: planes(pairCount),
    pairWords: planes(deltas(pairWords, pairCount)),
    pairP: encode(pairP, books.pair),
    pairBackoff: encode(nodeBackoff, books.backoff),
    childCounts: planes(childCount),
    childWords: planes(deltas(children, childCount)),
    childP: encode(trigramP, books.trigram),
  };
  const head = new Uint32Array([MAGIC, ...SECTION_ORDER.map((name) => sections[name].length)]);
  const bytes = new Uint8Array(head.byteLength + SECTION_ORDER.reduce((sum, name) => sum + sections[name].length, 0));
  bytes.set(new Uint8Array(head.buffer));
  let at = head.byteLength;
  for (const name of SECTION_ORDER) {
    bytes.set(sections[name], at);
    at += sections[name].length;
  }
  return bytes;
}

function backoff(sumKept: number, sumLower: number): number {
  return Math.max(1e-6, 1 - sumKept) / Math.max(1e-6, 1 - sumLower);
}

/** 16-bit values as all low bytes, then all high bytes: the high ones are mostly zero and compress to nothing. */
function planes(values: ArrayLike<number>): Uint8Array {
  const out = new Uint8Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    out[i] = (values[i] ?? 0) & 0xff;
    out[values.length + i] = (values[i] ?? 0) >> 8;
  }
  return out;
}

/** Ascending runs as differences, each run from zero. */
function deltas(values: Uint16Array, runs: Uint32Array): Uint16Array {
  const out = new Uint16Array(values.length);
  let i = 0;
  for (const length of runs) {
    let previous = 0;
    for (const end = i + length; i < end; i++) {
      out[i] = (values[i] ?? 0) - previous;
      previous = values[i] ?? 0;
    }
  }
  return out;
}

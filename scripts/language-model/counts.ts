/** Sorted n-gram types with their counts. A trigram's key is (u·2¹⁶ + v)·2¹⁶ + w, exact in a double. */
export interface Trigrams {
  readonly keys: Float64Array;
  readonly counts: Uint32Array;
}

/** Sorts the trigrams of a text (ids, each sentence opened by two starts) and counts them. */
export function countTrigrams(ids: Uint16Array, start: number): Trigrams {
  const keys = new Float64Array(ids.length);
  let n = 0;
  for (let i = 2; i < ids.length; i++) {
    const w = ids[i] ?? 0;
    if (w === start) continue;
    keys[n++] = ((ids[i - 2] ?? 0) * 65536 + (ids[i - 1] ?? 0)) * 65536 + w;
  }
  const sorted = keys.subarray(0, n).sort();
  const counts = new Uint32Array(n);
  let types = 0;
  for (let i = 0; i < n; ) {
    const key = sorted[i] ?? 0;
    let j = i + 1;
    while (j < n && sorted[j] === key) j++;
    sorted[types] = key;
    counts[types++] = j - i;
    i = j;
  }
  return { keys: sorted.slice(0, types), counts: counts.slice(0, types) };
}

/** Bigram types in order of (v, w), with what Kneser and Ney count: the number of different words before them. */
export interface Bigrams {
  /** v·2¹⁶ + w, ascending. */
  readonly keys: Uint32Array;
  /** Different words seen before; raw counts behind a sentence start. */
  readonly continuations: Uint32Array;
  /** How often the pair stands in the text. */
  readonly counts: Uint32Array;
}

export function countBigrams(trigrams: Trigrams, start: number): Bigrams {
  const { keys, counts } = trigrams;
  // (v, w) of every trigram type in the high part, its count in the low part: one sort brings equal pairs together.
  const pairs = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    pairs[i] = ((keys[i] ?? 0) % 4294967296) * 1048576 + Math.min(counts[i] ?? 0, 1048575);
  }
  pairs.sort();
  const outKeys = new Uint32Array(pairs.length);
  const continuations = new Uint32Array(pairs.length);
  const totals = new Uint32Array(pairs.length);
  let types = 0;
  for (let i = 0; i < pairs.length; ) {
    const key = Math.floor((pairs[i] ?? 0) / 1048576);
    let total = 0;
    let j = i;
    for (; j < pairs.length && Math.floor((pairs[j] ?? 0) / 1048576) === key; j++) total += (pairs[j] ?? 0) % 1048576;
    outKeys[types] = key;
    continuations[types] = key >>> 16 === start ? total : j - i;
    totals[types++] = total;
    i = j;
  }
  return {
    keys: outKeys.slice(0, types),
    continuations: continuations.slice(0, types),
    counts: totals.slice(0, types),
  };
}

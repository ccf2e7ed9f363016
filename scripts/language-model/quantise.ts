/** Levels for a set of values, ascending: the means of equally filled bins, refined by a few rounds of Lloyd's method. */
export function buildCodebook(values: Float64Array, size: number): Float32Array {
  const sorted = values.slice().sort();
  let levels = Float64Array.from(
    { length: size },
    (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / size)] ?? 0,
  );
  for (let round = 0; round < 12; round++) {
    const sums = new Float64Array(size);
    const counts = new Uint32Array(size);
    let at = 0;
    for (const value of sorted) {
      while (at + 1 < size && value > ((levels[at] ?? 0) + (levels[at + 1] ?? 0)) / 2) at++;
      sums[at] = (sums[at] ?? 0) + value;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    levels = levels.map((level, i) => ((counts[i] ?? 0) > 0 ? (sums[i] ?? 0) / (counts[i] ?? 1) : level)).sort();
  }
  return Float32Array.from(levels);
}

/** Index of the nearest level for each value. */
export function encode(values: Float64Array, levels: Float32Array): Uint8Array {
  return Uint8Array.from(values, (value) => {
    let low = 0;
    let high = levels.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > ((levels[middle] ?? 0) + (levels[middle + 1] ?? 0)) / 2) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/** A stretch in which two token lists differ: `[fromA, toA)` of the one stands for `[fromB, toB)` of the other. */
export interface Difference {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Tokens put in, left out or exchanged. */
  readonly cost: number;
}

/** How far two texts may drift apart, in tokens. */
const BAND = 1500;
const [SAME, CHANGED, LEFT_OUT, PUT_IN] = [0, 1, 2, 3];

/**
 * Where two token lists differ on the cheapest way from the one to the other (Levenshtein, unit costs), stretches that
 * touch as one. Exact while the lists drift apart by less than 1,500 tokens.
 */
export function differences(a: readonly string[], b: readonly string[]): readonly Difference[] {
  const width = 2 * BAND + 1;
  const ways = new Uint8Array((a.length + 1) * width);
  let above = new Int32Array(b.length + 2).fill(1e9);
  let row = new Int32Array(b.length + 2).fill(1e9);
  const centre = (i: number): number => Math.round((i * b.length) / Math.max(1, a.length));
  for (let i = 0; i <= a.length; i++) {
    row.fill(1e9);
    const low = Math.max(0, centre(i) - BAND);
    for (let j = low; j <= Math.min(b.length, centre(i) + BAND); j++) {
      const isSame = i > 0 && j > 0 && a[i - 1] === b[j - 1];
      const across = i > 0 && j > 0 ? (above[j - 1] ?? 1e9) + (isSame ? 0 : 1) : i + j;
      const down = i > 0 ? (above[j] ?? 1e9) + 1 : 1e9;
      const right = j > 0 ? (row[j - 1] ?? 1e9) + 1 : 1e9;
      const best = i + j === 0 ? 0 : Math.min(across, down, right);
      row[j] = best;
      const way = across === best ? (isSame ? SAME : CHANGED) : down === best ? LEFT_OUT : PUT_IN;
      ways[i * width + j - centre(i) + BAND] = i === 0 ? PUT_IN : j === 0 ? LEFT_OUT : (way ?? 0);
    }
    [above, row] = [row, above];
  }
  const found: { fromA: number; toA: number; fromB: number; toB: number; cost: number }[] = [];
  for (let [i, j] = [a.length, b.length]; i > 0 || j > 0; ) {
    const way = ways[i * width + j - centre(i) + BAND];
    const [beforeA, beforeB] = [way === PUT_IN ? i : i - 1, way === LEFT_OUT ? j : j - 1];
    if (way !== SAME) {
      const last = found.at(-1);
      if (last && last.fromA === i && last.fromB === j) {
        [last.fromA, last.fromB] = [beforeA, beforeB];
        last.cost++;
      } else found.push({ fromA: beforeA, toA: i, fromB: beforeB, toB: j, cost: 1 });
    }
    [i, j] = [beforeA, beforeB];
  }
  return found.reverse();
}

import { fold } from '../../normalizers/text/fold.js';

/** Printed and read word, and how often. */
export interface CountedPair {
  readonly printed: string;
  readonly read: string;
  readonly count: number;
}

/** Probability of reading a segment, by printed segment. */
export type SegmentTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

const LONGEST_PRINTED = 2;
const LONGEST_READ = 3;
/** How likely the next segment is one letter, or two: two explain only what one cannot ("ừn" read "im"). */
const PRIOR = [0, 0.93, 0.07] as const;

/** Learns P(read segment | printed segment) from words by expectation maximisation (forward and backward sums). */
export function learn(pairs: readonly CountedPair[], rounds: number): SegmentTable {
  let table: Map<string, Map<string, number>> | null = null;
  for (let round = 0; round < rounds; round++) {
    const expected = new Map<string, Map<string, number>>();
    for (const pair of pairs) collect(pair, table, expected);
    table = normalise(expected, round < 2 ? 0 : 0.3);
  }
  return table ?? new Map();
}

function probability(table: SegmentTable | null, printed: string, read: string): number {
  if (table) return table.get(printed)?.get(read) ?? 0;
  if (printed === read) return 0.6;
  if (printed.length === read.length && fold(printed) === fold(read)) return 0.2;
  return [0.004, 0.01, 0.006, 0.002][read.length] ?? 0;
}

function collect(pair: CountedPair, table: SegmentTable | null, expected: Map<string, Map<string, number>>): void {
  const { printed, read } = pair;
  const width = read.length + 1;
  const forward = new Float64Array((printed.length + 1) * width);
  const backward = new Float64Array(forward.length);
  forward[0] = 1;
  backward[backward.length - 1] = 1;
  const arcs: { from: number; to: number; t: string; r: string; p: number }[] = [];
  for (let i = 0; i <= printed.length; i++) {
    for (let j = 0; j <= read.length; j++) {
      for (let di = 1; di <= LONGEST_PRINTED && i + di <= printed.length; di++) {
        for (let dj = 0; dj <= LONGEST_READ && j + dj <= read.length; dj++) {
          const t = printed.slice(i, i + di);
          const r = read.slice(j, j + dj);
          const p = probability(table, t, r) * (PRIOR[di] ?? 0);
          if (p > 0) arcs.push({ from: i * width + j, to: (i + di) * width + j + dj, t, r, p });
        }
      }
    }
  }
  arcs.sort((a, b) => a.from - b.from);
  for (const arc of arcs) forward[arc.to] = (forward[arc.to] ?? 0) + (forward[arc.from] ?? 0) * arc.p;
  for (let n = arcs.length - 1; n >= 0; n--) {
    const arc = arcs[n];
    if (arc) backward[arc.from] = (backward[arc.from] ?? 0) + (backward[arc.to] ?? 0) * arc.p;
  }
  const total = forward[forward.length - 1] ?? 0;
  if (total <= 0) return;
  for (const { from, to, t, r, p } of arcs) {
    const share = ((forward[from] ?? 0) * p * (backward[to] ?? 0) * pair.count) / total;
    if (share < 1e-6) continue;
    let row = expected.get(t);
    if (!row) {
      row = new Map();
      expected.set(t, row);
    }
    row.set(r, (row.get(r) ?? 0) + share);
  }
}

/** Counts to probabilities; events rarer than `least` are dropped, so that chance alignments die out. */
function normalise(counts: ReadonlyMap<string, Map<string, number>>, least: number): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const [t, row] of counts) {
    let sum = 0;
    for (const count of row.values()) if (count >= least) sum += count;
    if (sum === 0) continue;
    const kept = new Map<string, number>();
    for (const [r, count] of row) if (count >= least) kept.set(r, count / (sum + 0.5));
    table.set(t, kept);
  }
  return table;
}

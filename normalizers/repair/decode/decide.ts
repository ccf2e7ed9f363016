import type { LanguageModel } from '../model/language-model.js';
import { NUMBER, UNKNOWN } from '../model/symbols.js';
import { type Column, fixed } from './lattice.js';
import { posterior } from './posterior.js';
import { type BeamOptions, decode, type PairBonus } from './viterbi.js';

/** What was decided for one place. */
export interface Decision {
  /** Index of the chosen candidate in its column. */
  readonly chosen: number;
  /** Probability of each candidate, the neighbours being what was chosen; empty where there was no choice. */
  readonly probabilities: Float64Array;
}

const NO_CHOICE = new Float64Array(0);
/** Decisions less sure than this are taken again, with what the rest of the document says. */
const AGAIN_BELOW = 0.99;
/** Places decided again on either side of one that was not sure. */
const AROUND = 2;
/** Pairs of words decided more surely than this are what the document says; they must come back. */
const SURE = 0.99;
const OFTEN = 3;
/** Weight of the document's own pairs against the model's, and the most a pair may gain (ln). */
const OWN_WEIGHT = 0.2;
const MOST = 5;

/**
 * Decodes runs of columns that have nothing to do with each other (`null` stands between them). Names and turns of the
 * document that were decided surely elsewhere ("Thuận Châu") then help where it was not sure. `sure`: the words of the
 * document that nobody doubts, `UNKNOWN` between those that are not neighbours, where the columns are only the rest.
 */
export function decide(
  model: LanguageModel,
  columns: readonly (Column | null)[],
  beam: BeamOptions,
  sure: Uint16Array | null,
): (Decision | null)[] {
  const runs = runsOf(columns);
  const first = runs.map((run) => decideRun(model, run, beam, null));
  const bonus = first.some((run) => run.some(isUnsure)) ? ownPairs(sure ? [sure] : sureWords(runs, first)) : null;
  const decisions: (Decision | null)[] = [];
  runs.forEach((run, i) => {
    if (i > 0) decisions.push(null);
    const own = first[i] ?? [];
    decisions.push(...(bonus ? reconsider(model, run, own, beam, bonus) : own));
  });
  return decisions;
}

/** Decides again around the places that were not sure, the rest standing as decided. */
function reconsider(
  model: LanguageModel,
  run: readonly Column[],
  decisions: readonly Decision[],
  beam: BeamOptions,
  bonus: PairBonus,
): Decision[] {
  const out = [...decisions];
  const unsure = (i: number): boolean => isUnsure(decisions[i] as Decision);
  for (let i = 0; i < run.length; i++) {
    if (!unsure(i)) continue;
    const from = Math.max(0, i - AROUND);
    let last = i;
    for (let j = i + 1; j < run.length && j <= last + AROUND; j++) if (unsure(j)) last = j;
    const to = Math.min(run.length, last + AROUND + 1);
    // Two places on either side stand as they are: the context of a trigram.
    const start = Math.max(0, from - 2);
    const columns = run.slice(start, Math.min(run.length, to + 2)).map((column, k) => {
      const at = start + k;
      if (at >= from && at < to) return column;
      return fixed(column.ids[(decisions[at] as Decision).chosen] ?? UNKNOWN);
    });
    const again = decideRun(model, columns, beam, bonus);
    for (let at = from; at < to; at++) out[at] = again[at - start] as Decision;
    i = to - 1;
  }
  return out;
}

function runsOf(columns: readonly (Column | null)[]): Column[][] {
  const runs: Column[][] = [[]];
  for (const column of columns) {
    if (column) runs.at(-1)?.push(column);
    else runs.push([]);
  }
  return runs;
}

function decideRun(
  model: LanguageModel,
  run: readonly Column[],
  beam: BeamOptions,
  bonus: PairBonus | null,
): Decision[] {
  const chosen = decode(model, run, beam, bonus);
  return run.map((column, i) => ({
    chosen: chosen[i] ?? 0,
    probabilities: column.ids.length > 1 ? posterior(model, run, chosen, i, bonus) : NO_CHOICE,
  }));
}

function isUnsure({ chosen, probabilities }: Decision): boolean {
  return (probabilities[chosen] ?? 1) < AGAIN_BELOW;
}

/** The words of each run, `UNKNOWN` for those that were not decided surely. */
function sureWords(runs: readonly Column[][], decisions: readonly Decision[][]): Uint16Array[] {
  return runs.map((run, r) =>
    Uint16Array.from(run, (column, i) => {
      const decision = decisions[r]?.[i];
      const sure = decision && (decision.probabilities[decision.chosen] ?? 1) >= SURE;
      return sure ? (column.ids[decision.chosen] ?? UNKNOWN) : UNKNOWN;
    }),
  );
}

/** Pairs of words that the document was sure of several times; `null` where it has none. */
function ownPairs(runs: readonly Uint16Array[]): PairBonus | null {
  const all = new Uint32Array(runs.reduce((sum, run) => sum + run.length, 0));
  let count = 0;
  for (const run of runs) {
    for (let i = 1; i < run.length; i++) {
      const v = run[i - 1] as number;
      const w = run[i] as number;
      if (v > NUMBER && w > NUMBER) all[count++] = v * 65536 + w;
    }
  }
  // Sorted, the same pairs stand together, and so do those of the same first word.
  const pairs = all.subarray(0, count).sort();
  if (!comesBack(pairs)) return null;
  return (v, w, modelScore) => {
    const pair = v * 65536 + w;
    const from = firstFrom(pairs, pair);
    const times = pairs[from] === pair ? firstFrom(pairs, pair + 1) - from : 0;
    if (times < OFTEN) return 0;
    const share = times / (firstFrom(pairs, (v + 1) * 65536) - firstFrom(pairs, v * 65536) + 2);
    return Math.min(MOST, Math.log1p((OWN_WEIGHT * share) / Math.exp(modelScore)));
  };
}

/** Whether one of sorted pairs stands there often enough to be the document's own. */
function comesBack(pairs: Uint32Array): boolean {
  for (let i = OFTEN - 1; i < pairs.length; i++) if (pairs[i] === pairs[i - OFTEN + 1]) return true;
  return false;
}

/** Index of the first of sorted numbers that is at least `least`. */
function firstFrom(sorted: Uint32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

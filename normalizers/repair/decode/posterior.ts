import { findPair, type LanguageModel, pairScore, score } from '../model/language-model.js';
import { START } from '../model/symbols.js';
import type { Column } from './lattice.js';
import type { PairBonus } from './viterbi.js';

/**
 * Probability of each candidate of a place, its neighbours being what was chosen: how sure a choice is. `chosen` is
 * indexed like `columns`.
 */
export function posterior(
  model: LanguageModel,
  columns: readonly Column[],
  chosen: readonly number[],
  place: number,
  bonus: PairBonus | null,
): Float64Array {
  const word = (i: number): number => (i < 0 ? START : (columns[i]?.ids[chosen[i] ?? 0] ?? START));
  const column = columns[place];
  if (!column) return new Float64Array(0);
  const u2 = word(place - 2);
  const u1 = word(place - 1);
  const before = place >= 1 ? findPair(model, u2, u1) : -1;
  const has1 = place + 1 < columns.length;
  const has2 = place + 2 < columns.length;
  const n1 = word(place + 1);
  const n2 = word(place + 2);
  const next = has2 ? findPair(model, n1, n2) : -1;
  const out = new Float64Array(column.ids.length);
  for (let i = 0; i < out.length; i++) {
    const w = column.ids[i] as number;
    const pair = findPair(model, u1, w);
    const lower = pairScore(model, pair, u1, w);
    let sum = (column.scores[i] ?? 0) + score(model, before, w, lower) + (bonus ? bonus(u1, w, lower) : 0);
    if (has1) {
      const after = findPair(model, w, n1);
      const lowerNext = pairScore(model, after, w, n1);
      sum += score(model, pair, n1, lowerNext) + (bonus ? bonus(w, n1, lowerNext) : 0);
      if (has2) sum += score(model, after, n2, pairScore(model, next, n1, n2));
    }
    out[i] = sum;
  }
  return softmax(out);
}

/** Turns logarithms into probabilities that add up to one, in place. */
export function softmax(values: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.exp((values[i] as number) - top);
    sum += values[i] as number;
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / sum;
  return values;
}

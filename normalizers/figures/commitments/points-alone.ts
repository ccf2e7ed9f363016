import type { Clause } from '../clauses/clause.js';

/**
 * Of the scores and ranks of a paragraph those that are all that their segment (a sentence, or what stands between its
 * semicolons) commits to: of two the first; none beside a figure with a unit. Linear.
 */
export function pointsAlone(text: string, clauses: readonly Clause[]): ReadonlySet<Clause> {
  if (!clauses.some(({ points }) => points)) return new Set();
  const segments = new Map<number, Clause[]>();
  let last = -1;
  let next = text.indexOf(';');
  for (const clause of [...clauses].sort((a, b) => a.measure.start - b.measure.start)) {
    while (next >= 0 && next < clause.measure.start) {
      last = next;
      next = text.indexOf(';', next + 1);
    }
    const from = Math.max(clause.sentence.start, last);
    const segment = segments.get(from);
    if (segment) segment.push(clause);
    else segments.set(from, [clause]);
  }
  const alone = [...segments.values()].filter((segment) => segment.every(({ points }) => points));
  return new Set(alone.flatMap((segment) => segment.slice(0, 1)));
}

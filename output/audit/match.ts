import type { PlanDocument, Result } from '../../normalizers/schema.js';
import type { Indicator } from '../compare/indicator.js';
import { indicatorsOf, measureOf } from '../compare/indicator.js';
import { terms } from '../compare/terms.js';
import { type Likeness, likeness, type TermWeights, termWeights, type Vector, vectorOf } from '../compare/weigh.js';

/** A reported figure that may answer a target, and how alike both are. */
export interface Match {
  readonly result: Result;
  readonly likeness: Likeness;
}

/** From here on an auditor would accept that the report measures what the plan commits to. */
export const SAME = 0.62;
/** From here on a result is named as what was near. */
export const NEAR = 0.42;

/** For each target of the plan, the results that speak of it or are near, most alike first. */
export function matchResults(plan: PlanDocument, report: PlanDocument): ReadonlyMap<string, readonly Match[]> {
  const wanted = indicatorsOf(plan);
  const given = report.results.map((result) => ({ result, indicator: asIndicator(report, result) }));
  const weights: TermWeights = termWeights([...wanted, ...given.map((g) => g.indicator)]);
  const vectors: readonly Vector[] = given.map((g) => vectorOf(g.indicator, weights));
  const matches = new Map<string, readonly Match[]>();
  for (const indicator of wanted) {
    const vector = vectorOf(indicator, weights);
    const found: Match[] = [];
    given.forEach(({ result, indicator: other }, i) => {
      const otherVector = vectors[i];
      if (!otherVector) return;
      const how = likeness(indicator, vector, other, otherVector);
      if (how.score >= NEAR) found.push({ result, likeness: how });
    });
    found.sort((a, b) => b.likeness.score - a.likeness.score);
    for (const target of indicator.targets) matches.set(target.id, found);
  }
  return matches;
}

/** A result as an indicator, so that plan and report are weighed by the same rules. */
function asIndicator(document: PlanDocument, result: Result): Indicator {
  return {
    document,
    targets: [{ ...result, deadline: null }],
    terms: terms(result.indicator || result.statement),
    measure: result.value ? measureOf(result) : result.ratio ? 'percent' : 'none',
  };
}

import type { PlanDocument, Result } from '../../normalizers/schema.js';
import { facetsOf } from '../compare/facets.js';
import { type Indicator, indicatorsOf, measureOf, underHeading, verbOf, wordsOf } from '../compare/indicator.js';
import { terms } from '../compare/terms.js';
import {
  isSame,
  type Likeness,
  likeness,
  type TermWeights,
  termWeights,
  type Vector,
  vectorOf,
} from '../compare/weigh.js';
import { isAim } from './base.js';
import { predicateShare } from './predicate.js';

/** A reported figure that may answer a target, and how alike both are. */
export interface Match {
  readonly result: Result;
  readonly likeness: Likeness;
  /** 0…1, see `predicateShare`. */
  readonly predicate: number;
  /** Whether an auditor would accept that the result measures what the target commits to. */
  readonly same: boolean;
}

/** Share of the target's predicate that the result must say too. */
const PREDICATE = 0.4;
/** From here on a result is named as what was near. */
const NEAR = 0.42;

/** For each target of the plan, the results that speak of it or are near, most alike first. */
export function matchResults(plan: PlanDocument, report: PlanDocument): ReadonlyMap<string, readonly Match[]> {
  const wanted = indicatorsOf(plan);
  const given = report.results
    .filter((result) => !isAim(result))
    .map((result, i, results) => ({ result, indicator: asIndicator(report, result, results[i - 1]) }));
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
      if (how.score < NEAR) return;
      const predicate = predicateShare(indicator, other);
      found.push({
        result,
        likeness: how,
        predicate,
        same: predicate >= PREDICATE && isSame(indicator, other, how) && isSurer(indicator, how),
      });
    });
    found.sort((a, b) => b.likeness.score - a.likeness.score);
    for (const target of indicator.targets) matches.set(target.id, found);
  }
  return oneIndicatorEach(matches, plan);
}

/** A verdict wants more than a comparison where things are only counted, and where no action is named. */
function isSurer(target: Indicator, { score, parts }: Likeness): boolean {
  const { actions, limits } = target.facets;
  return (target.measure !== 'count' || parts.wording >= 0.6) && (actions.size + limits.size > 0 || score >= 0.68);
}

/** A result as an indicator, so that plan and report are weighed by the same rules. */
function asIndicator(document: PlanDocument, result: Result, before: Result | undefined): Indicator {
  const own = wordsOf(result, before);
  // Reports enumerate parts under one heading ("trực tiếp 324 hồ sơ"); of duties it says whose they are.
  const text = facetsOf(own).things.has('nhiem vu') ? underHeading(own, result, document) : own;
  return {
    document,
    targets: [{ ...result, deadline: null }],
    terms: terms(text),
    facets: facetsOf(`${verbOf(result)} ${text}`),
    measure: result.value ? measureOf(result) : result.ratio ? 'percent' : 'none',
  };
}

/**
 * One reported figure answers one indicator, the one that it is most like: "kiểm tra 40/122 cơ quan" among the steering of
 * reform is no answer to the inspections of civil service, although the words are the same.
 */
function oneIndicatorEach(
  matches: ReadonlyMap<string, readonly Match[]>,
  plan: PlanDocument,
): ReadonlyMap<string, readonly Match[]> {
  const best = new Map<Result, number>();
  for (const found of matches.values()) {
    for (const { result, likeness: how, same } of found) {
      if (same) best.set(result, Math.max(best.get(result) ?? 0, how.score));
    }
  }
  return new Map(
    plan.targets.map((target) => [
      target.id,
      (matches.get(target.id) ?? []).map((match) => ({
        ...match,
        same: match.same && match.likeness.score >= (best.get(match.result) ?? 0),
      })),
    ]),
  );
}

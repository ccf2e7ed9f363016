import type { PlanDocument, Result, Target } from '../../normalizers/schema.js';
import type { Audit } from '../../output/audit/audit.js';

type Figure = Target | Result;

/** For each figure as read, the gold figure that it is: same number, unit, scope and ratio, in the order of the document. */
export function pairFigures(read: readonly Figure[], gold: readonly Figure[]): ReadonlyMap<string, string> {
  const free = new Map<string, string[]>();
  for (const figure of gold) {
    const ids = free.get(keyOf(figure));
    if (ids) ids.push(figure.id);
    else free.set(keyOf(figure), [figure.id]);
  }
  const pairs = new Map<string, string>();
  for (const figure of read) {
    const id = free.get(keyOf(figure))?.shift();
    if (id !== undefined) pairs.set(figure.id, id);
  }
  return pairs;
}

/** An audit of documents as read, told in the ids of the gold documents. */
export function inGoldIds(
  audit: Audit,
  read: { readonly plan: PlanDocument; readonly report: PlanDocument },
  gold: { readonly plan: PlanDocument; readonly report: PlanDocument },
): Audit {
  const targets = pairFigures(read.plan.targets, gold.plan.targets);
  const results = pairFigures(read.report.results, gold.report.results);
  return {
    ...audit,
    rows: audit.rows.map((row) => ({
      ...row,
      target: targets.get(row.target) ?? `?${row.target}`,
      results: row.results.map((id) => results.get(id) ?? `?${id}`),
    })),
  };
}

function keyOf(figure: Figure): string {
  const { value, scope, change } = figure;
  const ratio = 'ratio' in figure ? figure.ratio : null;
  return [value?.number, value?.unit, scope, change, ratio?.numerator, ratio?.denominator].join('|');
}

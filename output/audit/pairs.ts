import type { PlanDocument } from '../../normalizers/schema.js';
import { matchKey } from '../../normalizers/text/fold.js';

/** A plan and the report on it. */
export interface AuditPair {
  readonly plan: PlanDocument;
  readonly report: PlanDocument;
}

/**
 * Every report of a dataset with the plan of its unit and year, and the reports for which there is none. Of several plans
 * of one unit and year the one with most targets is taken: an amended plan repeats what still holds.
 */
export function pairReports(documents: readonly PlanDocument[]): {
  readonly pairs: readonly AuditPair[];
  readonly unpaired: readonly PlanDocument[];
} {
  const plans = new Map<string, PlanDocument>();
  for (const document of documents) {
    if (document.metadata.kind !== 'plan' || document.targets.length === 0) continue;
    const key = keyOf(document);
    const known = key === null ? undefined : plans.get(key);
    if (key !== null && (known?.targets.length ?? 0) < document.targets.length) plans.set(key, document);
  }
  const pairs: AuditPair[] = [];
  const unpaired: PlanDocument[] = [];
  for (const report of documents) {
    if (report.metadata.kind !== 'report') continue;
    const key = keyOf(report);
    const plan = key === null ? undefined : plans.get(key);
    if (plan) pairs.push({ plan, report });
    else unpaired.push(report);
  }
  return { pairs, unpaired };
}

/** Level, unit and year; `null` where the document states none of them. */
function keyOf({ metadata }: PlanDocument): string | null {
  const { level, unit, period } = metadata;
  const year = period.end?.slice(0, 4);
  const names = [unit.province, unit.district, unit.commune];
  if (level === null || year === undefined || names.every((name) => name === null)) return null;
  return [level, year, ...names.map((name) => matchKey(name ?? ''))].join('|');
}

import type { Field, PlanDocument, Target } from '../../normalizers/schema.js';
import type { AppliedCorrection } from '../corrections/index.js';
import { type Doubt, doubtsIn } from '../doubts/index.js';
import { type AuditedActivities, auditActivities } from './activities.js';
import type { AuditRow, AuditStatus } from './audit-row.js';
import { matchResults } from './match.js';
import { auditTarget } from './target.js';

/** What a report says about each target of a plan (contract, "Comparison and audit"). */
export interface Audit {
  /** Ids of the documents. */
  readonly plan: string;
  readonly report: string;
  readonly rows: readonly AuditRow[];
  readonly summary: readonly FieldSummary[];
  readonly activities: AuditedActivities;
  /** Where the report contradicts itself. */
  readonly contradictions: PlanDocument['warnings'];
  /** What the reader must know before using the verdicts: other unit, other period, contradictions of the report. */
  readonly warnings: readonly AuditWarning[];
  /** Values of plan and report that people corrected; the rest is as read. */
  readonly corrections: readonly AppliedCorrection[];
  /** Targets, and results that a row names, that a person should look at on the page, and why. */
  readonly doubts: readonly Doubt[];
}

export interface AuditWarning {
  readonly code: string;
  readonly message: string;
}

/** An audit with the documents that its ids point into. */
export interface FullAudit {
  readonly audit: Audit;
  readonly plan: PlanDocument;
  readonly report: PlanDocument;
}

export interface FieldSummary {
  readonly field: Field | null;
  readonly counts: Readonly<Record<AuditStatus, number>>;
}

/**
 * Audits a report against a plan, target by target. A plan of another unit or period is audited with a warning.
 * @param corrections what people corrected in the documents, which are given as corrected
 */
export function audit(plan: PlanDocument, report: PlanDocument, corrections: readonly AppliedCorrection[] = []): Audit {
  const matches = matchResults(plan, report);
  const rows = plan.targets.map((target) => auditTarget(target, matches.get(target.id) ?? [], plan, report));
  const warnings = warningsOf(plan, report);
  const sameYear = plan.metadata.period.end?.slice(0, 4) === report.metadata.period.end?.slice(0, 4);
  const ownPlan = sameYear && warnings.every(({ code }) => code !== 'other-unit');
  const activities = auditActivities(plan, report, ownPlan);
  const committed = new Set(plan.targets.map(({ id }) => id));
  const named = new Set([
    ...rows.flatMap((row) => [...row.results, ...row.near]),
    ...activities.stated.map(({ result }) => result),
  ]);
  return {
    plan: plan.id,
    report: report.id,
    rows,
    summary: summarise(plan.targets, rows),
    activities,
    contradictions: report.warnings.filter((w) => CONTRADICTIONS.has(w.code)),
    warnings,
    corrections: corrections.filter(({ document }) => document === plan.id || document === report.id),
    doubts: [
      ...doubtsIn(plan).filter(({ record }) => committed.has(record)),
      ...doubtsIn(report).filter(({ record }) => named.has(record)),
    ],
  };
}

function summarise(targets: readonly Target[], rows: readonly AuditRow[]): readonly FieldSummary[] {
  const byField = new Map<Field | null, Record<AuditStatus, number>>();
  targets.forEach((target, i) => {
    const row = rows[i];
    if (!row) return;
    const counts = byField.get(target.field) ?? emptyCounts();
    counts[row.status] += 1;
    byField.set(target.field, counts);
  });
  return [...byField].map(([field, counts]) => ({ field, counts }));
}

function emptyCounts(): Record<AuditStatus, number> {
  return { met: 0, 'not-met': 0, 'partly-met': 0, 'not-reported': 0, 'not-comparable': 0 };
}

function warningsOf(plan: PlanDocument, report: PlanDocument): Audit['warnings'] {
  const warnings: { code: string; message: string }[] = [];
  const p = plan.metadata;
  const r = report.metadata;
  if (p.period.start !== r.period.start || p.period.end !== r.period.end) {
    warnings.push({
      code: 'other-period',
      message: `the plan is for ${p.period.start ?? '?'} – ${p.period.end ?? '?'}, the report for ${r.period.start ?? '?'} – ${r.period.end ?? '?'}`,
    });
  }
  if (
    p.level !== r.level ||
    p.unit.province !== r.unit.province ||
    p.unit.district !== r.unit.district ||
    p.unit.commune !== r.unit.commune
  ) {
    warnings.push({
      code: 'other-unit',
      message: `the plan is of ${p.issuer ?? 'an unknown unit'}, the report of ${r.issuer ?? 'an unknown unit'}`,
    });
  }
  if (p.kind !== 'plan')
    warnings.push({ code: 'not-a-plan', message: `${plan.source.path} is no plan but: ${p.kind}` });
  if (r.kind !== 'report')
    warnings.push({ code: 'not-a-report', message: `${report.source.path} is no report but: ${r.kind}` });
  return [
    ...warnings,
    ...report.warnings.filter((w) => CONTRADICTIONS.has(w.code)).map(({ code, message }) => ({ code, message })),
  ];
}

/** Warnings of the report in which it contradicts itself. */
const CONTRADICTIONS = new Set(['ratio-disagrees', 'parts-do-not-sum']);

import type { Field, Level, PlanDocument, Result, Target } from '../../normalizers/schema.js';
import { type AuditedActivities, auditActivities } from './activities.js';
import { sameBase } from './base.js';
import { type Match, matchResults } from './match.js';
import { mayStillBeMet } from './pace.js';
import { type Judgement, judge } from './verdict.js';

export type AuditStatus = 'met' | 'not-met' | 'partly-met' | 'not-reported' | 'not-comparable';

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
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** An audit with the documents that its ids point into. */
export interface FullAudit {
  readonly audit: Audit;
  readonly plan: PlanDocument;
  readonly report: PlanDocument;
}

export interface AuditRow {
  readonly target: string;
  readonly status: AuditStatus;
  /** Ids of the results that the verdict rests on; empty without a verdict. */
  readonly results: readonly string[];
  /** Reported minus committed, in the target's unit; `null` without a verdict. */
  readonly gap: number | null;
  /** One line for people, with what was near where there is no verdict. */
  readonly reason: string;
  /** Ids of results that are alike but not the same. */
  readonly near: readonly string[];
}

export interface FieldSummary {
  readonly field: Field | null;
  readonly counts: Readonly<Record<AuditStatus, number>>;
}

/** Audits a report against a plan, target by target. A plan of another unit or period is audited with a warning. */
export function audit(plan: PlanDocument, report: PlanDocument): Audit {
  const matches = matchResults(plan, report);
  const rows = plan.targets.map((target) => auditTarget(target, matches.get(target.id) ?? [], plan, report));
  return {
    plan: plan.id,
    report: report.id,
    rows,
    summary: summarise(plan.targets, rows),
    activities: auditActivities(plan, report),
    contradictions: report.warnings.filter((w) => CONTRADICTIONS.has(w.code)),
    warnings: warningsOf(plan, report),
  };
}

function auditTarget(target: Target, matches: readonly Match[], plan: PlanDocument, report: PlanDocument): AuditRow {
  const near = matches.slice(0, 3).map((match) => match.result.id);
  const noVerdict = (status: 'not-reported' | 'not-comparable', reason: string): AuditRow => {
    const [nearest] = matches;
    const hint = nearest ? `; nearest: “${shorten(nearest.result.statement)}”` : '';
    return { target: target.id, status, results: [], gap: null, reason: `${reason}${hint}`, near };
  };
  if (!target.value) return noVerdict('not-comparable', 'the target has no figure');
  const level = report.metadata.level;
  if (target.scope !== null && level !== null && target.scope !== level) {
    return noVerdict('not-comparable', `the target is set for the ${target.scope} level, the report is of a ${level}`);
  }
  const same = matches.filter((match) => match.same && ofReportPeriod(match.result, report));
  if (same.length === 0) return noVerdict('not-reported', 'nothing in the report measures it');

  const judged = same.map(({ result }) => ({
    result,
    judgement: sameBase(target, result) ? judge(target, result) : OTHER_BASE,
  }));
  const decided = onePerScope(judged.filter(isDecided), target, level);
  if (decided.length === 1 && decided[0] && !speaksFor(decided[0].result, target, level)) {
    return noVerdict('not-comparable', `only the ${decided[0].result.scope} level is reported`);
  }
  const [best] = decided;
  if (!best) {
    const why = judged[0]?.judgement.verdict === 'undecided' ? judged[0].judgement.why : 'no comparable figure';
    return noVerdict('not-comparable', why);
  }
  const met = decided.filter((d) => d.judgement.verdict === 'met').length;
  if (decided.some((d) => d.judgement.verdict === 'not-met' && mayStillBeMet(target, d.result, plan))) {
    return noVerdict('not-comparable', 'the figure was taken before the target is due, and was on the way to it');
  }
  if (met < decided.length && !isOver(target, plan, report)) {
    return noVerdict('not-comparable', 'the report ends before the target is due');
  }
  const status: AuditStatus = met === decided.length ? 'met' : met === 0 ? 'not-met' : 'partly-met';
  const worst = decided.reduce((a, b) => (Math.abs(b.judgement.gap) > Math.abs(a.judgement.gap) ? b : a));
  const shown = status === 'met' ? best : worst;
  return {
    target: target.id,
    status,
    results: decided.map((d) => d.result.id),
    gap: shown.judgement.gap,
    reason: `reported ${decided.map((d) => d.judgement.reported).join(', ')}, committed ${target.value.number}`,
    near: near.filter((id) => !decided.some((d) => d.result.id === id)),
  };
}

type Decided = { readonly result: Result; readonly judgement: Exclude<Judgement, { verdict: 'undecided' }> };

function isDecided(entry: { result: Result; judgement: Judgement }): entry is Decided {
  return entry.judgement.verdict !== 'undecided';
}

const OTHER_BASE: Judgement = {
  verdict: 'undecided',
  why: 'the report measures it on another base (of what was planned, or of another whole)',
};

/** Whether a result is of the scope that the target is set for; an unscoped result speaks for the report's own level. */
function speaksFor(result: Result, target: Target, level: Level | null): boolean {
  return result.scope === target.scope || (result.scope === null && target.scope === level);
}

/** The most alike result for the target's own scope, or, where the report only has other scopes, one for each. */
function onePerScope(decided: readonly Decided[], target: Target, level: Level | null): readonly Decided[] {
  const own = decided.find((d) => speaksFor(d.result, target, level)) ?? null;
  if (own) return [own];
  const scopes = new Map<Result['scope'], Decided>();
  for (const entry of decided) if (!scopes.has(entry.result.scope)) scopes.set(entry.result.scope, entry);
  return [...scopes.values()];
}

function ofReportPeriod(result: Result, report: PlanDocument): boolean {
  const { end } = report.metadata.period;
  return result.period?.end == null || end === null || result.period.end.slice(0, 4) === end.slice(0, 4);
}

/** Whether the report reaches the day on which the target is due: its deadline, else the end of the planned period. */
function isOver(target: Target, plan: PlanDocument, report: PlanDocument): boolean {
  const reached = report.metadata.period.end;
  if (reached === null) return true;
  const due = target.deadline?.end ?? plan.metadata.period.end;
  if (due === null) return true;
  // A plan of another year is audited as if it were of the report's own (with a warning): compare days of the year.
  const samePlan = plan.metadata.period.end?.slice(0, 4) === reached.slice(0, 4);
  return target.deadline === null && !samePlan ? due.slice(4) <= reached.slice(4) : due <= reached;
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
const CONTRADICTIONS = new Set(['ratio-disagrees', 'parts-do-not-sum', 'counts-disagree']);

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

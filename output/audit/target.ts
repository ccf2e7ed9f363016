import type { Level, PlanDocument, Result, Target } from '../../normalizers/schema.js';
import type { Label } from '../language.js';
import type { AuditRow, AuditStatus } from './audit-row.js';
import { leavesOutEarly, sameBase } from './base.js';
import type { Match } from './match.js';
import { mayStillBeMet } from './pace.js';
import {
  figures,
  forOtherLevel,
  NO_COMPARABLE_FIGURE,
  NO_FIGURE,
  NOT_DUE,
  NOTHING,
  ON_THE_WAY,
  OTHER_BASE,
  OTHER_PERIOD,
  onlyLevel,
  severalFigures,
  withNearest,
} from './reasons.js';
import { type Judgement, judge } from './verdict.js';

/** The verdict on one target, from the results that are alike. Abstains rather than guess. */
export function auditTarget(
  target: Target,
  matches: readonly Match[],
  plan: PlanDocument,
  report: PlanDocument,
): AuditRow {
  const near = matches.slice(0, 3).map((match) => match.result.id);
  const noVerdict = (status: 'not-reported' | 'not-comparable', why: Label, others = near): AuditRow => {
    const nearest = matches.find((match) => match.same && match.result.scope === target.scope) ?? matches[0];
    const { vi, en } = withNearest(why, nearest?.result.statement);
    return { target: target.id, status, results: [], gap: null, reason: en, reasonVi: vi, near: others };
  };
  if (!target.value) return noVerdict('not-comparable', NO_FIGURE);
  const level = report.metadata.level;
  if (target.scope !== null && level !== null && target.scope !== level) {
    return noVerdict('not-comparable', forOtherLevel(target.scope, level));
  }
  const alike = matches.filter((match) => match.same && ofReportYear(match.result, report));
  if (alike.length === 0) return noVerdict('not-reported', NOTHING);
  const same = alike.filter((match) => !isOfPart(match.result, report));
  if (same.length === 0) return noVerdict('not-comparable', OTHER_PERIOD);

  const judged = same.map(({ result, likeness }) => ({
    result,
    score: likeness.score,
    judgement:
      sameBase(target, result) && !leavesOutEarly(result, report)
        ? judge(target, result)
        : ({ verdict: 'undecided', why: OTHER_BASE } as const),
  }));
  const answers = judged.filter(isDecided);
  const decided = onePerScope(answers, target, level);
  if (decided.length === 1 && decided[0] && !speaksFor(decided[0].result, target, level)) {
    return noVerdict('not-comparable', onlyLevel(decided[0].result.scope));
  }
  const [best] = decided;
  if (!best) {
    const why = judged[0]?.judgement.verdict === 'undecided' ? judged[0].judgement.why : NO_COMPARABLE_FIGURE;
    return noVerdict('not-comparable', why);
  }
  const rivals = decided.flatMap((chosen) => answers.filter((other) => other.result.scope === chosen.result.scope));
  if (decided.some((one) => rivals.some((other) => differ(one, other)))) {
    return noVerdict(
      'not-comparable',
      severalFigures(rivals),
      rivals.map(({ result }) => result.id),
    );
  }
  const met = decided.filter((d) => d.judgement.verdict === 'met').length;
  if (decided.some((d) => d.judgement.verdict === 'not-met' && mayStillBeMet(target, d.result, plan))) {
    return noVerdict('not-comparable', ON_THE_WAY);
  }
  if (met < decided.length && !isOver(target, plan, report)) {
    return noVerdict('not-comparable', NOT_DUE);
  }
  const status: AuditStatus = met === decided.length ? 'met' : met === 0 ? 'not-met' : 'partly-met';
  const worst = decided.reduce((a, b) => (Math.abs(b.judgement.gap) > Math.abs(a.judgement.gap) ? b : a));
  const shown = status === 'met' ? best : worst;
  const reason = figures(decided, target);
  return {
    target: target.id,
    status,
    results: decided.map((d) => d.result.id),
    gap: shown.judgement.gap,
    reason: reason.en,
    reasonVi: reason.vi,
    near: near.filter((id) => !decided.some((d) => d.result.id === id)),
  };
}

interface Decided {
  readonly result: Result;
  /** How alike what it measures is to what the target counts. */
  readonly score: number;
  readonly judgement: Exclude<Judgement, { verdict: 'undecided' }>;
}

function isDecided(entry: Omit<Decided, 'judgement'> & { judgement: Judgement }): entry is Decided {
  return entry.judgement.verdict !== 'undecided';
}

/** Whether the report says of one scope, in words as alike, both that the target was met and that it was not. */
function differ(one: Decided, other: Decided): boolean {
  return (
    one.result.scope === other.result.scope &&
    one.judgement.verdict !== other.judgement.verdict &&
    one.score - other.score < AS_ALIKE
  );
}

const AS_ALIKE = 0.05;

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

function ofReportYear(result: Result, report: PlanDocument): boolean {
  const { end } = report.metadata.period;
  return result.period?.end == null || end === null || result.period.end.slice(0, 4) === end.slice(0, 4);
}

/** A figure of some months ("6 tháng đầu năm 2024") says nothing of the whole that a report is about. */
function isOfPart({ period, indicator, statement }: Result, report: PlanDocument): boolean {
  const { start, end } = report.metadata.period;
  if (start === null || end === null) return false;
  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const leads = OF_SOME_MONTHS.exec(statement)?.index === 0 && !WHOLE.test(indicator);
  if ((leads || OF_SOME_MONTHS.test(indicator)) && days(start, end) > QUARTER) return true;
  if (!period?.start || !period.end) return false;
  return days(period.start, period.end) < MOST_OF * days(start, end);
}

/** "hồ sơ tiếp nhận trong quý IV được số hóa"; "Trong tháng 11, … đạt 81%; cả năm đạt 73,2%" */
const OF_SOME_MONTHS = /(?<!\p{L})trong\s+(?:quý\s+(?:[IVX]+|\d)|tháng\s+\d{1,2})(?![\p{L}\d])/iu;
const WHOLE = /cả năm|lũy kế/iu;
/** Days of the longest quarter. */
const QUARTER = 92;
/** A report of a year is often closed some weeks before its end. */
const MOST_OF = 0.8;

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

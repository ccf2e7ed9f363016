import type { PlanDocument, Result } from '../../normalizers/schema.js';
import { lastDay } from '../compare/activities.js';

/** What a report says of the duties in the plan's appendix, and what the plan lets one expect. */
export interface AuditedActivities {
  /** Rows of the plan's appendix. */
  readonly planned: number;
  /** Of these, the rows whose last day lies before the end of the reported period. */
  readonly due: readonly { readonly activity: string; readonly end: string }[];
  /** Counts of duties that the report states ("hoàn thành 67/67 nhiệm vụ"). */
  readonly stated: readonly StatedCount[];
}

export interface StatedCount {
  /** Id of the result. */
  readonly result: string;
  readonly done: number;
  readonly total: number;
  /** Whether the total is the number of rows of the plan's appendix; `null` where it counts the duties of another plan. */
  readonly agrees: boolean | null;
}

/**
 * Counts of duties against the rows of the appendix. A total that differs is no error by itself: reports count duties of
 * several plans, or parts of rows; so it is shown and not judged.
 * @param ownPlan whether the report is on this plan: of its unit and year
 */
export function auditActivities(plan: PlanDocument, report: PlanDocument, ownPlan: boolean): AuditedActivities {
  const reached = report.metadata.period.end;
  return {
    planned: plan.activities.length,
    due: plan.activities.flatMap((activity) => {
      const end = lastDay(activity);
      return end !== null && reached !== null && end <= reached ? [{ activity: activity.id, end }] : [];
    }),
    stated: report.results.flatMap((result): StatedCount[] => {
      const { ratio } = result;
      if (!ratio || !COUNTS_DUTIES.test(result.statement) || !isFirstRatio(result)) return [];
      const own =
        ownPlan &&
        plan.activities.length > 0 &&
        !OTHER_PLAN.test(result.statement) &&
        result.field !== 'digital-government';
      const agrees = own ? ratio.denominator === plan.activities.length : null;
      return [{ result: result.id, done: ratio.numerator, total: ratio.denominator, agrees }];
    }),
  };
}

/** The duties of the plan of reform, not what superiors assigned or inspectors found. */
const COUNTS_DUTIES = /hoàn thành\s+(?:được\s+)?\d[\d.]*\/\d[\d.]*\s+nhiệm vụ/iu;
const OTHER_PLAN = /chuyển đổi số|(?:tỉnh|huyện|trung ương|chính phủ)\s+giao/iu;

function isFirstRatio({ statement, ratio }: Result): boolean {
  const printed = /(\d[\d.]*)\/(\d[\d.]*)\s+nhiệm vụ/iu.exec(statement);
  return printed !== null && Number(printed[2]?.replaceAll('.', '')) === ratio?.denominator;
}

import type { Result, Target } from '../../normalizers/schema.js';

/**
 * Whether a percentage is a share of what was planned or budgeted ("đạt 100% kế hoạch", "134,3% so với dự toán"), and not
 * of all there is. Such a figure says nothing of a target that counts all.
 */
export function isOfPlan({ statement, value }: Pick<Result, 'statement' | 'value'>): boolean {
  if (value?.unit !== 'percent') return false;
  for (const match of statement.matchAll(OF_PLAN)) {
    if (Number(match[1]?.replace(',', '.')) === value.number) return true;
  }
  return false;
}

const OF_PLAN =
  /(\d+(?:,\d+)?)\s*%{1,2}\s*(?:so với\s+|so\s+)?(?:kế hoạch|KH|dự toán|chỉ tiêu|nhiệm vụ (?:được )?giao)(?!\p{L})/giu;

/** Whether plan and report measure against the same: both against the plan, or both against all. */
export function sameBase(target: Target, result: Result): boolean {
  return isOfPlan(target) === isOfPlan(result) || /kế hoạch|dự toán/iu.test(target.indicator);
}

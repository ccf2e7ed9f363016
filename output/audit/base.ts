import type { PlanDocument, Result, Target } from '../../normalizers/schema.js';
import { inOneWording } from '../compare/register.js';

/**
 * Whether a percentage is a share of what was planned or budgeted ("đạt 100% kế hoạch", "134,3% so với dự toán"), and not
 * of all there is. Such a figure says nothing of a target that counts all.
 */
export function isOfPlan({ statement, value }: Pick<Result, 'statement' | 'value'>): boolean {
  if (value?.unit !== 'percent') return false;
  if (OF_PLAN_COLUMN.test(statement)) return true;
  for (const match of statement.matchAll(OF_PLAN)) {
    if (Number(match[1]?.replace(',', '.')) === value.number) return true;
  }
  return false;
}

/**
 * Whether a reported percentage is only what was aimed at, and not what was reached: the second of "61,2%/95%", "(chỉ tiêu
 * giao 20%)". It answers no target.
 */
export function isAim({ statement, value }: Pick<Result, 'statement' | 'value'>): boolean {
  if (value?.unit !== 'percent') return false;
  for (const match of statement.matchAll(AIM)) {
    const reached = match[1] === undefined ? null : Number(match[1].replace(',', '.'));
    if (Number((match[2] ?? match[3])?.replace(',', '.')) === value.number && reached !== value.number) return true;
  }
  return false;
}

const AIM =
  /(\d+(?:,\d+)?)\s?%\s?\/\s?(\d+(?:,\d+)?)\s?%|\((?:chỉ tiêu|kế hoạch|mục tiêu)(?:\s+\p{L}+){0,4}?\s*:?\s+(\d+(?:,\d+)?)\s?%/giu;
/** "Tỷ lệ đạt: Văn bản điện tử 90%": a row of a table under a column that says so. */
const OF_PLAN_COLUMN = /^(?:tỷ lệ|tỉ lệ)\s+(?:đạt|hoàn thành|(?:so với\s+)?kế hoạch|TH\/KH)(?:\s+kế hoạch)?\s*:/iu;
const OF_PLAN =
  /(\d+(?:,\d+)?)\s*%{1,2}\s*(?:so với\s+|so\s+)?(?:kế hoạch|KH|dự toán|chỉ tiêu|nhiệm vụ (?:được )?giao)(?!\p{L})/giu;

/**
 * Whether plan and report measure against the same: both against the plan, or both against all. Disbursement (giải ngân) is
 * always a share of the capital planned for the year, whether a plan says so or not.
 */
export function sameBase(target: Target, result: Result): boolean {
  if (BEYOND.test(target.statement) !== BEYOND.test(result.statement)) return false;
  if (AT_SOME.test(result.statement) && !AT_SOME.test(target.statement)) return false;
  if (isCondition(target.indicator) !== isCondition(result.indicator)) return false;
  return isOfPlan(target) === isOfPlan(result) || /kế hoạch|dự toán|giải ngân/iu.test(target.indicator);
}

/** "Thu ngân sách vượt 5% dự toán": what goes beyond the plan, not the share of it. */
const BEYOND = /vượt\s+(?:trên\s+|ít nhất\s+|tối thiểu\s+|từ\s+)?\d/iu;

/** "Tại các phường, tỷ lệ hồ sơ đúng hạn đạt 99,4%": not that of the whole unit. */
const AT_SOME = /^tại\s+(?:các|một số|\d+)\s+(?:xã|phường|thị trấn|huyện)/iu;

/**
 * Whether "có phát sinh hồ sơ" only says which services are counted ("100% dịch vụ công có phát sinh hồ sơ đều là …"),
 * instead of being what is counted ("tỷ lệ dịch vụ công có phát sinh hồ sơ").
 */
function isCondition(indicator: string): boolean {
  return /phát sinh (?:hồ sơ|giao dịch).*\s(?:đều|được|là)\s/iu.test(indicator);
}

/**
 * Whether a share of files on time leaves out those before time, which the report gives apart ("sớm hạn 94,2%, đúng hạn
 * 5,4%"): it answers no target that counts both.
 */
export function leavesOutEarly(result: Result, report: PlanDocument): boolean {
  if (result.value?.unit !== 'percent' || !ON_TIME.test(inOneWording(result.indicator))) return false;
  return report.results.some(
    (other) =>
      other.section === result.section && other.value?.unit === 'percent' && isEarlyOnly(inOneWording(other.indicator)),
  );
}

const ON_TIME = / dung han /u;

function isEarlyOnly(words: string): boolean {
  return / (?:truoc|som) han /u.test(words) && !ON_TIME.test(words);
}

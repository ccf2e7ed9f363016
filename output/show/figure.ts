import type { Deadline, Result, Value } from '../../normalizers/schema.js';

const SIGN: Record<Value['comparator'], string> = {
  gte: '≥ ',
  gt: '> ',
  lte: '≤ ',
  lt: '< ',
  eq: '',
  approx: '≈ ',
  range: '',
};
const UNIT: Record<Value['unit'], string> = { percent: ' %', count: '', vnd: ' đồng', days: ' ngày' };

/** "≥ 90 %", "8–10 %", "" where there is no figure. Numbers are written the Vietnamese way ("99,9"). */
export function showValue(value: Value | null): string {
  if (!value) return '';
  const number = (n: number): string => n.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
  const range = value.upper === null ? number(value.number) : `${number(value.number)}–${number(value.upper)}`;
  return `${SIGN[value.comparator]}${range}${UNIT[value.unit]}`;
}

/** The value, and the ratio that stands beside it. */
export function showResult(result: Pick<Result, 'value' | 'ratio'>): string {
  const ratio = result.ratio ? `${result.ratio.numerator}/${result.ratio.denominator}` : '';
  const value = showValue(result.value);
  return value && ratio ? `${value} (${ratio})` : value || ratio;
}

/** A deadline as printed, and the last day that it means. */
export function showDeadline(deadline: Deadline): string {
  return deadline.end && !deadline.raw.includes(deadline.end) ? `${deadline.raw} [${deadline.end}]` : deadline.raw;
}

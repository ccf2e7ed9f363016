import type { Deadline, Result, Value } from '../../normalizers/schema.js';
import { showDay } from '../day.js';
import type { Label, Language } from '../language.js';

const SIGN: Record<Value['comparator'], string> = {
  gte: '≥ ',
  gt: '> ',
  lte: '≤ ',
  lt: '< ',
  eq: '',
  approx: '≈ ',
  range: '',
};
const UNIT: Record<Value['unit'], Label> = {
  percent: { vi: ' %', en: ' %' },
  count: { vi: '', en: '' },
  vnd: { vi: ' đồng', en: ' đồng' },
  days: { vi: ' ngày', en: ' days' },
};

/**
 * "≥ 90 %", "8–10 %", "" where there is no figure. Numbers are written the Vietnamese way ("99,9") in both languages, so
 * that a figure looks the same wherever it is shown and in the document itself.
 */
export function showValue(value: Value | null, language: Language): string {
  if (!value) return '';
  const number = (n: number): string => n.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
  const range = value.upper === null ? number(value.number) : `${number(value.number)}–${number(value.upper)}`;
  return `${SIGN[value.comparator]}${range}${UNIT[value.unit][language]}`;
}

/** The value, and the ratio that stands beside it. */
export function showResult(result: Pick<Result, 'value' | 'ratio'>, language: Language): string {
  const ratio = result.ratio ? `${result.ratio.numerator}/${result.ratio.denominator}` : '';
  const value = showValue(result.value, language);
  return value && ratio ? `${value} (${ratio})` : value || ratio;
}

const GAP_UNIT: Record<Value['unit'], Label> = { ...UNIT, percent: { vi: ' điểm %', en: ' points' } };

/** How far a figure is from another one, with its sign: "+0,1 điểm %", "−3 ngày". */
export function showGap(gap: number, unit: Value['unit'], language: Language): string {
  const size = Math.abs(gap).toLocaleString('vi-VN', { maximumFractionDigits: 2 });
  return `${gap < 0 ? '−' : gap > 0 ? '+' : ''}${size}${GAP_UNIT[unit][language]}`;
}

/** Where a commitment states no figure, or none of a known unit: said in words, as a sign for it would have to be guessed. */
export const NO_FIGURE: Label = { vi: 'không có số so sánh được', en: 'no comparable figure' };

/** The same for a page that shows both languages. */
export function valueLabel(value: Value | null): Label {
  return { vi: showValue(value, 'vi'), en: showValue(value, 'en') };
}

export function resultLabel(result: Pick<Result, 'value' | 'ratio'>): Label {
  return { vi: showResult(result, 'vi'), en: showResult(result, 'en') };
}

/** A deadline as printed, and the last day that it means. */
export function showDeadline({ raw, end }: Deadline, language: Language): string {
  return end === null ? raw : `${raw} [${showDay(end, language)}]`;
}

import type { Deadline, Result, Target, Value } from '../../normalizers/schema.js';
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

function showNumber(n: number): string {
  return n.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
}

/** A likeness or share to two decimals, "0,85": written as figures are. */
export function showHundredths(n: number): string {
  return n.toFixed(2).replace('.', ',');
}

/**
 * "≥ 90 %", "8–10 %", "" where there is no figure. Numbers are written the Vietnamese way ("99,9") in both languages, so
 * that a figure looks the same wherever it is shown and in the document itself.
 */
export function showValue(value: Value | null, language: Language): string {
  if (!value) return '';
  const { number, upper } = value;
  const range = upper === null ? showNumber(number) : `${showNumber(number)}–${showNumber(upper)}`;
  return `${SIGN[value.comparator]}${range}${UNIT[value.unit][language]}`;
}

/** A committed or reported figure. */
export type Figure = Pick<Target, 'value' | 'change'> & Partial<Pick<Result, 'ratio'>>;

const CHANGE: Readonly<Record<NonNullable<Target['change']>, Label>> = {
  increase: { vi: 'tăng', en: 'up' },
  decrease: { vi: 'giảm', en: 'down' },
};

/** The value, with "giảm" where it is a change, and the ratio that stands beside it: "giảm ≥ 10 %", "85 % (9.223/10.849)". */
export function showFigure({ value, change, ratio }: Figure, language: Language): string {
  const parts = ratio ? `${showNumber(ratio.numerator)}/${showNumber(ratio.denominator)}` : '';
  const plain = showValue(value, language);
  const shown = change === null || plain === '' ? plain : `${CHANGE[change][language]} ${plain}`;
  return shown && parts ? `${shown} (${parts})` : shown || parts;
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
export function figureLabel(figure: Figure): Label {
  return { vi: showFigure(figure, 'vi'), en: showFigure(figure, 'en') };
}

/** A deadline as printed, and the last day that it means. */
export function showDeadline({ raw, end }: Deadline, language: Language): string {
  return end === null ? raw : `${raw} [${showDay(end, language)}]`;
}

import type { Ratio } from './figure.js';
import { parseWhole } from './numeral.js';
import { matchAt, nounAt } from './units.js';

const RATIO =
  /(\d+(?:[.,]\d{3})*)\s?\/\s?(\d+(?:[.,]\d{3})*)(?:\s?\/\s?(\d+(?:[.,]\d{3})*))?(?![\d/]|[.,]\d|\s?%|\p{L}|-\p{L})/uy;
/** Words that make "3/4 số hộ" a fraction of something instead of a count of so many. */
const FRACTION = /\s+(?:tổng\s+)?(?:số|thời gian|diện tích|đại biểu|dân số)(?!\p{L})/iuy;
/** What must stand around a ratio whose parts could be a day and a month. */
const AFTER_RATIO = /\s*(?:[,;]?\s*(?:đạt|bằng|chiếm|=|tương ứng|tương đương)|\()/iuy;

/**
 * A ratio that begins at `at`.
 *
 * ```
 * 46/68   9223/10849 hồ sơ   1.204/1.310   40/40/122
 * ```
 * Not "15/12" (a date), "2/3 số hộ" (a fraction), "61/2018/NĐ-CP", "24/7"; dates and codes are masked before.
 */
export function ratioAt(text: string, at: number): Ratio | null {
  const match = matchAt(RATIO, text, at);
  if (!match) return null;
  const [numerator, denominator, all] = match.slice(1).map((part) => (part === undefined ? null : parseWhole(part)));
  if (!numerator || !denominator || all === undefined || (match[3] !== undefined && !all)) return null;
  if (denominator.value === 0 || /^0\d/.test(match[2] ?? '')) {
    // "05/06 xã" is a ratio, "05/06" a date: only what is counted tells them apart.
    if (denominator.value === 0 || nounAt(text, at + match[0].length) === null) return null;
  }
  const end = at + match[0].length;
  if (denominator.value <= 5 && matchAt(FRACTION, text, end)) return null;
  const likeDate = numerator.value <= 31 && denominator.value <= 12 && !all;
  if (likeDate && nounAt(text, end) === null && !matchAt(AFTER_RATIO, text, end)) return null;
  return {
    kind: 'ratio',
    start: at,
    end,
    numerator: numerator.value,
    denominator: denominator.value,
    all: all?.value ?? null,
    doubtful: numerator.doubtful || denominator.doubtful || (all?.doubtful ?? false),
  };
}

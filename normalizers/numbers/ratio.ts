import { COUNTED_NOUNS } from './counted.js';
import type { Ratio } from './figure.js';
import { parseWhole } from './numeral.js';
import { matchAt, nounAt } from './units.js';
import { wordedRatioAt } from './worded-ratio.js';

const RATIO =
  /(\d+(?:[.,]\d{3})*)\s?\/\s?(\d+(?:[.,]\d{3})*)(?:\s?\/\s?(\d+(?:[.,]\d{3})*))?(?![\d/]|[.,]\d|\s?%|\p{L}|-\p{L})/uy;
/** "141.209 hồ sơ/165.733 hồ sơ": what is counted stands behind both. */
const TWICE = new RegExp(
  `(\\d+(?:\\.\\d{3})*)\\s+(${COUNTED_NOUNS})\\s?/\\s?(\\d+(?:\\.\\d{3})*)(?=\\s+\\2(?!\\p{L}))`,
  'iuy',
);
/** "92 công chức/96 biên chế": posts that are filled. */
const STAFF =
  /(\d+(?:\.\d{3})*)\s+(?:công chức|viên chức|cán bộ|người)\s?\/\s?(\d+(?:\.\d{3})*)(?=\s+(?:biên chế|chỉ tiêu|vị trí)(?!\p{L}))/iuy;
/** What offices count. Of small ratios only these are counts: "4/5 xã" against "2/3 chiều cao", "1/2 mức phạt". */
const COUNTED = new RegExp(`\\s+(?:số\\s+)?(?:${COUNTED_NOUNS}|ngày\\s+làm\\s+việc|ngày(?=\\s*[,(]))(?!\\p{L})`, 'iuy');
/** "2/3 số phiếu": a share. */
const FRACTION = /\s+(?:tổng\s+)?số(?!\p{L})/iuy;
/** "1/12 tổng mức bổ sung": a share. */
const OF_ALL = /\s+tổng(?!\p{L})/iuy;
/** "mới bằng 1/3 kế hoạch": a share. */
const EQUALS = /(?<!\p{L})(?:bằng|gấp)\s+(?:khoảng\s+|gần\s+|hơn\s+|được\s+)?$/iu;
/** What must stand around a ratio whose parts could be a day and a month. */
const AFTER_RATIO = /\s*(?:[,;]?\s*(?:đạt|bằng|chiếm|=|tương ứng|tương đương)|\()/iuy;
/** "02/02, đạt 100%", "02/02 (100%)": no day of February makes a percentage. */
const MAKES = /\s*(?:[,;]?\s*(?:đạt|bằng|chiếm|=|tương ứng|tương đương)|\()(?:\s*tỷ lệ)?\s*\d+(?:[.,]\d+)?\s?%/iuy;
/** "đã trả lời 7/7": all of them, though the seventh of July is written so too. */
const DONE_ALL =
  /(?<!\p{L})đã\s+(?:được\s+)?(?:trả lời|giải quyết|xử lý|hoàn thành|khắc phục|thực hiện|kiểm tra|ban hành|bố trí)(?:\s+(?:được|xong|đủ))?\s+$/iu;
/** "498/11 Lê Quang Định", "248/25 Quốc lộ 1": the address of a house. */
const STREET = /\s+\p{Lu}\p{Ll}/uy;

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
  if (!match) return twiceNamed(text, at) ?? wordedRatioAt(text, at);
  const [numerator, denominator, all] = match.slice(1).map((part) => (part === undefined ? null : parseWhole(part)));
  if (!numerator || !denominator || all === undefined || (match[3] !== undefined && !all)) return null;
  if (denominator.value === 0 || /^0\d/.test(match[2] ?? '')) {
    // "05/06 xã" is a ratio, "05/06" a date: only what is counted tells them apart.
    const after = at + match[0].length;
    if (denominator.value === 0 || (nounAt(text, after) === null && matchAt(MAKES, text, after) === null)) return null;
  }
  const end = at + match[0].length;
  const counted = matchAt(COUNTED, text, end) !== null;
  const linked = matchAt(AFTER_RATIO, text, end) !== null;
  const small = denominator.value <= 5 && numerator.value < denominator.value;
  const likeDate = numerator.value <= 31 && denominator.value <= 12;
  const over = numerator.value > denominator.value;
  if (small && ((!counted && !linked) || matchAt(FRACTION, text, end))) return null;
  if (small && numerator.value === 1 && EQUALS.test(text.slice(Math.max(0, at - 16), at))) return null;
  const allDone = numerator.value === denominator.value && DONE_ALL.test(text.slice(Math.max(0, at - 40), at));
  if (likeDate && !counted && !linked && !allDone && (over || all || nounAt(text, end) === null)) return null;
  if (numerator.value === 1 && !counted && !linked && matchAt(OF_ALL, text, end)) return null;
  if (over && !counted && matchAt(STREET, text, end)) return null;
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

function twiceNamed(text: string, at: number): Ratio | null {
  const staff = matchAt(STAFF, text, at);
  const match = matchAt(TWICE, text, at) ?? staff;
  const [numerator, denominator] = [parseWhole(match?.[1] ?? ''), parseWhole(match?.[match === staff ? 2 : 3] ?? '')];
  if (!match || !numerator || !denominator || denominator.value === 0) return null;
  return {
    kind: 'ratio',
    start: at,
    end: at + match[0].length,
    numerator: numerator.value,
    denominator: denominator.value,
    all: null,
    doubtful: numerator.doubtful || denominator.doubtful,
  };
}

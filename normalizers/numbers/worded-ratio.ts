import { COUNTED_NOUNS } from './counted.js';
import type { Ratio } from './figure.js';
import { type Numeral, parseNumeral, parseWhole } from './numeral.js';
import { matchAt } from './units.js';

const WHOLE = '\\d+(?:\\.\\d{3})*';
const MONEY = '(?:(?:nghìn|ngàn)\\s+)?(?:tỷ|tỉ|triệu|nghìn|ngàn)(?:\\s+đồng)?';
const DECIMAL = '\\d+(?:\\.\\d{3})*(?:,\\d{1,6})?';
/** "27,46/68,9 tỷ đồng", "64,8 tỷ đồng/102 tỷ đồng", "12,5/40 ha": what is divided into fractions. */
const MEASURED = new RegExp(
  `(${DECIMAL})(?:\\s+(${MONEY}|ha|km))?\\s?/\\s?(${DECIMAL})\\s{1,2}(${MONEY}|ha|km)(?![\\p{L}/])`,
  'iuy',
);
/** Words of a number and its noun before "trong tổng số": "05 xã trong tổng số", "412 TTHC/tổng số", "8 trong số", "8 trong". */
const OF_TOTAL = new RegExp(
  `(${WHOLE})(?:\\s+(${COUNTED_NOUNS})(?!\\p{L})(?:\\s+\\p{L}+){0,5}?)?(?:\\s+(trong|trên)\\s+(tổng\\s+số|tổng|số)?|\\s?/\\s?(tổng\\s+số))\\s*(${WHOLE})\\s*(?=(${COUNTED_NOUNS})(?!\\p{L}))`,
  'iuy',
);
/** "là 1 trong 5 đơn vị dẫn đầu": one of those who lead. */
const ONE_OF = /(?<!\p{L})(?:là|thuộc|nằm|ở|trở thành|top|tốp)\s+(?:một\s+|vị trí\s+)?$/iu;

/**
 * A ratio told in words or of things that come in fractions.
 *
 * ```
 * 05 trong tổng số 120 TTHC   46.205 trên tổng số 47.118 hồ sơ   8 trong số 12 phòng   412 hồ sơ/tổng số 1.836 hồ sơ
 * 27,46/68,9 tỷ đồng   560 tỷ đồng/690 tỷ đồng
 * ```
 * Not "là 1 trong 5 đơn vị dẫn đầu", "hoàn thành trong 12 tháng", nor "12 xã trong 40 trường": different things.
 */
export function wordedRatioAt(text: string, at: number): Ratio | null {
  return measured(text, at) ?? ofTotal(text, at);
}

function measured(text: string, at: number): Ratio | null {
  const match = matchAt(MEASURED, text, at);
  if (!match) return null;
  const [, first = '', own, second = '', unit = ''] = match;
  const fractions = first.includes(',') || second.includes(',');
  if (own === undefined ? !fractions : plain(own) !== plain(unit)) return null;
  return ratioOf(at, at + match[0].length, parseNumeral(first), parseNumeral(second));
}

function ofTotal(text: string, at: number): Ratio | null {
  const match = matchAt(OF_TOTAL, text, at);
  if (!match) return null;
  const [, first = '', noun, preposition, total, , second = '', counted = ''] = match;
  if (noun !== undefined && plain(noun) !== plain(counted)) return null;
  const [part, all] = [parseWhole(first), parseWhole(second)];
  if (!part || !all || part.value >= all.value) return null;
  const short = preposition !== undefined && !/tổng/iu.test(total ?? '');
  if (short && (preposition !== 'trong' || part.value < 2 || ONE_OF.test(text.slice(Math.max(0, at - 20), at))))
    return null;
  return ratioOf(at, at + match[0].trimEnd().length, part, all);
}

function plain(unit: string): string {
  return unit.toLowerCase().replace(/\s+/gu, ' ').replace('tỉ', 'tỷ');
}

function ratioOf(start: number, end: number, part: Numeral | null, all: Numeral | null): Ratio | null {
  if (!part || !all || all.value === 0) return null;
  const doubtful = part.doubtful || all.doubtful;
  return { kind: 'ratio', start, end, numerator: part.value, denominator: all.value, all: null, doubtful };
}

import { matchesOf } from '../text/matches.js';
import type { Figure, Quantity } from './figure.js';
import { saysTheSame, wordsAround } from './in-words.js';
import { type Scale, scaleAt } from './large.js';
import { findAddresses, nameAt } from './names.js';
import { negativeBefore } from './negative.js';
import { NUMERAL, parseNumeral, parseWhole } from './numeral.js';
import { isDenominator, isPerMany } from './per.js';
import { ratioAt } from './ratio.js';
import { RISE, RISE_FROM, RISE_OF_COUNT } from './rises.js';
import { covers } from './span.js';
import { findSpelled } from './spelled.js';
import { looksLikeYear } from './times.js';
import { matchAt, nounAt, type UnitMatch, unitAt } from './units.js';

const RANGE = /\s{0,2}(?:[-–—]|đến|tới)\s{0,2}(?:(?:dưới|khoảng)\s+)?(?=\d)/iuy;
/** "1 tỷ 500 triệu đồng". */
const MILLIONS = /\s+(\d{1,3})\s+triệu(?:\s+đồng)?(?!\p{L})/iuy;
const RANGE_OF_COUNT = /\s+\p{L}+(?:\s+(?!đến|tới)\p{L}+){0,3}\s+(?:đến|tới)\s+(?=\d)/iuy;
const ONE_NUMERAL = /\d+(?:[.,]\d+)*/uy;
/** What may be counted in fractions. */
const DIVISIBLE = /^(?:điểm|bậc|ha|km|lần|hecta)$/iu;

/**
 * All figures of a text in order: percentages, ratios, counts, sums of money (in đồng), days. Dates, document numbers,
 * ranks and names ("06 lĩnh vực") are none. Takes time linear in the length of the text.
 */
export function findFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  const addresses = findAddresses(text);
  let from = 0;
  let namedUntil = 0;
  for (const match of matchesOf(text, NUMERAL)) {
    const skip = yearBefore(text, match);
    const start = match.index + skip;
    if (start < from || (skip === 0 && isGlued(text, start)) || covers(addresses, start, start + 1)) continue;
    const raw = match[0].slice(skip);
    if (start >= namedUntil) namedUntil = nameAt(text, start) ?? namedUntil;
    const figure = inWords(text, start, raw) ?? figureAt(text, start, raw, start < namedUntil);
    if (!figure) continue;
    figures.push(figure);
    from = figure.end;
  }
  return [...figures, ...findSpelled(text, figures)].sort((a, b) => a.start - b.start);
}

/** "trong năm 2025,100% hồ sơ": a lost space, and not two thousand percent. How many characters the year takes. */
function yearBefore(text: string, match: RegExpMatchArray): number {
  const year = /^(?:19|20)\d{2}[.,](?=\d{1,3}(?:,\d{1,2})?$)/.exec(match[0])?.[0];
  if (year === undefined || match.index === undefined) return 0;
  return unitAt(text, match.index + match[0].length)?.unit === 'percent' ? year.length : 0;
}

/** Whether the digits go on a word or a code: "B1", "K12", "TT-15", "1/2" from the second part on; not "61,2%/95%". */
function isGlued(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === '/' && /%\s?\/$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  return before !== undefined && /[\p{L}\p{M}/_.]/u.test(before) && !/[.]/.test(before);
}

/** "ít nhất ba (03) mô hình", "hai mươi phần trăm (20%)": from the words to the closing bracket. */
function inWords(text: string, start: number, raw: string): Quantity | null {
  if (text[start - 1] !== '(' && text[start - 2] !== '(') return null;
  const end = start + raw.length;
  const unit = unitAt(text, end);
  const words = wordsAround(text, start, unit?.end ?? end);
  if (!words) return null;
  const figure = unit ? quantity(start, raw, unit) : count(text, start, raw, words.end);
  return figure && saysTheSame(words.said, figure) ? { ...figure, start: words.start, end: words.end } : null;
}

/** @param named whether the digits belong to a date, a code or a name; a unit after them says otherwise */
function figureAt(text: string, start: number, raw: string, named: boolean): Figure | null {
  const end = start + raw.length;
  const ratio = named ? null : ratioAt(text, start);
  if (ratio) return ratio;
  const unit = unitAt(text, end);
  if (unit && (!named || unit.unit === 'percent' || unit.unit === 'vnd')) return withUnit(text, start, raw, unit);
  const range = matchAt(RANGE, text, end);
  if (range) {
    const second = upperOf(text, end + range[0].length, raw);
    if (second && (second.unit === 'percent' || !named)) return { ...second, start };
  }
  return named ? null : count(text, start, raw);
}

function withUnit(text: string, start: number, raw: string, unit: UnitMatch): Quantity | null {
  const first = quantity(start, raw, unit);
  const sign = first && unit.unit !== 'days' ? negativeBefore(text, start) : 0;
  if (first && sign > 0) return { ...first, start: start - sign, number: -first.number };
  // "14đ" is the letter after a number; sums in đ have thousands.
  if (!first || (text[unit.end - 1] === 'đ' && first.number < 1000)) return null;
  if (unit.scale === 1e9) {
    const millions = matchAt(MILLIONS, text, unit.end);
    if (millions)
      return { ...first, end: unit.end + millions[0].length, number: first.number + Number(millions[1]) * 1e6 };
  }
  const range = matchAt(RANGE, text, unit.end);
  if (range) {
    const at = unit.end + range[0].length;
    const second = numberAt(text, at, unit.unit);
    if (second && second.number > first.number && !isInRow(text, start, second.end))
      return { ...first, end: second.end, upper: second.number };
  }
  const rise =
    matchAt(RISE, text, unit.end) ??
    (text[start - 2] === 'ừ' && isFrom(text, start) ? matchAt(RISE_FROM, text, unit.end) : null);
  if (rise) {
    const second = numberAt(text, unit.end + rise[0].length, unit.unit);
    if (second && first)
      return { ...second, start, rise: { number: first.number, start: first.start, end: first.end } };
    // "từ 01 ngày xuống còn 04 giờ": what it comes to has a unit that is none of ours, and what it was is no figure.
    if (unit.unit === 'days') return null;
  }
  return first;
}

/** "66,8% - 22,4% - 2,6% - 8,2%": shares in turn, and no range among them. */
function isInRow(text: string, start: number, end: number): boolean {
  return (
    /\d\s?%\s{0,2}[-–—]\s{0,2}$/u.test(text.slice(Math.max(0, start - 8), start)) ||
    /^\s{0,2}[-–—]\s{0,2}\d[\d.,]*\s?%/u.test(text.slice(end, end + 16))
  );
}

function isFrom(text: string, start: number): boolean {
  return /(?<!\p{L})từ\s+$/iu.test(text.slice(Math.max(0, start - 6), start));
}

function numberAt(text: string, at: number, unit: Quantity['unit']): Quantity | null {
  const raw = matchAt(ONE_NUMERAL, text, at)?.[0];
  const found = raw === undefined ? null : unitAt(text, at + raw.length);
  return raw !== undefined && found?.unit === unit ? quantity(at, raw, found) : null;
}

/** The range "8-10%" or "01 đến 02 sáng kiến", of which `raw` is the lower end and the upper begins at `at`. */
function upperOf(text: string, at: number, raw: string): Quantity | null {
  const upperRaw = matchAt(ONE_NUMERAL, text, at)?.[0];
  if (upperRaw === undefined) return null;
  const unit = unitAt(text, at + upperRaw.length);
  const upper = unit ? quantity(at, upperRaw, unit) : nameAt(text, at) !== null ? null : count(text, at, upperRaw);
  const lower = upper?.unit === 'count' ? parseWhole(raw) : parseNumeral(raw);
  if (!upper || !lower || upper.upper !== null) return null;
  const number = lower.value * (unit?.scale ?? 1);
  if (number >= upper.number) return null;
  return { ...upper, number, upper: upper.number, doubtful: upper.doubtful || lower.doubtful };
}

function quantity(start: number, raw: string, unit: UnitMatch): Quantity | null {
  const numeral = parseNumeral(raw);
  if (!numeral) return null;
  const number = unit.unit === 'vnd' ? Math.round(numeral.value * unit.scale) : numeral.value;
  // Nobody plans thousands of percent: the dot was meant for a decimal comma, or a digit is misread.
  const doubtful = numeral.doubtful || (unit.unit === 'percent' && number >= 1000);
  return {
    kind: 'quantity',
    start,
    end: unit.end,
    number,
    upper: null,
    unit: unit.unit,
    noun: null,
    spelled: false,
    doubtful,
  };
}

/** @param end where what is counted follows: behind the digits, or behind the bracket they stand in */
function count(text: string, start: number, raw: string, end = start + raw.length): Quantity | null {
  if (raw.startsWith('1') && isDenominator(text, start)) return null;
  const large = scaleAt(text, end);
  if (large) return inLarge(text, start, raw, large);
  const noun = nounAt(text, end);
  if (noun === null) return fallOf(text, start, end);
  if (looksLikeYear(raw)) return null;
  const numeral =
    DIVISIBLE.test(noun) || (raw.includes(',') && isPerMany(text, end)) ? parseNumeral(raw) : parseWhole(raw);
  if (!numeral) return null;
  const second = riseOf(text, end, noun);
  if (second) return { ...second, start };
  const most = rangeOf(text, start, end, noun);
  if (most && most.number > numeral.value) return { ...most, start, number: numeral.value, upper: most.number };
  return {
    kind: 'quantity',
    start,
    end,
    number: numeral.value,
    upper: null,
    unit: 'count',
    noun,
    spelled: false,
    doubtful: numeral.doubtful,
  };
}

/** "1,2 triệu lượt": fractions of a million are whole numbers. */
function inLarge(text: string, start: number, raw: string, { scale, end }: Scale): Quantity | null {
  const numeral = parseNumeral(raw);
  if (!numeral) return null;
  const number = Math.round(numeral.value * scale);
  const noun = nounAt(text, end - 1);
  const { doubtful } = numeral;
  return { kind: 'quantity', start, end: end - 1, number, upper: null, unit: 'count', noun, spelled: false, doubtful };
}

/** "từ 214 xuống còn 160 thôn": what is counted stands behind the second only. */
function fallOf(text: string, start: number, end: number): Quantity | null {
  if (!isFrom(text, start)) return null;
  const rise = matchAt(RISE, text, end);
  const at = end + (rise?.[0].length ?? 0);
  const raw = rise ? matchAt(ONE_NUMERAL, text, at)?.[0] : undefined;
  if (raw === undefined || nameAt(text, at) !== null || nounAt(text, at + raw.length) === null) return null;
  const second = count(text, at, raw);
  return second && { ...second, start };
}

/** "từ 07 người đến 09 người": the upper end, of the same noun. */
function rangeOf(text: string, start: number, end: number, noun: string): Quantity | null {
  if (!isFrom(text, start)) return null;
  const to = matchAt(RANGE_OF_COUNT, text, end);
  const at = end + (to?.[0].length ?? 0);
  const raw = to ? matchAt(ONE_NUMERAL, text, at)?.[0] : undefined;
  const numeral = raw === undefined || nameAt(text, at) !== null ? null : parseWhole(raw);
  if (raw === undefined || !numeral || nounAt(text, at + raw.length) !== noun) return null;
  const { value: number, doubtful } = numeral;
  const behind = at + raw.length;
  return {
    kind: 'quantity',
    start: at,
    end: behind,
    number,
    upper: null,
    unit: 'count',
    noun,
    spelled: false,
    doubtful,
  };
}

/** The count that this one rises or falls to, of the same noun. */
function riseOf(text: string, end: number, noun: string): Quantity | null {
  const rise = matchAt(RISE_OF_COUNT, text, end);
  const at = end + (rise?.[0].length ?? 0);
  const raw = rise ? matchAt(ONE_NUMERAL, text, at)?.[0] : undefined;
  const second = raw === undefined || nameAt(text, at) !== null ? null : count(text, at, raw);
  return second?.noun === noun ? second : null;
}

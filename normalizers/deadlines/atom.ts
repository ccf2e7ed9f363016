import { matchesOf } from '../text/matches.js';
import { type Days, dayOf, monthsOf } from './calendar.js';

/** A day, month, quarter, half-year, first months of a year, or year, as printed; the year may be missing. */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly unit: 'date' | 'month' | 'quarter' | 'half' | 'months' | 'year';
  readonly year: number | null;
  /** Its days in a year; `null` where the calendar has no such days. */
  readonly days: (year: number) => Days | null;
  /** Printed without a word that says what it is: "12/2024", "2024". */
  readonly bare: boolean;
}

const YEAR = '(?:\\s*(?:[/.-]|,?\\s*(?:của\\s+)?năm)\\s*((?:19|20)\\d{2}))';
const ROMAN = 'IV|III|II|I|[1-4]';
const MORE = '\\s*(?:,|và|hoặc|&|-|–|đến)\\s*';

const DATE = /(?:ngày\s*)?(?<![\d/.,])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?![\d/])/giu;
const DATE_IN_WORDS = new RegExp(`ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?!\\d)${YEAR}?`, 'giu');
/** "3/5, 4/6 tiêu chí": of so many. */
const COUNTED =
  '(?:tiêu chí|chỉ tiêu|nhiệm vụ|xã|huyện|phường|đơn vị|cơ quan|hồ sơ|thủ tục|TTHC|văn bản|người|trường|thôn|bản)(?!\\p{L})';
const DATE_SHORT = new RegExp(
  `(?:ngày\\s*|(?<=(?:trước|đến|nhất|hết|từ)\\s+|\\d/\\d{1,2}\\s*(?:,|và)\\s*)|(?<![\\d/.,])(?=\\d{1,2}/\\d{1,2}\\s*(?:,|và)\\s*\\d{1,2}/\\d{1,2}(?:/(?:19|20)\\d{2}|\\s*(?:[;.)]|$))))(\\d{1,2})\\s*/\\s*(\\d{1,2})(?![\\d/]|\\s*lần|\\s+${COUNTED})${YEAR}?`,
  'giu',
);
const MONTH = new RegExp(
  `(?:tháng|(?<![\\p{L}\\d])T\\.?(?=\\d{1,2}\\s*[/-]\\s*20))\\s*(\\d{1,2}(?:${MORE}\\d{1,2}(?!\\d|/\\d{1,2}(?!\\d)|\\s*tháng))*)(?![\\d%]|\\s*(?:lần|ngày|tháng(?!\\s*\\d)))${YEAR}?`,
  'giu',
);
const MONTH_BARE = /(?<![\d/.,-])(0?[1-9]|1[0-2])\s*\/\s*((?:19|20)\d{2})(?![\d/])/gu;
const QUARTER = new RegExp(
  `(?:qu[ýíyi]|qú[yi]|(?<!\\p{L})Q\\.)\\s*((?:${ROMAN})(?![\\p{L}\\d])(?:${MORE}(?:${ROMAN})(?![\\p{L}\\d/]|/(?!\\s*(?:19|20)\\d{2})))*(?:${MORE}(?:${ROMAN})(?![\\p{L}\\d]))?)(?![%])${YEAR}?`,
  'giu',
);
const HALF = /(?:(?:0?6|sáu)\s*tháng|nửa)\s*(đầu|cuối)\s*năm(?:\s*((?:19|20)\d{2}))?/giu;
const FIRST_MONTHS = /(0?[3459]|ba|chín|1[01])\s*tháng\s*đầu\s*năm(?:\s*((?:19|20)\d{2}))?/giu;
const YEAR_ATOM = /(?<!\p{L})năm\s*((?:19|20)\d{2})(?!\d)/giu;
// What stands before them is looked at only where they stand, which is seldom.
const YEAR_BARE =
  /(?=(?:19|20)\d)(?:(?<![\d/.,\p{L}-])|(?<=(?:19|20)\d{2}[-–]))((?:19|20)\d{2})(?![\d/.,]\d|\d|\s*\/)/gu;
const OWN_YEAR =
  /(?:năm(?<=(?<!\p{L})(?:trong|hết|(?<!(?:các\s+tháng|thưởng)\s)cuối|đầu)\s+năm)|cả\s+năm(?<=(?<!\p{L})cả\s+năm))(?!\s*(?:\d|học))(?!\p{L})/giu;

/** "tháng 01 năm sau": of which year is not for us to reckon. */
const OTHER_YEAR = /^\s*(?:của\s+)?năm\s+(?:trước|sau|tới|kế|liền)/iu;

const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const COUNTS: Readonly<Record<string, number>> = { ba: 3, chín: 9 };

/** Everything in a text that names a time of the calendar, in order, none overlapping another. */
export function findAtoms(text: string): readonly Atom[] {
  const hasYear = /(?:19|20)\d{2}/.test(text);
  const found: Atom[] = [];
  // Most texts name no time, or one of a few: what a form cannot do without is asked for first.
  if (hasYear) found.push(...dates(text, DATE, false));
  if (/ngày/iu.test(text)) found.push(...dates(text, DATE_IN_WORDS, false));
  if (text.includes('/')) found.push(...dates(text, DATE_SHORT, false));
  if (/tháng|T\.?\d/iu.test(text)) found.push(...lists(text, MONTH, 'month', (n) => ({ first: n, last: n, max: 12 })));
  if (/q[uú.]/iu.test(text)) {
    found.push(...lists(text, QUARTER, 'quarter', (n) => ({ first: n * 3 - 2, last: n * 3, max: 4 })));
  }
  if (hasYear && text.includes('/')) {
    const days = (m: RegExpMatchArray): Atom['days'] => monthDays(Number(m[1]));
    found.push(...all(text, MONTH_BARE, 'month', days, (m) => m[2], true));
  }
  if (/đầu|cuối/iu.test(text)) {
    const half = (m: RegExpMatchArray): Atom['days'] => (m[1]?.toLowerCase() === 'đầu' ? months(1, 6) : months(7, 12));
    const first = (m: RegExpMatchArray): Atom['days'] => months(1, COUNTS[m[1]?.toLowerCase() ?? ''] ?? Number(m[1]));
    found.push(...all(text, HALF, 'half', half, (m) => m[2]), ...all(text, FIRST_MONTHS, 'months', first, (m) => m[2]));
  }
  const whole = (): Atom['days'] => months(1, 12);
  if (hasYear) {
    found.push(...all(text, YEAR_ATOM, 'year', whole, (m) => m[1]));
    found.push(...all(text, YEAR_BARE, 'year', whole, (m) => m[1], true));
  }
  if (/năm/iu.test(text)) found.push(...all(text, OWN_YEAR, 'year', whole, () => undefined));
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Atom[] = [];
  for (const atom of found.filter(({ year, to }) => year !== null || !OTHER_YEAR.test(text.slice(to, to + 20))))
    if (atom.from >= (kept.at(-1)?.to ?? 0)) kept.push(atom);
  return kept;
}

const months =
  (from: number, to: number) =>
  (year: number): Days =>
    monthsOf(year, from, to);

function monthDays(month: number): (year: number) => Days | null {
  return (year) => (month >= 1 && month <= 12 ? monthsOf(year, month, month) : null);
}

function all(
  text: string,
  pattern: RegExp,
  unit: Atom['unit'],
  days: (m: RegExpMatchArray) => Atom['days'],
  year: (m: RegExpMatchArray) => string | undefined,
  bare = false,
): readonly Atom[] {
  return matchesOf(text, pattern).map((m) => {
    const printed = year(m);
    return {
      from: m.index,
      to: m.index + m[0].length,
      unit,
      year: printed ? Number(printed) : null,
      days: days(m),
      bare,
    };
  });
}

function dates(text: string, pattern: RegExp, bare: boolean): readonly Atom[] {
  return all(
    text,
    pattern,
    'date',
    (m) => (year) => dayOf(year, Number(m[2]), Number(m[1])),
    (m) => m[3],
    bare,
  );
}

/** "Quý II, III/2024", "tháng 3-5/2024": neighbours are one stretch, "tháng 6, 12/2024" are two. */
function lists(
  text: string,
  pattern: RegExp,
  unit: Atom['unit'],
  monthsOfItem: (item: number) => { readonly first: number; readonly last: number; readonly max: number },
): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const m of matchesOf(text, pattern)) {
    const list = m[1] ?? '';
    const head = m[0].indexOf(list);
    const items = matchesOf(list, /\d+|iv|iii|ii|i(?!\p{L})/giu).map((item) => ({
      at: item.index,
      length: item[0].length,
      value: ROMANS[item[0].toLowerCase()] ?? Number(item[0]),
      joined: /(?:-|–|đến)\s*$/u.test(list.slice(0, item.index)),
    }));
    let from = m.index;
    let first: number | null = null;
    items.forEach((item, n) => {
      first ??= item.value;
      const next = items[n + 1];
      if (next && (next.joined || next.value === item.value + 1)) return;
      const range = { first, last: item.value };
      first = null;
      const to = next ? m.index + head + item.at + item.length : m.index + m[0].length;
      const { max } = monthsOfItem(1);
      const isReal = range.first >= 1 && range.last <= max && range.first <= range.last;
      atoms.push({
        from,
        to,
        unit,
        year: m[2] ? Number(m[2]) : null,
        days: (year) =>
          isReal ? monthsOf(year, monthsOfItem(range.first).first, monthsOfItem(range.last).last) : null,
        bare: false,
      });
      if (next) from = m.index + head + next.at;
    });
  }
  return atoms;
}

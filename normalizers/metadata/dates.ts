import { lengthOfMonth } from '../deadlines/index.js';
import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches.js';

/** A date as printed, perhaps with its day or month left blank for the pen. */
export interface PrintedDate {
  /** ISO 8601, as much of it as is stated: "2024-01-08", "2023-12", "2024"; `null` when not even the year is. */
  readonly iso: string | null;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Whether something was left blank. */
  readonly blank: boolean;
}

/** Dots or blanks left for the pen; bounded, so that a page of dots costs nothing. */
const GAP = '[\\s.…_]{0,40}';
// ngày 19 tháng 6 năm 2015  |  ngày    tháng 12 năm 2023  |  ngày … tháng … năm 2024
const IN_WORDS = new RegExp(`ngay${GAP}(\\d{1,2})?${GAP}thang${GAP}(\\d{1,2})?${GAP}nam${GAP}(\\d{4})?`, 'g');
// ngày 21/12/2023  |  ngày   /01/2024  |  ngày 08-01-2024  |  ngày 8.1.2024  |  ngày 4/4/20252: a footnote's mark clings to the year
const IN_DIGITS =
  /ngay[\s.…_]{0,40}(\d{1,2})?[\s…_]{0,20}[/.-][\s.…_]{0,20}(\d{1,2})?[\s…_]{0,20}[/.-]\s{0,3}(\d{4})\d?(?!\d)/g;
// 21/12/2023 without "ngày"
const BARE = /(?<![\d/])(\d{1,2})[/](\d{1,2})[/](\d{4})(?![\d/])/g;
// tháng 12 năm 2023  |  tháng 12/2023
const MONTH = /thang\s+(\d{1,2})\s*(?:nam\s+|\/\s*)(\d{4})(?!\d)/g;

/** All dates in the text, in order, those with blanks included. Days that no month has give no date. */
export function findDates(text: string): PrintedDate[] {
  const folded = fold(text);
  const found: PrintedDate[] = [];
  const add = (
    match: RegExpMatchArray,
    day: string | undefined,
    month: string | undefined,
    year: string | undefined,
  ) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (found.some((date) => start < date.end && end > date.start)) return;
    found.push({ iso: isoDate(day, month, year), start, end, blank: !day || !month || !year });
  };
  for (const match of matchesOf(folded, IN_WORDS)) add(match, match[1], match[2], match[3]);
  for (const match of matchesOf(folded, IN_DIGITS)) add(match, match[1], match[2], match[3]);
  for (const match of matchesOf(folded, BARE)) add(match, match[1], match[2], match[3]);
  for (const match of matchesOf(folded, MONTH)) add(match, undefined, match[1], match[2]);
  return found.sort((a, b) => a.start - b.start);
}

/** ISO date or the prefix of one that the parts state; `null` for an impossible one or without a year. */
export function isoDate(day?: string, month?: string, year?: string): string | null {
  if (!year) return null;
  const y = Number(year);
  if (y < 1900 || y > 2100) return null;
  if (!month) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const prefix = `${year}-${String(m).padStart(2, '0')}`;
  if (!day) return prefix;
  const d = Number(day);
  if (d < 1 || d > lengthOfMonth(y, m)) return null;
  return `${prefix}-${String(d).padStart(2, '0')}`;
}

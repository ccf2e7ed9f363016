import { monthsOf } from '../../deadlines/index.js';
import { matchesOf } from '../../text/matches.js';

/** The time a result is reported for; ISO dates, `null` where an end is not stated. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

const DATE = '(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d{2})';
const FROM_TO = new RegExp(`từ\\s+${DATE}\\s+(?:đến|tới)(?:\\s+hết)?(?:\\s+trước)?\\s+${DATE}(?!\\d)`, 'iu');
/** "từ ngày 16 đến ngày 22/11/2025", "từ ngày 16/10 đến ngày 15/11/2025": month and year are said once. */
const FROM_TO_SHORT = new RegExp(
  `từ\\s+(?:ngày\\s+)?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{1,2}))?\\s+(?:đến|tới)(?:\\s+hết)?\\s+${DATE}(?!\\d)`,
  'iu',
);
const UNTIL = new RegExp(`(?:tính\\s+)?(?:đến|tới)(?:\\s+hết)?(?:\\s+thời điểm)?\\s+${DATE}(?!\\d)`, 'iu');
const HALF = /(?<!\d)(?:0?6|(?<!\p{L})sáu)\s+tháng\s+(đầu|cuối)\s+năm(?:\s+((?:19|20)\d{2})(?!\d)|(?!\s*\d))/iu;
/** "9 tháng đầu năm 2009", "10 tháng năm 2025", "11 tháng của năm 2024": from January on. */
const MONTHS = /(?<!\d)(\d{1,2})\s+tháng\s+(?:đầu\s+)?(?:của\s+)?năm(?:\s+((?:19|20)\d{2})(?!\d)|(?!\s*\d))/giu;
/** "từ đầu năm đến hết ngày 20/11/2025" */
const SINCE_JANUARY = /từ\s+đầu\s+năm(?:\s+(?:19|20)\d{2})?\s+(?:cho\s+)?(?:đến|tới)/iu;
const QUARTER = /quý\s+(IV|III|II|I|[1-4])(?:\s+năm\s+|\s?\/\s?)((?:19|20)\d{2})(?!\d)/iu;
const YEAR = /^[^;]{0,40}?(?:^|[\s,])(?:trong\s+)?năm\s+((?:19|20)\d{2})(?!\d)(?!\s*[-–])/iu;

/**
 * The period that a sentence states for its figures; `null` where it states none.
 * @param ofReport the year of the report, which its months are of ("trong 6 tháng đầu năm"); `null` where it is not known
 */
export function readPeriod(sentence: string, ofReport: number | null = null): Period | null {
  const range = FROM_TO.exec(sentence);
  if (range) return { start: iso(range[3], range[2], range[1]), end: iso(range[6], range[5], range[4]) };
  const short = FROM_TO_SHORT.exec(sentence);
  if (short) return { start: iso(short[5], short[2] ?? short[4], short[1]), end: iso(short[5], short[4], short[3]) };
  const until = UNTIL.exec(sentence);
  if (until) {
    const january = SINCE_JANUARY.test(sentence.slice(0, until.index + 4)) ? `${until[3]}-01-01` : null;
    return { start: january, end: iso(until[3], until[2], until[1]) };
  }
  const half = HALF.exec(sentence);
  const halfOf = Number(half?.[2] ?? ofReport);
  if (half && halfOf) {
    const first = half[1]?.toLowerCase() === 'đầu';
    return monthsOf(halfOf, first ? 1 : 7, first ? 6 : 12);
  }
  const months = monthsNamed(sentence, ofReport);
  if (months) return months;
  const quarter = QUARTER.exec(sentence);
  if (quarter) {
    const number = ['I', 'II', 'III', 'IV'].indexOf((quarter[1] ?? '').toUpperCase()) + 1 || Number(quarter[1]);
    return monthsOf(Number(quarter[2]), number * 3 - 2, number * 3);
  }
  const year = YEAR.exec(sentence)?.[1];
  return year === undefined ? null : monthsOf(Number(year), 1, 12);
}

/** The months named last before the figure; without a year of their own they take that of those before. */
function monthsNamed(sentence: string, ofReport: number | null): Period | null {
  let found: Period | null = null;
  let year = ofReport;
  for (const [, count, stated] of matchesOf(sentence, MONTHS)) {
    if (stated !== undefined) year = Number(stated);
    const month = Number(count);
    if (year === null || month < 1 || month > 12) continue;
    found = monthsOf(year, 1, month);
  }
  return found;
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date;
}

/** The time a result is reported for; ISO dates, `null` where an end is not stated. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

const DATE = '(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d{2})';
const FROM_TO = new RegExp(`từ\\s+${DATE}\\s+(?:đến|tới)(?:\\s+hết)?(?:\\s+trước)?\\s+${DATE}(?!\\d)`, 'iu');
const UNTIL = new RegExp(`(?:tính\\s+)?(?:đến|tới)(?:\\s+hết)?(?:\\s+thời điểm)?\\s+${DATE}(?!\\d)`, 'iu');
const HALF = /6\s+tháng\s+(đầu|cuối)\s+năm\s+((?:19|20)\d{2})(?!\d)/iu;
const QUARTER = /quý\s+(IV|III|II|I|[1-4])(?:\s+năm\s+|\s?\/\s?)((?:19|20)\d{2})(?!\d)/iu;
const YEAR = /^[^;]{0,40}?(?:^|[\s,])(?:trong\s+)?năm\s+((?:19|20)\d{2})(?!\d)(?!\s*[-–])/iu;

/** The period that a sentence states for its figures; `null` where it states none. */
export function readPeriod(sentence: string): Period | null {
  const range = FROM_TO.exec(sentence);
  if (range) return { start: iso(range[3], range[2], range[1]), end: iso(range[6], range[5], range[4]) };
  const until = UNTIL.exec(sentence);
  if (until) return { start: null, end: iso(until[3], until[2], until[1]) };
  const half = HALF.exec(sentence);
  if (half) {
    const first = half[1]?.toLowerCase() === 'đầu';
    return { start: `${half[2]}-${first ? '01-01' : '07-01'}`, end: `${half[2]}-${first ? '06-30' : '12-31'}` };
  }
  const quarter = QUARTER.exec(sentence);
  if (quarter) {
    const number = ['I', 'II', 'III', 'IV'].indexOf((quarter[1] ?? '').toUpperCase()) + 1 || Number(quarter[1]);
    const ends = ['03-31', '06-30', '09-30', '12-31'];
    return {
      start: `${quarter[2]}-${String(number * 3 - 2).padStart(2, '0')}-01`,
      end: `${quarter[2]}-${ends[number - 1]}`,
    };
  }
  const year = YEAR.exec(sentence)?.[1];
  return year === undefined ? null : { start: `${year}-01-01`, end: `${year}-12-31` };
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date;
}

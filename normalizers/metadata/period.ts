import { monthsOf } from '../deadlines/index.js';
import type { Metadata } from '../schema.js';
import { fold } from '../text/fold.js';
import { findDates, isoDate } from './dates.js';

type Period = Metadata['period'];
const NONE: Period = { start: null, end: null };
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
/** "từ ngày 21/7 | đến ngày 20/8/2021", "từ 15/6 đến …" */
const FROM_DAY =
  /tu (?:ngay )?(\d{1,2})[/.-](\d{1,2})\s*(?=(?:den|-|–)\s?(?:het )?(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/;
const NOT_AN_AIM = '(?<!tam nhin den |dinh huong den |den |tam nhin )';

const YEAR = new RegExp(`${NOT_AN_AIM}nam\\s+((?:19|20)\\d{2})(?!\\d)`);
const SPAN = /(?:giai doan|tu nam|cac nam|thoi ky)\s?:?\s+((?:19|20)\d{2})\s?(?:[-–]|den(?: nam)?)\s?((?:19|20)\d{2})/;
const QUARTER = /quy\s+(iv|i{1,3}|[1-4])(?!\w)(?:\s?[/,]?\s?(?:nam\s+)?((?:19|20)\d{2}))?/;
// "9 tháng, nhiệm vụ 3 tháng cuối năm 2031"; of other numbers only "10 tháng năm 2031", "3 tháng đầu năm 2031"
const MONTHS =
  /(?<![\d/]|de an )((?:0?[369]|sau|chin)(?=\s+thang)|\d{1,2}(?=\s+thang\s+(?:dau|cuoi|nam)(?!\w)))\s+thang(?:\s+(dau|cuoi))?(?:\s+nam)?(?:\s+((?:19|20)\d{2}))?/;
const MONTH = /thang\s+(\d{1,2})\s?(?:[/]|nam\s+)\s?((?:19|20)\d{2})/;

/**
 * The period that a title names: "năm 2024", "giai đoạn 2021-2025", "quý I/2024", "6 tháng đầu năm 2024", "tháng 5/2024", "từ
 * ngày … đến ngày …". A report names the period reported first ("năm 2023 và triển khai nhiệm vụ năm 2024"); "định
 * hướng đến năm 2035" is no period. Nothing is taken from elsewhere.
 */
export function readPeriod(title: string): Period {
  const text = fold(title);
  const dates = findDates(title).filter((date) => date.iso?.length === 10);
  const short = FROM_DAY.exec(text);
  const last = dates.find(({ start }) => short !== null && start >= short.index)?.iso;
  // "từ ngày 21/7 đến 20/8/2021": the first day is of the year of the last, or of the one before.
  if (short && last) {
    const first = (year: number) => isoDate(short[1], short[2], String(year));
    const year = Number(last.slice(0, 4));
    const start = (first(year) ?? '') <= last ? first(year) : first(year - 1);
    if (start) return { start, end: last };
  }
  const [from, to] = dates;
  if (from?.iso && to?.iso && from.iso <= to.iso && /tu ngay/.test(text)) return { start: from.iso, end: to.iso };
  const year = YEAR.exec(text);
  const quarter = QUARTER.exec(text);
  const inYear = quarter?.[2] ?? year?.[1];
  // "quý IV và năm 2025", "tháng 12, quý IV và cả năm 2025": the year is reported too.
  const both = quarter !== null && /^quy \S+ (?:va|,) (?:ca )?nam \d/.test(text.slice(quarter.index));
  if (quarter?.[1] && inYear && !both && quarter.index < (year?.index ?? text.length)) {
    const q = ROMAN[quarter[1]] ?? 1;
    return monthsOf(Number(inYear), q * 3 - 2, q * 3);
  }
  const months = MONTHS.exec(text);
  const monthsYear = months?.[3] ?? year?.[1];
  if (months && monthsYear && months.index <= (year?.index ?? text.length)) {
    const count = { sau: 6, chin: 9 }[months[1] ?? ''] ?? Number(months[1]);
    if (count >= 1 && count <= 12) {
      return months[2] === 'cuoi'
        ? monthsOf(Number(monthsYear), 13 - count, 12)
        : monthsOf(Number(monthsYear), 1, count);
    }
  }
  // "tháng 5, phương hướng nhiệm vụ tháng 6 năm 2030": the first one is reported.
  const first = Number(
    /(?<!\d )thang\s+(\d{1,2})(?=[,;]?\s(?:va\s)?(?:phuong huong|nhiem vu|ke hoach|trien khai)[^\d]*thang\s+\d)/.exec(
      text,
    )?.[1],
  );
  if (first >= 1 && first <= 12 && year?.[1]) return monthsOf(Number(year[1]), first, first);
  const month = MONTH.exec(text);
  if (month?.[1] && month[2] && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    return monthsOf(Number(month[2]), Number(month[1]), Number(month[1]));
  }
  if (year?.[1]) return monthsOf(Number(year[1]), 1, 12);
  const span = SPAN.exec(text);
  if (span?.[1] && span[2] && span[1] <= span[2]) return { start: `${span[1]}-01-01`, end: `${span[2]}-12-31` };
  return NONE;
}

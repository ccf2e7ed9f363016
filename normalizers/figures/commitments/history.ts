import { matchesOf } from '../../text/matches.js';

/** "Năm 2021, …", "Trong giai đoạn 2016 - 2020 …", "Từ năm 2016 đến năm 2020 …", "Tính đến ngày 31/12/2022, …": when it was so. */
const OPENING =
  /^[\s\-–+•*]*(?:(?:trong|vào|từ|đến|suốt|tính đến|tính tới|kể từ)\s+)?(?:(?:hết|cuối|đầu|giữa)\s+)?(?:năm|giai đoạn|nhiệm kỳ|thời kỳ|thời điểm|ngày|tháng)\s+(?:\d{1,2}\s?[/-]\s?){0,2}(?:\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+)?(?:19|20)\d{2}/iu;
/** "tăng từ 85% năm 2022": what it rose from. */
const FROM = /(?<!\p{L})(?:tăng|giảm)\s+(?:lên\s+)?từ\s+$/iu;
const OF_YEAR = /^\s*\(?(?:vào\s+|của\s+|trong\s+)?(?:cuối\s+|đầu\s+)?năm\s+((?:19|20)\d{2})(?!\d)/iu;

/**
 * Whether a sentence begins with a time that lies before the plan, names none that does not, and so tells what was: background
 * and no aim. Not one whose years only say with what it is compared.
 *
 * @param year the first year that the document plans for
 */
export function isHistory(sentence: string, year: number | null): boolean {
  if (year === null || !OPENING.test(sentence.slice(0, 60))) return false;
  for (const [named] of matchesOf(sentence, /(?<!\d)(?:19|20)\d{2}(?!\d)/gu)) if (Number(named) >= year) return false;
  return true;
}

/** "đạt 90%, tăng từ | 85% năm 2022": what a rise began with, of an earlier year. */
export function isStartOfRise(before: string, after: string, year: number | null): boolean {
  if (year === null || !before.slice(-4).includes('từ') || !FROM.test(before.slice(-24))) return false;
  const named = OF_YEAR.exec(after)?.[1];
  return named !== undefined && Number(named) < year;
}

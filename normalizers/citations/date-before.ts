import { findDates } from '../metadata/dates.js';
import { matchesOf } from '../text/matches.js';

/** How far back the beginning of the sentence is looked for. */
const REACH = 180;
const OPENS = /(?:^|[.;:]\s|^[-–+]\s)Ngày\s/gu;
/** "…, Bộ trưởng (đã) ban hành | Quyết định số 30/QĐ-BNV": the verb that the date belongs to. */
const ISSUES = /(?<!\p{L})(?:ban hành|ký|ký ban hành|có|ra|thông qua|phê duyệt|gửi|nhận được)\s+$/u;

/**
 * The date of a document that the sentence begins with: "Ngày 29/12/2023, Bộ trưởng ban hành Quyết định số 30/QĐ-BNV".
 * `at` is where the citation begins, `start` where the date does; `null` where nothing says that the document is of that day.
 */
export function dateBefore(text: string, at: number): { readonly iso: string; readonly start: number } | null {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  if (!ISSUES.test(before)) return null;
  let opening = -1;
  for (const match of matchesOf(before, OPENS)) opening = match.index;
  if (opening < 0 || (opening === 0 && from > 0)) return null;
  const sentence = before.slice(opening);
  const [date, second] = findDates(sentence);
  if (!date?.iso || second || date.start > 8) return null;
  const rest = sentence.slice(date.end);
  return /^,\s/u.test(rest) && !/[\d;]|[.:]\s/u.test(rest)
    ? { iso: date.iso, start: from + opening + date.start }
    : null;
}

import { findDates } from '../metadata/dates.js';
import { matchesOf } from '../text/matches.js';
import { singleSpaced } from '../text/spaces.js';
import { knownNameLength } from './law-names.js';

/** A law cited by its name. */
export interface CitedLaw {
  /** With "Luật": "Luật Ngân sách nhà nước". */
  readonly title: string;
  readonly start: number;
  /** Where name and year end; number and date may follow. */
  readonly end: number;
  /** "2012" of "Luật Giá năm 2012". */
  readonly year: string | null;
  /** Named with its number in the title of a law that amends it: the date behind is the other's. */
  readonly amended?: true;
}

// Luật Ngân …  |  Bộ luật Lao động  |  Luật sửa đổi, bổ sung …   (not "các văn bản Luật mới", not "thi hành Luật;")
const BEGINS =
  /(?<![\p{L}\p{N}])(?:Luật|Bộ luật|Bộ Luật|Pháp lệnh)\s+(?=\p{Lu}|sửa đổi|(?:tổ chức|ngân sách|đất đai|cán bộ|viên chức|ban hành|phòng, chống|tiếp cận|xử lý|đầu tư|quản lý|thực hành|thi đua|khiếu nại|tố cáo|thanh tra|giao dịch|lưu trữ|phổ biến|phí và lệ phí|phí, lệ phí)\s)/gu;
const AMENDING = /^sửa đổi/iu;
const NAME_ENDS =
  /[;.:(),“”"]|\ssố(?=\s\d)|\s(?:ngày|năm|của|được|để|đối với|theo|trong|cho|tại|khi|đã|nhằm|về|do|từ|đến|có|này|hiện hành|nêu trên|trình|sửa đổi|thay thế|quy định|thì|gồm|bao gồm|nộp|trái|hoặc|thực hiện|như|với|bị|sau|phải|kèm|nhưng|nên|(?:19|20)\d{2}|và hướng dẫn|và luật|và (?:điểm|khoản|điều|Điều|chương|Chương)|và các|và Luật|và Bộ luật|và Nghị|và Thông|và văn bản|và pháp luật|và những)(?=\s|$|[.,;])/u;
const CLAUSE_ENDS =
  /[;.:“”"]|\sngày(?=\s)|\ssố(?=\s\d)|\s\(?(?:được|để|theo|nhằm|trình|thì)(?=\s)|\s(?:năm\s)?(?:19|20)\d{2}(?!\d)/u;

/** Laws cited by name, in order; a law named in the title of one that amends it is part of that title. */
export function findLaws(text: string): CitedLaw[] {
  const found: CitedLaw[] = [];
  for (const match of matchesOf(text, BEGINS)) {
    const start = match.index;
    if (found.some((law) => start < law.end)) continue;
    const from = start + match[0].length;
    const rest = text.slice(from, from + 300);
    const both = amendsNumbered(text, start, from, rest, match[0].trim());
    if (both) {
      found.push(...both);
      continue;
    }
    const length = AMENDING.test(rest) ? (CLAUSE_ENDS.exec(rest)?.index ?? rest.length) : nameLength(rest);
    const name = rest
      .slice(0, length)
      .trim()
      .replace(/[,\s]+$/u, '');
    if (name.length < 3) continue;
    let end = from + name.length;
    const year = /^\s+(?:năm\s+)?((?:19|20)\d{2})(?![\d/])/u.exec(text.slice(end, end + 16));
    if (year) end += year[0].length;
    const kind = match[0].trim();
    found.push({ title: singleSpaced(`${kind} ${name}`), start, end, year: year?.[1] ?? null });
  }
  return found;
}

// Luật sửa đổi, bổ sung một số điều của | Luật Tổ chức Chính phủ | số 76/2015/QH13 và | Luật … | số 77/2015/QH13 | ngày 22/11/2019
const LAW = '((?:Luật|Bộ luật)\\s[^;.:\\d]{3,80}?)';
const QH = '\\d{1,3}/\\d{4}/QH\\d{1,2}';
const NUMBERED = new RegExp(
  `^(sửa đổi[^;.:\\d]{0,120}?\\scủa\\s)${LAW}\\s+số\\s+${QH}\\s+và\\s+${LAW}\\s+số\\s+${QH}`,
  'iu',
);

/** A law that amends two which are named with their numbers: itself, without a number, and both of them. */
function amendsNumbered(text: string, start: number, from: number, rest: string, kind: string): CitedLaw[] | null {
  const match = AMENDING.test(rest) ? NUMBERED.exec(rest) : null;
  if (!match) return null;
  const [whole, lead = '', first = '', second = ''] = match;
  const end = from + whole.length;
  const title = singleSpaced(`${kind} ${lead}${first} và ${second}`);
  const at = (name: string, after: number): CitedLaw => {
    const begins = text.indexOf(name, after);
    return { title: singleSpaced(name), start: begins, end: begins + name.length, year: null, amended: true };
  };
  const one = at(first, from + lead.length);
  return [{ title, start, end, year: null }, one, at(second, one.end)];
}

function nameLength(rest: string): number {
  return knownNameLength(rest) || (NAME_ENDS.exec(rest)?.index ?? rest.length);
}

/** "Luật Ngân sách nhà nước | (sửa đổi) ngày …", "… | công bố ngày …", "… được Quốc hội khóa IX thông qua ngày …" */
const BEFORE_DATE =
  /^[\s,(]*(?:\(sửa đổi[^()]{0,30}\)\s*)?(?:của (?:(?:[Ủủ]y|[Uu]ỷ) ban [Tt]hường vụ )?Quốc hội(?:\s[^,;.\d]{0,40})?\s+(?:thông qua\s+)?|(?:(?:đã\s)?được\s[^,;.]{0,90}\s)?(?:công bố|thông qua)\s+)?$/u;

/** Date right after a law's name: " ngày 19 tháng 6 năm 2015". */
export function dateAfter(text: string, at: number): { readonly iso: string | null; readonly end: number } | null {
  const found = findDates(text.slice(at, at + 150))[0];
  return found && BEFORE_DATE.test(text.slice(at, at + found.start)) ? { iso: found.iso, end: at + found.end } : null;
}

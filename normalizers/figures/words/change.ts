import { matchesOf } from '../../text/matches.js';
import { predicateAt } from './predicate.js';

/** A figure that says by how much something changes, not what it comes to. */
export type Change = 'increase' | 'decrease';

const START = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const UP = 'tăng|tăng thêm|tăng trưởng|bổ sung thêm';
const DOWN = 'giảm|cắt giảm|giảm bớt|rút ngắn|tinh giản|tiết giảm';
const VERB = new RegExp(`${START}(?:(${DOWN})|(${UP}))${END}`, 'giu');

/**
 * Words between the verb and the figure that make the figure a level: "giảm xuống còn 5%", "tăng lên 90%", "tăng tỷ lệ
 * hồ sơ trực tuyến đạt 60%". In "tăng lên 5%" the word is ambiguous: no change is claimed.
 */
const LEVEL = new RegExp(
  `${START}(?:đạt|còn|lên|xuống|là|bằng|chiếm|thành|đưa|đối với)${END}|[;.:]|\\scho\\s+(?:(?:trên|ít nhất|tối thiểu|khoảng|hơn|từ)\\s+)?$`,
  'iu',
);
/** "giảm nghèo", "kế hoạch tinh giản biên chế", "tăng cường": no change of a measured thing. */
const NAME = /^(?:\s+nghèo|\s+cường|\s+tốc|\s+nhẹ|\s+cân)/iu;
/** "tăng trưởng kinh tế đạt 8%" names a rate, "tăng trưởng khoảng 8%" is a change. */
const GROWTH = /^\s+trưởng\s+(?!khoảng|trên|hơn|ít nhất|tối thiểu|từ|bình quân|thêm|$)/iu;
const NAMED = /(?:kế hoạch|đề án|chính sách|công tác|chương trình|nhiệm vụ|chỉ tiêu)\s+$/iu;
/** "tỷ lệ giảm biên chế … đạt 1,15%": a rate of change. */
const RATE = new RegExp(
  `${START}(?:tỷ lệ|tỉ lệ|mức|tốc độ)\\s+(?:((?:cắt\\s+)?giảm|tinh\\s+giản)|(tăng)(?!\\s+trưởng))${END}`,
  'iu',
);

/** "cao hơn khoảng 5% so với năm 2023", "vượt 4% so với kế hoạch": by how much, not how much. */
const THAN = /(?<!\p{L})(?:(cao\s+hơn|vượt)|thấp\s+hơn)(?:\s+(?:khoảng|ít nhất|tối thiểu|trên|từ))*\s*$/iu;

/** "cao hơn chỉ tiêu Chính phủ giao 10%", "vượt kế hoạch 5%". */
const THAN_PLAN =
  /(?<!\p{L})(?:(cao\s+hơn|vượt)|thấp\s+hơn)\s+(?:so với\s+)?(?:(?:chỉ tiêu|kế hoạch|mức|dự toán|bình quân|trung bình|mục tiêu)(?!\p{L})[^,;.\d]{0,60}|(?:cùng kỳ|năm trước|năm ngoái|quý trước|kỳ trước)(?:\s+(?:năm\s+)?20\d\d)?(?:\s+là)?\s*(?:khoảng\s*|gần\s*|hơn\s*)?|năm\s+20\d\d(?:\s+là)?\s*(?:(?:ít nhất|tối thiểu|khoảng|hơn|trên)\s+)?)$/iu;

const PASSED = /(?:^|[,;)])\s*(?:và\s+)?vượt(?:\s+(?:trên|hơn|gần|khoảng))?\s*$/iu;
const RISING = /(?<!\p{L})(?:tăng|nâng|cải thiện|thăng|vượt)(?!\p{L})/iu;

const LAST = /[,;(]\s*(?:và\s+)?(?:((?:cắt\s+)?giảm)|tăng)(?:\s+(?:khoảng|gần|hơn|trên|thêm|ít nhất|tối thiểu))?\s+$/iu;
/** "Nâng mức độ hài lòng thêm từ | 2 - 3%" */
const MORE = /(?<!\p{L})nâng(?!\p{L})[^;.]*\sthêm(?:\s+(?:từ|khoảng|ít nhất|tối thiểu|trên))*\s*$/iu;
const ALONE = /,\s*(?:và\s+)?(?:(?:ít nhất|tối thiểu|trên|hơn|khoảng)\s+)?$/iu;
/** "cắt giảm ít nhất: | 30% thời gian, 30% chi phí": the colon parts nothing. */
const ANNOUNCED = /^\s+(?:ít nhất|tối thiểu|từ|trên|khoảng)?\s*:\s*$/iu;

/** The change that a figure is, from the text of its clause before it and what follows. */
export function readChange(before: string, after = ''): Change | null {
  // "…, vượt 1,3%": a clause of its own, of what was just reached.
  if (PASSED.test(before.slice(-24))) return 'increase';
  const than = THAN.exec(before.slice(-40));
  if (than && /^[\s\p{L}]{0,20}so\s+với/iu.test(after.slice(0, 40))) return than[1] ? 'increase' : 'decrease';
  // "thấp hơn mức bình quân 9,8% của cả nước", "vượt mục tiêu được giao là 50%", "cao hơn bình quân cả nước (22,3%)": of the others.
  const others =
    /\s+(?:mức|chỉ tiêu|kế hoạch)\s*$|\s(?:giao|đề ra|đặt ra|nghị quyết)\s+là\s*$|\(\s*$/iu.test(before) ||
    /^\s+của(?!\p{L})/iu.test(after);
  const planned = others ? null : THAN_PLAN.exec(before.slice(-120));
  if (planned) return planned[1] ? 'increase' : 'decrease';
  // "nâng Chỉ số CCHC lên ít nhất 02 bậc": ranks are always a change.
  if (/^\s*bậc(?!\p{L})/iu.test(after) && RISING.test(before)) return 'increase';
  // "giảm họp trực tiếp qua phần mềm, | 100% cơ quan sử dụng …": a statement of its own begins with the figure.
  if (ALONE.test(before) && /^\s+(?!so\s|trở\s|theo\s|mỗi\s)\p{L}/u.test(after) && predicateAt(after) >= 0) return null;
  if (MORE.test(before)) return 'increase';
  // "Tỷ lệ tăng tự nhiên 1,1%, giảm 0,05%": what stands right before the figure says it.
  const last = LAST.exec(before.slice(-40));
  if (last) return last[1] ? 'decrease' : 'increase';
  const rate = RATE.exec(before);
  if (rate) return rate[1] ? 'decrease' : 'increase';
  let found: Change | null = null;
  for (const match of matchesOf(before, VERB)) {
    const end = match.index + match[0].length;
    const rest = before.slice(end).replace(ANNOUNCED, ' ');
    if (NAME.test(rest) || GROWTH.test(rest) || NAMED.test(before.slice(0, match.index)) || LEVEL.test(rest)) continue;
    // "cùng tăng so với năm 2030 (9,1% và 1,4%)": what it was.
    if (isPassed(rest) || /so\s+với[^();]*\([^()]*$/iu.test(rest)) continue;
    found = match[1] ? 'decrease' : 'increase';
  }
  return found;
}

/** "giảm | 21/35 cơ quan (60%)": so many of so many fewer; the verb must stand right before them. */
export function readChangeOf(before: string): Change | null {
  const verb = /(?<!\p{L})(?:(giảm|cắt giảm|tinh giản)|tăng)(?:\s+(?:được|thêm))?\s+$/iu.exec(before);
  return verb ? (verb[1] ? 'decrease' : 'increase') : null;
}

/** A comma and a new verb phrase between: "giảm chi phí, hoàn thành 100% …" is another clause. */
function isPassed(rest: string): boolean {
  return (
    /,\s+(?:phấn đấu|bảo đảm|đảm bảo|hoàn thành|thực hiện|đưa|có|nâng|tỷ lệ|mức độ)(?!\p{L})/iu.test(rest) ||
    rest.length > 160
  );
}

const BASELINE =
  /so\s+(?:với\s+)?(?:(?:kết quả|mức|số|đánh giá|ước|ước tính|thực hiện|cùng kỳ|cuối|cả|của|tổng|số liệu|dự toán|tại thời điểm|thời điểm|tháng \d{1,2}|ngày \d{1,2}\/\d{1,2})\s*){0,6}(?:năm\s+|\/)((?:19|20)\d{2})(?!\d)/iu;

/** What a change is measured against: "so với (ước thực hiện) năm 2023"; `null` where no year is named. */
export function readBaseline(clause: string): { readonly year: number } | null {
  const year = BASELINE.exec(clause)?.[1];
  return year === undefined ? null : { year: Number(year) };
}

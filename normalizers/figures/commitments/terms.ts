import { readComparator } from '../words/comparators.js';

const TERM =
  /(?<!\p{L})(?:trong|sau|trước|chậm nhất|thời hạn|kể từ|cách)\s*(?:vòng|thời gian|thời hạn|hạn)?\s*(?:là\s*)?$/iu;
/** "rút ngắn …", "thời gian giải quyết …": days that measure something, not the term of a duty. */
const SHORTENED = /(?<!\p{L})(?:giảm|rút ngắn|tiết kiệm|thời gian)(?!\p{L})/iu;
/** "thời gian công khai không quá | 05 ngày kể từ …": how long something is to take is a target. */
const OF_TIME = /(?:^|[,;.]\s*)(?:(?:bảo đảm|đảm bảo|phấn đấu|giảm|rút ngắn)\s+)*thời gian(?!\p{L})[^,;.]*$/iu;

/** "trong thời hạn không quá 03 ngày làm việc", "05 ngày kể từ ngày nhận hồ sơ", "trước khi hết hạn ít nhất 10 ngày". */
export function isTerm(before: string, after: string): boolean {
  const plain = before.slice(0, readComparator(before, after).from);
  return (
    TERM.test(plain) ||
    (/^\s*,?\s*(?:kể|tính)\s+(?:từ\s+)?(?:ngày|khi|thời điểm)/iu.test(after) && !OF_TIME.test(plain)) ||
    /(?<!\p{L})(?:trước|sau) khi\s[^,;.]*$/iu.test(plain)
  );
}

/** Whether days are what a task shortens or takes. */
export function isDuration(before: string): boolean {
  return SHORTENED.test(before);
}

/** "thời gian cấp phép còn | 10 ngày", "(giảm | 5 ngày so với quy định)": what a length of time comes to, or is cut by. */
const COMES_TO =
  /(?<!\p{L})thời gian(?!\p{L})[^;.]{2,100}(?:(?<!\p{L})(?:còn|xuống còn|xuống)|\(\s*(?:giảm|rút ngắn|cắt giảm))\s+$/iu;

/** Whether days say what a length of time is brought down to. */
export function isShortening(before: string): boolean {
  return COMES_TO.test(before);
}

import type { Measure } from './measures.js';

/** "88 điểm trở lên", "7,4/10 điểm": a score; "05 điểm cầu", "03 điểm trường" are places. */
const SCORE =
  /^\s*điểm(?=\s*(?:[,.;:)/–-]|$)|\s+(?:trở|phải|thì|sẽ|được|mới|bình|so|và|trong|trên|năm|vào|hoặc|đối|theo|cho|tại|của|tối|thi|đánh|thành|chuẩn|số|đến|là|đạt|chỉ|PAR|CCHC|cải)(?!\p{L}))/iu;
/** "tăng 02 bậc", "lên 3 hạng"; not "hạng mục", "bậc học". */
const RANK = /^\s*(?:bậc(?!\s+(?:học|lương|đào|thợ|mầm|tiểu|trung|đại|cao))|hạng(?!\s+mục)|thứ\s+hạng)(?!\p{L})/iu;

/** "gấp 2,5 | lần", "tăng ít nhất 3 | lần so với năm 2020": a factor; "kiểm tra 02 lần" counts. */
const FACTOR = /(?<!\p{L})(?:gấp|tăng|giảm|bằng)\s+(?:(?:gấp|lên|ít nhất|tối thiểu|trên|hơn|khoảng|từ|thêm)\s+)*$/iu;

/**
 * Whether a figure is a score in points, a step in a ranking or a factor. The contract has no unit for these, and a count of points
 * would be a wrong number: what commits to them is stated without a value.
 */
export function isPoints(text: string, measure: Measure): boolean {
  if (measure.quantity && measure.quantity.unit !== 'count') return false;
  const after = text.slice(measure.end, measure.end + 24);
  if (/^\s*lần(?!\p{L})/iu.test(after) && FACTOR.test(text.slice(Math.max(0, measure.start - 40), measure.start)))
    return true;
  return SCORE.test(after) || RANK.test(after);
}

import { wordsAlone } from '../../text/pattern.js';

/** Wordings by which the lines of a flattened list tell what cell they are of. */

export const DELIVERABLE =
  /^[-+•\s]*(?:các |dự thảo |bộ )?(?:kế hoạch|báo cáo|quyết định|công văn|văn bản|biên bản|thông báo|đề án|danh mục|tờ trình|giấy mời|hồ sơ|phiếu|tỷ lệ|bảng|cuộc|lớp|mở lớp|kết quả|kết luận|giấy|nghị quyết|chỉ thị|hướng dẫn|hội nghị|tài liệu|sáng kiến|phần mềm|quy chế|quy định|quy trình|phương án|chương trình|đề cương|cv|bc|kh|qđ)(?!\p{L})/iu;
export const BUDGET =
  /^(?:theo\s+(?:dự(?!\p{L})|kh(?!\p{L})|kinh phí|nguồn)|dự toán|kinh phí|ngân sách|nguồn|nsnn|nsđp|nstw|không|\d[\d.,]*\s*(?:triệu|tỷ|đồng))/iu;
/** The end of a text, enough for the patterns below that are bound to it: searching a long text for them takes long. */
export function tailOf(text: string): string {
  return text.slice(-16);
}

/** Words and signs that no cell ends with. */
const OPEN_WORDS =
  'và|của|các|những|về|theo|tại|cho|trên|với|do|là|để|được|đơn|liên|cơ|thực|triển|xây|kế|thuộc|có|hoặc|đã|bị|tham|giải|kiểm|tháng|quý|trước|khi|hoàn';
export const OPEN = new RegExp(`(?:[,(–-]|${wordsAlone(OPEN_WORDS)})$`, 'iu');
/** Beginnings of a time, at the end of a cell that is none. */
export const TIME_AT_END = new RegExp(
  `${wordsAlone('tháng|quý|trước|năm|khi|hoàn thành|thường|theo|hàng|hằng')}$`,
  'iu',
);
/** A kind of agency without its name. */
export const NAMELESS =
  /(?:^|[\s,;])(?:văn phòng|văn|trung tâm|phòng|ủy ban|ủy|uỷ|sở|(?<!các )trường|hội đồng|đoàn)$|^ubnd$/iu;

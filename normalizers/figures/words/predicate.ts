import { wordsAlone } from '../../text/pattern.js';

/** Verbs that begin what is said of the things counted: "100% văn bản QPPL | được kiểm tra kịp thời". */
const WORDS =
  'được|bị|đạt|có|là|đều|phải|không|đã|sẽ|đang|hiện|tự|thực hiện|hoàn thành|ban hành|bố trí|sử dụng|triển khai|áp dụng|duy trì|đảm bảo|bảo đảm|xây dựng|công khai|tuyển dụng|đăng ký|tham gia|kết nối|tích hợp|cập nhật|đáp ứng|chuyển|nộp|hài lòng|xếp loại|giao tiếp|tiếp tục|mở|lắp đặt|khai thác|ứng dụng|thành lập|chấp hành|tham dự|niêm yết|đủ|nắm|(?<!chi phí )tuân thủ|trang bị|cài đặt';
const PREDICATE = new RegExp(
  `${wordsAlone(`(?<!(?:về|việc|công tác)\\s)(?:${WORDS})`, '\\p{L}\\p{M}')}(?![\\p{L}\\p{M}])`,
  'iu',
);

/** Where the predicate begins in the text after a figure; `-1` for a bare noun phrase ("trường THCS công lập"). */
export function predicateAt(after: string): number {
  return after.search(PREDICATE);
}

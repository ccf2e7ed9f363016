import { WORD_END } from '../text/pattern.js';
import { COUNTED_NOUNS } from './counted.js';

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';

/** Words after which a number is a name: "Điều 15", "Đề án 06", "mức độ 3, 4", "lần 2", "nhóm 10 tỉnh dẫn đầu". */
const NAMING =
  'nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kết luận|công văn|hướng dẫn|thông báo|tờ trình|đề án|luật|điều|khoản|mục|tiểu mục|phụ lục|' +
  'chương|bảng|biểu|biểu mẫu|mẫu|tiêu chí|nhóm|tốp|top|lần|lần thứ|đợt|khóa|khoá|mức độ|cấp độ|hạng|loại|bậc|thứ|phiên bản|' +
  'quốc lộ|tỉnh lộ|km|tổ dân phố|khu phố|điện thoại|đt|fax|tài khoản|vùng|giai đoạn|(?<!định\\s)kỳ|hội nghị trung ương|quyển|trang|hình|bước';

/**
 * Numbers of documents, parts, versions and lines, names that hold a number, ranks: digits that name and do not measure.
 * Each alternative begins at the first digit.
 *
 * ```
 * 76/NQ-CP   61/2018/NĐ-CP   18-NQ/TW   số 142   Điều 15   Đề án 06   mức độ 3, 4   ISO 9001:2015   4.0
 * mức 2   0212.3851.234   24/7   06 lĩnh vực   02 cấp   xếp thứ 4/12   tỷ lệ 1/500
 * ```
 * Not "tổng số 201 viên chức" or "trong số 25 đơn vị", where "số" is "number of"; nor "dân tộc thiểu số 214/371 người".
 */
export const CODES: readonly string[] = [
  `(?<=(?<!(?:tổng|trong|trên|toàn bộ|có|thiểu|đa|dân|doanh|tần)\\s)${BEFORE}số\\s*:?\\s*)\\d+(?!\\s?%|[\\d.,]*\\d|\\s?/\\s?\\d+\\s+(?:${COUNTED_NOUNS})${WORD_END})`,
  `(?<=${BEFORE}(?:${NAMING})\\s+(?:số\\s+)?)\\d+(?:\\.\\d+)*(?:(?:,| và|-)\\s?\\d+(?![\\d.,]*(?:\\d|%|\\s?%)))*(?!\\s?%|[\\d,]*\\d)`,
  `(?<=${BEFORE}mức\\s)[1-5](?![\\d.,]*\\d|\\s?%|\\s+(?:triệu|tỷ|tỉ|nghìn|đồng|điểm|ngày|${COUNTED_NOUNS})${WORD_END})`,
  `(?<=${BEFORE}(?:ISO|TCVN|IEC|QCVN|IPv)[\\s/:-]*(?:ISO\\s*)?)\\d+(?:[:.-]\\d+)*`,
  `4\\.0(?![\\d%]|\\s?%)`,
  `0\\d{2,3}[.\\s]\\d{3,4}[.\\s]?\\d{3,4}(?!\\d)|0\\d{9,10}(?!\\d)`,
  `24\\s?/\\s?(?:7|24)(?![\\d/])(?!\\s+(?:${COUNTED_NOUNS})${WORD_END})`,
  `\\d{1,2}\\s+(?:lĩnh vực|cấp|cửa|trụ cột|không|rõ|dám|tại chỗ|bên|đột phá|chiều|khâu đột phá)${WORD_END}`,
  `(?<=${BEFORE}(?:(?<!sắp\\s)xếp|đứng|xếp hạng|vị trí|vị thứ|thứ hạng|hạng|thứ|thứ bậc)\\s+(?:(?:hạng|thứ|vị trí|ở)\\s+)*)\\d{1,3}(?:\\s?/\\s?\\d{1,3})?(?!\\s?%|\\d)`,
  `(?<=${BEFORE}(?:tỷ lệ|tỉ lệ|quy hoạch)\\s+)1/\\d[\\d.]*`,
];

/** Document numbers, where capitals matter: "76/NQ-CP", "61/2018/NĐ-CP", "18-NQ/TW", but not "2 lần/năm". */
export const DOCUMENT_NUMBERS: readonly string[] = [
  `\\d{1,5}[A-Za-zĐđ]?\\s?/\\s?(?:(?:19|20)\\d{2}\\s?/\\s?)?\\p{Lu}[\\p{L}\\d&.-]*(?:[-/]\\s?\\p{Lu}[\\p{L}\\d&.]*)*`,
  `\\d{1,5}\\s?-\\s?\\p{Lu}{2,4}\\p{Ll}?\\s?/\\s?\\p{Lu}{2}`,
];

import { WORD_END, WORD_START } from '../text/pattern.js';
import { type Span, spansOf } from './span.js';

/** Words after which a number is a name: "Điều 15", "Đề án 06", "mức độ 3, 4", "lần 2", "nhóm 10 tỉnh dẫn đầu". */
const NAMING =
  'nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kết luận|công văn|hướng dẫn|thông báo|tờ trình|đề án|luật|điều|khoản|mục|tiểu mục|phụ lục|' +
  'chương|bảng|biểu|biểu mẫu|mẫu|tiêu chí|nhóm|tốp|top|lần|lần thứ|đợt|khóa|khoá|mức độ|cấp độ|hạng|loại|bậc|thứ|phiên bản|' +
  'quốc lộ|tỉnh lộ|km|tổ dân phố|khu phố|điện thoại|đt|fax|tài khoản|vùng|giai đoạn|kỳ|hội nghị trung ương|quyển|trang|hình|bước';

/**
 * Numbers of documents, parts, versions, places and lines: digits that name and do not measure.
 *
 * ```
 * 76/NQ-CP   61/2018/NĐ-CP   18-NQ/TW   số 142   Điều 15   Đề án 06   mức độ 3, 4   ISO 9001:2015   4.0
 * B1   5G   https://…   0212.3851.234   24/7
 * ```
 * Not "tổng số 201 viên chức" or "trong số 25 đơn vị", where "số" is "number of".
 */
const PATTERNS: readonly RegExp[] = [
  /(?<![\d.,])\d{1,5}[a-zđ]?\s?\/\s?(?:(?:19|20)\d{2}\s?\/\s?)?[A-ZĐ]{1,8}[A-ZĐa-z\d&.-]*(?:[-/]\s?[A-ZĐ][A-ZĐa-z\d&.]*)*/gu,
  /(?<![\d.,])\d{1,5}\s?-\s?[A-ZĐ]{2,4}[a-z]?\s?\/\s?[A-ZĐ]{2,}/gu,
  new RegExp(`(?<!(?:tổng|trong|trên|toàn bộ|có)\\s)${WORD_START}số\\s*:?\\s*\\d+(?!\\s?%|[\\d.,]*\\d)`, 'giu'),
  new RegExp(
    `${WORD_START}(?:${NAMING})\\s+(?:số\\s+)?\\d+(?:\\.\\d+)*(?:(?:,| và|-)\\s?\\d+(?![\\d.,]*(?:\\d|%|\\s?%)))*(?!\\s?%|[\\d,]*\\d)`,
    'giu',
  ),
  new RegExp(`${WORD_START}(?:ISO|TCVN|IEC|QCVN|IPv)[\\s/:-]*(?:ISO\\s*)?\\d+(?:[:.-]\\d+)*`, 'giu'),
  /(?<![\d.,])4\.0(?![\d%]|\s?%)/gu,
  /https?:\/\/\S+|\S+@\S+\.\S+|[\w.-]+\.(?:gov|com|org|edu)(?:\.vn)?\S*/giu,
  /(?<![\d.,/])0\d{2,3}[.\s]\d{3,4}[.\s]?\d{3,4}(?!\d)|(?<![\d.,/])0\d{9,10}(?!\d)/gu,
  /(?<![\d.,/])24\s?\/\s?(?:7|24)(?![\d/])(?!\s+\p{Ll})/gu,
];

/** "06 lĩnh vực", "chính quyền 02 cấp", "một cửa": how many is part of a name. */
const NAMES: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,/])\\d{1,2}\\s+(?:lĩnh vực|cấp|cửa|trụ cột|không|rõ|dám|tại chỗ|bên|đột phá|chiều|trong 1|khâu đột phá)${WORD_END}`,
    'giu',
  ),
];

/** Ranks, which are none of the contract's figures: "xếp thứ 4/12", "đứng thứ 7", "hạng 15/63", "vị trí 3". */
const RANKS: readonly RegExp[] = [
  new RegExp(
    `${WORD_START}(?:xếp|đứng|xếp hạng|vị trí|vị thứ|thứ hạng|hạng|thứ|thứ bậc)\\s+(?:(?:hạng|thứ|vị trí|ở)\\s+)*\\d{1,3}(?:\\s?/\\s?\\d{1,3})?(?!\\s?%|\\d)`,
    'giu',
  ),
];

export function findCodes(text: string): Span[] {
  return spansOf(text, [...PATTERNS, ...NAMES, ...RANKS]);
}

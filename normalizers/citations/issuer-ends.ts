/**
 * What ends the name of the office that issued a document: a mark, a verb, a word of relation, the next document of a list.
 *
 * ```
 * của Bộ trưởng Bộ Y tế | bãi bỏ …      của Chính phủ | thì cấp …      của Bộ Văn hóa, Thể thao và Du lịch | về …
 * ```
 */

/** After these commas the name goes on. */
const WITHIN =
  'Ban (?:Bí thư|Thường vụ)|Chủ nhiệm |Thể thao|Hạ tầng và|Chuyển đổi số|Gia đình|chống |cứu nạn|Cứu nạn|lãng phí|tiêu cực';
/** Verbs that a title begins with, also in capitals after a name: "tỉnh Bình Phước Bổ sung …". */
const TITLING =
  'quy định|ban hành|phê duyệt|phê chuẩn|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế|đôn đốc|triển khai|điều chỉnh|công bố|công nhận|kiện toàn|đính chính|thành lập';
/** Only in small letters: names hold them too ("Ban Tổ chức", "Bộ Giao thông vận tải"). */
const SMALL =
  'thực hiện|hỏi|trả lời|nhằm|đẩy mạnh|giao|theo|trong|đã|được|tại|để|cho|là|gắn|khi|với|đến|từ|trên|một cách|phù hợp|đối với|thông qua|phát động|tổ chức|xác định|gồm|nâng cao|' +
  'tiếp tục|phiên họp|thay đổi|đề nghị|cử|kết hợp|cụ thể|ngày|thì|kèm|nên|nêu|có|như|yêu cầu|chỉ đạo|tăng cường|kết luận|đồng ý|chấp thuận|do|bởi|vào|cùng|liên quan|này|trước|sau|phải|mà|bị|ra|gửi|' +
  '(?<!(?:Đoàn|đoàn|Tổ|Ban)\\s)kiểm tra';
const NEXT = 'các |Nghị|Quyết|Thông|Chỉ|Kế|Kết|Công (?:văn|điện)|Luật|Chương trình|Hướng dẫn|Báo cáo|Đề án|văn bản';

/** Organs with no unit behind their names: what follows in small letters is of the sentence. */
const CENTRAL =
  /^(?:Thủ tướng Chính phủ|Chính phủ|Quốc hội(?: kh(?:óa|oá) [IVX]+)?|Ủy ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư)(?=\s+\p{Ll})/u;

/** The name without what ran on into it: "Thủ tướng Chính phủ | tập trung chấn chỉnh", "Bộ Tài chính | và". */
export function wholeName(name: string): string {
  return (CENTRAL.exec(name)?.[0] ?? name).replace(/\s+(?:và|hoặc|thì)$/u, '');
}

const bothCases = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

export const ISSUER_ENDS = new RegExp(
  `[;.:()“”"]|,(?!\\s?(?:${WITHIN}))|\\s(?:${bothCases(TITLING)}|[vV][ềểêệè]|${SMALL})(?=[\\s,.;]|$)|\\s(?:và|hoặc|,)\\s(?:${NEXT})`,
  'u',
);

import { fold } from '../../text/fold.js';
import { recent } from '../../text/remembered.js';

/**
 * Words that commit to a figure or lead over to it and are no part of what is measured: "Tiếp tục phấn đấu", "Hoàn thành",
 * "đảm bảo". Folded, since OCR often hurts exactly these ("Phân đấu", "Phần đầu").
 */
const FOLDED = [
  'trong do',
  'trong so do',
  'dong thoi',
  'phan dau',
  'phan dau de',
  'tiep tuc',
  'thuc hien',
  'trien khai',
  'tap trung',
  'chi dao',
  'to chuc',
  'no luc',
  'quyet tam',
  'hoan thanh(?! xuat sac| tot)',
  'hoan thanh viec',
  'bao dam',
  'dam bao',
  'duy tri',
  'nang cao',
  'quy trinh',
  'dat ty le',
  'dat va vuot',
  'cat giam',
  'don gian hoa',
  'rut ngan',
  'tinh gian',
  'hien nay',
  'den nay',
  'uoc dat',
  'qua do',
  'tu do',
  'muc tieu',
  'toan huyen',
  'toan tinh',
  'toan xa',
  'trong nam',
  'hang nam',
  'moi nam',
  'hang thang',
  'hang quy',
  'binh quan(?! (?:dau nguoi|thu nhap))',
  'trung binh(?! cong)',
];
/** Short words are matched as they are: without diacritics "cơ" would be "có". */
const EXACT = [
  'cụ thể',
  'kết quả',
  'yêu cầu',
  'đưa',
  'nâng(?! cấp)',
  'nâng tỷ lệ(?=\\s*(?:$|lên|đạt))',
  'việc',
  'có',
  'có được',
  'đạt',
  'đạt được',
  'là',
  'bằng',
  'tương đương',
  'tương ứng',
  'chiếm',
  'giảm',
  'giảm thiểu',
  'tăng(?! trưởng| cường| tốc)',
  'tăng thêm',
  'thêm',
  'giữ',
  'và',
  'với',
  'còn',
  'hoặc',
  'đã',
  'đã có',
  'sẽ',
  'ước',
  'nhằm',
  'để',
  'chỉ tiêu',
  'từ',
  'được',
];
const oneOf = (list: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${[...list]
      .sort((a, b) => b.length - a.length)
      .map((w) => w.replaceAll(' ', '\\s+'))
      .join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'iu',
  );
const LEAD_FOLDED = oneOf(FOLDED);
const LEAD_EXACT = oneOf(EXACT);
/** "đến (hết) năm 2025", "trong năm 2024", "năm 2024", "từ ngày … đến ngày …": when, not what. */
const WHEN =
  /^(?:tinh\s+)?(?:(?:den|trong|tu|truoc|sau|het|cuoi|ket thuc|hang|moi|vao|ke tu)\s+)*(?:(?:het|cuoi|thoi diem|ngay|thang|quy|nam|giai doan)\s+)+(?:[\d/.-]+|[ivx]+)(?:[\d/.\s-]*\d)?(?:\s+(?:thang|nam)\s+\d+)*(?:\s+tro di)?(?=[\s,:;]|$)/u;
/** "Trong 6 tháng đầu năm 2025". */
const HALF = /^(?:(?:trong|den het|den|het)\s+)?\d{1,2}\s+thang(?:\s+(?:dau|cuoi)\s+nam)?(?:\s+\d{4})?(?=[\s,:;]|$)/u;
const MARKS = /^[\s,;:.*_"“”'‘’()[\]\-–—+•=]+/u;

/** How many characters of `text` lead over to what is measured; `text.length` where nothing else is in it. */
export const leadLength = recent((text): number => {
  const folded = fold(text);
  let at = 0;
  for (let turn = 0; turn < 40; turn++) {
    const rest = folded.slice(at);
    const length =
      MARKS.exec(rest)?.[0].length ??
      WHEN.exec(rest)?.[0].length ??
      HALF.exec(rest)?.[0].length ??
      LEAD_FOLDED.exec(rest)?.[0].length ??
      LEAD_EXACT.exec(text.slice(at))?.[0].length ??
      0;
    if (length === 0) break;
    at += length;
  }
  return at;
});

/** Whether the text holds nothing that could be measured. */
export function isLeadOnly(text: string): boolean {
  return leadLength(text) >= text.length;
}

const NEUTRAL =
  /^(?:phan dau|phan dau de|tiep tuc|bao dam|dam bao|trong do|trong so do|dong thoi|va|den nay|hien nay|muc tieu)(?![\p{L}\p{M}\p{N}])/u;

/**
 * Whether the words before a figure are no verb of their own, so that what the figure counts still needs one: "Phấn đấu
 * 100% các văn bản …" against "Hoàn thành 100% kế hoạch".
 */
export function needsPredicate(lead: string): boolean {
  const folded = fold(lead);
  let at = 0;
  for (let turn = 0; turn < 40 && at < folded.length; turn++) {
    const rest = folded.slice(at);
    const length =
      MARKS.exec(rest)?.[0].length ??
      NEUTRAL.exec(rest)?.[0].length ??
      WHEN.exec(rest)?.[0].length ??
      HALF.exec(rest)?.[0].length ??
      0;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

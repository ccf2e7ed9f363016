import { fold } from '../text/fold.js';

/**
 * Words that commit to a figure or lead over to it and are no part of what is measured: "Tiếp tục phấn đấu", "Hoàn thành",
 * "đảm bảo". Folded, since OCR often hurts exactly these ("Phân đấu", "Phần đầu").
 */
const LEAD_WORDS = [
  'trong do',
  'trong so do',
  'dong thoi',
  'cu the',
  'ket qua',
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
  'hoan thanh',
  'hoan thanh viec',
  'bao dam',
  'dam bao',
  'dua',
  'duy tri',
  'nang',
  'nang cao',
  'nang ty le',
  'viec',
  'quy trinh',
  'co',
  'co duoc',
  'dat',
  'dat duoc',
  'dat ty le',
  'dat va vuot',
  'la',
  'bang',
  'chiem',
  'giam',
  'cat giam',
  'don gian hoa',
  'rut ngan',
  'tinh gian',
  'tang',
  'tang them',
  'them',
  'giu',
  'va',
  'voi',
  'con',
  'hoac',
  'hien nay',
  'den nay',
  'da',
  'da co',
  'se',
  'uoc',
  'uoc dat',
  'nham',
  'de',
  'qua do',
  'tu do',
  'yeu cau',
  'muc tieu',
  'chi tieu',
  'toan huyen',
  'toan tinh',
  'toan xa',
  'trong nam',
  'hang nam',
  'hang nam',
  'tong so',
];
const LEAD = new RegExp(
  `^(?:${[...new Set(LEAD_WORDS)]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replaceAll(' ', '\\s+'))
    .join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
  'u',
);
/** "đến (hết) năm 2025", "trong năm 2024", "năm 2024", "từ ngày … đến ngày …": when, not what. */
const WHEN =
  /^(?:tinh\s+)?(?:(?:den|trong|tu|truoc|sau|het|cuoi|ket thuc|hang|moi|vao|ke tu)\s+)*(?:(?:het|cuoi|thoi diem|ngay|thang|quy|nam|giai doan)\s+)+(?:[\d/.-]+|[ivx]+)(?:[\d/.\s-]*\d)?(?:\s+(?:thang|nam)\s+\d+)*(?=[\s,:;]|$)/u;
const MARKS = /^[\s,;:.*_"“”'‘’()[\]\-–—+•=]+/u;

/** How many characters of `text` lead over to what is measured; `text.length` where nothing else is in it. */
export function leadLength(text: string): number {
  const folded = fold(text);
  let at = 0;
  for (let turn = 0; turn < 40; turn++) {
    const rest = folded.slice(at);
    const length = MARKS.exec(rest)?.[0].length ?? LEAD.exec(rest)?.[0].length ?? WHEN.exec(rest)?.[0].length ?? 0;
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Whether the text holds nothing that could be measured. */
export function isLeadOnly(text: string): boolean {
  return leadLength(text) >= text.length;
}

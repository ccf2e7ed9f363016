import type { TextLine } from '../document-text.js';
import { fold } from '../text/fold.js';
import { isCapitals } from './case.js';

const LONE_NUMBER = /^[-–]?\s?(\d{1,3})\s?[-–]?$/;
const LONE_URL = /^https?:\/\/\S+$/;
/** "--------", "_____", "|": rules under a name or a motto, and the bars that a web page's table left behind. */
const RULE = /^[-–—_=~*|\s]+$/u;
/** "địa chỉ:" and "truy cập" announce an address that belongs to the sentence. */
const ANNOUNCED = /(?:[:(]|địa chỉ|truy cập|tại|website|trang)$/iu;

/**
 * Tells the lines that are part of the paper and not of the text: page numbers, rules, and addresses of links that a converter
 * wrote between the lines. Numbers on lines of their own are page numbers while they count upwards in small steps.
 */
export function furnitureOf(): (line: TextLine, before: string) => boolean {
  let lastPage = 0;
  return (line, before) => {
    if (line.zone === 'page-number' || isRule(line.text)) return true;
    if (LONE_URL.test(line.text)) return !ANNOUNCED.test(before);
    const number = LONE_NUMBER.exec(line.text);
    if (!number) return false;
    const value = Number(number[1]);
    if (value <= lastPage || value > lastPage + 25 || value === 0) return false;
    lastPage = value;
    return true;
  };
}

/** Three strokes or more; a bar alone. */
function isRule(text: string): boolean {
  return RULE.test(text) && (text.includes('|') || text.replace(/\s/g, '').length >= 3);
}

// CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM  |  HUYỆN A Độc lập - Tự do - Hạnh phúc  |  Số: 07/KH-UBND  |  UỶ BAN NHÂN DÂN
const NATIONAL = /cong hoa xa hoi chu nghia|doc lap\s?[-–]\s?tu do\s?[-–]\s?hanh phuc/;
const NUMBER_LINE = /^so\s?:.{0,40}[/-]/;
const COUNCIL =
  /^(?:uy ban nhan dan|ubnd (?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong) |hoi dong nhan dan)/;
/** Organs whose names are also headings of parts on duties ("SỞ NỘI VỤ"): letterhead only beside one. */
const ORGAN =
  /^(?:bo (?!phan |may |chi |tieu |thu |ho |truong)|van phong |so (?!luong |hoa |lieu )|phong |ban |tong cuc |cuc |chi cuc |thanh tra |dang uy|huyen uy|tinh uy)/;
const PLACE_OF_ORGAN = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) /;
/** "Cẩm Lộc, ngày 05 tháng 01 năm 2024", filled in or blank. */
const PLACE_AND_DATE = /^\p{L}[\p{L} .'-]{1,40},\s?ngay\s?[\d.…_]*\s?thang\s?[\d.…_]*\s?nam\s?[\d.…_]*$/u;

/**
 * Whether a line is one of the letterhead (Decree 30/2020/NĐ-CP, Annex I: quốc hiệu, cơ quan ban hành, số, địa danh),
 * wherever a converter put it: frames of a page often come out between two halves of a sentence.
 */
export function isLetterhead(text: string, letterheadAbove: string | null, below: () => readonly string[]): boolean {
  if (text.length > 140) return false;
  const folded = fold(text);
  if (NATIONAL.test(folded) || NUMBER_LINE.test(folded) || PLACE_AND_DATE.test(folded)) return true;
  if (!isCapitals(text) || text.length > 70) return false;
  if (COUNCIL.test(folded)) return true;
  const capitalsAbove = letterheadAbove !== null && isCapitals(letterheadAbove);
  if (capitalsAbove && PLACE_OF_ORGAN.test(folded)) return true;
  return ORGAN.test(folded) && (capitalsAbove || below().some((line) => NATIONAL.test(fold(line))));
}

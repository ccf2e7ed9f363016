import { singleSpaced } from '../text/spaces.js';
import { romanValue } from './roman.js';

/**
 * What a paragraph begins with: the numbering of Vietnamese administrative documents (Decree 30/2020/NĐ-CP, Annex I,
 * part II.6: phần, chương, mục, điều, khoản "1.", điểm "a)"), the habits of offices beside it ("I.", "1.1.", "1/", "I-")
 * and bullets.
 */
export type MarkerKind =
  | 'part' // PHẦN I, Phần thứ nhất
  | 'chapter' // Chương II
  | 'division' // Mục 1, Mục II
  | 'article' // Điều 3.
  | 'appendix' // Phụ lục, PHỤ LỤC II
  | 'roman' // II.
  | 'capital' // B.
  | 'number' // 3.   1.2.   1.2.3
  | 'letter' // a)   đ)   b.
  | 'bullet'; // -   +   *

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without closing punctuation: `II`, `1.2`, `a`, `Điều 1`, `Phụ lục II`, `-`. */
  readonly label: string;
  /** Length of marker, punctuation and spaces: where the words begin. */
  readonly length: number;
  /** The punctuation that closes it: "1." and "1)" are two lists. */
  readonly closer: string;
  /** What it counts: `[3]` for "3." and "c)", `[1, 2]` for "1.2."; empty where it counts nothing. */
  readonly numbers: readonly number[];
  /** Other readings: "C." is a capital or a roman hundred, "i)" the ninth letter or a small roman one. */
  /** Set for a numeral that OCR may have misread: its value is that which its list expects, if the strokes allow it. */
  readonly misread?: true;
  readonly alternative?: { readonly kind: MarkerKind; readonly numbers: readonly number[] };
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** Điểm a), b), c), d), đ), e), g), h), i), k) …: no f, j, w, z. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

// PHẦN I.  |  Phần thứ nhất:  |  PHẦN 2
const PART = /^(Phần|PHẦN)\s+(?:(thứ|THỨ)\s+(\p{L}+)|([IVX]{1,5})|(\d{1,2}))(?![\p{L}\p{N}%/])\s*[.:)/–-]?\s*/u;
const CHAPTER = /^(Chương|CHƯƠNG)\s+(?:([IVX]{1,6})|(\d{1,2}))(?![\p{L}\p{N}])\s*[.:]?\s*/u;
// Mục 1. CẢI CÁCH THỂ CHẾ  |  Mục II: …  (not "Mục 3 Phụ lục I kèm theo")
const DIVISION = /^(Mục|MỤC)\s+(?:([IVX]{1,5})|(\d{1,2}))\s*(?:$|[.:]\s*(?=\p{Lu}|$)|(?=\p{Lu}{2,}\s\p{Lu}{2,}))/u;
// Điều 3.  |  Điều 3:  (not "Điều 25, khoản 3" nor "Điều 19 Luật …")
const ARTICLE = /^(Điều|ĐIỀU)\s+(\d{1,3})\s*([.:])\s*(?!\d)/u;
// PHỤ LỤC  |  Biểu mẫu 1  |  BIỂU SỐ 02  |  Phụ lục II  |  PHỤ LỤC SỐ 02  |  Phụ lục DANH MỤC …   (not "Phụ lục kèm theo Kế hoạch này")
const APPENDIX =
  /^(Phụ lục|PHỤ LỤC|Phụ Lục|(?:Biểu(?: mẫu)?|BIỂU(?: MẪU)?)(?=\s+(?:(?:số|SỐ)\s+)?[IVX\d]))(?:\s+((?:số|SỐ|Số)\s*)?([IVX]{1,5}|\d{1,2}[A-Za-z]?|[A-H])(?![\p{L}\p{N}/]))?\s*[.:]?\s*(?=$|\(|["“]|\p{Lu}[\p{Lu}\s,–-])/u;
// II.  II)  II/  II-   (not "V/v báo cáo", the subject of an official letter)
const ROMAN = /^([IVXLC]{1,7})\s*(?:[.)]\/?|\/\.?(?=\s|\p{Lu})|[-–:](?=\s))\s*(?=\S)/u;
// L.  IL.  IH.: Roman numerals as OCR misreads them; which was meant only the sequence tells
const MISREAD = /^([IVXLlH|]{1,5})\s?\.\s+(?=\p{Lu})|^(I[ILl|]{1,2})\s+(?=\p{Lu}\p{Ll})/u;
const CAPITAL = /^([A-HK-Z])\s*(?:[.)/]|[-–](?=\s))\s+(?=\S)/u;
// 1.  1)  1/  1/.  1.2.  1.2  1.2.3.  1-
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,3})\s?(\.(?:\/(?=\s))?|\)|\/\.?(?=\s)|[-–:](?=\s)|(?=\s))\s*(?=\S)/u;
const LETTER = /^([a-zđ])\s?(?:\)\.?|[./](?=\s))\s*(?=\S)/u;
// (1)  (a)  (ii): items inside a sentence, never headings
const BRACKETED = /^(\((?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ]|[ivx]{1,4})\))\s+(?=\S)/u;
// I MỤC ĐÍCH: a full stop that OCR lost
const BARE_ROMAN = /^([IVX]{1,5})[,]?\s+(?=\p{Lu}{2,}[\s,]+\p{Lu}{2,})/u;
const BULLET = /^([-–—•●▪■◦*+➢✓§])\s*(?=\S)/u;
/** "17- NQ/TU": the number of a document cut off from its code. */
const CODE_AFTER = /^\p{Lu}{1,6}\s*[/-]\s*\p{Lu}/u;

/** "Triển", "Đẩy": no letter that counts, and no numeral however misread. */
const WORD = /^\p{Lu}(?!l)\p{Ll}/u;

/** The marker that `text` begins with, `null` for none. Says nothing of whether the text is a heading. */
export function readMarker(text: string): Marker | null {
  const first = text.charCodeAt(0);
  // Most paragraphs that continue begin with a small letter and a second one: nothing below can match them.
  if (first >= 0x61 && first <= 0x7a && !/^[a-z]\s?[)./]/.test(text)) return null;
  if (first >= 0x30 && first <= 0x39) return numbered(text);
  return worded(text) ?? (WORD.test(text) ? null : (lettered(text) ?? bulleted(text)));
}

function worded(text: string): Marker | null {
  if (!/^[PpCĐMB]/.test(text)) return null;
  const part = PART.exec(text);
  if (part) {
    const ordinal = part[3] ? ORDINALS.indexOf(part[3].toLowerCase()) + 1 : 0;
    const count = ordinal || romanValue(part[4] ?? '') || Number(part[5] ?? 0);
    if (count > 0)
      return { kind: 'part', label: trimLabel(part[0]), length: part[0].length, closer: '', numbers: [count] };
  }
  const chapter = CHAPTER.exec(text);
  if (chapter) {
    const count = romanValue(chapter[2] ?? '') || Number(chapter[3] ?? 0);
    return { kind: 'chapter', label: trimLabel(chapter[0]), length: chapter[0].length, closer: '', numbers: [count] };
  }
  const division = DIVISION.exec(text);
  if (division) {
    const count = romanValue(division[2] ?? '') || Number(division[3] ?? 0);
    const label = trimLabel(division[0]);
    return { kind: 'division', label, length: division[0].length, closer: '', numbers: [count] };
  }
  const article = ARTICLE.exec(text);
  if (article) {
    const label = `Điều ${article[2]}`;
    return { kind: 'article', label, length: article[0].length, closer: '.', numbers: [Number(article[2])] };
  }
  const appendix = APPENDIX.exec(text);
  if (appendix) {
    const count = romanValue(appendix[3] ?? '') || Number.parseInt(appendix[3] ?? '0', 10) || 0;
    const label = trimLabel(appendix[0]);
    return { kind: 'appendix', label, length: appendix[0].length, closer: '', numbers: count > 0 ? [count] : [] };
  }
  return null;
}

function numbered(text: string): Marker | null {
  const match = NUMBER.exec(text);
  if (!match?.[1]) return null;
  const rest = text.slice(match[0].length);
  const numbers = match[1].split('.').map(Number);
  if (numbers.includes(0) || CODE_AFTER.test(rest)) return null;
  if (match[2] === '') {
    // "6.2 100% cơ quan …" is numbered, "6.2 triệu đồng" and "25 xã" are figures.
    if (numbers.length === 1 || !/^[\p{Lu}\d“"]/u.test(rest)) return null;
  } else if (match[2] !== ')' && !match[2]?.includes('.') && !/^[\p{Lu}“"]/u.test(rest)) return null;
  // "1.739.919 triệu", "12.5%", "14.12.2023"
  if (match[2] === '.' && /^\d/.test(rest) && text[match[0].length - 1] === '.') return null;
  return { kind: 'number', label: match[1], length: match[0].length, closer: match[2] ?? '', numbers };
}

function lettered(text: string): Marker | null {
  const roman = ROMAN.exec(text) ?? BARE_ROMAN.exec(text);
  const capital = CAPITAL.exec(text);
  const value = romanValue(roman?.[1] ?? '');
  const misread = value === 0 || value >= 50 ? MISREAD.exec(text) : null;
  const strokes = misread?.[1] ?? misread?.[2];
  if (misread && strokes && strokes !== 'H') {
    const alphabet = capital?.[1] ? { kind: 'capital' as const, numbers: [capitalValue(capital[1])] } : undefined;
    const marker: Marker = {
      kind: 'roman',
      label: strokes,
      length: misread[0].length,
      closer: '',
      numbers: [],
      misread: true,
    };
    return alphabet ? { ...marker, alternative: alphabet } : marker;
  }
  if (roman?.[1] && value > 0 && !CODE_AFTER.test(text.slice(roman[0].length))) {
    const alphabet =
      roman[1].length === 1 ? { kind: 'capital' as const, numbers: [capitalValue(roman[1])] } : undefined;
    const marker: Marker = { kind: 'roman', label: roman[1], length: roman[0].length, closer: '', numbers: [value] };
    return alphabet ? { ...marker, alternative: alphabet } : marker;
  }
  if (capital?.[1]) {
    return {
      kind: 'capital',
      label: capital[1],
      length: capital[0].length,
      closer: '',
      numbers: [capitalValue(capital[1])],
    };
  }
  const letter = LETTER.exec(text);
  if (letter?.[1]) {
    const index = LETTERS.indexOf(letter[1]) + 1;
    return {
      kind: 'letter',
      label: letter[1],
      length: letter[0].length,
      closer: '',
      numbers: index > 0 ? [index] : [],
    };
  }
  return null;
}

function bulleted(text: string): Marker | null {
  const match = BULLET.exec(text) ?? BRACKETED.exec(text);
  return match?.[1] ? { kind: 'bullet', label: match[1], length: match[0].length, closer: '', numbers: [] } : null;
}

function capitalValue(letter: string): number {
  return 'ABCDĐEFGHIKLMNOPQRSTUVXY'.replace('Đ', '').indexOf(letter) + 1;
}

function trimLabel(text: string): string {
  return singleSpaced(text.replace(/[\s.:)/–-]+$/u, ''));
}

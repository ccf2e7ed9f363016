import { matchesOf } from '../text/matches.js';

/** A document number as printed: "2783/QĐ-UBND", "27- NQ/TW", "150/2025/NĐ-CP", "66.2/2025/NQ-CP", "99/2023/QH15", blank "/QĐ-UBND". */
export interface PrintedNumber {
  /** Without spaces: "27-NQ/TW". */
  readonly number: string;
  /** The code after the number: "QĐ-UBND", "NQ/TW", "QH15". */
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** Whether the number itself was left blank for the pen. */
  readonly blank: boolean;
}

/**
 * Codes of kinds of document that stand in numbers, Decree 30/2020/NĐ-CP, Annex III, and Guidance 36-HD/VPTW for the Party's;
 * longest first.
 */
export const TYPE_CODES = [
  'NQLT',
  'TTLT',
  'VBHN',
  'CTr',
  'TTr',
  'QyĐ',
  'QĐ',
  'KH',
  'NQ',
  'NĐ',
  'TT',
  'CT',
  'KL',
  'CV',
  'BC',
  'TB',
  'HD',
  'CĐ',
  'ĐA',
  'QC',
  'PA',
  'DA',
  'BB',
  'TC',
  'HĐ',
  'PL',
  'L',
  'QĐi',
  'BB',
  'GM',
  'GUQ',
  'SY',
] as const;

// QĐ  TTg  CTr  UBND  QH15  SKH&ĐT: capitals, with the small letters of TTg and TTr, perhaps a term of the National Assembly
// (never a part of a longer word; "BTCngày", "TTgcủa" have lost a space)
const GROUP =
  '\\p{Lu}{1,16}(?:&\\p{Lu}{1,5})?(?:Tg|tg|g|i|r|y\\p{Lu}|r\\p{Lu}{1,4})?\\d{0,3}(?=(?:ngày|của|về|và|do|quy định|ban hành|được)(?!\\p{L})|[^\\p{L}\\p{N}]|$)';
// Before 2004 a dot stood in it too: "40/TTr.UB"
const CODE = `${GROUP}(?:\\.UB(?:ND)?(?!\\p{L}))?(?:\\s?[-–/]\\s?${GROUP}){0,7}`;
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}/.,–-])(\\d{1,5}(?:\\.\\d{1,3})?[a-zA-Z]?)\\s?([/–-])\\s?(?:((?:19|20)\\d{2})\\s?[/–-]\\s?)?(${CODE}(?:\\s\\p{Lu}{2,4}(?=\\s+ngày\\s+\\d))?)(?![-/]\\p{L}{2})`,
  'gu',
);
// Số:      /QĐ-UBND   |   số: …… /QĐ-UBND
const BLANK = new RegExp(`(?<=[\\s:.…_]|^)[.…_]{0,40}\\s?/\\s?(${CODE})`, 'gu');

/** All document numbers in the text, in order. */
export function findNumbers(text: string): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  for (const match of matchesOf(text, NUMBERED)) {
    const code = compact(match[4] ?? '');
    if (!isCode(code, match[3] !== undefined) && !isAnnounced(text, match.index, code)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ number: compact(match[0]), code, start, end, blank: false });
  }
  // Nearly all stretches of text have no slash, without which nothing was left blank.
  for (const match of text.includes('/') ? matchesOf(text, BLANK) : []) {
    const code = compact(match[1] ?? '');
    const [start, end] = [match.index, match.index + match[0].length];
    if (!/[-/]/.test(code) || found.some((number) => start < number.end && end > number.start)) continue;
    found.push({ number: `/${code}`, code, start, end, blank: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

function compact(text: string): string {
  // No code doubles its Đ: "QĐĐ-UBND" is a scanner's QĐ-UBND.
  return text
    .replace(/\s+/g, '')
    .replace(/–/g, '-')
    .replace(/(?<=\/|^)([QN])ĐĐ+(?=[-/])/u, '$1Đ');
}

/** "Công văn số | 06/KHBT": the word before says that it is a number, whatever an office makes of its letters. */
function isAnnounced(text: string, at: number, code: string): boolean {
  return code.length >= 2 && ANNOUNCED.test(text.slice(Math.max(0, at - 28), at));
}

const ANNOUNCED =
  /(?:công văn|văn bản|quyết định|tờ trình|báo cáo|thông báo|kế hoạch|chỉ thị|nghị định|nghị quyết|thông tư)\s+số\s*:?\s*$|(?:công văn|văn bản|tờ trình|thông báo|quyết định|nghị định|thông tư|chỉ thị)\s+$/iu;

/** "NQ/TW" has two parts; "QH15" a term; "KHUBND" lost its hyphen; "MỤC" of "1- MỤC TIÊU" is no code. */
function isCode(code: string, dated: boolean): boolean {
  if (/[-/]/.test(code)) return dated || typeCode(code) !== null || /^(?:\p{Lu}{2,})[-/]\p{Lu}{2,}/u.test(code);
  if (/^(?:UBTV)?QH\d{1,3}$/.test(code)) return true;
  if (TYPE_CODES.some((type) => type === code)) return dated || code.length > 1;
  return typeCode(code) !== null && /(?:UBND|HĐND|TTg|CP|TW|TU|HU|BCĐ)$/u.test(code);
}

/** The kind that a code begins with: "QĐ-UBND" → "QĐ", "KHUBND" → "KH"; `null` for letters ("UBND-VP", "STTTT-CNTT"). */
export function typeCode(code: string): string | null {
  const first = /^[^-/]*/.exec(code)?.[0] ?? '';
  const exact = TYPE_CODES.find((type) => type === first);
  if (exact) return exact;
  return (
    TYPE_CODES.find(
      (type) => type.length > 1 && code.startsWith(type) && /^(?:UBND|HĐND|TTg|CP)/u.test(code.slice(type.length)),
    ) ?? null
  );
}

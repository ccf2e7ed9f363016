import { isCapitals } from '../paragraphs/index.js';
import type { Instrument } from '../schema.js';
import { fold } from '../text/fold.js';

/**
 * Names of kinds of document (tên loại văn bản), Decree 30/2020/NĐ-CP, Article 7, and of those outside it (luật, nghị
 * định, thông tư), folded; with the code that stands in their numbers (Annex III) .
 */
export const DOCUMENT_TYPES: readonly {
  readonly name: string;
  readonly code: string;
  readonly instrument: Instrument;
}[] = [
  { name: 'quyet dinh', code: 'QĐ', instrument: 'decision' },
  { name: 'ke hoach', code: 'KH', instrument: 'plan' },
  { name: 'bao cao', code: 'BC', instrument: 'report' },
  { name: 'nghi quyet', code: 'NQ', instrument: 'resolution' },
  { name: 'chi thi', code: 'CT', instrument: 'directive' },
  { name: 'nghi dinh', code: 'NĐ', instrument: 'decree' },
  { name: 'thong tu', code: 'TT', instrument: 'circular' },
  { name: 'thong bao', code: 'TB', instrument: 'notice' },
  { name: 'chuong trinh hanh dong', code: 'CTr', instrument: 'programme' },
  { name: 'chuong trinh', code: 'CTr', instrument: 'programme' },
  { name: 'to trinh', code: 'TTr', instrument: 'submission' },
  { name: 'de an', code: 'ĐA', instrument: 'scheme' },
  { name: 'dieu le', code: 'ĐL', instrument: 'regulation' },
  { name: 'quy che', code: 'QC', instrument: 'regulation' },
  { name: 'quy dinh', code: 'QyĐ', instrument: 'regulation' },
  { name: 'huong dan', code: 'HD', instrument: 'guidance' },
  { name: 'ket luan', code: 'KL', instrument: 'conclusion' },
  { name: 'cong dien', code: 'CĐ', instrument: 'telegram' },
  { name: 'phuong an', code: 'PA', instrument: 'scheme' },
  { name: 'du an', code: 'DA', instrument: 'project' },
  { name: 'bien ban', code: 'BB', instrument: 'minutes' },
  { name: 'thong cao', code: 'TC', instrument: 'announcement' },
  { name: 'hop dong', code: 'HĐ', instrument: 'contract' },
  { name: 'luat', code: 'Luật', instrument: 'law' },
  { name: 'phap lenh', code: 'PL', instrument: 'ordinance' },
];

export interface TypeLine {
  readonly instrument: Instrument;
  /** Where the title begins when it stands on the same line; the line's length when it does not. */
  readonly titleFrom: number;
  /** "QUYẾT ĐỊNH:" is the formula that enacts, not the name of the document. */
  readonly enacts: boolean;
}

/** Titles that may share the line of the name: "KẾ HOẠCH Cải cách hành chính …". */
const TITLE_BEGINS =
  /^(?:ve |v\/v |cai cach|ban hanh|thuc hien|trien khai|ket qua|tinh hinh|cong tac|phe duyet|tong ket|so ket|hanh dong|nang cao|chuyen doi|kiem tra|day manh|lam viec|hoat dong|phoi hop|(?:thang|quy|tuan|nam) (?=[\divx]))/;

/** "QUYẾT ĐỊNH này có hiệu lực …", "BÁO CÁO của Ủy ban …": a sentence about a document. */
const SENTENCE =
  /^(?:nay|cua|so|cho|duoc|theo|trong|voi|da|co|gui|tai|den|tu|nhu|la|va|bang|neu|phai|se|do|kem)(?![a-z])/;

/** What some add to the name: "BÁO CÁO NHANH", "BÁO CÁO TÓM TẮT", "THÔNG TƯ LIÊN TỊCH", "KẾ HOẠCH CHI TIẾT". */
const TAIL = /^ (?:nhanh|tom tat|so bo|chuyen de|dinh ky|giai trinh|lien (?:tich|nganh|so)|phoi hop|chi tiet)$/;

/** Reads "KẾ HOẠCH", "BÁO CÁO", "QUYẾT ĐỊNH:" in capitals, alone on their line or before their title. */
export function readTypeLine(text: string): TypeLine | null {
  if (text.length > 400) return null;
  if (/^QUYẾT NGHỊ\s*:?$/u.test(text)) return { instrument: 'resolution', titleFrom: text.length, enacts: true };
  const folded = fold(text).replace(/[\s*_.]+$/, '');
  for (const type of DOCUMENT_TYPES) {
    if (!folded.startsWith(type.name)) continue;
    const rest = folded.slice(type.name.length);
    if (!isCapitals(text.slice(0, type.name.length))) return null;
    if (rest === '' || TAIL.test(rest)) return { instrument: type.instrument, titleFrom: text.length, enacts: false };
    if (/^\s?:$/.test(rest)) {
      const enacts = type.instrument === 'decision' || type.instrument === 'resolution';
      return { instrument: type.instrument, titleFrom: text.length, enacts };
    }
    const gap = /^\s+/.exec(rest);
    if (gap && rest[gap[0].length] === '(')
      return { instrument: type.instrument, titleFrom: text.length, enacts: false };
    // The Party's titles begin with a small letter: "KẾ HOẠCH lãnh đạo công tác …".
    const small =
      gap !== null &&
      /^\p{Ll}/u.test(text.slice(type.name.length + gap[0].length)) &&
      !SENTENCE.test(rest.slice(gap[0].length));
    if (gap && (small || (text.length <= 200 && TITLE_BEGINS.test(rest.slice(gap[0].length))))) {
      return { instrument: type.instrument, titleFrom: type.name.length + gap[0].length, enacts: false };
    }
  }
  return null;
}

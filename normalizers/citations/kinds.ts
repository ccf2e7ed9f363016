import { fold } from '../text/fold.js';
import { typeCode } from './number.js';

/** What documents are called before their numbers, folded, with their code; longer names first. */
const NAMES: readonly (readonly [name: string, code: string])[] = [
  ['thong tu lien tich', 'TTLT'],
  ['van ban hop nhat', 'VBHN'],
  ['chuong trinh hanh dong', 'CTr'],
  ['quyet dinh', 'QĐ'],
  ['nghi quyet', 'NQ'],
  ['nghi dinh', 'NĐ'],
  ['thong tu', 'TT'],
  ['ke hoach', 'KH'],
  ['chi thi', 'CT'],
  ['ket luan', 'KL'],
  ['cong van', 'CV'],
  ['van ban', 'CV'],
  ['cong dien', 'CĐ'],
  ['thong bao', 'TB'],
  ['huong dan', 'HD'],
  ['bao cao', 'BC'],
  ['to trinh', 'TTr'],
  ['chuong trinh', 'CTr'],
  ['de an', 'ĐA'],
  ['quy dinh', 'QyĐ'],
  ['quy che', 'QC'],
  ['phap lenh', 'PL'],
  ['bo luat', 'Luật'],
  ['luat', 'Luật'],
];
const WORDS = NAMES.map(([name]) => name).join('|');
// Nghị định số |  Quyết định |  quyết định thanh tra số
const BEFORE = new RegExp(
  `(?:^|[^a-z])(${WORDS})(?:\\s+(?:thanh tra|tham dinh|tham tra|ket luan|giai trinh|tong hop|hop nhat|lien nganh)|\\s+so|\\s+lien tich)*\\s*:?\\s*$`,
);
/** A kind of document named in running text, where a title or a list may end. */
export const KIND_WORDS = new RegExp(`(?:^|[^a-z])(?:${WORDS})(?![a-z])`, 'g');

export interface CitedKind {
  /** Vietnamese code ("NQ"). */
  readonly code: string;
  /** Where the citation begins: at the word, else at the number. */
  readonly start: number;
}

/** The kind of the document whose number begins at `at`: by the code in its number, else by the word before it. */
export function kindBefore(text: string, at: number, numberCode: string): CitedKind | null {
  const from = Math.max(0, at - 40);
  const match = BEFORE.exec(fold(text.slice(from, at)));
  const word = match?.[1];
  const named = NAMES.find(([name]) => name === word)?.[1] ?? null;
  const start = match && word ? from + match.index + match[0].indexOf(word) : at;
  // "mẫu số 12/TB-CSSX" is a form, not a notice.
  if (!named && /(?:mau|bieu|phieu)(?: so)?\s*:?\s*$/.test(fold(text.slice(from, at)))) return null;
  // In a letter's number stand the letters of offices: "Công văn số 1269/CT-CĐS" is of the tax office.
  // "Tờ trình số 498/TT.UB" is none of the circulars that "TT" stands for now.
  const coded = word === 'cong van' || word === 'to trinh' ? named : typeCode(numberCode);
  // "Luật số 72/2025/QH15", "Nghị quyết số 99/2023/QH15", "Công văn số 5/UBND-VP": only the word tells.
  const code = coded ?? named ?? (/^(?:UBTV)?QH\d/.test(numberCode) ? 'NQ' : /^[^/]*-/.test(numberCode) ? 'CV' : null);
  return code ? { code, start } : null;
}

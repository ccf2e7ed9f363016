import { isSyllable } from '../syllable/index.js';

const WORD = /[^\s,;:()"“”]+/gu;
/** Behind these a numeral is Roman: "KHÓA XI", "QUÝ II, III", "LẦN THỨ XIV". */
const NUMBERED = /(?:KHÓA|KHOÁ|QUÝ|THỨ|PHẦN|CHƯƠNG|MỤC|LỤC|HỘI|HẠNG|LOẠI|NHÓM|NGẠCH|VÙNG|KỲ)$/u;
const ROMAN = /^[IVXL]{1,6}$/u;

/**
 * A title or name in capitals in small letters. What is no word keeps its capitals: abbreviations (TTHC, HĐND, SIPAS: no
 * Vietnamese syllables), codes of documents (76/NQ-CP), Roman numerals behind what they number (quý III, khóa XI).
 */
export function inSmall(text: string): string {
  let before = '';
  return text.replace(WORD, (word: string) => {
    const above = before;
    // "QUÝ II, III VÀ IV": the word that is numbered stands before the first.
    if (!(ROMAN.test(word) && NUMBERED.test(above)) && !(word === 'VÀ' && NUMBERED.test(above))) before = word;
    return keepsCapitals(word, above) ? word : word.toLowerCase();
  });
}

function keepsCapitals(word: string, before: string): boolean {
  // "76/NQ-CP", "COVID-19", "OCOP2"; "ĐOẠN2012" only lost a space
  if (/\d/.test(word)) return /\p{L}/u.test(word) && !isSyllable(/^\p{L}*/u.exec(word)?.[0].toLowerCase() ?? '');
  if (ROMAN.test(word)) return NUMBERED.test(before);
  // "VHTT&DL", "CCHC", "HĐND-UBND": of each piece that a hyphen or dash parts
  const pieces = word.split(/[-–—/&.]/u).filter((piece) => piece !== '');
  return pieces.length > 0 && pieces.every(isAbbreviation);
}

function isAbbreviation(piece: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(piece) && /^[A-ZĐƯ]+$/u.test(piece) && !isSyllable(piece.toLowerCase());
}

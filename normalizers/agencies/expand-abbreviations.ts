import { WORD_END, WORD_START } from '../text/pattern.js';
import { singleSpaced } from '../text/spaces.js';
import { AFTER_DEPARTMENT, AFTER_OFFICE, AFTER_ORGAN, EVERYWHERE } from './abbreviations.js';

const ORGAN = 'Bộ|Sở|Phòng|Ban|Ngành|Cục|Chi cục|Thanh tra|Công chức|BỘ|SỞ|PHÒNG|BAN|CỤC|CHI CỤC';

/** In capitals "TƯ" may be the first syllable of a word: "BỘ TƯ PHÁP" is no "Trung ương". */
const NO_WORD = '(?!\\s+(?:PHÁP|VẤN|NHÂN|THỤC|LIỆU|LỆNH))';

/** Not inside a symbol: "18-NQ/TW", "11/QĐ-UBND". */
const everywhere = finder(EVERYWHERE, `(?<![/]|\\p{Lu}-)${WORD_START}`);
const afterOrgan = finder(AFTER_ORGAN, `(?<=(?:${ORGAN})\\s+)`);
const afterOffice = finder(AFTER_OFFICE, '(?<=(?:Phòng|PHÒNG)\\s+)');
const afterDepartment = finder(AFTER_DEPARTMENT, '(?<=(?:Sở|SỞ)\\s+)');

/** "VP HĐND-UBND" → "Văn phòng Hội đồng nhân dân - Ủy ban nhân dân"; capitals of the text decide, nothing else does. */
export function expandAbbreviations(text: string): string {
  const spelled = singleSpaced(text.normalize('NFC')).trim();
  // "HĐND-UBND", "HĐND&UBND": one office of two organs.
  const apart = spelled.replace(/(?<=HĐND)\s*([-–&])\s*(?=UBND)/g, (_, sign: string) =>
    sign === '&' ? ' và ' : ' - ',
  );
  const expanded = [afterOffice, afterDepartment, afterOrgan, everywhere].reduce((line, find) => find(line), apart);
  return expanded
    .replace(/Uỷ(?=\s+ban)/g, 'Ủy')
    .replace(/UỶ(?=\s+BAN)/g, 'ỦY')
    .replace(/^\p{Ll}/u, (first) => (/^\p{Lu}/u.test(spelled) ? first.toUpperCase() : first));
}

function finder(table: Readonly<Record<string, string>>, before: string): (text: string) => string {
  const byLetters = new Map(Object.entries(table).map(([short, long]) => [lettersOf(short), long]));
  const sources = Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map((short) =>
      short
        .replace(/[.]/g, '\\.')
        .replace(/ /g, '\\s+')
        .replace(/&/g, '\\s*(?:&|và)\\s*')
        .replace(/([-,])/g, '\\s*$1\\s*')
        .replace(/^TƯ$/, `TƯ${NO_WORD}`),
    );
  const pattern = new RegExp(`${before}(?:${sources.join('|')})${WORD_END}`, 'gu');
  return (text) => text.replace(pattern, (found) => byLetters.get(lettersOf(found)) ?? found);
}

function lettersOf(short: string): string {
  return short.replace(/\s*và\s*/g, '&').replace(/\s+/g, '');
}

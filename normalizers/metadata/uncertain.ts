import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText, TextLine } from '../document-text.js';
import { fold } from '../text/fold.js';

/** Printed lines from the top of the document among which its number and date stand. */
const OPENING = 30;
/** Below this the figures of a word should be looked at. */
const SURE = 0.75;
/** Letters of a line that holds a number or a date of issue and nothing else. */
const SHORT = 70;

// "Số: 15/KH-UBND" · "Số 02-NQ/HU", and what stands where the number should
const NUMBER = /^so\b\s*[:.]?(?<filled>[^/]{0,24}?)(?:\/|-\s?(?=\p{L}{2,}\s?[/-]))/u;
// "(Ban hành kèm theo Quyết định số 12/QĐ-UBND …)"
const ATTACHED = /\bkem theo\b.{0,40}?\bso\b\s*[:.]?(?<filled>[^/]{0,16}?)\//u;
// "Sông Mới, ngày 13 tháng 4 năm 2010", alone on its line
const DATE = /^(?:\D{2,40}[,.;]\s*)?ngay\b(?<day>.{0,12}?)\bthang\b(?<month>.{0,10}?)\bnam\b(?<year>.{0,10})$/u;

/**
 * Where the lines that carry a scanned document's own number and date have words that were filled in by hand, read in
 * two ways, or hardly seen, or show nothing where a figure should stand: of what a pen filled in the engine makes
 * letters or nothing. All is kept as read.
 */
export function uncertainIdentity(doc: DocumentText): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const line of doc.lines.slice(0, OPENING)) {
    if (doc.pages[line.pageIndex]?.method !== 'ocr') continue;
    const filled = filledPlaces(line);
    if (!filled) continue;
    const doubtful = line.words.filter(
      (word) => word.doubt !== undefined || (/\d/.test(word.text) && word.confidence < SURE),
    );
    const quote = `"${line.text.slice(0, 120)}"`;
    const say = (message: string): void => {
      const place = line.page === null ? {} : { page: line.page };
      found.push({ code: 'uncertain-figure', message, ...place, span: { start: line.start, end: line.end } });
    };
    if (doubtful.length > 0) {
      const words = doubtful.map((word) => `"${word.text}"`).join(', ');
      const byHand = doubtful.some((word) => word.doubt === 'handwriting') ? ' seems filled in by hand and' : '';
      say(`${words} in ${quote}${byHand} may be misread`);
    } else if (filled.some((text) => !/\d/.test(text)))
      say(`No figure could be read in ${quote}, where one may be filled in by hand`);
  }
  return found;
}

/** What stands in the places of a line's number, day, month and year; `null` for a line that has no such places. */
function filledPlaces(line: TextLine): string[] | null {
  const text = fold(line.text);
  const isShort = text.length <= SHORT;
  const number = (isShort ? NUMBER.exec(text) : null) ?? ATTACHED.exec(text);
  if (number) return [number.groups?.filled ?? ''];
  const { day, month, year } = (isShort ? DATE.exec(text) : null)?.groups ?? {};
  return day === undefined ? null : [day, month ?? '', year ?? ''];
}

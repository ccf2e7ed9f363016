import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { Word } from '../../extractors/page.js';
import type { DocumentText, TextLine } from '../document-text.js';
import { fold } from '../text/fold.js';

/** Printed lines from the top of the document among which its number and date stand. */
const OPENING = 30;
/** Below this the figures of a word should be looked at. */
const SURE = 0.75;
/** Letters of a line that holds a number or a date of issue and nothing else. */
const SHORT = 70;

// "Số: 15/KH-UBND" · "Số 02-NQ/HU" · "Sẻ: 8/CT-BCT", and what stands where the number should
const NUMBER = /^s(?:o\b\s*[:.]?|\p{L}\s*:)(?<filled>[^/]{0,24}?)(?:\/|-\s?(?=\p{L}{2,}\s?[/-]))/u;
// "(Ban hành kèm theo Quyết định số 12/QĐ-UBND …)"
const ATTACHED = /\bkem theo\b.{0,40}?\bso\b\s*[:.]?(?<filled>[^/]{0,16}?)\//u;
// "Sông Mới, ngày 13 tháng 4 năm 2010", alone on its line; a pen's figures run into the words: "ngày03tháng…"
const DATE = /^(?:\D{2,40}[,.;]\s*)?ngay(?<day>.{0,12}?)thang(?<month>.{0,10}?)nam\b(?<year>.{0,10})$/u;
// Anywhere: "ngày tháng 4 năm 2010", "ngày 22 tháng Ó năm 2015", "số /QĐ-UBND"
const HOLLOW_DATE =
  /(?<!\p{L})\p{L}{1,2}ay\s+(?:(?:[^\s\d]{1,3}\s+)?thang\s+(?:\S{1,3}\s+)?|\d{1,2}\s+thang\s+(?:[^\s\d]{1,3}\s+)?)nam\s+(?:19|20)\d\d/u;
const HOLLOW_NUMBER = /\bso\s*:?\s*\/\s?\p{L}{2}/u;

/**
 * Where a scanned document has a number or date that was filled in by hand, or shows nothing where a figure should
 * stand: of what a pen wrote the engine makes other figures, letters, or nothing. Its own number and date, at the top,
 * are named too where they were read in two ways or hardly seen. All is kept as read.
 */
export function uncertainIdentity(doc: DocumentText): Diagnostic[] {
  const found: Diagnostic[] = [];
  doc.lines.forEach((line, index) => {
    if (doc.pages[line.pageIndex]?.method !== 'ocr') return;
    const message = doubtOf(line, index < OPENING);
    if (message === null) return;
    const place = line.page === null ? {} : { page: line.page };
    found.push({ code: 'uncertain-figure', message, ...place, span: { start: line.start, end: line.end } });
  });
  return found;
}

function doubtOf(line: TextLine, isOpening: boolean): string | null {
  const text = fold(line.text);
  const filled = filledPlaces(text);
  const doubtful = filled === null ? [] : line.words.filter(isOpening ? isUnsure : isByHand);
  const quote = `"${line.text.slice(0, 120)}"`;
  if (doubtful.length > 0) {
    const words = doubtful.map((word) => `"${word.text}"`).join(', ');
    const byHand = doubtful.some((word) => word.doubt === 'handwriting') ? ' seems filled in by hand and' : '';
    return `${words} in ${quote}${byHand} may be misread`;
  }
  const isHollow = filled?.some((part) => !/\d/.test(part)) ?? (HOLLOW_DATE.test(text) || HOLLOW_NUMBER.test(text));
  return isHollow ? `No figure could be read in ${quote}, where one may be filled in by hand` : null;
}

function isByHand({ text, doubt }: Word): boolean {
  return doubt === 'handwriting' && /\d/.test(text);
}

function isUnsure({ text, doubt, confidence }: Word): boolean {
  return doubt !== undefined || (/\d/.test(text) && confidence < SURE);
}

/** What stands in the places of a number, or of a day, month and year; `null` for a line that has no such places. */
function filledPlaces(text: string): readonly string[] | null {
  const isShort = text.length <= SHORT;
  const number = (isShort ? NUMBER.exec(text) : null) ?? ATTACHED.exec(text);
  if (number) return [number.groups?.filled ?? ''];
  const { day, month, year } = (isShort ? DATE.exec(text) : null)?.groups ?? {};
  return day === undefined ? null : [day, month ?? '', year ?? ''];
}

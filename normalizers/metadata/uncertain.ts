import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText } from '../document-text.js';
import { fold } from '../text/fold.js';

/** Printed lines from the top of the document among which its number and date stand. */
const OPENING = 30;
/** Below this the figures of a word should be looked at. */
const SURE = 0.75;

/** "Số: 15/KH-UBND", "(Ban hành kèm theo Quyết định số 12/QĐ-UBND …)". */
const NUMBER = /^so\s*[:.]?|\b(?:kem theo|so:)/;
/** "…, ngày 13 tháng 4 năm 2010" */
const DATE = /^(?!can cu)[^\d]{0,25}\bngay\b.{0,12}thang\b.{0,8}nam\b/;

/**
 * Where the lines that carry a scanned document's own number and date have words that were filled in by hand, read in
 * two ways, or hardly seen. They are kept as read.
 */
export function uncertainIdentity(doc: DocumentText): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const line of doc.lines.slice(0, OPENING)) {
    const text = fold(line.text);
    if (!(NUMBER.test(text) || DATE.test(text)) || doc.pages[line.pageIndex]?.method === 'text-layer') continue;
    const doubtful = line.words.filter(
      (word) => word.doubt !== undefined || (/\d/.test(word.text) && word.confidence < SURE),
    );
    if (doubtful.length === 0) continue;
    const words = doubtful.map((word) => `"${word.text}"`).join(', ');
    const why = doubtful.some((word) => word.doubt === 'handwriting') ? 'seems filled in by hand and' : '';
    found.push({
      code: 'uncertain-figure',
      message: `${words} in "${line.text.slice(0, 120)}" ${why} may be misread`.replace(/ {2,}/g, ' '),
      ...(line.page === null ? {} : { page: line.page }),
      span: { start: line.start, end: line.end },
    });
  }
  return found;
}

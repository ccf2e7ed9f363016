import type { Diagnostic } from '../extractors/diagnostic.js';
import type { Word } from '../extractors/page.js';
import type { DocumentText, TextLine } from './document-text.js';

/** Figures that number a row or an item: what is wrong with them shows in their order. */
const MARKER = /^\(?(?:\d{1,3}|\p{L})[.)]?$/u;

/**
 * The figures of scanned pages that two readings saw differently, that no number is written like, or that a pen seems
 * to have written, wherever they stand: in a citation, a deadline, the cell of a table. They are kept as read; no
 * record need be made of them for a reader to be told.
 *
 * @param told doubts known already; a line that one of them names is not named again
 */
export function uncertainWords(doc: DocumentText, told: readonly Diagnostic[]): Diagnostic[] {
  const spans = told.flatMap(({ code, span }) => (code === 'uncertain-figure' && span ? [span] : []));
  const running = doc.lines.filter(({ zone }) => zone !== 'page-number');
  return [...running, ...cellLines(doc)]
    .filter(({ pageIndex }) => doc.pages[pageIndex]?.method === 'ocr')
    .filter((line) => !spans.some((span) => span.start < line.end && span.end > line.start))
    .flatMap(doubtAbout)
    .sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
}

function doubtAbout({ text, words, page, start }: TextLine): Diagnostic[] {
  const doubtful = words.filter(isDoubtful);
  if (doubtful.length === 0) return [];
  const named = doubtful.map((word) => `"${word.text}"`).join(', ');
  const message = `${named} in "${text.slice(0, 120)}" may be misread`;
  return [{ code: 'uncertain-figure', message, ...(page === null ? {} : { page }), span: spanOf(words, start) }];
}

/** From the first doubtful word of a line to its last: what else stands on the line is not in doubt. */
function spanOf(words: readonly Word[], lineStart: number): NonNullable<Diagnostic['span']> {
  let at = lineStart;
  let start: number | null = null;
  let end = lineStart;
  for (const word of words) {
    const wordEnd = at + word.text.length;
    if (isDoubtful(word)) {
      start ??= at;
      end = wordEnd;
    }
    at = wordEnd + 1;
  }
  return { start: start ?? lineStart, end };
}

/** Figures in doubt, and letters that a pen wrote: they may be figures. */
function isDoubtful({ text, doubt }: Word): boolean {
  if (doubt === 'handwriting') return /[\p{L}\p{N}]/u.test(text);
  return doubt !== undefined && /\d/.test(text) && !MARKER.test(text);
}

/** A cell merged over rows stands in each of them, its lines once in the text. */
function cellLines({ tables }: DocumentText): readonly TextLine[] {
  return [...new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))))];
}

import type { Diagnostic } from '../extractors/diagnostic.js';
import type { Line, Page, Word } from '../extractors/page.js';
import type { DocumentText } from './document-text.js';

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
  const inText = doc.lines.flatMap((line): Diagnostic[] => {
    if (doc.pages[line.pageIndex]?.method !== 'ocr' || line.zone === 'page-number') return [];
    if (spans.some((span) => span.start < line.end && span.end > line.start)) return [];
    return diagnosticOf(line, line.page, line.start);
  });
  const inCells = doc.pages
    .filter(({ method }) => method === 'ocr')
    .flatMap((page) => cellLines(page).flatMap((line) => diagnosticOf(line, page.number)));
  return [...inText, ...inCells].sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
}

/** @param at offset of the line in the document text, where it is known */
function diagnosticOf({ text, words }: Pick<Line, 'text' | 'words'>, page: number | null, at?: number): Diagnostic[] {
  const doubtful = words.filter(isDoubtful);
  if (doubtful.length === 0) return [];
  const named = doubtful.map((word) => `"${word.text}"`).join(', ');
  const message = `${named} in "${text.slice(0, 120)}" may be misread`;
  const span = at === undefined ? null : spanOf(words, at);
  return [{ code: 'uncertain-figure', message, ...(page === null ? {} : { page }), ...(span ? { span } : {}) }];
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

function cellLines(page: Page): readonly Line[] {
  return page.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)) : [],
  );
}

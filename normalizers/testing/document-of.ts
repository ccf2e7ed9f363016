import { type Line, NO_STYLE, type Page } from '../../extractors/page.js';
import { composeText } from '../compose-text.js';
import type { DocumentText } from '../document-text.js';
import type { Evidence } from '../schema.js';

/** A line of plain text; `over` adds what geometry would say. For tests. */
export function lineOf(text: string, over: Partial<Line> = {}): Line {
  return { kind: 'line', text, box: null, words: [], style: NO_STYLE, zone: 'body', flow: 'unknown', ...over };
}

/** A document of one page without geometry, a line per printed line of `text` (or the lines given). For tests. */
export function documentOf(content: string | readonly Line[]): DocumentText {
  const lines = typeof content === 'string' ? content.split('\n').map((text) => lineOf(text.trim())) : content;
  const page: Page = {
    number: 1,
    width: null,
    height: null,
    rotation: 0,
    method: 'plain',
    confidence: 1,
    blocks: lines.filter((line) => line.text !== ''),
  };
  return composeText([page]);
}

/**
 * Whether the letters of a quote stand at its offsets, in order: a paragraph leaves out line ends, footnote marks and
 * letterheads between its lines, but puts nothing in. For tests.
 */
export function standsAt(doc: DocumentText, source: Evidence): boolean {
  let at = source.start;
  for (const char of source.quote.replace(/\s/g, '')) {
    const found = doc.text.indexOf(char, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return at <= source.end;
}

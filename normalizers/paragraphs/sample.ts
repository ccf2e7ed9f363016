import { type Line, NO_STYLE, type Page } from '../../extractors/page.js';
import { composeText, type DocumentText } from '../document-text.js';

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

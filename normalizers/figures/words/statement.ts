import type { Span } from '../../numbers/index.js';
import { singleSpaced } from '../../text/spaces.js';

const OPENING = /[\s,;:.…"“”'’*_\-–—+•●▪]/u;
const CLOSING = /[\s,;:.…"“”'’*_\-–—/]/u;

/** The span without bullets, quotation marks and punctuation at its ends; a closing bracket stays. */
export function trimStatement(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && OPENING.test(text[start] ?? '')) start++;
  start += /^(?:và|hoặc)\s+/iu.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  while (end > start && CLOSING.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** A statement as published: the source's words, without Markdown's asterisks and raised footnote marks. */
export function cleanStatement(text: string): string {
  return singleSpaced(
    text
      .replace(/[⁰¹²³⁴-⁹]+/gu, '')
      .replace(/\*+/gu, '')
      .replace(/[.…]{2,}["“”]*(?=\s*[,;])/gu, ''),
  )
    .replace(/\s+([,;.:)])/gu, '$1')
    .trim();
}

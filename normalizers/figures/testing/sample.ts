import type { DocumentText } from '../../document-text.js';
import { emptyMetadata } from '../../empty.js';
import type { Outline } from '../../outline.js';
import { readParagraphs } from '../../paragraphs/index.js';
import type { Metadata } from '../../schema.js';
import { readOutline } from '../../structure/index.js';
import { documentOf } from '../../testing/document-of.js';

/** A text read as far as figures need it. For tests. */
export function read(
  text: string,
  over: Partial<Metadata> = {},
): { readonly doc: DocumentText; readonly outline: Outline; readonly metadata: Metadata } {
  const doc = documentOf(text);
  const { outline } = readOutline(doc, readParagraphs(doc));
  const period = { start: '2024-01-01', end: '2024-12-31' };
  return { doc, outline, metadata: { ...emptyMetadata(), kind: 'plan', level: 'district', period, ...over } };
}

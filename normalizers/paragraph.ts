import type { Style, Zone } from '../extractors/page.js';
import { type DocumentText, placeOf } from './document-text.js';
import { type LocatedText, offsetAt } from './located-text.js';
import type { Evidence } from './schema.js';

/** Lines that belong together, joined; the unit that structure, figures and citations are read from. */
export interface Paragraph extends LocatedText {
  readonly zone: Zone;
  readonly style: Style;
  readonly page: number | null;
  /** Document offsets of its first character and one past its last. */
  readonly start: number;
  readonly end: number;
  /** Marks of the footnotes that it refers to ("1"), in order. */
  readonly footnotes: readonly string[];
  /** For a footnote, its own mark; else `null`. */
  readonly footnoteMark: string | null;
}

/** The evidence for `[from, to)` of a located text; the quote is the words as they stand there, on one line. */
export function evidenceOf(document: DocumentText, located: LocatedText, from: number, to: number): Evidence {
  const start = offsetAt(located, from);
  const end = Math.max(start, offsetAt(located, to));
  const { page, box } = placeOf(document, start, end);
  const round = (n: number): number => Math.round(n * 10) / 10;
  return {
    page,
    start,
    end,
    quote: located.text.slice(from, to),
    ...(box ? { bbox: [round(box[0]), round(box[1]), round(box[2]), round(box[3])] } : {}),
  };
}

import type { Paragraph } from './paragraph.js';
import type { Section } from './schema.js';

/**
 * The parts of an administrative document, Decree 30/2020/NĐ-CP, Annex I: letterhead (quốc hiệu, tên cơ quan, số, ngày),
 * title block (tên loại, trích yếu), căn cứ, Điều, body, closing (Nơi nhận, chữ ký), appendix.
 */
export type Part = 'header' | 'title' | 'legal-basis' | 'article' | 'body' | 'closing' | 'appendix' | 'footnote';

export interface OutlineParagraph {
  readonly paragraph: Paragraph;
  readonly part: Part;
  /** The nearest heading above, or of which this paragraph is itself the heading; `null` before the first. */
  readonly section: Section | null;
  /** For a footnote: the section of its reference mark. */
  readonly heading: boolean;
  /** Where running text begins in `paragraph.text`: 0, after a run-in heading ("3. Phòng Nội vụ: "), or its length. */
  readonly bodyFrom: number;
}

/** What a document is made of, in reading order; tables are in `DocumentText.tables`. */
export interface Outline {
  readonly paragraphs: readonly OutlineParagraph[];
  readonly sections: readonly Section[];
}

import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText } from '../document-text.js';
import type { Outline, OutlineParagraph } from '../outline.js';
import { evidenceOf, type Paragraph } from '../paragraph.js';
import { readMarker } from '../paragraphs/index.js';
import type { Section } from '../schema.js';
import { appendixTitle } from './appendix.js';
import { createBodyReader, kindsSetOff } from './body.js';
import { givesReport } from './letter-report.js';
import { placeParts } from './parts/index.js';

export { givesReport } from './letter-report.js';
export { DOCUMENT_TYPES, readTypeLine, type TypeLine } from './type-line.js';

/**
 * What a document is made of: parts (letterhead, title, căn cứ, điều, body, closing, appendix) and headings with their
 * level, role and area of reform, in reading order. Numbering, typography and wording decide together what is a heading;
 * breaks in a numbering are kept and reported. Linear; never throws.
 */
export function readOutline(
  doc: DocumentText,
  paragraphs: readonly Paragraph[],
): { readonly outline: Outline; readonly diagnostics: readonly Diagnostic[] } {
  const placed = placeParts(doc, paragraphs);
  const reader = createBodyReader(doc, isReport(placed), kindsSetOff(placed));
  const found: OutlineParagraph[] = [];
  /** Footnote mark → section of the paragraph that bears it. */
  const noteSections = new Map<string, Section | null>();
  let lastNote: Section | null = null;
  let previousPart: string | null = null;
  let appendix: Section | null = null;
  for (const [index, { paragraph, part }] of placed.entries()) {
    const note = (entry: OutlineParagraph): void => {
      for (const mark of paragraph.footnotes) noteSections.set(mark, entry.section);
      found.push(entry);
    };
    const plain = (section: Section | null): OutlineParagraph => ({
      paragraph,
      part,
      section,
      heading: false,
      bodyFrom: 0,
    });
    if (part === 'footnote') {
      const mark = paragraph.footnoteMark;
      if (mark !== null) lastNote = noteSections.get(mark) ?? appendix ?? reader.current();
      found.push(plain(lastNote));
      continue;
    }
    if (part === 'title' && previousPart !== 'title') reader.restart();
    if (part === 'appendix') {
      const marker = readMarker(paragraph.text);
      if (
        previousPart !== 'appendix' ||
        (marker?.kind === 'appendix' && opensAnother(paragraph, placed[index + 1]?.paragraph))
      ) {
        const title = appendixTitle(placed, index);
        appendix = reader.open({
          parent: null,
          marker: marker?.kind === 'appendix' ? marker.label : null,
          title: title.text,
          level: 1,
          role: 'appendix',
          field: null,
          source: evidenceOf(doc, title.located, 0, title.located.text.length),
          confidence: 0.97,
        });
        note({ ...plain(appendix), heading: true, bodyFrom: paragraph.text.length });
      } else note(plain(appendix));
    } else if (part === 'article') note(reader.article(paragraph));
    else if (part === 'body') note(reader.body(placed, index));
    else note(plain(null));
    previousPart = part;
  }
  return { outline: { paragraphs: found, sections: reader.sections }, diagnostics: reader.diagnostics };
}

/** A second appendix inside the part of the first: its name stands alone or before a title. */
function opensAnother(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  return (
    paragraph.text.length <= 40 || (next !== undefined && /^\(/u.test(next.text)) || /^PHỤ LỤC/u.test(paragraph.text)
  );
}

/** Whether the document reports what was done: named so, or without a name but reporting in its first words. */
function isReport(placed: ReturnType<typeof placeParts>): boolean {
  const title = placed.find(({ part }) => part === 'title');
  if (title !== undefined) return /^BÁO CÁO/u.test(title.paragraph.text);
  const opening = placed.slice(0, 16).map(({ paragraph }) => paragraph.text);
  return givesReport(opening.find((text) => /^v\/v/iu.test(text)) ?? null, opening);
}

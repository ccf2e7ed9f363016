import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText } from '../document-text.js';
import type { LocatedText } from '../located-text.js';
import type { Outline } from '../outline.js';
import type { Citation, Metadata } from '../schema.js';
import { cellTexts } from './cells.js';
import { keyOf, mergeMentions } from './merge.js';
import { readMentions } from './read.js';
import { withoutShortForms } from './short-number.js';

export { findNumbers, type PrintedNumber, typeCode } from './number.js';

/**
 * The documents that a document cites: those of its căn cứ in order, and every one cited anywhere (footnotes and table cells
 * too), each once. The document itself and the decision that it is attached to are none of them, nor is what has no
 * number and is no law.
 */
export function readCitations(
  doc: DocumentText,
  outline: Outline,
  metadata: Metadata,
): {
  readonly legalBasis: Citation[];
  readonly citations: Citation[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const itself = new Set(
    [metadata.number, metadata.appendedTo].filter((number) => number !== null).map((number) => ownKey(number)),
  );
  const basis: Citation[] = [];
  const all: { at: number; mention: Citation }[] = [];
  const read = (located: LocatedText): Citation[] =>
    readMentions(doc, located, metadata).filter(
      (citation) => !(citation.number !== null && itself.has(keyOf(citation))),
    );
  for (const { paragraph, part } of outline.paragraphs) {
    if (part === 'header') continue;
    const mentions = read(paragraph);
    for (const mention of mentions) all.push({ at: mention.source.start, mention });
    // The proposal ("Theo đề nghị … tại Tờ trình số …") is cited, but is no basis in law.
    if (part === 'legal-basis' && !/^(?:Theo|Xét) đề nghị/iu.test(paragraph.text)) basis.push(...mentions);
  }
  for (const located of cellTexts(doc)) {
    for (const mention of read(located)) all.push({ at: mention.source.start, mention });
  }
  all.sort((a, b) => a.at - b.at);
  const citations = withoutShortForms(mergeMentions(all.map(({ mention }) => mention)));
  const found = withoutShortForms(mergeMentions(basis));
  return { legalBasis: found, citations, diagnostics: contradictions(all.map(({ mention }) => mention)) };
}

function ownKey(number: string): string {
  return keyOf({ number, title: null, type: '' });
}

/** One number with two dates: two documents, or a slip of the typist. */
function contradictions(mentions: readonly Citation[]): Diagnostic[] {
  const dates = new Map<string, Citation>();
  const found: Diagnostic[] = [];
  for (const mention of mentions) {
    if (mention.number === null || mention.date === null) continue;
    const key = keyOf(mention);
    const first = dates.get(key);
    if (!first) dates.set(key, mention);
    else if (first.date !== mention.date && !/UBND$/u.test(mention.number)) {
      found.push({
        code: 'citation-dates-differ',
        message: `${mention.number} is dated ${first.date} and ${mention.date}.`,
        ...(mention.source.page === null ? {} : { page: mention.source.page }),
        span: { start: mention.source.start, end: mention.source.end },
      });
    }
  }
  return found;
}

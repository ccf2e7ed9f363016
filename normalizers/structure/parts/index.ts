import type { DocumentText } from '../../document-text.js';
import type { Paragraph } from '../../paragraph.js';
import { readMarker } from '../../paragraphs/index.js';
import { fold } from '../../text/fold.js';
import { appendixAlone, appendixBehind, insideAppendix, namedAppendix } from './appendix.js';
import { article, insideArticle } from './articles.js';
import { closingWords, closingZone, insideClosing } from './closing.js';
import { lateBasis, letterhead, opening, typeLine } from './opening.js';
import type { At, Placed, Progress, Rule } from './rule.js';

export type { Placed } from './rule.js';

const footnote: Rule = ({ paragraph }) => (paragraph.zone === 'footnote' ? { part: 'footnote' } : null);
const runningText: Rule = () => ({ part: 'body', after: { within: 'body', begun: true } });

/** The first one that knows a paragraph places it. */
const RULES: readonly Rule[] = [
  footnote,
  letterhead,
  namedAppendix,
  insideAppendix,
  closingZone,
  appendixAlone,
  typeLine,
  closingWords,
  appendixBehind,
  insideClosing,
  article,
  insideArticle,
  opening,
  lateBasis,
  runningText,
];

const BEGINNING: Progress = { within: 'header', begun: false, closed: false, announced: false };

/**
 * Divides a document into the parts that Decree 30/2020/NĐ-CP, Annex I, gives it. A document may hold a decision, its
 * attached plan and appendices: each begins anew with its own letterhead or title.
 */
export function placeParts(doc: DocumentText, paragraphs: readonly Paragraph[]): Placed[] {
  const placed: Placed[] = [];
  const tables = doc.tables.map((table) => table.start);
  let progress = BEGINNING;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const marker = readMarker(text);
    const at: At = { paragraph, text, folded: fold(text.slice(0, 120)), marker, index, paragraphs, placed, tables };
    for (const rule of RULES) {
      const step = rule(at, progress);
      if (!step) continue;
      progress = { ...progress, ...step.after };
      placed.push({ paragraph, part: step.part });
      break;
    }
  }
  return placed;
}

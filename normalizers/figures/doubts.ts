import type { Diagnostic } from '../../extractors/diagnostic.js';
import { digitConfidence } from '../digit-confidence.js';
import type { DocumentText } from '../document-text.js';
import { offsetAt } from '../located-text.js';
import { evidenceOf, type Paragraph } from '../paragraph.js';
import type { Clause } from './clauses/clause.js';

/** Below this a person should look at the picture of the digits. */
const SURE = 0.75;

/** How far the digits of a clause's figure can be trusted, 0…1. */
export function digitsOf(doc: DocumentText, paragraph: Paragraph, clause: Clause): number {
  const { start, end } = clause.measure;
  return digitConfidence(doc, offsetAt(paragraph, start), offsetAt(paragraph, end));
}

/** More than all of the things counted: "150% hồ sơ được số hóa"; of a plan or an earlier year it may be. */
export function isImplausible(text: string, clause: Clause): boolean {
  const { value } = clause;
  if (value?.unit !== 'percent' || clause.change) return false;
  if ((value.upper ?? value.number) <= 100 || clause.traits.position !== 'led') return false;
  return !/kế hoạch|dự toán|chỉ tiêu|mục tiêu|so với|cùng kỳ|(?<!\p{L})(?:KH|DT)(?!\p{L})/iu.test(
    text.slice(clause.part.start, clause.part.end),
  );
}

/** What a careful reader should check about the figure of a clause; it is kept as read. */
export function doubtsAbout(doc: DocumentText, paragraph: Paragraph, clause: Clause): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { start, end } = clause.measure;
  const printed = paragraph.text.slice(start, end).slice(0, 80);
  const { page, start: from, end: to } = evidenceOf(doc, paragraph, start, end);
  const place = { ...(page === null ? {} : { page }), span: { start: from, end: to } };
  if (clause.measure.doubtful || digitsOf(doc, paragraph, clause) < SURE)
    found.push({ code: 'uncertain-figure', message: `"${printed}" may be misread`, ...place });
  if (isImplausible(paragraph.text, clause))
    found.push({ code: 'implausible-percentage', message: `"${printed}" is more than all there are`, ...place });
  if (clause.traits.unpaired)
    found.push({ code: 'levels-do-not-pair', message: `the levels named do not pair off with "${printed}"`, ...place });
  return found;
}

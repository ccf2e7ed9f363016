import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText } from '../document-text.js';
import { fieldOfText, fieldOfTitle } from '../fields/index.js';
import type { Outline, OutlineParagraph } from '../outline.js';
import { evidenceOf } from '../paragraph.js';
import { readMarker } from '../paragraphs/index.js';
import type { Field, Metadata, Target } from '../schema.js';
import type { Clause } from './clauses/clause.js';
import { readClauses } from './clauses/clauses.js';
import { createStems } from './clauses/stem.js';
import { selectCommitments } from './commitments/commitments.js';
import { pointsAlone } from './commitments/points-alone.js';
import { confidenceOf } from './confidence.js';
import { digitsOf, doubtsAbout, isImplausible } from './doubts.js';
import { dueOf, dueOfText } from './due.js';
import { type Areas, fieldOfFigure } from './field.js';
import { createLabels } from './labels.js';
import { readTableTargets } from './table/index.js';
import { leadLength } from './words/lead.js';
import { cleanStatement, trimStatement } from './words/statement.js';
import { verbLength } from './words/verb.js';
import { zonesOf } from './zones.js';

/** Targets of a document and what a careful reader should check about them. */
export interface Targets {
  readonly targets: Target[];
  readonly diagnostics: Diagnostic[];
  /** Where the tables begin that targets were read from: their rows are no activities. */
  readonly tables: ReadonlySet<number>;
  /** Where tables of figures to be reached begin in the appendix: their rows are activities. */
  readonly appended: ReadonlySet<number>;
}

/** "Các chỉ tiêu cụ thể tại Phụ lục I kèm theo.": where they stand. */
const REFERENCE =
  /^\s*\(?(?:có\s+|chi tiết\s+)?(?:các\s+|hệ thống\s+)?(?:chỉ tiêu|mục tiêu|nội dung|chi tiết|phụ lục)(?!\p{L})[^.;]{0,80}(?:phụ lục|biểu|bảng|kèm theo)[^.;]{0,40}[.)]*\s*$/iu;

/** "… các chỉ tiêu sau:", "Trong đó:": leads over to the items below and is none itself. */
const INTRODUCTION = /:\s*$|^\s*(?:trong đó|cụ thể)\s*[:;,.]?\s*$/iu;

/**
 * Committed figures (chỉ tiêu) of a plan; in a report those of the coming period. One record per indicator, scope and figure;
 * an item under a heading of targets without any figure is one record with `value: null`.
 */
export function readTargets(doc: DocumentText, outline: Outline, metadata: Metadata): Targets {
  const zoneOf = zonesOf(outline, metadata);
  const found: Omit<Target, 'id'>[] = [];
  const diagnostics: Diagnostic[] = [];
  const subject = fieldOfTitle(metadata.title);
  const year = metadata.period.start ? Number(metadata.period.start.slice(0, 4)) : null;
  const stems = createStems();
  const labels = createLabels();
  for (const item of outline.paragraphs) {
    if (item.part === 'footnote') continue;
    stems.enter(item);
    const labelled = labels.fieldOf(item);
    const zone = zoneOf(item);
    if (zone !== 'targets' && zone !== 'commitments') continue;
    const from = bodyStart(item);
    const { text } = item.paragraph;
    if (from >= text.length) continue;
    const inTargets = zone === 'targets';
    const figured = inTargets || /\d|phần trăm|ít nhất|tối thiểu/iu.test(text);
    const options = { from, own: metadata.level, select: selectCommitments(!inTargets, year) };
    const read = figured ? readClauses(text, options).map(stems.complete) : [];
    const kept = inTargets ? pointsAlone(text, read) : NONE;
    const clauses = read.filter((clause) => !clause.points || kept.has(clause));
    stems.leave(item, from, clauses);
    let before: Field | null = null;
    for (const clause of clauses) {
      const target = targetOf(doc, item, clause, inTargets, { subject, labelled, before });
      before = target.field;
      found.push({ ...target, deadline: dueOf(text, clause, metadata) });
      diagnostics.push(...doubtsAbout(doc, item.paragraph, clause));
    }
    if (clauses.length === 0 && inTargets && isItem(text, from))
      found.push({
        ...withoutFigure(doc, item, from, labelled ?? subject),
        deadline: dueOfText(text.slice(from), metadata),
      });
  }
  const tabled = readTableTargets(doc, outline, metadata, zoneOf);
  const all = tabled.targets.length === 0 ? found : [...found, ...tabled.targets].sort(byPlace);
  return {
    targets: all.map((record, i) => ({ id: `t${i + 1}`, ...record })),
    diagnostics: [...diagnostics, ...tabled.diagnostics],
    tables: tabled.tables,
    appended: tabled.appended,
  };
}

function byPlace(a: Omit<Target, 'id'>, b: Omit<Target, 'id'>): number {
  return a.source.start - b.source.start;
}

/** Where the words of the item begin, after a run-in heading or a bullet; the end of the text for a heading. */
export function bodyStart(item: OutlineParagraph): number {
  const { text } = item.paragraph;
  // A heading with a percentage says something: "1. Phấn đấu 100% …" was taken for one, or commits all the same.
  if (item.heading && item.bodyFrom >= text.length && /\d\s?%/u.test(text)) return readMarker(text)?.length ?? 0;
  if (item.bodyFrom > 0) return item.bodyFrom;
  if (item.heading) return text.length;
  const from = readMarker(text)?.length ?? 0;
  return from + (LABEL.exec(text.slice(from, from + 24))?.[0].length ?? 0);
}

const NONE: ReadonlySet<Clause> = new Set();

/** "- Chỉ tiêu 2: …": counts the item as a number does. */
const LABEL = /^(?:chỉ tiêu|mục tiêu|nhiệm vụ)\s+(?:số\s+)?\d{1,2}\s*[:.)–-]\s*(?=\S)/iu;

function isItem(text: string, from: number): boolean {
  const words = text.slice(from);
  return words.length >= 12 && !REFERENCE.test(words) && !INTRODUCTION.test(words) && /\p{L}{2}/u.test(words);
}

function targetOf(
  doc: DocumentText,
  item: OutlineParagraph,
  clause: Clause,
  announced: boolean,
  areas: Areas,
): Omit<Target, 'id'> {
  const { paragraph, section } = item;
  const statement = cleanStatement(paragraph.text.slice(clause.span.start, clause.span.end));
  const value =
    clause.value ??
    (clause.ratio && !clause.points
      ? ({ comparator: clause.comparator, number: clause.ratio.numerator, upper: null, unit: 'count' } as const)
      : null);
  return {
    section: section?.id ?? null,
    field: fieldOfFigure(item, areas, clause.indicator, statement),
    statement,
    indicator: clause.indicator || statement,
    value,
    change: clause.points ? null : clause.change,
    baseline: clause.baseline,
    scope: clause.scope,
    qualifier: clause.qualifier,
    deadline: null,
    source: evidenceOf(doc, paragraph, clause.span.start, clause.span.end),
    confidence: confidenceOf({
      clause: clause.traits,
      announced,
      unit: value?.unit ?? 'none',
      doubtful: clause.measure.doubtful || isImplausible(paragraph.text, clause),
      length: statement.length,
      agrees: null,
      thin: clause.indicator.length < 8,
      digits: digitsOf(doc, paragraph, clause),
    }),
  };
}

/** "Mục tiêu chung": an aim of the reform as a whole, whatever it names. */
const OF_THE_WHOLE = /^(?:các\s+)?mục tiêu (?:chung|tổng quát)(?!\p{L})/iu;

function withoutFigure(
  doc: DocumentText,
  item: OutlineParagraph,
  from: number,
  subject: Field | null,
): Omit<Target, 'id'> {
  const { paragraph, section } = item;
  const span = trimStatement(paragraph.text, { start: from, end: paragraph.text.length });
  const statement = cleanStatement(paragraph.text.slice(span.start, span.end));
  const lead = leadLength(statement);
  const indicator = statement.slice(lead + verbLength(statement.slice(lead))) || statement;
  return {
    section: section?.id ?? null,
    field: section?.field ?? subject ?? (OF_THE_WHOLE.test(section?.title ?? '') ? null : fieldOfText(statement)),
    statement,
    indicator,
    value: null,
    change: null,
    baseline: null,
    scope: null,
    qualifier: null,
    deadline: null,
    source: evidenceOf(doc, paragraph, span.start, span.end),
    confidence: confidenceOf({
      clause: null,
      announced: true,
      unit: 'none',
      doubtful: false,
      length: statement.length,
      agrees: null,
      thin: indicator.length < 20,
      digits: 1,
    }),
  };
}

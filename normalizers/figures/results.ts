import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText } from '../document-text.js';
import { fieldOfTitle } from '../fields/index.js';
import type { Outline, OutlineParagraph } from '../outline.js';
import { evidenceOf } from '../paragraph.js';
import type { Field, Metadata, Result } from '../schema.js';
import { type Contradiction, findBadSums, findDisagreements, ratioAgrees } from './achieved/arithmetic.js';
import { countOf } from './achieved/counts.js';
import { baseOf } from './achieved/rise.js';
import type { Clause, Sentence } from './clauses/clause.js';
import { readClauses } from './clauses/clauses.js';
import { isOwned } from './commitments/uncommitted.js';
import { confidenceOf } from './confidence.js';
import { digitsOf, doubtsAbout, isImplausible } from './doubts.js';
import { type Areas, fieldOfFigure } from './field.js';
import { createLabels } from './labels.js';
import type { Measure } from './measures/measures.js';
import { readTableResults } from './table/results.js';
import { bodyStart } from './targets.js';
import { readPeriod } from './words/period.js';
import { cleanStatement } from './words/statement.js';
import { zonesOf } from './zones.js';

/** Results of a report and what a careful reader should check about them. */
export interface Results {
  readonly results: Result[];
  readonly diagnostics: Diagnostic[];
  /** Where the tables begin that results were read from: their rows are no activities. */
  readonly tables: ReadonlySet<number>;
}

/**
 * Achieved figures of a report, body and footnotes: percentages, ratios n/m, sums of money, counts. One record per figure and
 * scope, as printed; where the source contradicts its own arithmetic a diagnostic says so. Empty for a plan.
 */
export function readResults(doc: DocumentText, outline: Outline, metadata: Metadata): Results {
  if (metadata.kind !== 'report') return { results: [], diagnostics: [], tables: new Set() };
  const zoneOf = zonesOf(outline, metadata);
  const subject = fieldOfTitle(metadata.title);
  const year = yearOf(metadata);
  const results: Result[] = [];
  const diagnostics: Diagnostic[] = [];
  const labels = createLabels();
  for (const item of outline.paragraphs) {
    const labelled = labels.fieldOf(item);
    if (zoneOf(item) !== 'results') continue;
    const { text } = item.paragraph;
    const from = bodyStart(item);
    if (from >= text.length || !/\d/.test(text)) continue;
    const options = { from, own: metadata.level };
    const clauses = readClauses(text, { ...options, select: rates });
    const others = readClauses(text, { ...options, select: everything, keep: isCount }).flatMap(
      (clause) => countOf(text, clause) ?? [],
    );
    const all = [...clauses, ...others].sort((a, b) => a.measure.start - b.measure.start);
    for (const clause of clauses) diagnostics.push(...doubtsAbout(doc, item.paragraph, clause));
    let before: Field | null = null;
    for (const clause of all) {
      const result = resultOf(doc, item, clause, { subject, labelled, before }, year);
      before = result.field;
      const was = baseOf(item.paragraph.text, clause, result);
      if (was) results.push({ id: `r${results.length + 1}`, ...was });
      results.push({ id: `r${results.length + 1}`, ...result });
    }
    for (const doubt of [...findDisagreements(clauses), ...findBadSums(clauses)])
      diagnostics.push(diagnosticOf(doc, item, doubt));
  }
  const tabled = readTableResults(doc, outline, metadata, zoneOf, subject);
  if (tabled.results.length === 0) return { results, diagnostics, tables: tabled.tables };
  const all = [...results, ...tabled.results].sort((a, b) => a.source.start - b.source.start);
  return {
    results: all.map((result, n) => ({ ...result, id: `r${n + 1}` })),
    diagnostics: [...diagnostics, ...tabled.diagnostics],
    tables: tabled.tables,
  };
}

/** Percentages and ratios: what every report is audited by; not the share that names a kind of enterprise. */
function rates(text: string, sentence: Sentence): readonly Measure[] {
  return sentence.measures.filter(
    ({ ratio, quantity, start, end }) =>
      ratio !== null ||
      (quantity?.unit === 'percent' &&
        !isOwned({
          before: text.slice(Math.max(sentence.start, start - 80), start),
          after: text.slice(end, end + 40),
        })),
  );
}

function everything(_text: string, sentence: Sentence): readonly Measure[] {
  return sentence.measures;
}

function isCount(measure: Measure): boolean {
  return measure.ratio === null && measure.quantity?.unit !== 'percent';
}

/** The year that a report is about, where it is one. */
function yearOf({ period: { start, end } }: Metadata): number | null {
  return start !== null && start.slice(0, 4) === end?.slice(0, 4) ? Number(start.slice(0, 4)) : null;
}

function resultOf(
  doc: DocumentText,
  item: OutlineParagraph,
  clause: Clause,
  areas: Areas,
  year: number | null,
): Omit<Result, 'id'> {
  const { paragraph, section } = item;
  const statement = cleanStatement(paragraph.text.slice(clause.span.start, clause.span.end));
  return {
    section: section?.id ?? null,
    field: fieldOfFigure(item, areas, clause.indicator, statement),
    statement,
    indicator: clause.indicator || statement,
    value: clause.value,
    ratio: clause.ratio,
    change: clause.change,
    baseline: clause.baseline,
    scope: clause.scope,
    qualifier: clause.qualifier,
    period: readPeriod(
      paragraph.text.slice(clause.sentence.start, Math.min(clause.measure.start, clause.sentence.start + 400)),
      year,
    ),
    source: evidenceOf(doc, paragraph, clause.span.start, clause.span.end),
    confidence: confidenceOf({
      clause: clause.traits,
      announced: section?.role === 'results' || item.part === 'footnote',
      unit: clause.value?.unit ?? 'ratio',
      aside: clause.value?.unit !== 'percent' && !clause.ratio,
      doubtful: clause.measure.doubtful || isImplausible(paragraph.text, clause),
      length: statement.length,
      agrees: ratioAgrees(clause),
      thin: clause.indicator.length < 8,
      digits: digitsOf(doc, paragraph, clause),
    }),
  };
}

function diagnosticOf(doc: DocumentText, item: OutlineParagraph, { code, message, clause }: Contradiction): Diagnostic {
  const { page, start, end } = evidenceOf(doc, item.paragraph, clause.measure.start, clause.measure.end);
  return { code, message, ...(page === null ? {} : { page }), span: { start, end } };
}

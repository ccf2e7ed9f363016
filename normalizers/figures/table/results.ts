import type { Diagnostic } from '../../../extractors/diagnostic.js';
import { digitConfidence } from '../../digit-confidence.js';
import type { DocumentText, TextTable } from '../../document-text.js';
import { fieldOfHeading, fieldOfText } from '../../fields/index.js';
import { findFigures } from '../../numbers/index.js';
import type { Outline, OutlineParagraph } from '../../outline.js';
import type { Field, Metadata, Result } from '../../schema.js';
import { singleSpaced } from '../../text/spaces.js';
import { disagreement, ratioAgrees } from '../achieved/arithmetic.js';
import { confidenceOf } from '../confidence.js';
import { type Measure, readMeasures } from '../measures/measures.js';
import { readChange } from '../words/change.js';
import { readComparator } from '../words/comparators.js';
import { readScope } from '../words/scope.js';
import type { FigureZone } from '../zones.js';
import { evidenceOfRow } from './index.js';
import { type RateColumn, resultColumns } from './result-columns.js';
import { type TargetRow, targetRows } from './rows.js';

/** Results of tables and what a careful reader should check about them. */
export interface TableResults {
  readonly results: readonly Omit<Result, 'id'>[];
  readonly diagnostics: readonly Diagnostic[];
  /** Starts of the tables that they were read from: they hold no activities. */
  readonly tables: ReadonlySet<number>;
}

/**
 * Percentages and ratios of tables in the body of a report: Nội dung | Kế hoạch | Kết quả, or Đơn vị | Tiếp nhận | Đúng hạn |
 * Tỷ lệ (%). One record per row and column of rates that were reached; what was planned, counts and tables of the appendix
 * are none.
 */
export function readTableResults(
  doc: DocumentText,
  outline: Outline,
  metadata: Metadata,
  zoneOf: (item: OutlineParagraph) => FigureZone,
  subject: Field | null,
): TableResults {
  const results: Omit<Result, 'id'>[] = [];
  const diagnostics: Diagnostic[] = [];
  const tables = new Set<number>();
  let next = 0;
  let above: OutlineParagraph | undefined;
  for (const table of doc.tables) {
    while ((outline.paragraphs[next]?.paragraph.start ?? Number.POSITIVE_INFINITY) < table.start) {
      const item = outline.paragraphs[next++];
      if (item && item.part !== 'footnote') above = item;
    }
    if (above?.part !== 'body' || zoneOf(above) !== 'results') continue;
    const found = resultsOf(doc, table, above, { metadata, subject, diagnostics });
    if (found.length > 0) tables.add(table.start);
    results.push(...found);
  }
  return { results, diagnostics, tables };
}

interface Context {
  readonly metadata: Metadata;
  readonly subject: Field | null;
  /** Where doubts are written down. */
  readonly diagnostics: Diagnostic[];
}

function resultsOf(
  doc: DocumentText,
  table: TextTable,
  { section }: OutlineParagraph,
  { metadata, subject, diagnostics }: Context,
): Omit<Result, 'id'>[] {
  const columns = resultColumns(table);
  if (!columns) return [];
  return targetRows(table, columns.rows).flatMap((row) =>
    columns.rates.flatMap((column, at) => {
      const cell = row.cells[at] ?? '';
      return ratesOf(cell, row, column).map((measure): Omit<Result, 'id'> => {
        const { quantity, ratio } = measure;
        const indicator = indicatorOf(row, column);
        const statement = singleSpaced(`${indicator} ${cell}${quantity && !cell.includes('%') ? '%' : ''}`);
        const source = evidenceOfRow(doc, row.row);
        const { page, start, end } = source;
        const place = { ...(page === null ? {} : { page }), span: { start, end } };
        if (ratioAgrees({ ratio, measure }) === false)
          diagnostics.push({ code: 'ratio-disagrees', message: disagreement({ ratio, measure }), ...place });
        const { comparator } = readComparator(cell.slice(0, cell.search(/\d/u)), '');
        return {
          section: section?.id ?? null,
          field:
            (row.group ? fieldOfHeading(row.group) : null) ??
            section?.field ??
            subject ??
            fieldOfText(row.group ? `${row.group} ${indicator}` : indicator),
          statement,
          indicator,
          value: quantity && { comparator, number: quantity.number, upper: null, unit: 'percent' },
          ratio,
          change: /^(?:tỷ lệ|tỉ lệ|mức)?\s*(?:giảm|tăng)(?!\p{L})/iu.test(indicator)
            ? readChange(`${indicator} `)
            : null,
          baseline: null,
          scope: readScope(row.indicator, metadata.level, false),
          qualifier: null,
          period: null,
          source,
          confidence: confidenceOf({
            clause: null,
            announced: section?.role === 'results',
            unit: quantity ? 'percent' : 'ratio',
            doubtful: measure.doubtful,
            length: statement.length,
            agrees: ratioAgrees({ ratio, measure }),
            thin: indicator.length < 12,
            digits: digitConfidence(doc, source.start, source.end),
          }),
        };
      });
    }),
  );
}

/** The rates that a cell states; a bare number is one where its column or its row says "%". */
function ratesOf(cell: string, row: TargetRow, { percent }: RateColumn): readonly Measure[] {
  const bare = /^\d{1,3}(?:[.,]\d{1,2})?$/u.test(cell);
  const inPercent = percent || /^(?:%|phần trăm)$/iu.test(row.unit) || /\(%\)\s*$/u.test(row.indicator);
  // "12/15" alone might be a day: what is counted follows in no cell.
  const text = bare
    ? `${cell}${inPercent ? '%' : ''}`
    : cell.replace(/^(\d[\d.]*\s?\/\s?\d[\d.]*)(?=\s*(?:\(|$))/u, '$1 hồ sơ');
  const measures = readMeasures(text, findFigures(text));
  const rates = measures.filter(({ quantity, ratio }) => ratio !== null || quantity?.unit === 'percent');
  return rates.length === 1 && rates.every(({ quantity }) => quantity === null || quantity.upper === null) ? rates : [];
}

/** "Tỷ lệ đúng hạn: Xã Suối Mây"; where the column only says "Kết quả", what the row says. */
function indicatorOf({ indicator }: TargetRow, { header, plain }: RateColumn): string {
  const bare = (text: string): string => text.replace(/\s*\((?:%|tỷ lệ %)\)\s*$/iu, '').trim();
  return plain ? bare(indicator) : `${bare(header)}: ${bare(indicator)}`;
}

import type { Diagnostic } from '../../../extractors/diagnostic.js';
import { digitConfidence } from '../../digit-confidence.js';
import { type DocumentText, placeOf, type TextRow, type TextTable } from '../../document-text.js';
import { fieldOfHeading, fieldOfText, fieldOfTitle } from '../../fields/index.js';
import type { Outline, OutlineParagraph } from '../../outline.js';
import type { Deadline, Evidence, Metadata, Scope, Target } from '../../schema.js';
import { singleSpaced } from '../../text/spaces.js';
import { confidenceOf } from '../confidence.js';
import { type Change, readChange } from '../words/change.js';
import { readScope } from '../words/scope.js';
import type { FigureZone } from '../zones.js';
import { readCellValue } from './cell-value.js';
import { type TargetColumns, targetColumns, type ValueColumn } from './columns.js';
import { type TargetRow, targetRows } from './rows.js';

/** Targets of tables, each with the offset at which it stands, and the tables that they were read from. */
export interface TableTargets {
  readonly targets: readonly Omit<Target, 'id'>[];
  readonly diagnostics: readonly Diagnostic[];
  /** Starts of these tables: they hold no activities. */
  readonly tables: ReadonlySet<number>;
  /** Starts of such tables in the appendix: their rows are activities, whatever columns they have. */
  readonly appended: ReadonlySet<number>;
}

/**
 * Targets that the body of a plan gives as a table: Chỉ tiêu | Đơn vị tính | Kế hoạch năm … | Cơ quan chủ trì. One record per
 * row and column of figures to be reached; what was reached in years before is none. Tables of the appendix hold activities.
 */
export function readTableTargets(
  doc: DocumentText,
  outline: Outline,
  metadata: Metadata,
  zoneOf: (item: OutlineParagraph) => FigureZone,
): TableTargets {
  const targets: Omit<Target, 'id'>[] = [];
  const diagnostics: Diagnostic[] = [];
  const tables = new Set<number>();
  const appended = new Set<number>();
  const since = metadata.period.start ? Number(metadata.period.start.slice(0, 4)) : null;
  let next = 0;
  let above: OutlineParagraph | undefined;
  for (const table of doc.tables) {
    while ((outline.paragraphs[next]?.paragraph.start ?? Number.POSITIVE_INFINITY) < table.start) {
      const item = outline.paragraphs[next++];
      if (item && item.part !== 'footnote') above = item;
    }
    const zone = above ? zoneOf(above) : 'none';
    const found = above?.part === 'appendix' && metadata.kind === 'plan' ? inAppendix(table, since) : [];
    if (found.length > 0) appended.add(table.start);
    diagnostics.push(...found);
    if (!above || (zone !== 'targets' && zone !== 'commitments')) continue;
    const columns = targetColumns(table, since);
    if (!columns) continue;
    tables.add(table.start);
    for (const row of targetRows(table, columns)) {
      for (const [at, column] of columns.values.entries()) {
        const read = readCellValue(row.cells[at] ?? '', row.unit || (bracketUnit(row.indicator) ?? ''));
        if (!read) continue;
        const record = recordOf(doc, above, metadata, { table, columns, row, column, cell: row.cells[at] ?? '' }, read);
        targets.push(record);
        if (read.doubtful) diagnostics.push(uncertain(record));
      }
    }
  }
  return { targets, diagnostics, tables, appended };
}

interface Place {
  readonly table: TextTable;
  readonly columns: TargetColumns;
  readonly row: TargetRow;
  readonly column: ValueColumn;
  readonly cell: string;
}

function recordOf(
  doc: DocumentText,
  { section }: OutlineParagraph,
  metadata: Metadata,
  { columns, row, column, cell }: Place,
  { value, doubtful }: NonNullable<ReturnType<typeof readCellValue>>,
): Omit<Target, 'id'> {
  const source = evidenceOfRow(doc, row.row);
  const unit = /\p{L}|%/u.test(cell.replace(/trở\s+lên|\p{L}+\s+(?=\d)/giu, '')) ? '' : row.unit;
  const statement = `${row.indicator} ${cell}${unit === '%' ? '%' : unit === '' ? '' : ` ${unit}`}`.replace(
    /\s+/gu,
    ' ',
  );
  const indicator = row.indicator.replace(/\s*\((?:%|tỷ lệ %)\)\s*$/iu, '');
  return {
    section: section?.id ?? null,
    field:
      (row.group ? fieldOfHeading(row.group) : null) ??
      section?.field ??
      fieldOfTitle(metadata.title) ??
      fieldOfText(row.group ? `${row.group} ${indicator}` : indicator),
    statement,
    indicator,
    value,
    change: value ? changeOf(indicator) : null,
    baseline: null,
    scope: column.level ?? scopeOf(indicator, metadata),
    deadline: dueIn(column, columns.values, metadata),
    qualifier: /\(((?:trừ|không bao gồm|nếu|chỉ)[^()]*)\)/iu.exec(row.indicator)?.[1] ?? null,
    source,
    confidence: confidenceOf({
      clause: null,
      announced: true,
      unit: value?.unit ?? 'none',
      doubtful,
      length: statement.length,
      agrees: null,
      thin: indicator.length < 12,
      digits: digitConfidence(doc, source.start, source.end),
    }),
  };
}

/** "Tỷ lệ giảm biên chế", "Cắt giảm thời gian giải quyết": the figure is a change. "Thủ tục được cắt giảm" counts things. */
function changeOf(indicator: string): Change | null {
  return /^(?:(?:tỷ lệ|tỉ lệ|mức|tốc độ|số)\s+)?(?:cắt giảm|giảm|tinh giản|rút ngắn|tăng(?! trưởng| cường))(?!\p{L})/iu.test(
    indicator,
  )
    ? readChange(`${indicator} `)
    : null;
}

function scopeOf(indicator: string, { level }: Metadata): Scope | null {
  return readScope(indicator.replace(/[-–:]\s*$/u, ''), level, false);
}

/** Of several years each figure has its own; the year that the plan is for is none. */
function dueIn({ year, header }: ValueColumn, all: readonly ValueColumn[], { period }: Metadata): Deadline | null {
  if (year === null) return null;
  const several = new Set(all.map((column) => column.year)).size > 1;
  const own = period.start?.slice(0, 4) === `${year}` && period.end?.slice(0, 4) === `${year}`;
  if (own && !several) return null;
  const by = /đến/iu.test(header);
  return {
    raw: singleSpaced(header),
    kind: 'year',
    start: by ? null : `${year}-01-01`,
    end: `${year}-12-31`,
    relation: by ? 'by' : 'in',
    recurrence: null,
    event: null,
    deliverable: null,
  };
}

/** "Tỷ lệ hồ sơ đúng hạn (%)". */
function bracketUnit(indicator: string): string | null {
  return /\((%|điểm|triệu đồng|tỷ đồng|ngày)\)/iu.exec(indicator)?.[1] ?? null;
}

export function evidenceOfRow(doc: DocumentText, { start, end, stretches }: TextRow): Evidence {
  const { page, box } = placeOf(doc, start, end);
  const round = (n: number): number => Math.round(n * 10) / 10;
  const quote = stretches.map((s) => singleSpaced(doc.text.slice(s.start, s.end)).trim()).join(' ');
  return {
    page,
    start,
    end,
    quote,
    ...(box ? { bbox: [round(box[0]), round(box[1]), round(box[2]), round(box[3])] } : {}),
  };
}

/** Rows of an appendix are activities, which have no place for their figures: someone who needs them should look there. */
function inAppendix(table: TextTable, since: number | null): Diagnostic[] {
  const columns = targetColumns(table, since);
  const count = columns ? targetRows(table, columns).length : 0;
  if (count === 0) return [];
  const { page, start, end } = table;
  const message = `${count} rows of figures to be reached stand in an appendix and are not among the targets`;
  return [{ code: 'targets-in-appendix', message, ...(page === null ? {} : { page }), span: { start, end } }];
}

function uncertain({ statement, source: { page, start, end } }: Omit<Target, 'id'>): Diagnostic {
  const message = `"${statement.slice(0, 80)}" may be misread`;
  return { code: 'uncertain-figure', message, ...(page === null ? {} : { page }), span: { start, end } };
}

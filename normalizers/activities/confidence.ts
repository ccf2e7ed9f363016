import { digitConfidence } from '../digit-confidence.js';
import type { DocumentText } from '../document-text.js';
import type { Activity } from '../schema.js';
import type { LogicalRow, LogicalTable } from '../tables/index.js';

/** How far a grid found in this way holds, before anything of its content is looked at. */
const ORIGIN: Readonly<Record<string, number>> = { docx: 0.98, markdown: 0.97, tabs: 0.97, ruled: 0.97, aligned: 0.85 };

/** 0…1 for one row: how its grid was found and read, the table's own checks, joins and fills. */
export function confidenceOfRow(doc: DocumentText, table: LogicalTable, row: LogicalRow, record: Activity): number {
  const parts = row.row.parts.flatMap((part) => table.table.parts[part] ?? []);
  const pages = parts.map(({ pageIndex }) => doc.pages[pageIndex]?.confidence ?? 1);
  const origin = Math.min(1, ...parts.map((part) => ORIGIN[part.table.origin] ?? 0.7));
  const doubts = [
    Math.min(1, ...pages),
    Math.min(1, 0.5 + table.score / 1.9),
    table.rolesFrom === 'content' || table.told.length > 0 ? 0.7 : 1,
    parts.length > 1 ? 0.97 : 1,
    row.filled ? 0.95 : 1,
    record.activity === null ? 0.6 : 1,
    record.lead.length === 0 && record.deadlines.length === 0 ? 0.8 : 1,
    timeConfidence(doc, table, row),
  ];
  return Math.round(doubts.reduce((product, doubt) => product * doubt, origin) * 100) / 100;
}

/** How far the figures in the cells of times can be trusted, as for targets; the page counts for all others. */
function timeConfidence(doc: DocumentText, table: LogicalTable, row: LogicalRow): number {
  const times = row.row.cells.filter(({ column }) => TIMES.has(table.roles[column] ?? null));
  const lines = times.flatMap((cell) => cell.lines.filter(({ words }) => words.length > 0));
  return Math.min(1, ...lines.map(({ start, end }) => digitConfidence(doc, start, end)));
}

const TIMES: ReadonlySet<unknown> = new Set(['start', 'deadline']);

import { cellText, flat, joinCellText } from './cell-text.js';
import type { Chain } from './chain.js';
import { type GridRow, ownCells } from './grid.js';
import { readGroupRow } from './group-row.js';
import type { ColumnRole, GroupRow, LogicalRow, RowPiece } from './logical-table.js';
import { readRowMarker } from './marker.js';

type Cells = Map<ColumnRole, string>;

interface Draft {
  group: GroupRow | null;
  cells: Cells;
  pieces: RowPiece[];
  filled: boolean;
  /** Roles whose cell spans to the last row of its page's table: it may go on over the page. */
  open: ReadonlySet<ColumnRole>;
}

/** Roles that a merged cell repeats for the rows beside it, from wide to narrow. */
const WIDE: readonly ColumnRole[] = ['number', 'goal', 'task', 'activity'];

/** The rows of a chain as a reader sees them: groups, cut rows joined, merged cells filled down. */
export function readBody(chain: Chain, roles: readonly (ColumnRole | null)[]): readonly LogicalRow[] {
  const drafts: Draft[] = [];
  let group: GroupRow | null = null;
  const all = chain.parts.flatMap(({ rows }, part) => rows.map((row, y) => ({ row, isTop: part > 0 && y === 0 })));
  const numbered = shareNumbered(
    all.map(({ row }) => row),
    roles,
  );
  all.forEach(({ row, isTop }, n) => {
    if (ownCells(row).length === 0) return;
    const previous = drafts.at(-1);
    const cells = cellsByRole(row, roles, chain.header?.names ?? []);
    const heading = readGroupRow(row, roles, numberOf(all[n + 1]?.row, roles));
    const goesOn =
      previous !== undefined &&
      !hasOwnNumber(row, roles) &&
      (heading === null || goesOnInside(previous, heading.title)) &&
      continues(previous, cells, isTop, numbered);
    if (heading && !goesOn) {
      group = heading;
      return;
    }
    if (isTotal(cells)) return;
    const open = openRoles(row, roles);
    const piece = { row: row.row, table: row.table };
    if (goesOn) {
      for (const [role, text] of cells) previous.cells.set(role, joinCellText(previous.cells.get(role) ?? '', text));
      previous.pieces.push(piece);
      previous.open = open;
      return;
    }
    const filled = previous !== undefined && fillDown(cells, previous, row, roles, isTop);
    drafts.push({ group, cells, pieces: [piece], filled, open });
  });
  return drafts.map(({ group, cells, pieces, filled }) => ({ group, cells, pieces, filled }));
}

/** A cross under "Quý I". */
const CROSS = /^(?:[xX×✓✔√+]|v)$/u;

function cellsByRole(row: GridRow, roles: readonly (ColumnRole | null)[], names: readonly string[]): Cells {
  const cells: Cells = new Map();
  const seen = new Set<unknown>();
  row.cells.forEach((cell, x) => {
    const role = roles[x];
    if (!cell || !role || seen.has(cell)) return;
    seen.add(cell);
    const printed = cellText(cell);
    const text = role === 'deadline' && CROSS.test(printed.trim()) ? (names[x] ?? printed) : printed;
    if (text.trim() !== '') cells.set(role, cells.has(role) ? `${cells.get(role)}\n${text}` : text);
  });
  return cells;
}

function numberOf(row: GridRow | undefined, roles: readonly (ColumnRole | null)[]): string {
  const cell = row?.cells[roles.indexOf('number')];
  return cell ? flat(cellText(cell)) : '';
}

/** Whether the row prints a number, or stands under one that spans it. */
function hasOwnNumber(row: GridRow, roles: readonly (ColumnRole | null)[]): boolean {
  return readRowMarker(numberOf(row, roles)) !== null;
}

/** Share of rows with a number: where nearly all have one, a row without is part of the row above. */
function shareNumbered(rows: readonly GridRow[], roles: readonly (ColumnRole | null)[]): number {
  const filled = rows.filter((row) => ownCells(row).length > 1);
  const count = filled.filter((row) => hasOwnNumber(row, roles)).length;
  return filled.length === 0 || !roles.includes('number') ? 0 : count / filled.length;
}

/**
 * Whether a row without a number goes on with the row above, judged by the flow of its cells: words that go on in small
 * letters, an open bracket, a list that goes on. At the top of a page little is needed, elsewhere much.
 */
function continues(previous: Draft, cells: Cells, isTop: boolean, numbered: number): boolean {
  let flow = 0;
  for (const [role, text] of cells) {
    const before = previous.cells.get(role) ?? '';
    if (before === '') flow -= role === 'note' || role === 'budget' ? 0 : 1;
    else if (/^[\p{Ll},;:).]/u.test(text) || isOpen(before)) flow += 1;
    else if (/^[-+•]/u.test(text)) flow += 0.5;
    else if (/[.;]$/u.test(before)) flow -= 0.3;
    // "1.2 Ban hành", "3.5. Xây dựng": numbered parts begin of their own.
    if (/^\d+\.\d/.test(text)) flow -= 1;
  }
  if (isTop) return flow > 0 || (numbered >= 0.85 && flow > -cells.size);
  return flow >= 1 && flow >= cells.size * 0.5;
}

/** What looks like a heading may be the end of a cut cell: "TỈNH SƠN LA" of a title in capitals. */
function goesOnInside(previous: Draft, title: string): boolean {
  return /^[\p{Ll},;:).]/u.test(title) || isOpen(previous.cells.get('activity') ?? '');
}

/** "UBND các huyện," and "(tháng" want more. */
function isOpen(text: string): boolean {
  const opened = (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
  return (
    opened || /(?:[,–-]|(?<!\p{L})(?:và|của|các|về|theo|tại|cho|trên|trong|từ|đến|với|do|là))$/iu.test(text.trim())
  );
}

function openRoles(row: GridRow, roles: readonly (ColumnRole | null)[]): ReadonlySet<ColumnRole> {
  const { rows } = row.table;
  const y = rows.indexOf(row.row);
  const open = new Set<ColumnRole>();
  row.cells.forEach((cell, x) => {
    const role = roles[x];
    if (!cell || !role || cell.rowSpan < 2) return;
    const from = rows.findIndex((r) => r.cells.includes(cell));
    if (y === rows.length - 1 && from + cell.rowSpan >= rows.length) open.add(role);
  });
  return open;
}

/**
 * Repeats cells of the row above for a row beside the same number: all that were still open when the page ended; and
 * the wide columns where the format does not say what spans (TABs, aligned columns).
 */
function fillDown(
  cells: Cells,
  previous: Draft,
  row: GridRow,
  roles: readonly (ColumnRole | null)[],
  isTop: boolean,
): boolean {
  if (cells.has('number')) return false;
  const saysSpans = row.table.table.origin === 'ruled' || row.table.table.origin === 'docx';
  const wide = new Set<ColumnRole>();
  if (!saysSpans || isTop) {
    for (const role of WIDE) {
      if (cells.has(role)) break;
      wide.add(role);
    }
  }
  let filled = false;
  for (const role of new Set(roles)) {
    if (!role || cells.has(role) || !(wide.has(role) || (isTop && previous.open.has(role)))) continue;
    const text = previous.cells.get(role);
    if (text === undefined) continue;
    cells.set(role, text);
    filled = true;
  }
  return filled;
}

function isTotal(cells: Cells): boolean {
  const words = [...cells].filter(([role]) => role !== 'budget' && role !== 'note').map(([, text]) => flat(text));
  return words.length === 1 && /^(?:tổng(?:\s+(?:cộng|số|kinh phí))?|cộng)(?!\p{L})[\s:]*$/iu.test(words[0] ?? '');
}

import type { TextCell, TextTable } from '../document-text.js';
import { cellText, flat } from './cell-text.js';
import type { ColumnRole } from './column-role.js';
import { lostHeaderRows } from './contents/lost-header.js';
import { WIDE } from './flow.js';
import { type GridRow, ownCells } from './grid.js';
import { readGroupRow } from './group-row.js';
import { createGroupStack } from './group-stack.js';
import type { Header } from './header.js';
import type { GroupRow, LogicalRow } from './logical-table.js';

type Roles = readonly (ColumnRole | null)[];
type Cells = Map<ColumnRole, string>;

/** The rows of a list of tasks as a reader sees them: groups, merged cells filled down. */
export function readBody(
  table: TextTable,
  grid: readonly GridRow<TextCell>[],
  header: Header | null,
): readonly LogicalRow[] {
  const { roles } = table;
  const rows: LogicalRow[] = [];
  let group: GroupRow | null = null;
  const place = createGroupStack();
  const bodyFrom = header ? header.bodyFrom : lostHeaderRows(grid, roles, true);
  grid.forEach((gridRow, y) => {
    const row = table.rows[y];
    if (!row || y < bodyFrom || ownCells(gridRow).length === 0) return;
    const heading = readGroupRow(gridRow, roles, numberOf(grid[y + 1], roles));
    if (heading) {
      group = place(heading);
      return;
    }
    const last = rows.at(-1);
    const isBelow = last !== undefined && last.row === table.rows[y - 1];
    const cells = cellsByRole(gridRow, roles, header?.names ?? [], isBelow ? last : undefined);
    if (isTotal(cells)) return;
    const origins = row.parts.map((part) => table.parts[part]?.table.origin);
    const saysSpans = origins[0] === 'ruled' || origins[0] === 'docx';
    const filled = !saysSpans && last !== undefined && !cells.has('number') && fillDown(cells, last.cells, roles);
    rows.push({ group, cells, row, filled: filled || row.filled });
  });
  return rows;
}

/** A cross under "Quý I". */
const CROSS = /^(?:[xX×✓✔√+]|v)$/u;

/** Texts by role. A cell that spans from the row above says what it said there. */
function cellsByRole(
  row: GridRow<TextCell>,
  roles: Roles,
  names: readonly string[],
  above: LogicalRow | undefined,
): Cells {
  const cells: Cells = new Map();
  const seen = new Set<TextCell>();
  row.cells.forEach((cell, x) => {
    const role = roles[x];
    if (!cell || !role || seen.has(cell)) return;
    seen.add(cell);
    const printed = cellText(cell);
    const known = row.inherited[x] ? above?.cells.get(role) : undefined;
    const text = known ?? (role === 'deadline' && CROSS.test(printed.trim()) ? (names[x] ?? printed) : printed);
    if (text.trim() !== '') cells.set(role, cells.has(role) ? `${cells.get(role)}\n${text}` : text);
  });
  return cells;
}

function numberOf(row: GridRow | undefined, roles: Roles): string {
  const cell = row?.cells[roles.indexOf('number')];
  return cell ? flat(cellText(cell)) : '';
}

/**
 * Repeats the wide cells of the row above for a row beside the same number, where the format does not say what spans
 * (TABs, aligned columns).
 */
function fillDown(cells: Cells, above: ReadonlyMap<ColumnRole, string>, roles: Roles): boolean {
  let filled = false;
  for (const role of WIDE.filter((wide) => roles.includes(wide))) {
    if (cells.has(role)) break;
    const text = above.get(role);
    if (text !== undefined) cells.set(role, text);
    filled = true;
  }
  return filled;
}

function isTotal(cells: Cells): boolean {
  const words = [...cells].filter(([role]) => role !== 'budget' && role !== 'note').map(([, text]) => flat(text));
  return words.length === 1 && /^(?:tổng(?:\s+(?:cộng|số|kinh phí))?|cộng)(?!\p{L})[\s:]*$/iu.test(words[0] ?? '');
}

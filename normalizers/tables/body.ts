import { cellText, flat, joinCellText } from './cell-text.js';
import type { Chain } from './chain.js';
import { continues, goesOn, WIDE } from './flow.js';
import { type GridRow, ownCells } from './grid.js';
import { readGroupRow } from './group-row.js';
import { createGroupStack } from './group-stack.js';
import type { ColumnRole, GroupRow, LogicalRow, RowPiece } from './logical-table.js';
import { readRowMarker } from './marker.js';

type Roles = readonly (ColumnRole | null)[];
type Cells = Map<ColumnRole, string>;

interface Draft {
  readonly group: GroupRow | null;
  readonly cells: Cells;
  readonly pieces: RowPiece[];
  readonly filled: boolean;
  /** Roles whose cell spans to the last row of its page's table: it may go on over the page. */
  open: ReadonlySet<ColumnRole>;
}

/** The rows of a chain as a reader sees them: groups, cut rows joined, merged cells filled down. */
export function readBody(chain: Chain, roles: Roles): readonly LogicalRow[] {
  const drafts: Draft[] = [];
  let group: GroupRow | null = null;
  const place = createGroupStack();
  const all = chain.parts.flatMap(({ rows }, part) => rows.map((row, y) => ({ row, isTop: part > 0 && y === 0 })));
  const numbered = shareNumbered(
    all.map(({ row }) => row),
    roles,
  );
  all.forEach(({ row, isTop }, n) => {
    if (ownCells(row).length === 0) return;
    const last = drafts.at(-1);
    const cells = cellsByRole(row, roles, chain.header?.names ?? [], last);
    const heading = readGroupRow(row, roles, numberOf(all[n + 1]?.row, roles));
    const isRest =
      last !== undefined &&
      !printsNumber(row, roles) &&
      // What looks like a heading may be the end of a cut cell: "TỈNH SƠN LA" of a title in capitals.
      (heading === null || goesOn(last.cells.get('activity') ?? '', heading.title)) &&
      continues(last.cells, cells, isTop, numbered);
    if (heading && !isRest) {
      group = place(heading);
      return;
    }
    if (isTotal(cells)) return;
    const open = openRoles(row, roles);
    const piece = { row: row.row, table: row.table };
    if (isRest) {
      for (const [role, text] of cells) lengthen(drafts, role, text);
      last.pieces.push(piece);
      last.open = open;
      return;
    }
    const filled = last !== undefined && !cells.has('number') && fillDown(cells, drafts, row, roles, isTop);
    drafts.push({ group, cells, pieces: [piece], filled, open });
  });
  return drafts.map(({ group, cells, pieces, filled }) => ({ group, cells, pieces, filled }));
}

/** A cross under "Quý I". */
const CROSS = /^(?:[xX×✓✔√+]|v)$/u;

/** Texts by role. A cell that spans from the row above says what it said there, joined over a page break. */
function cellsByRole(row: GridRow, roles: Roles, names: readonly string[], above: Draft | undefined): Cells {
  const cells: Cells = new Map();
  const seen = new Set<unknown>();
  const isBelow = row.y > 0 && above?.pieces.at(-1)?.row === row.table.rows[row.y - 1];
  row.cells.forEach((cell, x) => {
    const role = roles[x];
    if (!cell || !role || seen.has(cell)) return;
    seen.add(cell);
    const printed = cellText(cell);
    const known = row.inherited[x] && isBelow ? above?.cells.get(role) : undefined;
    const text = known ?? (role === 'deadline' && CROSS.test(printed.trim()) ? (names[x] ?? printed) : printed);
    if (text.trim() !== '') cells.set(role, cells.has(role) ? `${cells.get(role)}\n${text}` : text);
  });
  return cells;
}

function numberOf(row: GridRow | undefined, roles: Roles): string {
  const cell = row?.cells[roles.indexOf('number')];
  return cell ? flat(cellText(cell)) : '';
}

/** Whether a number is printed in the row or in a cell that spans it. */
function printsNumber(row: GridRow, roles: Roles): boolean {
  return readRowMarker(numberOf(row, roles)) !== null;
}

/** Share of rows with a number of their own. */
function shareNumbered(rows: readonly GridRow[], roles: Roles): number {
  const column = roles.indexOf('number');
  const filled = rows.filter((row) => ownCells(row).length > 1);
  const count = filled.filter((row) => !row.inherited[column] && printsNumber(row, roles)).length;
  return filled.length === 0 || column < 0 ? 0 : count / filled.length;
}

/** Goes on with a cell of the last row, and with the same merged cell of the rows above it. */
function lengthen(drafts: readonly Draft[], role: ColumnRole, text: string): string {
  const last = drafts.at(-1);
  const before = last?.cells.get(role) ?? '';
  const whole = joinCellText(before, text);
  for (let n = drafts.length - 1; n >= 0; n--) {
    const draft = drafts[n];
    const isSame = draft === last || (WIDE.includes(role) && before !== '' && draft?.cells.get(role) === before);
    if (!draft || !isSame || draft.group !== last?.group) break;
    draft.cells.set(role, whole);
  }
  return whole;
}

function openRoles(row: GridRow, roles: Roles): ReadonlySet<ColumnRole> {
  const { rows } = row.table;
  const open = new Set<ColumnRole>();
  if (rows.at(-1) !== row.row) return open;
  row.cells.forEach((cell, x) => {
    const role = roles[x];
    if (cell && role && cell.rowSpan > 1) open.add(role);
  });
  return open;
}

/**
 * Repeats cells of the row above for a row beside the same number: all that were still open when the page ended, and
 * the wide columns where the format does not say what spans (TABs, aligned columns, the top of a page). A wide cell that
 * only ends here goes on with the one above.
 */
function fillDown(cells: Cells, drafts: readonly Draft[], row: GridRow, roles: Roles, isTop: boolean): boolean {
  const last = drafts.at(-1);
  if (!last) return false;
  const saysSpans = row.table.table.origin === 'ruled' || row.table.table.origin === 'docx';
  const present = WIDE.filter((role) => roles.includes(role));
  let filled = false;
  for (const role of saysSpans && !isTop ? [] : present) {
    const [above, text] = [last.cells.get(role), cells.get(role)];
    if (text === undefined) {
      if (above !== undefined) cells.set(role, above);
    } else if (isTop && role !== 'activity' && above !== undefined && goesOn(above, text)) {
      cells.set(role, lengthen(drafts, role, text));
    } else break;
    filled = true;
  }
  for (const role of isTop ? last.open : []) {
    const above = last.cells.get(role);
    if (cells.has(role) || above === undefined) continue;
    cells.set(role, above);
    filled = true;
  }
  return filled;
}

function isTotal(cells: Cells): boolean {
  const words = [...cells].filter(([role]) => role !== 'budget' && role !== 'note').map(([, text]) => flat(text));
  return words.length === 1 && /^(?:tổng(?:\s+(?:cộng|số|kinh phí))?|cộng)(?!\p{L})[\s:]*$/iu.test(words[0] ?? '');
}

import { cellText, flat } from './cell-text.js';
import type { ColumnRole } from './column-role.js';
import { countHeaderWords, namesIn, rolesOfHeader } from './column-roles.js';
import { type GridRow, holdsText, ownCells } from './grid.js';
import { readRowMarker } from './marker.js';

export interface Header {
  /** Index of the first row of the body. */
  readonly bodyFrom: number;
  readonly roles: readonly (ColumnRole | null)[];
  /** The lowest header of each column: "Quý I" under "Thời gian thực hiện". */
  readonly names: readonly string[];
}

/** A cell with more letters names no column. */
const LONGEST_NAME = 150;

/** A title may stand in the table above its header. */
const MAX_ROWS_ABOVE = 4;

/**
 * The header of a list of tasks: the first row that names at least two kinds of columns, the rows that it spans, a second row
 * under "Cơ quan thực hiện" (Chủ trì, Phối hợp), a row of column numbers "(1) (2) (3)". `null` where there is none.
 */
export function readHeader(rows: readonly GridRow[]): Header | null {
  for (let y = 0; y < Math.min(rows.length, MAX_ROWS_ABOVE + 1); y++) {
    const row = rows[y];
    if (!row) break;
    const texts = ownCells(row).map((cell) => flat(cellText(cell)));
    // "7 | Báo cáo kết quả thực hiện nhiệm vụ": a row that has its number is none.
    const isRow = readRowMarker(texts[0] ?? '')?.kind === 'number';
    const known = isRow || texts.some((text) => text.length > LONGEST_NAME) ? 0 : countHeaderWords(texts);
    if (known < 2 || known * 2 < texts.length) {
      // Only a title in one cell may stand above.
      if (texts.length > 2) return null;
      continue;
    }
    let end = y + Math.max(1, ...ownCells(row).map((cell) => cell.rowSpan));
    if (end === y + 1 && isSecondRow(rows[end], row)) end++;
    const columns = row.cells.map((_, x) => {
      const cells = rows.slice(y, end).map((r) => r.cells[x] ?? null);
      return [...new Set(cells)].map((cell) => (cell ? flat(cellText(cell)) : '')).filter((text) => text !== '');
    });
    if (isColumnNumbers(rows[end])) end++;
    const named = apart(row, columns);
    return { bodyFrom: end, roles: rolesOfHeader(named), names: named.map((texts) => texts.at(-1) ?? '') };
  }
  return null;
}

/** A scan may lose the rule between two names: "Phối hợp Thời gian" over two columns is a name for each. */
function apart(row: GridRow, columns: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return columns.map((texts, x) => {
    const cell = row.cells[x];
    if (!cell || cell.columnSpan < 2 || texts.length !== 1) return texts;
    const under = columns.slice(cell.column, cell.column + cell.columnSpan);
    const names = under.every((other) => other.length === 1 && other[0] === texts[0]) ? namesIn(texts[0] ?? '') : [];
    const name = names.length === cell.columnSpan ? names[x - cell.column] : undefined;
    return name === undefined ? texts : [name];
  });
}

/** Without row spans reported: cells only under cells of several columns, all of them header words. */
function isSecondRow(row: GridRow | undefined, first: GridRow): boolean {
  if (!row) return false;
  const cells = ownCells(row);
  const texts = cells.map((cell) => flat(cellText(cell)));
  const isUnderSpans = cells.every((cell) => {
    const above = first.cells[cell.column];
    return !above || above.columnSpan > 1 || !holdsText(above);
  });
  const isTimes = texts.every((text) => /^(?:quý|tháng|T\.?)\s*(?:[IVX]+|\d{1,2})/iu.test(text));
  return cells.length > 0 && isUnderSpans && (isTimes || texts.every((text) => countHeaderWords([text]) === 1));
}

/** "(1) (2) (3)", "1 2 3 4", "A B 1 2". */
function isColumnNumbers(row: GridRow | undefined): boolean {
  if (!row) return false;
  const texts = ownCells(row).map((cell) => flat(cellText(cell)).replace(/[()[\].]/g, ''));
  return texts.length >= 3 && texts.every((text) => /^(?:\d{1,2}|[A-Z]|\d{1,2}\s*=.*)$/.test(text));
}

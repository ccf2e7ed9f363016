import type { TextCell, TextRow, TextTable } from '../document-text.js';

/** A row of the grid: every column holds a cell, its own or one that spans into it. */
export interface GridRow {
  readonly row: TextRow;
  readonly table: TextTable;
  /** Which row of `table` it is. */
  readonly y: number;
  /** By column; `null` where the extractor reports no cell. */
  readonly cells: readonly (TextCell | null)[];
  /** By column: whether the cell began in a row above. */
  readonly inherited: readonly boolean[];
}

/** Writes every spanning cell into all rows and columns that it covers. */
export function expandGrid(table: TextTable): readonly GridRow[] {
  const columnCount = Math.max(
    table.table.columnCount,
    ...table.rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columnSpan)),
  );
  const rows = table.rows.map((row, y) => ({
    row,
    table,
    y,
    cells: new Array<TextCell | null>(columnCount).fill(null),
    inherited: new Array<boolean>(columnCount).fill(false),
  }));
  table.rows.forEach((row, y) => {
    for (const cell of row.cells) {
      for (let dy = 0; dy < Math.max(1, cell.rowSpan); dy++) {
        const target = rows[y + dy];
        if (!target) break;
        for (let x = cell.column; x < Math.min(columnCount, cell.column + Math.max(1, cell.columnSpan)); x++) {
          if (target.cells[x] && dy > 0) continue;
          target.cells[x] = cell;
          target.inherited[x] = dy > 0;
        }
      }
    }
  });
  return rows;
}

/** Cells that begin in this row and hold text, each once. */
export function ownCells({ cells, inherited }: GridRow): readonly TextCell[] {
  const own = cells.filter((cell, x): cell is TextCell => cell !== null && !inherited[x] && cell.text.trim() !== '');
  return [...new Set(own)];
}

/**
 * For each column of `next` the column of `first` that it continues, by the place of its middle where both tables have
 * geometry, else one by one; `null` where the two cannot be one table.
 */
export function matchColumns(first: TextTable, next: TextTable): readonly number[] | null {
  const [a, b] = [first.table.columnEdges, next.table.columnEdges];
  if (first.table.columnCount === next.table.columnCount) {
    return Array.from({ length: next.table.columnCount }, (_, x) => x);
  }
  if (!a || !b || Math.abs((a[0] ?? 0) - (b[0] ?? 0)) > 25 || Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) > 25)
    return null;
  const columns = Array.from({ length: b.length - 1 }, (_, x) => {
    const middle = ((b[x] ?? 0) + (b[x + 1] ?? 0)) / 2;
    return a.findIndex((edge, n) => n + 1 < a.length && edge <= middle && middle < (a[n + 1] ?? 0));
  });
  return columns.every((column) => column >= 0) && new Set(columns).size === columns.length ? columns : null;
}

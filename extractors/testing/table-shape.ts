import type { Table } from '../page.js';

/** A table as rows of cells, each its column, column span, row span, and its lines joined with a slash. */
export function shapeOf(table: Table | undefined): readonly (readonly [number, number, number, string][])[] | null {
  if (!table) return null;
  return table.rows.map((row) =>
    row.cells.map((cell) => [
      cell.column,
      cell.columnSpan,
      cell.rowSpan,
      cell.lines.map((line) => line.text).join('/'),
    ]),
  );
}

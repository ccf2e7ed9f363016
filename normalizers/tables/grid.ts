import type { Style, Table } from '../../extractors/page.js';

/** What a cell of a table tells about its place, on a page or in the document text. */
export interface GridCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly { readonly text: string; readonly style: Style }[];
}

/** A row of the grid: every column holds a cell, its own or one that spans into it. */
export interface GridRow<C extends GridCell = GridCell> {
  /** Which row of its table it is. */
  readonly y: number;
  /** By column; `null` where the extractor reports no cell. */
  readonly cells: readonly (C | null)[];
  /** By column: whether the cell began in a row above. */
  readonly inherited: readonly boolean[];
}

/** Writes every spanning cell into all rows and columns that it covers. */
export function expandGrid<C extends GridCell>(
  rows: readonly { readonly cells: readonly C[] }[],
  atLeast: number,
): readonly GridRow<C>[] {
  const columnCount = Math.max(
    atLeast,
    ...rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columnSpan)),
  );
  const grid = rows.map((_, y) => ({
    y,
    cells: new Array<C | null>(columnCount).fill(null),
    inherited: new Array<boolean>(columnCount).fill(false),
  }));
  rows.forEach((row, y) => {
    for (const cell of row.cells) {
      for (let dy = 0; dy < Math.max(1, cell.rowSpan); dy++) {
        const target = grid[y + dy];
        if (!target) break;
        for (let x = cell.column; x < Math.min(columnCount, cell.column + Math.max(1, cell.columnSpan)); x++) {
          if (target.cells[x] && dy > 0) continue;
          target.cells[x] = cell;
          target.inherited[x] = dy > 0;
        }
      }
    }
  });
  return grid;
}

/** Cells that begin in this row and hold text, each once. */
export function ownCells<C extends GridCell>({ cells, inherited }: GridRow<C>): readonly C[] {
  const own = cells.filter((cell, x): cell is C => cell !== null && !inherited[x] && holdsText(cell));
  return [...new Set(own)];
}

/** Whether anything is printed in the cell. */
export function holdsText({ lines }: GridCell): boolean {
  return lines.some(({ text }) => text.trim() !== '');
}

/** Column edges of two parts of one table lie this near, in points. */
const NEAR = 25;

/**
 * For each column of `next` the column of `first` that it continues, by the place of its middle where both tables have
 * geometry, else one by one; `null` where the two cannot be one table. `headed`: the header of `first` is printed again,
 * which says more than the place of a few lines, or than a row of two lines that lost the line end between.
 */
export function matchColumns(first: Table, next: Table, headed: boolean): readonly number[] | null {
  const [a, b] = [first.columnEdges, next.columnEdges];
  if (first.columnCount === next.columnCount) {
    if (a && b && !headed && b.some((edge, x) => Math.abs(edge - (a[x] ?? 0)) > NEAR)) return null;
    return Array.from({ length: next.columnCount }, (_, x) => x);
  }
  if (headed && !a && !b) return Array.from({ length: next.columnCount }, (_, x) => x);
  if (!a || !b || Math.abs((a[0] ?? 0) - (b[0] ?? 0)) > NEAR || Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) > NEAR)
    return null;
  const columns = Array.from({ length: b.length - 1 }, (_, x) => {
    const middle = ((b[x] ?? 0) + (b[x + 1] ?? 0)) / 2;
    return a.findIndex((edge, n) => n + 1 < a.length && edge <= middle && middle < (a[n + 1] ?? 0));
  });
  return columns.every((column) => column >= 0) && new Set(columns).size === columns.length ? columns : null;
}

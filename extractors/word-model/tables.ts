import type { Cell, Line, Row, Table } from '../page.js';
import type { ModelNode } from './model.js';

export type ModelTable = Extract<ModelNode, { type: 'table' }>;

/** Reads the blocks of a cell as its lines. */
export type CellReader = (nodes: readonly ModelNode[]) => readonly Line[];

/** A table with its grid: columns counted past the cells that reach down from rows above. */
export function readTable(table: ModelTable, origin: Table['origin'], readCell: CellReader): Table {
  /** For each grid column, how many more rows the cell above covers. */
  const covered: number[] = [];
  let columnCount = 0;
  const rows: Row[] = [];
  for (const row of table.children) {
    if (row.type !== 'tableRow') continue;
    const cells: Cell[] = [];
    let column = 0;
    for (const cell of row.children) {
      if (cell.type !== 'tableCell') continue;
      while ((covered[column] ?? 0) > 0) column++;
      cells.push({
        column,
        columnSpan: cell.colSpan,
        rowSpan: cell.rowSpan,
        box: null,
        lines: readCell(cell.children),
      });
      for (let i = 0; i < cell.colSpan; i++) covered[column + i] = cell.rowSpan;
      column += cell.colSpan;
    }
    columnCount = Math.max(columnCount, column, covered.length);
    for (let i = 0; i < covered.length; i++) covered[i] = Math.max(0, (covered[i] ?? 0) - 1);
    rows.push({ box: null, cells });
  }
  return { kind: 'table', box: null, origin, columnCount, columnEdges: null, rows, score: 1 };
}

/**
 * The nodes with tables of a single column taken off: such a table is a frame around text, or around the table that holds
 * the data.
 */
export function unframed(nodes: readonly ModelNode[]): readonly ModelNode[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return [node];
    const rows = node.children.map((row) => (row.type === 'tableRow' ? row.children : []));
    return rows.every((cells) => cells.length <= 1)
      ? rows.flatMap(([cell]) => (cell?.type === 'tableCell' ? unframed(cell.children) : []))
      : [node];
  });
}

const MAX_LAYOUT_ROWS = 6;

/**
 * The two columns of a table without ruling lines that only lays out a page (letterhead; recipients and signature), an
 * empty column between them left out. `null` for a table of data.
 */
export function layoutColumns(table: Table): readonly [left: readonly Line[], right: readonly Line[]] | null {
  if (table.rows.length > MAX_LAYOUT_ROWS || table.columnCount < 2) return null;
  const filled = new Set<number>();
  for (const row of table.rows) for (const cell of row.cells) if (cell.lines.length > 0) filled.add(cell.column);
  const columns = [...filled].sort((a, b) => a - b);
  if (columns.length === 0 || columns.length > 2) return null;
  const linesAt = (column: number | undefined): Line[] =>
    table.rows.flatMap((row) => row.cells.filter((cell) => cell.column === column).flatMap((cell) => cell.lines));
  const only = columns.length === 1;
  const left = only && columns[0] !== 0 ? [] : linesAt(columns[0]);
  const right = only ? (columns[0] === 0 ? [] : linesAt(columns[0])) : linesAt(columns[1]);
  // A column of numbers is what a list has, not a letterhead.
  const numbers = left.length > 1 && left.every((line) => /^[\d.]{1,5}$/.test(line.text));
  return numbers ? null : [left, right];
}

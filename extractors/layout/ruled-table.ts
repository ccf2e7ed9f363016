import { type Cell, type Row, type Table, unionBox } from '../page.js';
import { flowOf } from './flow.js';
import { centreX, centreY, contains, overlap } from './geometry.js';
import type { Grid, GridCell } from './grid.js';
import type { PlacedWord } from './raw-page.js';
import { readRows } from './rows.js';
import { lineOf } from './style.js';
import { scoreTable } from './table-score.js';
import { partByNumbers } from './unruled-rows.js';

/** A table, and the words of the page that stand outside it. */
export interface FilledTable {
  readonly table: Table | null;
  readonly rest: readonly PlacedWord[];
}

/** So many cells make a table though all words stand in one of them: the end of a row that the page before began. */
const TABLE_CELLS = 4;

/** Puts the words that stand inside a grid into its cells. A small grid with words in fewer than two cells is no table. */
export function fillGrid(grid: Grid, words: readonly PlacedWord[]): FilledTable {
  const inCell = new Map<GridCell, PlacedWord[]>();
  const rest: PlacedWord[] = [];
  let astray = 0;
  let inside = 0;
  for (const word of words) {
    const cell = cellAt(grid, word);
    if (!cell) {
      rest.push(word);
      continue;
    }
    inside++;
    if (overlap(word.box[0], word.box[2], cell.box[0], cell.box[2]) < 0.75 * (word.box[2] - word.box[0])) astray++;
    const held = inCell.get(cell) ?? [];
    held.push(word);
    inCell.set(cell, held);
  }
  if (inCell.size === 0 || (inCell.size < 2 && grid.cells.length < TABLE_CELLS)) return { table: null, rest: words };
  const rows = rowsOf(grid, inCell);
  const table: Table = {
    kind: 'table',
    box: grid.box,
    origin: 'ruled',
    columnCount: grid.columnEdges.length - 1,
    columnEdges: grid.columnEdges,
    rows,
    score: scoreTable(rows, grid.columnEdges.length - 1, astray / inside),
  };
  return { table, rest };
}

function cellAt(grid: Grid, word: PlacedWord): GridCell | undefined {
  const [x, y] = [centreX(word.box), centreY(word.box)];
  if (!contains(grid.box, x, y)) return undefined;
  return grid.cells.find((cell) => contains(cell.box, x, y));
}

function rowsOf(grid: Grid, inCell: ReadonlyMap<GridCell, readonly PlacedWord[]>): readonly Row[] {
  const rows: Row[] = [];
  // A stray stroke makes a row in which no cell begins; no cell spans it either.
  const begins = new Set(grid.cells.map((cell) => cell.row));
  const spanOf = ({ row, rowSpan }: GridCell): number => {
    let span = 0;
    for (let y = row; y < row + rowSpan; y++) if (begins.has(y)) span++;
    return span;
  };
  for (let row = 0; row + 1 < grid.rowEdges.length; row++) {
    const cells = grid.cells
      .filter((cell) => cell.row === row)
      .map((cell) => ({ ...fill(cell, inCell.get(cell) ?? []), rowSpan: spanOf(cell) }));
    if (cells.length > 0) rows.push(...partByNumbers({ box: unionBox(cells.map((cell) => cell.box)), cells }));
  }
  return rows;
}

function fill(cell: GridCell, words: readonly PlacedWord[]): Cell {
  return {
    column: cell.column,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    box: cell.box,
    lines: cellLines(words, cell.box[0], cell.box[2]),
  };
}

/** The words between two column edges as lines. */
export function cellLines(words: readonly PlacedWord[], left: number, right: number): Cell['lines'] {
  const rows = readRows(words);
  const start = Math.min(...rows.map((row) => row.box[0]));
  const end = Math.max(...rows.map((row) => row.box[2]));
  // Text keeps as far from the right border as from the left one, unless a line comes nearer.
  const margins = { left: start, right: Math.max(end, right - Math.max(2, Math.min(8, start - left))) };
  const flows = flowOf(rows, margins);
  return rows.map((row, i) => lineOf(row, 'body', null, flows[i] ?? 'unknown'));
}

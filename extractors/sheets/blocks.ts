import type { Block, Cell, Line, Row, Table } from '../page.js';
import type { SheetCell } from './cell.js';

/**
 * A sheet as the page that it prints: letterhead and title above, one table, notes and signature below. The table runs
 * from the first row with three filled cells (two, where no row has three) to the last with two.
 */
export function sheetBlocks(cells: readonly SheetCell[]): Block[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const filled = (number: number): number => rows.get(number)?.length ?? 0;
  const first = numbers.find((n) => filled(n) >= 3) ?? numbers.find((n) => filled(n) >= 2);
  if (first === undefined) return numbers.flatMap((n) => rowLines(rows.get(n) ?? []));
  const closing = closingFrom(numbers, filled, first);
  const above = numbers.filter((n) => n < first);
  const inside = numbers.filter((n) => n >= first && n < closing);
  const below = numbers.filter((n) => n >= closing);
  return [
    ...columnsOf(
      above.map((n) => rows.get(n) ?? []),
      'header',
    ),
    tableOf(inside.map((n) => rows.get(n) ?? [])),
    ...columnsOf(
      below.map((n) => rows.get(n) ?? []),
      'closing',
    ),
  ];
}

/** The first row number behind the table: rows of one or two cells behind the last full row, and after a gap. */
function closingFrom(numbers: readonly number[], filled: (n: number) => number, first: number): number {
  const last = numbers.findLast((n) => filled(n) >= 3) ?? numbers.findLast((n) => filled(n) >= 2) ?? first;
  let end = last + 1;
  // Rows that go on without a gap may be the table's last groups or merged rows.
  while (numbers.includes(end)) end++;
  return end;
}

/** Rows of two cells side by side are two columns, the left read before the right; single cells are lines. */
function columnsOf(rows: readonly (readonly SheetCell[])[], place: 'header' | 'closing'): Line[] {
  const lines: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = (): void => {
    lines.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const row of rows) {
    const [one, two, more] = row;
    if (one && two && !more) {
      left.push(...one.lines.map((line): Line => ({ ...line, zone: `${place}-left` })));
      right.push(...two.lines.map((line): Line => ({ ...line, zone: `${place}-right` })));
    } else {
      flush();
      lines.push(...rowLines(row));
    }
  }
  flush();
  return lines;
}

function rowLines(row: readonly SheetCell[]): Line[] {
  return row.flatMap((cell) => cell.lines);
}

function tableOf(rows: readonly (readonly SheetCell[])[]): Table {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const cell of rows.flat()) {
    left = Math.min(left, cell.column);
    right = Math.max(right, cell.column + cell.columnSpan);
  }
  const numbers = rows.map((row) => row[0]?.row ?? 0);
  const columnCount = Math.min(right - left, 256);
  /** For each column, up to which row number a cell from above reaches. */
  const covered = new Map<number, number>();
  const tableRows = rows.map((row, index): Row => {
    const number = numbers[index] ?? 0;
    const cells: Cell[] = [];
    for (let column = 0; column < columnCount; ) {
      if ((covered.get(column) ?? 0) >= number) {
        column++;
        continue;
      }
      const cell = row.find((candidate) => candidate.column === left + column);
      let span = 1;
      while (
        span < (cell?.columnSpan ?? 1) &&
        column + span < columnCount &&
        (covered.get(column + span) ?? 0) < number
      )
        span++;
      const bottom = number + (cell?.rowSpan ?? 1) - 1;
      // Rows in between may be hidden or empty: the span counts those that are there.
      const rowSpan = bottom === number ? 1 : numbers.filter((n) => n >= number && n <= bottom).length;
      cells.push({ column, columnSpan: span, rowSpan, box: null, lines: cell?.lines ?? [] });
      for (let i = 0; i < span; i++) covered.set(column + i, bottom);
      column += span;
    }
    return { box: null, cells };
  });
  return { kind: 'table', box: null, origin: 'sheet', columnCount, columnEdges: null, rows: tableRows, score: 1 };
}

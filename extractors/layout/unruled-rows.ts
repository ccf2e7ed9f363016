import { type Cell, type Line, type Row, unionBox } from '../page.js';

// "1" · "12." · "3)" · "2.1"
const NUMBER = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?$/u;

/**
 * Parts a table row into the rows that only its numbers show: some tables rule their columns and leave the lines between
 * rows out. The first cell has to hold nothing but numbers that run on, one a line, and each of them a line of text
 * beside it; else the row stays as it is.
 */
export function partByNumbers(row: Row): readonly Row[] {
  const numbers = row.cells[0]?.lines ?? [];
  if (numbers.length < 2 || row.cells.some((cell) => cell.rowSpan > 1) || !runOn(numbers)) return [row];
  const tops = numbers.map((line) => line.box?.[1] ?? 0);
  const height = Math.min(...numbers.map((line) => (line.box ? line.box[3] - line.box[1] : 0)));
  const near = 0.35 * height;
  const others = row.cells.slice(1).filter((cell) => cell.lines.length > 0);
  if (others.length === 0) return [row];
  // A cell whose text begins above the first number is set in the middle of its rows: nothing shows where those part.
  if (others.some((cell) => (cell.lines[0]?.box?.[1] ?? 0) < (tops[0] ?? 0) - near)) return [row];
  const hasText = tops.every((top) =>
    others.some((cell) => cell.lines.some((line) => Math.abs((line.box?.[1] ?? 0) - top) <= near)),
  );
  if (!hasText) return [row];
  return tops.map((top, i) => {
    const from = i === 0 ? Number.NEGATIVE_INFINITY : top - near;
    const to = (tops[i + 1] ?? Number.POSITIVE_INFINITY) - near;
    const cells = row.cells.map((cell) => cut(cell, from, to));
    return { box: unionBox(cells.map((cell) => cell.box)), cells };
  });
}

function cut(cell: Cell, from: number, to: number): Cell {
  const isWithin = (line: Line): boolean => (line.box?.[1] ?? 0) >= from && (line.box?.[1] ?? 0) < to;
  const lines = cell.lines.filter(isWithin);
  const [first, ...rest] = lines;
  const { box } = cell;
  return {
    ...cell,
    box: box ? [box[0], Math.max(box[1], from), box[2], Math.min(box[3], to)] : null,
    lines: first ? [{ ...first, flow: 'start' }, ...rest] : [],
  };
}

/** Whether each line is a number that comes after the one before: 4, 5, 6 or 2.1, 2.2. */
function runOn(lines: readonly Line[]): boolean {
  const parts = lines.map((line) => NUMBER.exec(line.text)?.[1]?.split('.').map(Number) ?? []);
  return parts.every((number, i) => {
    const before = parts[i - 1];
    if (number.length === 0) return false;
    if (!before) return true;
    const head = (n: readonly number[]): string => n.slice(0, -1).join('.');
    return head(number) === head(before) && number.at(-1) === (before.at(-1) ?? 0) + 1;
  });
}

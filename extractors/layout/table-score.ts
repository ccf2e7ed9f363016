import type { Row } from '../page.js';

/**
 * How far a table can be trusted, 0…1, from what it shows itself: its words stay inside their cells (`astray`: share of
 * words that do not), most of its cells are filled, the numbers in its first column run on.
 */
export function scoreTable(rows: readonly Row[], columnCount: number, astray: number): number {
  const cells = rows.flatMap((row) => row.cells);
  const filled = cells.filter((cell) => cell.lines.length > 0).length / Math.max(1, cells.length);
  const inside = 1 - Math.min(1, 4 * astray);
  // A note column is often empty: half of the cells filled is no fault.
  const dense = Math.min(1, filled / 0.5);
  const shaped = columnCount >= 2 && columnCount <= 20 ? 1 : 0.5;
  return Math.round(100 * inside * (0.4 + 0.6 * dense) * (0.5 + 0.5 * numbering(rows)) * shaped) / 100;
}

/** Share of the steps in the first column's numbers that go up by one or begin anew; 1 where there are no numbers. */
function numbering(rows: readonly Row[]): number {
  const numbers = rows
    .map(
      (row) =>
        row.cells
          .find((cell) => cell.column === 0)
          ?.lines.map((line) => line.text)
          .join(' ') ?? '',
    )
    .map((text) => /^(\d{1,3})\.?$/u.exec(text)?.[1])
    .filter((text): text is string => text !== undefined)
    .map(Number);
  if (numbers.length < 2) return 1;
  let good = 0;
  for (let i = 1; i < numbers.length; i++) {
    const [before, number] = [numbers[i - 1] ?? 0, numbers[i] ?? 0];
    if (number === before + 1 || number === 1) good++;
  }
  return good / (numbers.length - 1);
}

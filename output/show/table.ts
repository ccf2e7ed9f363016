import Table from 'cli-table3';
import stringWidth from 'string-width';
import type { Screen } from './screen.js';
import { partsOf, wrap } from './wrap.js';

export interface Column {
  readonly title: string;
  /** Numbers stand right. @default 'left' */
  readonly align?: 'left' | 'right';
  /** How much of the room it gets, against the others, where not all have room. @default 1 */
  readonly share?: number;
  /** Paths: where no person looks at a terminal, nothing of a table with paths is wrapped, a row is a line. */
  readonly kind?: 'path';
}

const BORDERLESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

const GAP = 2;
/** No column is made narrower than what of its words should not be torn, up to this. */
const MOST_UNTORN = 20;

/**
 * A table for a screen: where it would be wider, columns of text are wrapped, the widest first; numbers never are, and
 * nothing is where paths go to another program. No colours: it may go to a file.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  screen: Pick<Screen, 'width' | 'isTerminal'>,
): string {
  const colWidths = columnWidths(columns, rows, screen);
  const wrapped = (cells: readonly string[]): string[] =>
    columns.map((_, i) => wrap(cells[i] ?? '', colWidths[i] ?? 1).join('\n'));
  const table = new Table({
    head: wrapped(columns.map((column) => column.title)),
    colWidths,
    colAligns: columns.map((column) => column.align ?? 'left'),
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) table.push(wrapped(row));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Each column as wide as its text, or its share of a common width that makes the table fit. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, isTerminal }: Pick<Screen, 'width' | 'isTerminal'>,
): number[] {
  const texts = columns.map((column, i) => [column.title, ...rows.map((row) => row[i] ?? '')]);
  const widest = texts.map((cells) => widestOf(cells, (cell) => cell.split('\n')));
  const least = columns.map((column, i) =>
    column.align === 'right'
      ? (widest[i] ?? 0)
      : Math.min(
          MOST_UNTORN,
          widestOf(texts[i] ?? [], (cell) => cell.split(/[\n ]/).flatMap(partsOf)),
        ),
  );
  const whole = !isTerminal && columns.some(({ kind }) => kind === 'path');
  const room = whole ? Number.POSITIVE_INFINITY : width - GAP * (columns.length - 1);
  const widthsAt = (unit: number): number[] =>
    columns.map((column, i) =>
      Math.max(least[i] ?? 0, Math.min(widest[i] ?? 0, Math.floor(unit * (column.share ?? 1)))),
    );
  const fits = (unit: number): boolean => widthsAt(unit).reduce((sum, one) => sum + one, 0) <= room;
  let low = 0;
  let high = Math.max(1, ...widest);
  if (fits(high)) return widthsAt(high);
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return widthsAt(low);
}

function widestOf(cells: readonly string[], split: (cell: string) => readonly string[]): number {
  let most = 1;
  for (const cell of cells) for (const part of split(cell)) most = Math.max(most, stringWidth(part));
  return most;
}

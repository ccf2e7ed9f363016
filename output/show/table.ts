import Table from 'cli-table3';

export interface Column {
  readonly title: string;
  /** Numbers stand right. @default 'left' */
  readonly align?: 'left' | 'right';
  /** Share of the width left over, for columns of running text; columns without it are as wide as they must be. */
  readonly share?: number;
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

/** A table for a terminal of `width` characters, long cells wrapped at spaces. No colours: it may go to a file. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width = 120): string {
  const widest = columns.map((column, i) =>
    Math.max(column.title.length, ...rows.map((row) => Math.max(...(row[i] ?? '').split('\n').map((l) => l.length)))),
  );
  const fixed = columns.reduce((sum, column, i) => sum + (column.share ? 2 : (widest[i] ?? 0) + 2), 0);
  const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0);
  const room = Math.max(20 * columns.filter((column) => column.share).length, width - fixed);
  const table = new Table({
    head: columns.map((column) => column.title),
    colWidths: columns.map((column, i) =>
      column.share ? Math.min(widest[i] ?? 0, Math.floor((room * column.share) / shares)) : (widest[i] ?? 0),
    ),
    colAligns: columns.map((column) => column.align ?? 'left'),
    wordWrap: true,
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

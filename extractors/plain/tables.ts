import type { Cell, Line, Row, Table } from '../page.js';

/** Reads the source of one cell as its lines. */
export type CellReader = (source: string) => readonly Line[];

/** A table whose cells are separated by TABs, one row a line. */
export function readTabTable(rows: readonly string[], readCell: CellReader): Table {
  return tableOf(
    'tabs',
    rows.map((row) => row.split('\t')),
    readCell,
  );
}

/** A Markdown table; `\|` stands for the character itself. */
export function readPipeTable(rows: readonly string[], readCell: CellReader): Table {
  const cells = rows.map((row) =>
    row
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/),
  );
  return tableOf('markdown', cells, readCell);
}

/** More columns than any printed table has; what a line of TABs holds beyond them stays together in the last. */
const MOST_COLUMNS = 256;

function tableOf(origin: Table['origin'], rowsAsRead: readonly (readonly string[])[], readCell: CellReader): Table {
  const source = rowsAsRead.map((cells) =>
    cells.length <= MOST_COLUMNS
      ? cells
      : [
          ...cells.slice(0, MOST_COLUMNS - 1),
          cells
            .slice(MOST_COLUMNS - 1)
            .join(' ')
            .trim(),
        ],
  );
  const columnCount = source.reduce((most, cells) => Math.max(most, cells.length), 0);
  const rows: Row[] = source.map((cells) => ({
    box: null,
    cells: Array.from({ length: columnCount }, (_, column): Cell => {
      return { column, columnSpan: 1, rowSpan: 1, box: null, lines: readCell(cells[column] ?? '') };
    }),
  }));
  const full = source.filter((cells) => cells.length === columnCount).length;
  return { kind: 'table', box: null, origin, columnCount, columnEdges: null, rows, score: full / source.length };
}

/** Most rows that a letterhead or a signature block has. */
const MAX_BLOCK_ROWS = 12;

/**
 * Two columns at the very beginning or end of a text are no table but the letterhead, or Nơi nhận beside the signature:
 * the left column's lines, then the right one's. `null` for anything else.
 */
export function readTwoColumns(
  rows: readonly string[],
  end: 'header' | 'closing',
  readLine: CellReader,
): Line[] | null {
  const cells = rows.map((row) => row.split(/\t+/));
  if (rows.length > MAX_BLOCK_ROWS || cells.some((row) => row.length > 2)) return null;
  return [0, 1].flatMap((column) =>
    cells.flatMap((row) =>
      readLine(row[column] ?? '').map(
        (line): Line => ({ ...line, zone: column === 0 ? `${end}-left` : `${end}-right`, flow: 'unknown' }),
      ),
    ),
  );
}

import { type Row, type Table, unionBox } from '../page.js';
import { type Channel, channelsOf, columnsFilled, narrow, numberChannel } from './channels.js';
import { quantile } from './geometry.js';
import { partOf, type TextRow, textOf } from './rows.js';
import { cellLines } from './ruled-table.js';
import { scoreTable } from './table-score.js';

export interface AlignedTables {
  readonly tables: readonly { readonly table: Table; readonly top: number }[];
  readonly rest: readonly TextRow[];
}

/**
 * Tables without ruling lines: at least three rows in which the same two or more white channels part the words, with a
 * number, date or amount in one of the columns. Anything less stays lines.
 */
export function readAlignedTables(rows: readonly TextRow[]): AlignedTables {
  const tables: { table: Table; top: number }[] = [];
  const rest: TextRow[] = [];
  let i = 0;
  while (i < rows.length) {
    const found = tableAt(rows, i);
    const row = rows[i];
    if (found) {
      tables.push(found.placed);
      i = found.to;
    } else {
      if (row) rest.push(row);
      i++;
    }
  }
  return { tables, rest };
}

function tableAt(rows: readonly TextRow[], from: number) {
  let channels = rows[from] ? channelsOf(rows[from]) : [];
  if (channels.length < 2) return null;
  let to = from + 1;
  let full = 1;
  const headings = new Set<TextRow>();
  for (; to < rows.length; to++) {
    const row = rows[to];
    const last = rows[to - 1];
    if (!row || !last || row.box[1] - last.box[3] > 2 * row.size) break;
    const kept = channels.flatMap((channel) => narrow(channel, row));
    // A row may wrap inside its columns and leave others empty; it may not run across one of them.
    const runsAcross = kept.length < channels.length;
    if (isHeadingAmong(row, rows[to + 1], channels, runsAcross)) {
      headings.add(row);
      continue;
    }
    if (runsAcross) break;
    channels = kept;
    if (channelsOf(row).length >= 2 || columnsFilled(row, channels) >= 3) full++;
  }
  // Lines that wrap inside one column come between; they speak for the table only where they lie within it.
  if (full < 3 || full * 4 < to - from - headings.size) return null;
  const taken = rows.slice(from, to);
  if (!taken.slice(1).some((row) => /^\d/u.test(textOf(row)))) return null;
  const left = Math.min(...taken.map((row) => row.box[0]));
  const right = Math.max(...taken.map((row) => row.box[2]));
  const numbers = numberChannel(
    taken.slice(1).filter((row) => !headings.has(row)),
    channels[0]?.from ?? right,
  );
  const parts = numbers ? [numbers, ...channels] : channels;
  const edges = [left, ...parts.map((channel) => (channel.from + channel.to) / 2), right];
  const tableRows = joinWrapped(
    taken.map((row) => (headings.has(row) ? headingRow(row, edges) : rowOfTable(row, edges))),
    numbers === null ? null : pitchOf(taken),
  );
  const box = unionBox(taken.map((row) => row.box));
  const columnCount = edges.length - 1;
  const table: Table = {
    kind: 'table',
    box,
    origin: 'aligned',
    columnCount,
    columnEdges: edges,
    rows: tableRows,
    // No line confirms the columns: never as sure as a ruled table.
    score: Math.round(70 * scoreTable(tableRows, columnCount, 0)) / 100,
  };
  return { placed: { table, top: box?.[1] ?? 0 }, to };
}

/** "II. CẢI CÁCH THỂ CHẾ" between two rows of the table, over all columns or in the first of them. */
function isHeadingAmong(
  row: TextRow,
  next: TextRow | undefined,
  channels: readonly Channel[],
  runsAcross: boolean,
): boolean {
  const text = textOf(row);
  const isMarked = /^(?:[IVX]+|[A-H])[.)]?\s+\p{Lu}/u.test(text);
  if (!runsAcross && (!isMarked || row.box[0] > (channels[0]?.from ?? 0) || columnsFilled(row, channels) > 1))
    return false;
  if (!isMarked && text !== text.toUpperCase()) return false;
  if (!/\p{L}{2}/u.test(text) || channelsOf(row).length > 1 || !next) return false;
  const fits = channels.every((channel) => narrow(channel, next).length > 0);
  return fits && channelsOf(next).length >= 2 && next.box[1] - row.box[3] <= 2 * row.size;
}
/** Distance of two lines of one cell, in points. */
function pitchOf(rows: readonly TextRow[]): number {
  return quantile(
    rows.slice(1).map((row, i) => row.baseline - (rows[i]?.baseline ?? 0)),
    0.2,
  );
}

function headingRow(row: TextRow, edges: readonly number[]): Row {
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const box = [left, row.box[1], right, row.box[3]] as const;
  const lines = cellLines(row.words, left, right);
  return { box, cells: [{ column: 0, columnSpan: edges.length - 1, rowSpan: 1, box, lines }] };
}

/**
 * A row that leaves its first column and another empty goes on with the row above. Where the first column holds the numbers
 * (`pitch`: distance of the lines of one cell), so does one right below that leaves only it empty; farther below it has lost
 * its number.
 */
function joinWrapped(rows: readonly Row[], pitch: number | null): readonly Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    const above = found.at(-1);
    const empty = row.cells.filter((cell) => cell.lines.length === 0).length;
    const room = (row.box?.[3] ?? 0) - (above?.box?.[3] ?? 0);
    const isNear = pitch !== null && room <= 1.25 * pitch;
    if (
      !above ||
      row.cells.length !== above.cells.length ||
      row.cells[0]?.lines.length !== 0 ||
      (empty < 2 && !isNear)
    ) {
      found.push(row);
      continue;
    }
    const cells = above.cells.map((cell, i) => {
      const below = row.cells[i];
      return { ...cell, box: unionBox([cell.box, below?.box]), lines: [...cell.lines, ...(below?.lines ?? [])] };
    });
    found[found.length - 1] = { box: unionBox([above.box, row.box]), cells };
  }
  return found;
}

function rowOfTable(row: TextRow, edges: readonly number[]): Row {
  return {
    box: row.box,
    cells: edges.slice(1).map((right, column) => {
      const left = edges[column] ?? 0;
      const last = column === edges.length - 2;
      const part = partOf(row, column === 0 ? Number.NEGATIVE_INFINITY : left, last ? Number.POSITIVE_INFINITY : right);
      return {
        column,
        columnSpan: 1,
        rowSpan: 1,
        box: [left, row.box[1], right, row.box[3]] as const,
        lines: part ? cellLines(part.words, left, right) : [],
      };
    }),
  };
}

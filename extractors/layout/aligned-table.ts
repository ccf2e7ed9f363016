import type { Row, Table } from '../page.js';
import { unionBox } from '../page.js';
import { overlap } from './geometry.js';
import { partOf, type TextRow, textOf } from './rows.js';
import { cellLines } from './ruled-table.js';
import { scoreTable } from './table-score.js';

export interface AlignedTables {
  readonly tables: readonly { readonly table: Table; readonly top: number }[];
  readonly rest: readonly TextRow[];
}

interface Channel {
  readonly from: number;
  readonly to: number;
}

/** Columns of a table without lines stand at least this many font sizes apart. */
const GAP = 1.2;

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
  for (; to < rows.length; to++) {
    const row = rows[to];
    const last = rows[to - 1];
    if (!row || !last || row.box[1] - last.box[3] > 2 * row.size) break;
    const kept = channels.flatMap((channel) => narrow(channel, row));
    // A row may wrap inside its columns and leave others empty; it may not run across one of them.
    if (kept.length < channels.length) break;
    channels = kept;
    if (channelsOf(row).length >= 2) full++;
  }
  if (full < 3 || full * 2 < to - from) return null;
  const taken = rows.slice(from, to);
  if (!taken.slice(1).some((row) => /^\d/u.test(textOf(row)))) return null;
  const left = Math.min(...taken.map((row) => row.box[0]));
  const right = Math.max(...taken.map((row) => row.box[2]));
  const edges = [left, ...channels.map((channel) => (channel.from + channel.to) / 2), right];
  const tableRows = joinWrapped(taken.map((row) => rowOfTable(row, edges)));
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

/** A row that leaves its first column and another empty goes on with the row above; one that fills the others has lost its number. */
function joinWrapped(rows: readonly Row[]): readonly Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    const above = found.at(-1);
    const empty = row.cells.filter((cell) => cell.lines.length === 0).length;
    if (!above || row.cells[0]?.lines.length !== 0 || empty < 2) {
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

function channelsOf(row: TextRow): readonly Channel[] {
  const found: Channel[] = [];
  for (let i = 1; i < row.words.length; i++) {
    const from = row.words[i - 1]?.box[2] ?? 0;
    const to = row.words[i]?.box[0] ?? 0;
    if (to - from >= GAP * row.size) found.push({ from, to });
  }
  return found;
}

/** What is left of a white channel beside the words of another row. */
function narrow(channel: Channel, row: TextRow): readonly Channel[] {
  let { from, to } = channel;
  for (const word of row.words) {
    if (overlap(word.box[0], word.box[2], from, to) <= 0) continue;
    if (word.box[0] - from > to - word.box[2]) to = word.box[0];
    else from = word.box[2];
  }
  return to - from >= 0.5 * row.size ? [{ from, to }] : [];
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

import { cellText, flat } from './cell-text.js';
import type { ColumnRole } from './column-role.js';
import { type GridCell, type GridRow, ownCells } from './grid.js';
import type { GroupRow } from './logical-table.js';
import { readLeadingMarker, readRowMarker } from './marker.js';

/**
 * A row that heads others: a roman or letter marker and a title and nothing else, or one cell over all columns.
 * `next` is the number of the row after it: "1. Công tác chỉ đạo" heads "1.1".
 */
export function readGroupRow(
  row: GridRow,
  roles: readonly (ColumnRole | null)[],
  next: string,
): Omit<GroupRow, 'above'> | null {
  const cells = ownCells(row);
  const [first, second] = cells;
  if (!first || cells.length > 2) return null;
  const width = row.cells.length;
  const text = flat(cellText(first));
  if (!second) {
    const spans = first.columnSpan >= Math.max(2, width - 1);
    const leading = readLeadingMarker(text);
    const isHeading =
      spans || (isTitleColumn(roles, first.column) && (isBold(first) || isHeadingMarked(leading?.marker.kind, text)));
    if (!isHeading || !/\p{L}{2}/u.test(text)) return null;
    if (leading && (leading.marker.kind !== 'number' || spans)) {
      return { marker: leading.marker.text, title: text.slice(leading.length) };
    }
    return { marker: null, title: text };
  }
  const marker = readRowMarker(text);
  const title = flat(cellText(second));
  if (!marker || !/\p{L}{2}/u.test(title) || !isTitleColumn(roles, second.column)) return null;
  const spans = second.column + second.columnSpan >= width - 1 && second.columnSpan > 1;
  if (marker.kind === 'roman' || marker.kind === 'letter' || spans) return { marker: marker.text, title };
  return marker.kind === 'number' && next.startsWith(`${marker.text}.`) ? { marker: marker.text, title } : null;
}

/** Titles stand in the first columns, never under "Chủ trì" or "Thời gian". */
function isTitleColumn(roles: readonly (ColumnRole | null)[], column: number): boolean {
  const role = roles[column] ?? null;
  return column <= 1 || role === null || role === 'number' || role === 'goal' || role === 'task' || role === 'activity';
}

function isBold(cell: GridCell): boolean {
  return cell.lines.length > 0 && cell.lines.every(({ style }) => style.bold === true);
}

function isHeadingMarked(kind: string | undefined, text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isCapitals = letters.length > 3 && letters === letters.toUpperCase();
  return kind === 'roman' || kind === 'letter' || isCapitals;
}

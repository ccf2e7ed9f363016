import { nearHeadersOf } from '../blurred-header.js';
import { cellText, flat } from '../cell-text.js';
import type { ColumnRole } from '../column-role.js';
import { type GridRow, ownCells } from '../grid.js';
import { readRowMarker } from '../marker.js';
import { looksLikeAgency, looksLikeDeadline } from '../score.js';

/** A header has two rows at most, and a row of column numbers. */
const MOST_ROWS = 3;
const LONGEST_NAME = 60;

/**
 * How many rows at the top are a header that could not be read ("5TT | Nậi dunq | Thì qian"): short words in most columns, none
 * of which is what its column holds. Below a page break (not `isFirst`) a row without a number may be the rest of one that it cuts.
 */
export function lostHeaderRows(
  rows: readonly GridRow[],
  roles: readonly (ColumnRole | null)[],
  isFirst: boolean,
): number {
  let count = 0;
  while (count < Math.min(MOST_ROWS, rows.length - 1) && isLostHeader(rows[count], roles, isFirst)) count++;
  return count;
}

function isLostHeader(row: GridRow | undefined, roles: readonly (ColumnRole | null)[], isFirst: boolean): boolean {
  if (!row) return false;
  const own = ownCells(row);
  const at = (role: ColumnRole): string | null => {
    const cell = row.cells[roles.indexOf(role)];
    return cell ? flat(cellText(cell)) : null;
  };
  const texts = own.map((cell) => flat(cellText(cell)));
  if (texts.length < 3 || texts.some((text) => text.length > LONGEST_NAME)) return false;
  const number = roles.includes('number') ? at('number') : 'none';
  if (number ? readRowMarker(number) !== null : !isFirst) return false;
  const [lead, time] = [at('lead'), at('deadline')];
  // Behind a page break only words near to the names of their columns are one: "Như trên" may stand in a row.
  const near = row.cells.filter((cell, x) => {
    const role = roles[x];
    return cell && role && nearHeadersOf(flat(cellText(cell))).has(role);
  });
  if (!isFirst && near.length < 2) return false;
  const isRow = (lead && isAgency(lead)) || (time && looksLikeDeadline(time));
  return !isRow && Boolean(lead || time);
}

/** "Cơ quan chủ trì" names a column, and no agency that has one. */
function isAgency(text: string): boolean {
  return looksLikeAgency(text) && !/^(?:cơ quan|đơn vị)\s\S+(?:\s\S+){0,2}$/iu.test(text);
}

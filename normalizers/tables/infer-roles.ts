import { cellText, flat } from './cell-text.js';
import { type GridRow, ownCells } from './grid.js';
import type { ColumnRole } from './logical-table.js';
import { readRowMarker } from './marker.js';
import { looksLikeAgency, looksLikeDeadline } from './score.js';

/** Fewer rows tell nothing. */
const MIN_ROWS = 4;

/**
 * Roles by what the cells hold, for a list of tasks whose header is lost: running numbers first, the longest texts the
 * activity, then agencies and times. `null` where the table does not show itself clearly to be one.
 */
export function inferRoles(body: readonly GridRow[], columnCount: number): readonly (ColumnRole | null)[] | null {
  const rows = body.filter((row) => ownCells(row).length >= 4);
  if (rows.length < MIN_ROWS || columnCount < 4) return null;
  const columns = Array.from({ length: columnCount }, (_, x) => {
    const texts = rows.map(({ cells }) => (cells[x] ? flat(cellText(cells[x])) : '')).filter((text) => text !== '');
    const share = (test: (text: string) => boolean): number => texts.filter(test).length / rows.length;
    return {
      number: share((text) => readRowMarker(text) !== null),
      agency: share(looksLikeAgency),
      deadline: share((text) => text.length < 80 && looksLikeDeadline(text)),
      length: texts.reduce((sum, text) => sum + text.length, 0) / rows.length,
    };
  });
  const roles: (ColumnRole | null)[] = columns.map(() => null);
  if ((columns[0]?.number ?? 0) >= 0.7) roles[0] = 'number';
  const longest = columns.reduce((best, { length }, x) => (length > (columns[best]?.length ?? 0) ? x : best), 0);
  const agencies = columns.flatMap(({ agency }, x) => (x > longest && agency >= 0.7 ? [x] : []));
  const times = columns.flatMap(({ deadline }, x) =>
    x > longest && deadline >= 0.6 && !agencies.includes(x) ? [x] : [],
  );
  const [lead, coordinating] = agencies;
  const [time] = times;
  if (roles[0] !== 'number' || lead === undefined || time === undefined || times.length > 1) return null;
  roles[longest] = 'activity';
  roles[lead] = 'lead';
  if (coordinating !== undefined) roles[coordinating] = 'coordinating';
  roles[time] = 'deadline';
  if (lead === longest + 2) roles[longest + 1] = 'outputs';
  return roles;
}

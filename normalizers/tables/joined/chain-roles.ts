import type { Cell } from '../../../extractors/page.js';
import { cellText, flat } from '../cell-text.js';
import type { ColumnRole } from '../column-role.js';
import { isTaskList } from '../column-roles.js';
import { columnTexts, factsOf, tellingRows } from '../contents/column-facts.js';
import { areMoved, fillRoles } from '../contents/fill-roles.js';
import { inferRoles, isAgencies, isTimes, MIN_ROWS } from '../contents/infer-roles.js';
import type { GridRow } from '../grid.js';
import type { Header } from '../header.js';
import { readRowMarker } from '../marker.js';

/** What the columns of a chain hold, and how that was told. */
export interface ToldRoles {
  readonly roles: readonly (ColumnRole | null)[];
  /** Columns of a header that was read but for their names, told by what they hold. */
  readonly told: readonly number[];
  readonly isTaskList: boolean;
}

/**
 * Roles by the header, by headers printed again (`again`), and where names or the whole of it are lost, by what the columns
 * of the `body` hold.
 */
export function tellRoles(
  header: Header | null,
  again: readonly (readonly (ColumnRole | null)[])[],
  columnCount: number,
  body: readonly GridRow<Cell>[],
): ToldRoles {
  if (!header) {
    const known = inferRoles(body, columnCount);
    const roles = withNumbers(known ?? new Array<null>(columnCount).fill(null), body);
    return { roles, told: [], isTaskList: known !== null };
  }
  const named = withNumbers(completed(header.roles, again), body);
  const filled =
    (named.includes(null) && areMoved(named, body) ? inferRoles(body, columnCount) : null) ??
    fillRoles(named, header.names, body);
  const roles = filled && isTaskList(filled) ? filled : named;
  return { roles, told: roles.flatMap((role, x) => (role === named[x] ? [] : [x])), isTaskList: isTaskList(roles) };
}

/**
 * The roles of the header on the next page for a table whose own is lost, where agencies and times stand in the columns that
 * it names so; `null` where they do not, or too few of them.
 */
export function borrowRoles(roles: readonly (ColumnRole | null)[], body: readonly GridRow<Cell>[]): ToldRoles | null {
  const rows = tellingRows(body, roles.length);
  if (rows.length < MIN_ROWS || !isTaskList(roles)) return null;
  const texts = columnTexts(rows, roles.length);
  const agrees = roles.every((role, x) => {
    const facts = role === 'lead' || role === 'deadline' ? factsOf(texts[x] ?? []) : null;
    return facts === null || (role === 'lead' ? isAgencies(facts) : isTimes(facts));
  });
  return agrees ? { roles, told: [], isTaskList: true } : null;
}

/**
 * Roles that the first header hides and a later one shows, also where the first has one name over two columns since a word of
 * it was lost ("Phối hợp | Thời gian" read "Phối hợp gian").
 */
function completed(
  roles: readonly (ColumnRole | null)[],
  again: readonly (readonly (ColumnRole | null)[])[],
): readonly (ColumnRole | null)[] {
  return roles.map((role, x) => {
    const isHidden = role === null || (x > 0 && role === roles[x - 1]);
    const later = isHidden ? again.find((other) => other[x])?.[x] : null;
    return later && !roles.includes(later) ? later : role;
  });
}

/** The first column holds the numbers where nearly all that stands in it is a number, whatever became of its header. */
function withNumbers(
  roles: readonly (ColumnRole | null)[],
  body: readonly GridRow<Cell>[],
): readonly (ColumnRole | null)[] {
  if (roles.includes('number') || roles[0] !== null) return roles;
  const texts = body.flatMap(({ cells, inherited }) => {
    const text = cells[0] && !inherited[0] ? flat(cellText(cells[0])) : '';
    return text === '' ? [] : [text];
  });
  const numbers = texts.filter((text) => readRowMarker(text) !== null).length;
  return numbers >= 2 && numbers >= 0.7 * texts.length ? ['number', ...roles.slice(1)] : roles;
}

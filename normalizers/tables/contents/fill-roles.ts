import { isSyllable } from '../../syllable/syllable.js';
import { nearHeadersOf } from '../blurred-header.js';
import type { ColumnRole } from '../column-role.js';
import { isTaskList } from '../column-roles.js';
import type { GridRow } from '../grid.js';
import { type ColumnFacts, columnTexts, factsOf, tellingRows } from './column-facts.js';
import { isAgencies, isNumbers, isProducts, isTimes, isWork, longestColumn, MIN_ROWS } from './infer-roles.js';
import { areOtherThings, figureColumns } from './other-kinds.js';

type Roles = readonly (ColumnRole | null)[];

/** A column whose name is lost, and the roles that what is left of it may name; `null` where that is nothing. */
interface LostColumn {
  readonly x: number;
  readonly may: ReadonlySet<ColumnRole> | null;
}

/**
 * The roles of a header of which some names are lost, those columns told by what they hold: a name that is missing, that is no
 * Vietnamese ("Thì qỉan"), or that is far from a known one but not from the name that the cells bear out. A name that says
 * something else keeps its column out. `names`: what the header says of each column; `null` where nothing is to be told.
 */
export function fillRoles(roles: Roles, names: readonly string[], body: readonly GridRow[]): Roles | null {
  const lost = roles.flatMap((role, x): readonly LostColumn[] => {
    if (role !== null) return [];
    const name = names[x] ?? '';
    const may = isUnreadable(name) ? null : nearHeadersOf(name);
    return may?.size === 0 ? [] : [{ x, may }];
  });
  if (lost.length === 0) return null;
  const rows = tellingRows(body, roles.length);
  if (rows.length < MIN_ROWS) return null;
  const texts = columnTexts(rows, roles.length);
  const columns = texts.map(factsOf);
  // Of two lost names of agencies the first is who leads, the second who joins in.
  const agencies = lost.filter(({ x }) => isAgencies(columns[x] as ColumnFacts)).map(({ x }) => x);
  const isPair = agencies.length === 2 && !roles.includes('lead') && !roles.includes('coordinating');
  const told = lost.flatMap(({ x, may }) => {
    const isSecond = isPair && x === agencies[1];
    const role = isSecond ? 'coordinating' : roleOf(x, columns, roles, longestColumn(texts));
    return role !== null && (may === null || may.has(role)) ? [{ x, role }] : [];
  });
  const filled = roles.map((role, x) => {
    const own = told.find((column) => column.x === x)?.role ?? null;
    return own !== null && told.filter((other) => other.role === own).length === 1 ? own : role;
  });
  if (filled.every((role, x) => role === roles[x])) return null;
  // What becomes a list of tasks by its contents must hold nothing else.
  const isOther = figureColumns(texts).length > 0 || areOtherThings(texts, filled.indexOf('activity'));
  if (!isTaskList(roles) && isOther) return null;
  return filled;
}

/**
 * Whether agencies stand under "Thời gian", or times under "Chủ trì": names of a header that lost one of them have moved
 * over the columns beside them.
 */
export function areMoved(roles: Roles, body: readonly GridRow[]): boolean {
  const [lead, time] = [roles.indexOf('lead'), roles.indexOf('deadline')];
  if (lead < 0 && time < 0) return false;
  const rows = tellingRows(body.slice(0, 30), roles.length);
  if (rows.length < MIN_ROWS) return false;
  const texts = columnTexts(rows, roles.length);
  const facts = (x: number): ColumnFacts | null => (x < 0 ? null : factsOf(texts[x] ?? []));
  const [leads, times] = [facts(lead), facts(time)];
  return (
    (times !== null && isAgencies(times) && times.timely < 0.2) ||
    (leads !== null && isTimes(leads) && leads.agency < 0.2)
  );
}

/** The one role that the cells of a column show, of those that no other column has. */
function roleOf(x: number, columns: readonly ColumnFacts[], roles: Roles, longest: number): ColumnRole | null {
  const facts = columns[x];
  if (!facts) return null;
  const lacks = (role: ColumnRole): boolean => !roles.includes(role);
  if (x === 0 && isNumbers(facts)) return lacks('number') ? 'number' : null;
  if (isTimes(facts)) return lacks('deadline') && lacks('start') ? 'deadline' : null;
  if (isAgencies(facts)) {
    const [lead, coordinating] = [roles.indexOf('lead'), roles.indexOf('coordinating')];
    if (lead < 0) return coordinating < 0 || x < coordinating ? 'lead' : null;
    return coordinating < 0 && lead < x ? 'coordinating' : null;
  }
  if (isProducts(facts) && x !== longest) return lacks('outputs') ? 'outputs' : null;
  const hasWork = !lacks('activity') || !lacks('task') || !lacks('goal');
  return !hasWork && x === longest && isWork(columns, x) ? 'activity' : null;
}

/** Nothing, or words of which one is none of the language; abbreviations in capitals are some. */
function isUnreadable(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isWord = (word: string): boolean =>
    isSyllable(word.toLowerCase()) || /^(?:\p{Lu}{2,}|\d+|[a-zA-Z])$/u.test(word);
  return words.length === 0 || (name.length <= 60 && words.some((word) => !isWord(word)));
}

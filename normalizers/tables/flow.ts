import type { ColumnRole } from './column-role.js';

/** Texts by role, or by column where that has none. */
type Cells = ReadonlyMap<ColumnRole | number, string>;

/** Columns that merged cells go over several rows in, from wide to narrow. */
export const WIDE: readonly ColumnRole[] = ['number', 'goal', 'task', 'activity'];

/** A table of which nearly every row has a number of its own: one without is the rest of the row above. */
const NUMBERED = 0.85;

/**
 * Whether a row without a number goes on with the row above, judged by the flow of its cells: words that go on in small
 * letters, an open bracket, a list that goes on. `numbered`: share of rows with a number of their own. At the top of a page
 * little is needed, elsewhere much.
 */
export function continues(above: Cells, cells: Cells, isTop: boolean, numbered: number): boolean {
  const flows = new Map([...cells].map(([role, text]) => [role, flowOf(role, above.get(role) ?? '', text)]));
  const all = sum(flows.values());
  if (!isTop) return all >= 1 && all >= cells.size * 0.5;
  const fine = [...flows].filter(([role]) => role === 'activity' || !isWide(role));
  // Work, who does it and when, most of which do not go on with the row above, though a list may begin among them.
  const isWhole = cells.has('activity') && (cells.has('lead') || cells.has('deadline')) && fine.length >= 3;
  const going = fine.filter(([, flow]) => flow >= 1).length;
  if (isWhole && going * 2 < fine.length && (going === 0 || numbered < NUMBERED)) return false;
  if (numbered >= NUMBERED) return all > -cells.size;
  // Rows of merged numbers: the narrow columns tell whether a row of its own begins.
  if (fine.length === 0) return true;
  return sum(fine.map(([, flow]) => flow)) > 0 || (!cells.has('activity') && fine.length < 3);
}

function isWide(role: ColumnRole | number): boolean {
  return typeof role !== 'number' && WIDE.includes(role);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** More than 0: the cell goes on with the one above; less: it begins anew. */
function flowOf(role: ColumnRole | number, before: string, text: string): number {
  // "1.2 Ban hành", "3.5. Xây dựng": numbered parts begin of their own.
  const anew = /^\d+\.\d/.test(text) ? -1 : 0;
  if (before === '') return anew - (role === 'note' || role === 'budget' ? 0 : 1);
  // "Sở Nội vụ;" over "UBND các huyện": agencies are listed on.
  if (goesOn(before, text) || ((role === 'lead' || role === 'coordinating') && before.endsWith(';'))) return anew + 1;
  if (/^[-+•]/u.test(text)) return anew + 0.5;
  return anew - (/[.;]$/u.test(before) ? 0.3 : 0);
}

/** Small letters or a closing sign go on; after "UBND các huyện," and "(tháng" anything does. */
export function goesOn(before: string, text: string): boolean {
  return /^[\p{Ll},;:).]/u.test(text) || isOpen(before);
}

function isOpen(text: string): boolean {
  const opened = (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
  return (
    opened || /(?:[,–-]|(?<!\p{L})(?:và|của|các|về|theo|tại|cho|trên|trong|từ|đến|với|do|là))$/iu.test(text.trim())
  );
}

import type { TextLine } from '../../document-text.js';
import { matchKey } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import type { ColumnRole } from '../column-role.js';
import { headerOf, isTaskList, rolesOfHeader } from '../column-roles.js';

/** The header of a list of tasks whose cells stand below one another, one short line after the other. */
export interface StackedHeader {
  /** Index of the first line of the body. */
  readonly bodyFrom: number;
  /** In printed order, "number" first. */
  readonly columns: readonly ColumnRole[];
  /** Roles by the number printed before them: "2- Nhiệm vụ" says that items "2.1", "2.2" are tasks. */
  readonly byOrdinal: ReadonlyMap<number, ColumnRole>;
}

const START = /^(?:STT|TT|Số TT|Stt)$/u;
const MAX_LINES = 40;
const MAX_LENGTH = 60;
/** The body begins with a group or the first number. */
const BODY = /^(?:(?:I|A)[.)]?\s+\p{Lu}|(?:I|A|1)[.)]?$)/u;

/** Headers in order; a line "TT" alone, then names of columns, wrapped or several on a line. */
export function findStackedHeaders(lines: readonly TextLine[]): readonly StackedHeader[] {
  const found: StackedHeader[] = [];
  lines.forEach(({ text }, at) => {
    if (!START.test(text.trim())) return;
    let end = at + 1;
    while (end < lines.length && end - at <= MAX_LINES && !BODY.test(lines[end]?.text ?? '')) end++;
    const words = lines.slice(at + 1, end).map((line) => line.text.trim());
    if (end - at > MAX_LINES || end >= lines.length || words.some((word) => word.length > MAX_LENGTH)) return;
    const header = readColumns(words);
    if (header) found.push({ bodyFrom: end, ...header });
  });
  return found;
}

function readColumns(words: readonly string[]): Omit<StackedHeader, 'bodyFrom'> | null {
  const joined = words.join(' ');
  const numbered = [...matchesOf(joined, /(?<!\d)(\d{1,2})\s*[-.)]\s*(?=\p{L})/gu)];
  const isNumbered = numbered.length >= 3 && numbered.every((m, n) => Number(m[1]) === n + 1);
  const names = isNumbered
    ? numbered.map((m, n) => joined.slice(m.index + m[0].length, numbered[n + 1]?.index ?? joined.length))
    : unnumberedNames(words);
  const roles = rolesOfHeader(names.map((name) => [name]));
  const columns = roles.filter((role): role is ColumnRole => role !== null);
  if (columns.length < 4 || new Set(columns).size !== columns.length || !isTaskList(columns)) return null;
  const byOrdinal = new Map<number, ColumnRole>();
  roles.forEach((role, n) => {
    if (isNumbered && role) byOrdinal.set(n + 1, role);
  });
  return { columns: ['number', ...columns], byOrdinal };
}

/** Wrapped lines put together until they name a column and the next line names another one. */
function unnumberedNames(words: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const word of words) {
    const last = names.at(-1);
    const starts = /^\p{Lu}/u.test(word) && headerOf(word) !== null;
    if (last === undefined || (starts && headerOf(last) !== null)) names.push(word);
    else names[names.length - 1] = `${last} ${word}`;
  }
  return names.filter((name) => matchKey(name) !== '');
}

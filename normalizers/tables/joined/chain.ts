import type { Cell, Line, Page, Table } from '../../../extractors/page.js';
import { matchKey } from '../../text/fold.js';
import { cellText, flat } from '../cell-text.js';
import type { ColumnRole } from '../column-role.js';
import { lostHeaderRows } from '../contents/lost-header.js';
import { expandGrid, type GridRow, matchColumns, ownCells } from '../grid.js';
import { type Header, readHeader } from '../header.js';
import { readLeadingMarker } from '../marker.js';
import { borrowRoles, tellRoles } from './chain-roles.js';

/** A table as it stands on one page, and what of it repeats the header. */
export interface ChainPart {
  readonly table: Table;
  readonly page: Page;
  readonly pageIndex: number;
  /** All its rows, in the columns of the first table of its chain. */
  readonly rows: readonly GridRow<Cell>[];
  /** For each column of its own the column of the chain. */
  readonly columns: readonly number[];
  /** How many rows are the header, or print it again. */
  readonly bodyFrom: number;
}

/** Tables of consecutive pages that are one. */
export interface Chain {
  readonly columnCount: number;
  readonly roles: readonly (ColumnRole | null)[];
  /** Columns of a header that was read but for their names, told by what they hold. */
  readonly told: readonly number[];
  /** Whether the roles make it a list of tasks. */
  readonly isTaskList: boolean;
  readonly parts: readonly ChainPart[];
}

interface Draft {
  readonly header: Header | null;
  /** Roles of the headers printed again, in the columns of the chain. */
  readonly again: (readonly (ColumnRole | null)[])[];
  readonly columnCount: number;
  readonly parts: ChainPart[];
  /** Whether it stands right behind a table without a header, of the same columns. */
  readonly headsOneBefore: boolean;
}

/** A line outside tables, and the height of its page. */
interface LooseLine {
  readonly line: Line;
  readonly height: number | null;
}

/** A table and the lines printed between it and the table before. */
interface Found {
  readonly table: Table;
  readonly page: Page;
  readonly pageIndex: number;
  readonly between: readonly LooseLine[];
}

/**
 * Puts the tables of a document together to chains. A table goes on with the one before it where nothing but page
 * numbers and footnotes stands between them, the columns agree, and its header, if it has one, is the same.
 */
export function chainTables(pages: readonly Page[]): readonly Chain[] {
  const chains: Draft[] = [];
  for (const found of tablesOf(pages)) {
    const { table, page, pageIndex } = found;
    const rows = expandGrid(table.rows, table.columnCount);
    const header = readHeader(rows);
    const last = chains.at(-1);
    const columns = last ? columnsOf(last, found, rows, header) : null;
    if (last && columns) {
      if (header)
        last.again.push(last.parts[0]?.rows[0]?.cells.map((_, x) => header.roles[columns.indexOf(x)] ?? null) ?? []);
      const bodyFrom = header?.bodyFrom ?? repeatedRows(last.parts[0]?.rows ?? [], rows);
      last.parts.push({ table, page, pageIndex, rows: inColumns(rows, columns, last.columnCount), columns, bodyFrom });
      continue;
    }
    const columnCount = rows[0]?.cells.length ?? 0;
    const own = Array.from({ length: columnCount }, (_, x) => x);
    const part = { table, page, pageIndex, rows, columns: own, bodyFrom: header?.bodyFrom ?? 0 };
    const headsOneBefore = last !== undefined && header !== null && isHeadOf(last, found);
    chains.push({ header, again: [], columnCount, parts: [part], headsOneBefore });
  }
  return chains.map(({ header, again, columnCount, parts }, n) => {
    const body = parts.flatMap((part) => part.rows.slice(part.bodyFrom));
    const next = chains[n + 1];
    const lent = next?.headsOneBefore && next.header ? borrowRoles(next.header.roles, body) : null;
    const told = lent ?? tellRoles(header, again, columnCount, body);
    return { columnCount, ...told, parts: told.isTaskList ? withoutLostHeaders(parts, told.roles) : parts };
  });
}

function tablesOf(pages: readonly Page[]): readonly Found[] {
  const found: Found[] = [];
  let between: LooseLine[] = [];
  pages.forEach((page, pageIndex) => {
    for (const block of page.blocks) {
      if (block.kind === 'line') between.push({ line: block, height: page.height });
      else {
        found.push({ table: block, page, pageIndex, between });
        between = [];
      }
    }
  });
  return found;
}

/** The columns of the chain that the table goes on in, `null` where it is another table. */
function columnsOf(
  chain: Draft,
  found: Found,
  rows: readonly GridRow<Cell>[],
  header: Header | null,
): readonly number[] | null {
  const first = chain.parts[0];
  const before = chain.parts.at(-1);
  if (!first || !before) return null;
  const headed = header !== null || repeatedRows(first.rows, rows) > 0;
  const columns = matchColumns(first.table, found.table, headed);
  if (!columns || !goesOn(chain.header, header, columns)) return null;
  return isNextTo(before, found) || countsOn(before, found, rows, header) ? columns : null;
}

/** Whether the header of a table may be the one that the table before lost. */
function isHeadOf({ header, parts }: Draft, found: Found): boolean {
  const [first, before] = [parts[0], parts.at(-1)];
  if (header !== null || !first || !before || first.table.columnCount !== found.table.columnCount) return false;
  return isNextTo(before, found) && matchColumns(first.table, found.table, false) !== null;
}

function isNextTo(before: ChainPart, { table, page, pageIndex, between }: Found): boolean {
  if (before.page.number !== null && page.number !== null && page.number - before.page.number > 1) return false;
  // Two tables of one page are two, unless a line of nothing cuts them.
  if (before.pageIndex === pageIndex && page.number !== null && table.origin !== 'tabs' && between.length > 0) {
    return false;
  }
  return between.every(
    ({ line: { zone, text } }) => zone === 'page-number' || zone === 'footnote' || !/\p{L}{2}/u.test(text),
  );
}

/** Stray lines between two pages do not part a table whose header comes again and whose numbers go on. */
function countsOn(before: ChainPart, found: Found, rows: readonly GridRow<Cell>[], header: Header | null): boolean {
  const column = header?.roles.indexOf('number') ?? -1;
  if (!header || column < 0 || before.pageIndex === found.pageIndex || !areStray(found)) return false;
  if (before.page.number !== null && found.page.number !== null && found.page.number - before.page.number > 1) {
    return false;
  }
  const last = numbersOf(before.rows.slice(before.bodyFrom), column).at(-1);
  const next = numbersOf(rows.slice(header.bodyFrom), column)[0];
  return last !== undefined && next === last + 1;
}

/** So much of a page's height at its top and foot is margin. */
const MARGIN = 0.12;

/**
 * Whether the lines between two tables say nothing of the second one: a line or two in the margins of the pages, or of text
 * without places, that neither number nor name a part ("II. Phòng Tư pháp", "PHỤ LỤC II", "Biểu số 2").
 */
function areStray({ between }: Found): boolean {
  const lines = between.filter(({ line: { zone } }) => zone !== 'page-number' && zone !== 'footnote');
  return (
    lines.length <= 2 &&
    lines.every(({ line: { text, box }, height }) => {
      const isTitle = readLeadingMarker(text) !== null || /^(?:phụ lục|biểu|bảng|danh mục|mẫu)(?!\p{L})/iu.test(text);
      const isInMargin = !box || height === null || box[3] < MARGIN * height || box[1] > (1 - MARGIN) * height;
      return !isTitle && text !== text.toUpperCase() && isInMargin;
    })
  );
}

function numbersOf(rows: readonly GridRow<Cell>[], column: number): readonly number[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[column];
    const number = cell ? /^(\d{1,3})\.?$/.exec(flat(cellText(cell)))?.[1] : undefined;
    return number === undefined ? [] : [Number(number)];
  });
}

function goesOn(first: Header | null, next: Header | null, columns: readonly number[]): boolean {
  if (!next) return true;
  if (!first) return false;
  // As many columns of the same kind; one misread header does not make another table.
  const known = next.roles.filter((role) => role !== null).length;
  const same = next.roles.filter((role, x) => role !== null && first.roles[columns[x] ?? -1] === role).length;
  return same >= 2 && same >= known - 1;
}

const MAX_HEADER_ROWS = 4;

/** How many rows at the top of `next` print the first rows of `first` again, letter by letter but for their marks. */
function repeatedRows(first: readonly GridRow<Cell>[], next: readonly GridRow<Cell>[]): number {
  let count = 0;
  while (count < Math.min(MAX_HEADER_ROWS, first.length - 1, next.length)) {
    const row = next[count];
    const key = keyOf(row);
    // Nothing of a header is a figure, but a row "(1) (2) (3)" may stand under it.
    if (!row || key !== keyOf(first[count]) || (count === 0 && (key === '' || holdsFigure(row)))) break;
    count++;
  }
  return count;
}

function holdsFigure(row: GridRow<Cell>): boolean {
  return ownCells(row).some((cell) => /^\(?\d[\d.,]*[%).]?$/.test(flat(cellText(cell))));
}

function keyOf(row: GridRow<Cell> | undefined): string {
  return matchKey([...new Set(row?.cells ?? [])].map((cell) => (cell ? cellText(cell) : '')).join(' '));
}

function inColumns(
  rows: readonly GridRow<Cell>[],
  columns: readonly number[],
  columnCount: number,
): readonly GridRow<Cell>[] {
  if (columns.every((column, x) => column === x)) return rows;
  return rows.map((row) => {
    const cells: (Cell | null)[] = new Array<null>(columnCount).fill(null);
    const inherited: boolean[] = new Array<boolean>(columnCount).fill(false);
    row.cells.forEach((cell, x) => {
      const column = columns[x];
      if (column === undefined) return;
      cells[column] = cell;
      inherited[column] = row.inherited[x] ?? false;
    });
    return { ...row, cells, inherited };
  });
}

/** Headers that could not be read are no rows, neither on the first page nor where they come again. */
function withoutLostHeaders(parts: readonly ChainPart[], roles: readonly (ColumnRole | null)[]): readonly ChainPart[] {
  return parts.map((part, p) => {
    if (part.bodyFrom > 0) return part;
    return { ...part, bodyFrom: lostHeaderRows(part.rows, roles, p === 0) };
  });
}

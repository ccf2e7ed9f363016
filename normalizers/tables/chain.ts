import type { DocumentText, TextTable } from '../document-text.js';
import { expandGrid, type GridRow, matchColumns } from './grid.js';
import { type Header, readHeader } from './header.js';

/** The rows of the body of one page's table, in the columns of the first table of its chain. */
export interface ChainPart {
  readonly table: TextTable;
  readonly rows: readonly GridRow[];
}

/** Tables of consecutive pages that are one, headers taken off. */
export interface Chain {
  readonly header: Header | null;
  readonly columnCount: number;
  readonly parts: readonly ChainPart[];
}

/**
 * Puts the tables of a document together to chains. A table goes on with the one before it where nothing but page
 * numbers and footnotes stands between them, the columns agree, and its header, if it has one, is the same.
 */
export function chainTables(doc: DocumentText): readonly Chain[] {
  const chains: { header: Header | null; columnCount: number; parts: ChainPart[] }[] = [];
  for (const table of doc.tables) {
    const rows = expandGrid(table);
    const header = readHeader(rows);
    const last = chains.at(-1);
    const before = last?.parts.at(-1)?.table;
    const columns = last && before ? matchColumns(last.parts[0]?.table ?? before, table) : null;
    const isNext = before !== undefined && isNextTo(doc, before, table);
    if (last && columns && goesOn(last.header, header, columns) && (isNext || countsOn(last, header, rows))) {
      last.parts.push({ table, rows: inColumns(rows.slice(header?.bodyFrom ?? 0), columns, last.columnCount) });
    } else {
      const columnCount = rows[0]?.cells.length ?? 0;
      chains.push({ header, columnCount, parts: [{ table, rows: rows.slice(header?.bodyFrom ?? 0) }] });
    }
  }
  return chains;
}

function isNextTo(doc: DocumentText, before: TextTable, table: TextTable): boolean {
  if (before.page !== null && table.page !== null && table.page - before.page > 1) return false;
  if (before.pageIndex === table.pageIndex && before.page !== null && table.table.origin !== 'tabs') {
    // Two tables of one page are two, unless a line of nothing cuts them.
    if (table.lineIndex > before.lineIndex) return false;
  }
  return doc.lines
    .slice(before.lineIndex, table.lineIndex)
    .every(({ zone, text }) => zone === 'page-number' || zone === 'footnote' || !/\p{L}{2}/u.test(text));
}

/** Stray lines between two pages do not part a table whose header comes again and whose numbers go on. */
function countsOn(chain: Chain, header: Header | null, rows: readonly GridRow[]): boolean {
  const column = header?.roles.indexOf('number') ?? -1;
  const [before, table] = [chain.parts.at(-1)?.table, rows[0]?.table];
  if (!header || column < 0 || !before || !table || before.pageIndex === table.pageIndex) return false;
  if (before.page !== null && table.page !== null && table.page - before.page > 1) return false;
  const last = numbersOf(chain.parts.at(-1)?.rows ?? [], column).at(-1);
  const next = numbersOf(rows.slice(header.bodyFrom), column)[0];
  return last !== undefined && next === last + 1;
}

function numbersOf(rows: readonly GridRow[], column: number): readonly number[] {
  return rows.flatMap(({ cells }) => {
    const number = /^(\d{1,3})\.?$/.exec(cells[column]?.text.trim() ?? '')?.[1];
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

function inColumns(rows: readonly GridRow[], columns: readonly number[], columnCount: number): readonly GridRow[] {
  if (columns.every((column, x) => column === x)) return rows;
  return rows.map((row) => {
    const cells: GridRow['cells'][number][] = new Array(columnCount).fill(null);
    const inherited: boolean[] = new Array(columnCount).fill(false);
    row.cells.forEach((cell, x) => {
      const column = columns[x];
      if (column === undefined) return;
      cells[column] = cell;
      inherited[column] = row.inherited[x] ?? false;
    });
    return { ...row, cells, inherited };
  });
}

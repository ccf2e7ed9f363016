import type { Cell, Line, Page } from '../extractors/page.js';
import type { DocumentText, TextCell, TextLine, TextRow, TextTable } from './document-text.js';
import { type JoinedRow, type JoinedTable, joinTables } from './tables/joined/index.js';

/** The text so far, and where the next character goes. */
interface Writer {
  readonly parts: string[];
  length: number;
}

/** Cells of one part of a table, and their lines where they were written. */
type Written = Map<Cell, readonly TextLine[]>;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A table while its parts are being written. */
interface OpenTable {
  readonly joined: JoinedTable;
  readonly written: readonly Written[];
  /** By part and row: where the row was written; for rows that are written joined, by their index alone. */
  readonly rows: Map<string, Stretch>;
  readonly lineIndexes: number[];
  readonly start: number;
  end: number;
}

/**
 * Writes pages down as one string and keeps where everything stands. A table that goes on over pages is written whole
 * where it begins. Text without pages keeps its lines in the order in which they were stored: there only `tables` says
 * which of them are one row.
 */
export function composeText(pages: readonly Page[]): DocumentText {
  const writer: Writer = { parts: [], length: 0 };
  const lines: TextLine[] = [];
  const joinedTables = joinTables(pages);
  const tables: TextTable[] = [];
  let current: OpenTable | null = null;
  let next = 0;
  const runs = pages.length > 1;
  pages.forEach((page, pageIndex) => {
    for (const block of page.blocks) {
      if (block.kind === 'line') {
        // A running number or header is no text of a document of several pages.
        if (runs && page.number !== null && block.zone === 'page-number') continue;
        lines.push(place(writer, block, page, pageIndex));
        write(writer, '\n');
        continue;
      }
      const part: number = current === null ? 0 : current.lineIndexes.length;
      let open: OpenTable;
      if (current === null || part >= current.joined.parts.length) {
        const joined = joinedTables[next++];
        if (!joined) continue;
        open = begin(joined, writer.length);
        current = open;
        if (page.number !== null) writeJoined(writer, open);
      } else open = current;
      if (page.number === null) writeStored(writer, open, open.lineIndexes.length);
      open.lineIndexes.push(lines.length);
      if (open.lineIndexes.length === open.joined.parts.length) tables.push(finish(open));
    }
  });
  return { text: writer.parts.join(''), lines, tables, pages };
}

function write(writer: Writer, text: string): void {
  writer.parts.push(text);
  writer.length += text.length;
}

function place(writer: Writer, line: Line, page: Page, pageIndex: number): TextLine {
  const start = writer.length;
  write(writer, line.text);
  const { text, zone, style, flow, box, words } = line;
  return { start, end: writer.length, text, page: page.number, pageIndex, zone, style, flow, box, words };
}

function begin(joined: JoinedTable, start: number): OpenTable {
  const written = joined.parts.map((): Written => new Map());
  return { joined, written, rows: new Map(), lineIndexes: [], start, end: start };
}

/** All rows of a table, those that page breaks cut joined. */
function writeJoined(writer: Writer, open: OpenTable): void {
  open.joined.rows.forEach((row, index) => {
    const start = writer.length;
    const cells = row.cells.map(({ column, pieces }) => ({ column, pieces }));
    writeCells(writer, open, cells);
    open.rows.set(String(index), { start, end: writer.length });
    write(writer, '\n');
  });
  open.end = writer.length;
}

/** The rows of one part as they are stored. */
function writeStored(writer: Writer, open: OpenTable, part: number): void {
  open.joined.parts[part]?.table.rows.forEach((row, y) => {
    const start = writer.length;
    const cells = row.cells.map((cell) => ({ column: cell.column, pieces: [{ part, cell }] }));
    writeCells(writer, open, cells);
    open.rows.set(`${part} ${y}`, { start, end: writer.length });
    write(writer, '\n');
  });
  open.end = writer.length;
}

/** One TAB per grid column passed, so that a column keeps its place although cells above it span rows. */
function writeCells(
  writer: Writer,
  { joined, written }: OpenTable,
  cells: readonly { readonly column: number; readonly pieces: JoinedRow['cells'][number]['pieces'] }[],
): void {
  let at = 0;
  cells.forEach(({ column, pieces }, index) => {
    if (index > 0 || column > 0) write(writer, '\t'.repeat(Math.max(index > 0 ? 1 : 0, column - at)));
    at = column;
    let above = '';
    for (const { part, cell } of pieces) {
      const source = joined.parts[part];
      if (!source) continue;
      const placed = cell.lines.map((line) => {
        write(writer, separator(above));
        above = line.text || above;
        return place(writer, line, source.page, source.pageIndex);
      });
      written[part]?.set(cell, placed);
    }
  });
}

/** A blank, or nothing where the next line of a cell goes on with a word or number: "154/KH-" and "UBND". */
function separator(above: string): '' | ' ' {
  return above === '' || /[\p{L}\p{N}]-$/u.test(above) ? '' : ' ';
}

function finish({ joined, written, rows, lineIndexes, start, end }: OpenTable): TextTable {
  const [first] = joined.parts;
  return {
    start,
    end,
    page: first?.page.number ?? null,
    pageIndex: first?.pageIndex ?? 0,
    columnCount: joined.columnCount,
    roles: joined.roles,
    ...(joined.told.length > 0 ? { told: joined.told } : {}),
    parts: joined.parts.map(({ table, page, pageIndex }, n) => {
      return { page: page.number, pageIndex, lineIndex: lineIndexes[n] ?? 0, table };
    }),
    rows: joined.rows.map((row, index): TextRow => {
      const whole = rows.get(String(index));
      const stretches = whole ? [whole] : row.printed.flatMap(({ part, y }) => rows.get(`${part} ${y}`) ?? []);
      const cells = row.cells.map((cell) => cellOf(cell, written, stretches[0]?.start ?? start));
      return {
        start: stretches[0]?.start ?? start,
        end: stretches.at(-1)?.end ?? start,
        box: row.box,
        cells,
        stretches,
        parts: row.printed.map(({ part }) => part),
        filled: row.filled,
      };
    }),
  };
}

function cellOf(
  { column, columnSpan, rowSpan, box, pieces }: JoinedRow['cells'][number],
  written: readonly Written[],
  fallback: number,
): TextCell {
  const lines = pieces.flatMap(({ part, cell }) => written[part]?.get(cell) ?? []);
  let above = '';
  const parts = lines.map((line) => {
    const part = separator(above) + line.text;
    above = line.text || above;
    return part;
  });
  const text = parts.join('');
  const [start, end] = [lines[0]?.start ?? fallback, lines.at(-1)?.end ?? fallback];
  return { start, end, text, column, columnSpan, rowSpan, box, lines };
}

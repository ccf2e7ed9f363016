import {
  type Box,
  type Line,
  type Page,
  type Style,
  type Table,
  unionBox,
  type Word,
  type Zone,
} from '../extractors/page.js';

/**
 * A document as one string, in reading order, and where each piece of it stands. The string is what `chitieu text`
 * prints and what every `source.start` and `source.end` point into: one printed line per line, a table row per line
 * with TAB between its cells.
 */
export interface DocumentText {
  readonly text: string;
  /** In reading order; lines inside table cells are not among them. */
  readonly lines: readonly TextLine[];
  readonly tables: readonly TextTable[];
  readonly pages: readonly Page[];
}

export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly page: number | null;
  /** Index into `pages`. */
  readonly pageIndex: number;
  readonly zone: Zone;
  readonly style: Style;
  readonly flow: Line['flow'];
  readonly box: Box | null;
  readonly words: readonly Word[];
}

/** A table as it stands on one page. */
export interface TextTable {
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly pageIndex: number;
  /** Index into `lines` of the first line after it. */
  readonly lineIndex: number;
  readonly table: Table;
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  readonly start: number;
  readonly end: number;
  readonly box: Box | null;
  readonly cells: readonly TextCell[];
}

export interface TextCell {
  readonly start: number;
  readonly end: number;
  /** Lines joined by single spaces, or by none after a hyphen: equal to the slice of the document text. */
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly box: Box | null;
  /** The lines of the cell with offsets into the document text. */
  readonly lines: readonly TextLine[];
}

/** Writes pages down as one string and keeps where everything stands. */
export function composeText(pages: readonly Page[]): DocumentText {
  const parts: string[] = [];
  let length = 0;
  const lines: TextLine[] = [];
  const tables: TextTable[] = [];
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const placed = (line: Line, page: Page, pageIndex: number): TextLine => {
    const start = length;
    write(line.text);
    return {
      start,
      end: length,
      text: line.text,
      page: page.number,
      pageIndex,
      zone: line.zone,
      style: line.style,
      flow: line.flow,
      box: line.box,
      words: line.words,
    };
  };
  pages.forEach((page, pageIndex) => {
    for (const block of page.blocks) {
      if (block.kind === 'line') {
        lines.push(placed(block, page, pageIndex));
        write('\n');
        continue;
      }
      const tableStart = length;
      const rows: TextRow[] = block.rows.map((row) => {
        const rowStart = length;
        let column = 0;
        const cells: TextCell[] = row.cells.map((cell, index) => {
          // One TAB per grid column passed, so that a column keeps its place although cells above it span rows.
          if (index > 0 || cell.column > 0) write('\t'.repeat(Math.max(index > 0 ? 1 : 0, cell.column - column)));
          column = cell.column;
          const start = length;
          let text = '';
          const cellLines = cell.lines.map((line, n) => {
            const gap = n > 0 && !endsInHyphen(text) ? ' ' : '';
            write(gap);
            text += gap + line.text;
            return placed(line, page, pageIndex);
          });
          return {
            start,
            end: length,
            text,
            column: cell.column,
            columnSpan: cell.columnSpan,
            rowSpan: cell.rowSpan,
            box: cell.box,
            lines: cellLines,
          };
        });
        const end = length;
        write('\n');
        return { start: rowStart, end, box: row.box, cells };
      });
      tables.push({
        start: tableStart,
        end: length,
        page: page.number,
        pageIndex,
        lineIndex: lines.length,
        table: block,
        rows,
      });
    }
  });
  return { text: parts.join(''), lines, tables, pages };
}

/** Whether the next line of a cell goes on with a word or number of this one: "154/KH-" and "UBND". */
function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{N}]-$/u.test(text);
}

/** Where a stretch of the document text stands: its page and the box around the words it touches. */
export interface Place {
  readonly page: number | null;
  readonly box: Box | null;
}

/**
 * The page on which `[start, end)` begins and the box of the part of it that stands on that page.
 * Words are matched by their share of the line where the text was repaired after reading.
 */
export function placeOf(document: DocumentText, start: number, end: number): Place {
  const touched = linesBetween(document, start, end);
  const first = touched[0];
  if (!first) return { page: null, box: null };
  const boxes = touched
    .filter((line) => line.pageIndex === first.pageIndex)
    .map((line) => boxWithin(line, Math.max(start, line.start), Math.min(end, line.end)));
  return { page: first.page, box: unionBox(boxes) };
}

const indexes = new WeakMap<DocumentText, readonly TextLine[]>();

/** All lines, those of table cells included, that share a character with `[start, end)`, in order. */
export function linesBetween(document: DocumentText, start: number, end: number): readonly TextLine[] {
  let all = indexes.get(document);
  if (!all) {
    const inCells = document.tables.flatMap((t) => t.rows.flatMap((r) => r.cells.flatMap((c) => c.lines)));
    all = [...document.lines, ...inCells].filter((line) => line.end > line.start).sort((a, b) => a.start - b.start);
    indexes.set(document, all);
  }
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: TextLine[] = [];
  for (let i = low; i < all.length; i++) {
    const line = all[i];
    if (!line || line.start >= end) break;
    found.push(line);
  }
  return found;
}

function boxWithin(line: TextLine, start: number, end: number): Box | null {
  if (line.words.length === 0 || (start <= line.start && end >= line.end)) return line.box;
  const length = line.words.reduce((sum, word) => sum + word.text.length + 1, -1);
  const scale = length / Math.max(1, line.end - line.start);
  const from = (start - line.start) * scale;
  const to = (end - line.start) * scale;
  let at = 0;
  const boxes: Box[] = [];
  for (const word of line.words) {
    if (at < to && at + word.text.length > from) boxes.push(word.box);
    at += word.text.length + 1;
  }
  return unionBox(boxes) ?? line.box;
}

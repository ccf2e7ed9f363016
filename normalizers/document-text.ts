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
import type { ColumnRole } from './tables/column-role.js';

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

/** A table, however many pages it goes over: its header once, rows that a page break cuts whole. */
export interface TextTable {
  readonly start: number;
  readonly end: number;
  /** Where its first part stands. */
  readonly page: number | null;
  readonly pageIndex: number;
  readonly columnCount: number;
  /** What its columns hold, by its header or by their content; `null` where that is not known. */
  readonly roles: readonly (ColumnRole | null)[];
  /** Columns whose names in the header are lost, told by what they hold. */
  readonly told?: readonly number[];
  readonly parts: readonly TextTablePart[];
  readonly rows: readonly TextRow[];
}

/** A table as it stands on one page. */
export interface TextTablePart {
  readonly page: number | null;
  readonly pageIndex: number;
  /** Index into `lines` of the first line after it on its page. */
  readonly lineIndex: number;
  readonly table: Table;
}

export interface TextRow {
  readonly start: number;
  readonly end: number;
  /** On the page on which it begins. */
  readonly box: Box | null;
  readonly cells: readonly TextCell[];
  /** Where it is written: one stretch, or several where text without pages keeps its lines as they were stored. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
  /** Index into `parts` of the table for each printed row that it consists of: more than one where it was cut. */
  readonly parts: readonly number[];
  /** Whether cells merged over a page break were taken from above although nothing but their place says so. */
  readonly filled: boolean;
}

export interface TextCell {
  readonly start: number;
  readonly end: number;
  /** Lines joined by single spaces, or by none after a hyphen. */
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** On the page on which it begins. */
  readonly box: Box | null;
  /** The lines of the cell, each with its page and its offsets into the document text. */
  readonly lines: readonly TextLine[];
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

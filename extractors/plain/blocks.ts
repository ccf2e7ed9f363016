import { type Columns, columnsAt } from './gutter.js';

/** A stretch of a text file that is read as one thing. */
export type SourceBlock =
  | { readonly kind: 'lines'; readonly lines: readonly SourceLine[] }
  | { readonly kind: 'tabs'; readonly rows: readonly string[] }
  | { readonly kind: 'pipes'; readonly rows: readonly string[] }
  | {
      readonly kind: 'columns';
      readonly left: readonly string[];
      readonly right: readonly string[];
      readonly place: 'header' | 'closing';
    };

export interface SourceLine {
  readonly text: string;
  /** Empty lines (or a rule) stand before it. */
  readonly afterBlank: boolean;
}

const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|(?:=\s*){3,}|\{\d+\}-{3,})$/;
const FENCE = /^\s*```/;
/** So many lines may stand above a letterhead on its page. */
const ABOVE_LETTERHEAD = 2;
const PIPE_RULE = /^\s*(?:\|\s*)?(?::?-{2,}:?\s*\|\s*)+(?::?-{2,}:?\s*)?$/;

/** Cuts the lines of one page into tables and stretches of text without an empty line between. */
export function readBlocks(source: string, markdown: boolean): SourceBlock[] {
  const all = source.split('\n');
  const blocks: SourceBlock[] = [];
  let lines: SourceLine[] = [];
  let afterBlank = true;
  let filled = 0;
  const flush = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'lines', lines });
    lines = [];
  };
  for (let i = 0; i < all.length; ) {
    const text = all[i] ?? '';
    const pipes = pipeRows(all, i);
    const tabs = pipes > 0 ? 0 : tabRows(all, i);
    if (pipes + tabs > 0) {
      flush();
      const rows = all.slice(i, i + pipes + tabs);
      blocks.push(
        pipes > 0 ? { kind: 'pipes', rows: rows.filter((row) => !PIPE_RULE.test(row)) } : { kind: 'tabs', rows },
      );
      i += pipes + tabs;
      filled += pipes + tabs;
      afterBlank = true;
      continue;
    }
    const place = filled <= ABOVE_LETTERHEAD ? 'header' : 'closing';
    const columns = columnsAt(all, i, place === 'closing') ?? barColumns(all, i, place);
    if (columns) {
      flush();
      blocks.push({ kind: 'columns', left: columns.left, right: columns.right, place });
      i += columns.length;
      // An attached document may have a letterhead of its own right behind the signature.
      filled = place === 'closing' ? 0 : filled + columns.length;
      afterBlank = true;
      continue;
    }
    i++;
    if (text.trim() === '' || (markdown && (RULE.test(text) || FENCE.test(text)))) {
      flush();
      afterBlank = true;
      continue;
    }
    lines.push({ text, afterBlank });
    filled++;
    afterBlank = false;
  }
  flush();
  return blocks;
}

/**
 * The two cells of rows that a web page's table left as "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI … |": letterhead or signature, whose
 * sides are read one after the other. `null` where no such rows begin.
 */
function barColumns(all: readonly string[], start: number, place: 'header' | 'closing'): Columns | null {
  if (!(place === 'closing' ? SIGNED_ROW : MOTTO).test(all[start] ?? '')) return null;
  const rows: (readonly [string, string])[] = [];
  for (let i = start; i < all.length && rows.length < MOST_BAR_ROWS; i++) {
    const cells = BAR_ROW.exec(all[i] ?? '');
    if (!cells) break;
    rows.push([cells[1]?.trim() ?? '', cells[2]?.trim() ?? '']);
  }
  const [left, right] = [0, 1].map((side) => rows.map((row) => row[side] ?? '').filter((text) => text !== ''));
  return rows.length > 0 && left && right ? { left, right, length: rows.length } : null;
}

/** "Nơi nhận: | CHỦ TỊCH |", "- Như Điều 3; | TM. ỦY BAN NHÂN DÂN |"; any other row of two cells is one of a table. */
const SIGNED_ROW = /^(?:Nơi nhận|- Như )|\|\s(?:TM|KT|TL|TUQ)\s?\./u;
const MOTTO = /CỘNG H|Độc lập|ĐẢNG CỘNG SẢN/u;
const MOST_BAR_ROWS = 8;
/** Two cells and a bar at the end, none at the beginning: no row of a Markdown table. */
const BAR_ROW = /^([^|\t]{2,120}?)\s\|\s([^|\t]{0,120}?)\s?\|\s*$/;

function isPipeRow(line: string): boolean {
  const text = line.trim();
  return (text.length > 1 && text.startsWith('|') && text.endsWith('|')) || text.includes(' | ');
}

/** Number of lines from `start` on that are rows of a Markdown table: a row of dashes must be the second. */
function pipeRows(all: readonly string[], start: number): number {
  if (!all[start]?.includes('|') || !PIPE_RULE.test(all[start + 1] ?? '') || PIPE_RULE.test(all[start] ?? '')) return 0;
  let end = start + 2;
  while (end < all.length && isPipeRow(all[end] ?? '')) end++;
  return end - start;
}

const tabCount = (line: string): number => line.split('\t').length - 1;

/**
 * Number of lines from `start` on that are rows of a table written with TABs: lines that have a TAB behind their first
 * word, at least two of them, or one with three columns; a row whose first cells are empty counts when it has as many
 * TABs as the row above. A line that is only indented by TABs is none.
 */
function tabRows(all: readonly string[], start: number): number {
  if (!all[start]?.includes('\t')) return 0;
  const columns = tabCount(all[start] ?? '');
  if (!/\S.*\t/.test(all[start] ?? '')) return 0;
  let end = start + 1;
  while (end < all.length) {
    const line = all[end] ?? '';
    const count = tabCount(line);
    if (line.trim() === '' || count === 0) break;
    if (!/\S.*\t/.test(line) && count !== tabCount(all[end - 1] ?? '')) break;
    end++;
  }
  return end - start >= 2 || columns >= 2 ? end - start : 0;
}

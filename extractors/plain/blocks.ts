import { columnsAt } from './gutter.js';

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
    const columns = columnsAt(all, i, place === 'closing');
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

import type { Block, Line, Page, Table } from '../extractors/page.js';
import { fold } from './text/fold.js';

/** A letterhead has the national motto (Decree 30/2020/NĐ-CP, Annex I) or that of the Party. */
const MOTTO = /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam/;
/** Recipients stand beside the signature. */
const RECIPIENTS = /^noi nhan\s*:?/;
/** Organ, rule, number and subject on the left; motto, rule and date on the right. */
const MAX_ROWS = 8;
/** A number and name alone in a row of its own: data below a letterhead in the same grid. */
const MAX_CELL = 400;

/**
 * Pages with ruled tables that only lay out a letterhead, or recipients and signature, as the lines that they hold, left
 * column first. Some offices draw lines around both; a form that goes on below its letterhead stays a table.
 */
export function unruled(pages: readonly Page[]): readonly Page[] {
  return pages.map((page) => {
    if (!page.blocks.some((block) => block.kind === 'table')) return page;
    let changed = false;
    const blocks = page.blocks.flatMap((block): readonly Block[] => {
      const lines = block.kind === 'table' ? layoutLines(block) : null;
      changed ||= lines !== null;
      return lines ?? [block];
    });
    return changed ? { ...page, blocks } : page;
  });
}

function layoutLines(table: Table): readonly Line[] | null {
  if (table.rows.length > MAX_ROWS || table.columnCount < 2) return null;
  const cells = table.rows.flatMap((row) => row.cells).filter((cell) => cell.lines.length > 0);
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const place = placeOf(cells);
  if (!place || columns.length > 2) return null;
  const long = cells.some((cell) => cell.lines.reduce((sum, line) => sum + line.text.length, 0) > MAX_CELL);
  if (place === 'header' && long) return null;
  const [left = 0, right] = columns;
  const at = (column: number | undefined, side: 'left' | 'right'): Line[] =>
    cells
      .filter((cell) => cell.column === column)
      .flatMap((cell) => cell.lines.map((line): Line => ({ ...line, zone: `${place}-${side}` })));
  return [...at(left, 'left'), ...at(right, 'right')];
}

function placeOf(cells: Table['rows'][number]['cells']): 'header' | 'closing' | null {
  const texts = cells.map((cell) => fold(cell.lines.map((line) => line.text).join(' ')));
  if (texts.some((text) => MOTTO.test(text))) return 'header';
  return RECIPIENTS.test(texts[0] ?? '') ? 'closing' : null;
}

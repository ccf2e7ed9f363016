import type { Block, Line } from '../page.js';
import { readAlignedTables } from './aligned-table.js';
import { findClosing } from './closing.js';
import { areCentred, type TwoColumns } from './columns.js';
import { centredFlow, flowOf } from './flow.js';
import { footnoteStart } from './footnote.js';
import { readGrids } from './grid.js';
import { findHeader } from './header.js';
import { alignsOf, type Margins, marginsOf } from './margins.js';
import { pageNumberRows } from './page-number.js';
import type { PlacedWord, RawPage } from './raw-page.js';
import { readRows, type TextRow } from './rows.js';
import { fillGrid } from './ruled-table.js';
import { straightened } from './straighten.js';
import { lineOf } from './style.js';
import { findTextColumns } from './text-columns.js';

export { markRunningLines } from './running.js';

interface Placed {
  readonly top: number;
  readonly blocks: readonly Block[];
}

/**
 * The lines and tables of a page in reading order: a two-column header left block first, then right; running text in two
 * columns likewise; tables where they stand; Nơi nhận before the signature; footnotes and page number where they are printed, told by their zone.
 * Words may come from a text layer or from OCR (wandering baselines, no font).
 */
export function layoutPage(raw: RawPage): readonly Block[] {
  const placed: Placed[] = [];
  let words: readonly PlacedWord[] = raw.words.filter((word) => word.text.trim() !== '');
  for (const grid of readGrids(raw.rules)) {
    const { table, rest } = fillGrid(grid, words);
    words = rest;
    if (table) placed.push({ top: grid.box[1], blocks: [table] });
  }
  const rows = readRows(words);
  const numbers = pageNumberRows(rows, raw.height);
  for (const index of numbers) placed.push(...linesOf(rows.slice(index, index + 1), 'page-number'));
  let body = rows.filter((_, index) => !numbers.has(index));

  const notes = footnoteStart(body, raw.rules, raw.width, raw.height);
  const noteRows = body.slice(notes);
  placed.push(...flowingLines(noteRows, 'footnote'));
  body = body.slice(0, notes);

  const margins = marginsOf(body);
  const centre =
    Math.abs(margins.right - margins.left) > 0.5 * raw.width ? (margins.left + margins.right) / 2 : raw.width / 2;
  const isInColumns = findTextColumns(body, raw.width).length > 0;
  const header = findHeader(body, raw.width, raw.height, centre, isInColumns);
  if (header) {
    placed.push(columnsOf(header, 'header-left', 'header-right'));
    body = body.filter((_, index) => index < header.from || index >= header.to);
  }
  const bands = isInColumns ? findTextColumns(body, raw.width) : [];
  for (const band of bands) placed.push(textColumnsOf(band));
  if (bands.length > 0) body = body.filter((_, index) => !bands.some(({ from, to }) => index >= from && index < to));
  const closing = findClosing(body, raw.width, centre);
  if (closing) {
    placed.push(columnsOf(closing, 'closing-left', 'closing-right'));
    body = body.filter((_, index) => index < closing.from || index >= closing.to);
  }
  const aligned = readAlignedTables(body);
  for (const { table, top } of aligned.tables) placed.push({ top, blocks: [table] });
  placed.push(...flowingLines(aligned.rest, 'body', placed));
  return placed.sort((a, b) => a.top - b.top).flatMap((item) => item.blocks);
}

/** Beside a table a page has few lines of text, none of which may be full; the table shows how wide the text is. */
function widened(margins: Margins, rowCount: number, placed: readonly Placed[]): Margins {
  const table = placed.flatMap((item) => item.blocks).find((block) => block.kind === 'table');
  if (!table?.box || rowCount === 0 || rowCount > 8) return margins;
  return { ...margins, left: Math.min(margins.left, table.box[0]), right: Math.max(margins.right, table.box[2]) };
}

function flowingLines(rows: readonly TextRow[], zone: Line['zone'], beside: readonly Placed[] = []): readonly Placed[] {
  const straight = straightened(rows);
  const margins = widened(marginsOf(straight), rows.length, beside);
  const flows = flowOf(straight, margins);
  const aligns = alignsOf(straight, margins);
  return rows.map((row, i) => ({
    top: row.box[1],
    blocks: [lineOf(row, zone, aligns[i] ?? null, flows[i] ?? 'unknown')],
  }));
}

function linesOf(rows: readonly TextRow[], zone: Line['zone']): readonly Placed[] {
  return rows.map((row) => ({ top: row.box[1], blocks: [lineOf(row, zone)] }));
}

function columnsOf(columns: TwoColumns, left: Line['zone'], right: Line['zone']): Placed {
  const rows = [...columns.left, ...columns.right];
  const blocks = (side: readonly TextRow[], zone: Line['zone']): readonly Block[] =>
    zone.endsWith('right') || areCentred(side)
      ? centredLines(side, zone)
      : flowingLines(side, zone).flatMap((item, i) => (i === 0 ? item.blocks.map(asStart) : item.blocks));
  return {
    top: Math.min(...rows.map((row) => row.box[1])),
    blocks: [...blocks(columns.left, left), ...blocks(columns.right, right)],
  };
}

/** Running text in two columns: the left one, then the right one, which goes on with the paragraph that ends the left. */
function textColumnsOf({ left, right }: TwoColumns): Placed {
  const placed = [...flowingLines(left, 'body'), ...flowingLines(right, 'body')];
  return { top: Math.min(...placed.map((item) => item.top)), blocks: placed.flatMap((item) => item.blocks) };
}

function asStart(block: Block): Block {
  return block.kind === 'line' ? { ...block, flow: 'start' } : block;
}

function centredLines(rows: readonly TextRow[], zone: Line['zone']): readonly Block[] {
  const flows = centredFlow(rows);
  return rows.map((row, i) => lineOf(row, zone, 'center', flows[i] ?? 'unknown'));
}

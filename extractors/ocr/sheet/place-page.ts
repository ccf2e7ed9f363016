import { type Block, type Box, type Line, type Page, type Row, type Table, unionBox } from '../../page.js';

/** Takes a place on the straightened page to its place on the page as it was given, both in points. */
export type PointMap = (x: number, y: number) => readonly [x: number, y: number];

/**
 * Lines and tables put back where they stand on the page as it was given. They are told on the straightened page,
 * where the lines of print and the rules of tables run level, whatever the sheet's lean and the camera's angle.
 */
export function placeBlocks(blocks: readonly Block[], move: PointMap): readonly Block[] {
  return blocks.map((block) => (block.kind === 'line' ? placeLine(block, move) : placeTable(block, move)));
}

/** The same for a whole page with its seals and stamps, which takes the size of the picture. */
export function placePage(page: Page, size: { readonly width: number; readonly height: number }, move: PointMap): Page {
  const marks = page.marks?.map((mark) => ({ ...mark, box: around(mark.box, move) }));
  const unread = page.unread?.map((box) => around(box, move));
  return {
    ...page,
    ...size,
    blocks: placeBlocks(page.blocks, move),
    ...(marks ? { marks } : {}),
    ...(unread ? { unread } : {}),
  };
}

function placeLine(line: Line, move: PointMap): Line {
  const words = line.words.map((word) => ({ ...word, box: centred(word.box, move) }));
  const box = unionBox(words.map((word) => word.box)) ?? (line.box && centred(line.box, move));
  return { ...line, words, box };
}

function placeTable(table: Table, move: PointMap): Table {
  const middle = table.box ? (table.box[1] + table.box[3]) / 2 : 0;
  return {
    ...table,
    box: table.box && around(table.box, move),
    columnEdges: table.columnEdges?.map((x) => hundredths(move(x, middle)[0])) ?? null,
    rows: table.rows.map((row) => placeRow(row, move)),
  };
}

function placeRow(row: Row, move: PointMap): Row {
  const cells = row.cells.map((cell) => ({
    ...cell,
    box: cell.box && around(cell.box, move),
    lines: cell.lines.map((line) => placeLine(line, move)),
  }));
  return { box: row.box && around(row.box, move), cells };
}

/** A small box keeps its shape, as far as the page is not stretched, and goes where its middle goes. */
function centred(box: Box, move: PointMap): Box {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const [left] = move(box[0], y);
  const [right] = move(box[2], y);
  const [, top] = move(x, box[1]);
  const [, bottom] = move(x, box[3]);
  return [left, top, right, bottom].map(hundredths) as unknown as Box;
}

/** The box around a large box's four corners. */
function around(box: Box, move: PointMap): Box {
  const corners = [move(box[0], box[1]), move(box[2], box[1]), move(box[0], box[3]), move(box[2], box[3])];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(hundredths) as unknown as Box;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

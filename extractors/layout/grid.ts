import type { Box } from '../page.js';
import { clusters, overlap } from './geometry.js';
import type { Rule } from './raw-page.js';
import { connectedRuling, type Ruling, readRuling, type Stroke } from './ruling.js';

/** A grid of cells bounded by ruling lines. */
export interface Grid {
  readonly box: Box;
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
  /** In reading order: by row, then column. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

/** Edges nearer than this are one, in points. */
const EDGE = 3.5;
/** A line that runs this far past the outermost crossing line shows an open side, in points. */
const OPEN = 8;
/** Share of a cell's side that must be drawn to separate it from its neighbour. */
const DRAWN = 0.6;

/** Every grid of at least two cells on a page, top to bottom. */
export function readGrids(rules: readonly Rule[]): readonly Grid[] {
  return connectedRuling(readRuling(rules))
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

function gridOf(ruling: Ruling): Grid | null {
  if (ruling.horizontal.length < 2 || ruling.vertical.length < 2) return null;
  const rowEdges = edgesOf(ruling.horizontal, ruling.vertical);
  const columnEdges = withoutStrays(edgesOf(ruling.vertical, ruling.horizontal), rowEdges, ruling);
  const columns = columnEdges.length - 1;
  const rows = rowEdges.length - 1;
  // A single column is a frame around text, no table.
  if (columns < 2 || rows < 1) return null;
  const cells = cellsOf(columnEdges, rowEdges, ruling);
  if (cells.length < 2) return null;
  const box: Box = [columnEdges[0] ?? 0, rowEdges[0] ?? 0, columnEdges.at(-1) ?? 0, rowEdges.at(-1) ?? 0];
  return { box, columnEdges, rowEdges, cells };
}

/**
 * Without edges that only the first row has where the others are drawn through the rows below: a header never has more columns
 * than what stands under it, a pen stroke or a fold through it has made one.
 */
function withoutStrays(xs: readonly number[], ys: readonly number[], ruling: Ruling): readonly number[] {
  const rows = ys.length - 1;
  if (rows < 3 || xs.length < 4) return xs;
  const drawnIn = xs.map((x) => ys.slice(1).map((bottom, y) => isDrawn(ruling.vertical, x, ys[y] ?? 0, bottom)));
  const below = drawnIn.map((drawn) => drawn.slice(1).filter(Boolean).length);
  const inner = below.slice(1, -1);
  const isRuled = inner.filter((count) => count * 10 >= (rows - 1) * 6).length * 2 > inner.length;
  return isRuled ? xs.filter((_, i) => i === 0 || i === xs.length - 1 || (below[i] ?? 0) > 0 || !drawnIn[i]?.[0]) : xs;
}

/** Positions of the lines, and of open sides where the crossing lines run on past the last of them. */
function edgesOf(lines: readonly Stroke[], crossing: readonly Stroke[]): readonly number[] {
  const edges = clusters(
    lines.map((line) => line.at),
    EDGE,
  ).map((group) => group.mean);
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 0;
  const before = crossing.filter((line) => first - line.from > OPEN);
  const after = crossing.filter((line) => line.to - last > OPEN);
  const open = (count: number): boolean => count >= 2 && count * 2 >= crossing.length;
  return [
    ...(open(before.length) ? [Math.min(...before.map((line) => line.from))] : []),
    ...edges,
    ...(open(after.length) ? [Math.max(...after.map((line) => line.to))] : []),
  ];
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
}

/** Cells are runs of grid squares without a line between them, joined downwards where no line parts them either. */
function cellsOf(xs: readonly number[], ys: readonly number[], ruling: Ruling): readonly GridCell[] {
  const runs: Run[] = [];
  let above: Run[] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    const current: Run[] = [];
    let start = 0;
    for (let column = 1; column < xs.length; column++) {
      const isLast = column === xs.length - 1;
      if (!isLast && !isDrawn(ruling.vertical, xs[column] ?? 0, top, bottom)) continue;
      const columnSpan = column - start;
      const open = above.find((run) => run.column === start && run.columnSpan === columnSpan);
      if (open && !isDrawn(ruling.horizontal, top, xs[start] ?? 0, xs[column] ?? 0)) {
        open.rowSpan++;
        current.push(open);
      } else {
        const run = { row, column: start, columnSpan, rowSpan: 1 };
        runs.push(run);
        current.push(run);
      }
      start = column;
    }
    above = current;
  }
  return runs.map((run) => ({
    ...run,
    box: [
      xs[run.column] ?? 0,
      ys[run.row] ?? 0,
      xs[run.column + run.columnSpan] ?? 0,
      ys[run.row + run.rowSpan] ?? 0,
    ] as const,
  }));
}

function isDrawn(lines: readonly Stroke[], at: number, from: number, to: number): boolean {
  let drawn = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) <= EDGE) drawn += Math.max(0, overlap(line.from, line.to, from, to));
  }
  return drawn >= DRAWN * (to - from);
}

import { median } from './geometry.js';
import type { TextRow } from './rows.js';

/** Rows wider than this share of the widest show where the margin runs. */
const WIDE = 0.75;
/** A margin that leans less than this (0.2°) needs no help. */
const UPRIGHT = 0.004;

/**
 * The rows of a page whose margins lean (a sheet photographed or fed askew, its lines straight but its sides not), moved
 * sideways so that paragraphs can be told by their indents; the same rows where the margins are upright.
 */
export function straightened(rows: readonly TextRow[]): readonly TextRow[] {
  const widest = Math.max(0, ...rows.map((row) => row.box[2] - row.box[0]));
  const wide = rows.filter((row) => row.box[2] - row.box[0] >= WIDE * widest);
  if (wide.length < 6) return rows;
  const middle = median(wide.map((row) => row.box[2]));
  if (wide.filter((row) => Math.abs(row.box[2] - middle) < 1.5).length * 2 >= wide.length) return rows;
  const slopes: number[] = [];
  wide.forEach((a, i) => {
    for (const b of wide.slice(i + 1)) {
      const down = b.baseline - a.baseline;
      if (down > 3 * a.size) slopes.push((b.box[2] - a.box[2]) / down);
    }
  });
  const slope = median(slopes);
  if (Math.abs(slope) < UPRIGHT || Math.abs(slope) > 0.1) return rows;
  const top = rows[0]?.baseline ?? 0;
  return rows.map((row) => moved(row, -slope * (row.baseline - top)));
}

function moved(row: TextRow, by: number): TextRow {
  const [x0, y0, x1, y1] = row.box;
  const words = row.words.map((word) => {
    const [left, above, right, below] = word.box;
    return { ...word, box: [left + by, above, right + by, below] as const };
  });
  return { ...row, words, box: [x0 + by, y0, x1 + by, y1] };
}

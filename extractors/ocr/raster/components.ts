import { type Bitmap, forEachRun } from './bitmap.js';
import type { PixelBox } from './grey.js';

/** A connected piece of ink. */
export interface Component {
  readonly box: PixelBox;
  /** Pixels of ink. */
  readonly area: number;
}

/**
 * The connected pieces of ink (8 neighbours), found by joining runs of ink that touch from row to row; in the order in
 * which their first pixel is met.
 */
export function findComponents(bitmap: Bitmap): Component[] {
  const parent: number[] = [];
  const pieces: { x0: number; y0: number; x1: number; y1: number; area: number }[] = [];
  const find = (label: number): number => {
    let root = label;
    while (parent[root] !== root) root = parent[root] as number;
    while (parent[label] !== root) {
      const next = parent[label] as number;
      parent[label] = root;
      label = next;
    }
    return root;
  };
  // Runs of a row: start, end (exclusive), label; three numbers each.
  let above: number[] = [];
  let current: number[] = [];
  let last = -1;
  let k = 0;
  forEachRun(bitmap, (row, x, end) => {
    if (row !== last) {
      above = row - last === bitmap.width ? current : [];
      current = [];
      k = 0;
      last = row;
    }
    let label = -1;
    while (k < above.length && (above[k + 1] as number) < x) k += 3;
    for (let j = k; j < above.length && (above[j] as number) <= end; j += 3) {
      const root = find(above[j + 2] as number);
      if (label === -1) label = root;
      else if (root !== label) {
        const [keep, lose] = root < label ? [root, label] : [label, root];
        parent[lose] = keep;
        label = keep;
      }
    }
    const y = row / bitmap.width;
    if (label === -1) {
      label = parent.length;
      parent.push(label);
      pieces.push({ x0: x, y0: y, x1: end, y1: y + 1, area: 0 });
    }
    const piece = pieces[label] as (typeof pieces)[number];
    if (x < piece.x0) piece.x0 = x;
    if (end > piece.x1) piece.x1 = end;
    piece.y1 = y + 1;
    piece.area += end - x;
    current.push(x, end, label);
  });
  for (let label = parent.length - 1; label >= 0; label--) {
    const root = find(label);
    if (root === label) continue;
    const from = pieces[label] as (typeof pieces)[number];
    const to = pieces[root] as (typeof pieces)[number];
    to.x0 = Math.min(to.x0, from.x0);
    to.y0 = Math.min(to.y0, from.y0);
    to.x1 = Math.max(to.x1, from.x1);
    to.y1 = Math.max(to.y1, from.y1);
    to.area += from.area;
  }
  return pieces
    .filter((_, label) => parent[label] === label)
    .map((piece) => ({ box: [piece.x0, piece.y0, piece.x1, piece.y1], area: piece.area }));
}

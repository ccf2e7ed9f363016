import type { Box } from '../page.js';

/** Value at `share` (0…1) of the sorted values; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The middle value, by `quantile`. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Length of the common part of two intervals, negative for the gap between them. */
export function overlap(a0: number, a1: number, b0: number, b1: number): number {
  return Math.min(a1, b1) - Math.max(a0, b0);
}

/** In PDF points, as the box. */
export function centreX(box: Box): number {
  return (box[0] + box[2]) / 2;
}

/** In PDF points, as the box. */
export function centreY(box: Box): number {
  return (box[1] + box[3]) / 2;
}

/** Whether a point lies in a box or on its border. */
export function contains(box: Box, x: number, y: number): boolean {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

/** Groups sorted values that lie within `tolerance` of the group's last value; yields the mean of each group. */
export function clusters(values: readonly number[], tolerance: number): readonly { mean: number; count: number }[] {
  const sorted = [...values].sort((a, b) => a - b);
  const found: { sum: number; count: number; last: number }[] = [];
  for (const value of sorted) {
    const group = found.at(-1);
    if (group && value - group.last <= tolerance) {
      group.sum += value;
      group.count += 1;
      group.last = value;
    } else found.push({ sum: value, count: 1, last: value });
  }
  return found.map(({ sum, count }) => ({ mean: sum / count, count }));
}

/** The part of a box that lies on the page, at least a tenth of a point wide and high. */
export function clampBox(box: Box, width: number, height: number): Box {
  if (box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height) return box;
  const x0 = Math.min(Math.max(0, box[0]), width - 0.1);
  const y0 = Math.min(Math.max(0, box[1]), height - 0.1);
  return [x0, y0, Math.max(x0 + 0.1, Math.min(box[2], width)), Math.max(y0 + 0.1, Math.min(box[3], height))];
}

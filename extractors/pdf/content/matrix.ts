import type { Box } from '../../page.js';

/** [a b c d e f] as in PDF 32000-1, 8.3.3: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** Where a point comes to lie. */
export function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Upright box around the image of a rectangle. */
export function applyToBox(m: Matrix, box: Box): Box {
  const corners = [
    apply(m, box[0], box[1]),
    apply(m, box[2], box[1]),
    apply(m, box[0], box[3]),
    apply(m, box[2], box[3]),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whatever pdf.js passes as a matrix (an array, a typed array), `null` if it is none. */
export function matrixFrom(value: unknown): Matrix | null {
  const numbers = Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array ? value : null;
  if (!numbers || numbers.length < 6) return null;
  const [a, b, c, d, e, f] = numbers as ArrayLike<number> as readonly number[];
  const all = [a, b, c, d, e, f];
  if (!all.every((n) => typeof n === 'number' && Number.isFinite(n))) return null;
  return all as unknown as Matrix;
}

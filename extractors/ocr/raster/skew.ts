import { type Bitmap, forEachRun } from './bitmap.js';

/**
 * The angle by which lines of print lean, in degrees, positive when they fall to the right; at most `limit`.
 * The right angle is the one at which the rows of pixels differ most from each other: lines of print full, the space
 * between them empty (projection profile). Give a bitmap of about 75 to 100 pixels per inch.
 */
export function findSkew(bitmap: Bitmap, limit = 6): number {
  const points = inkPoints(bitmap);
  if (points.length < 400) return 0;
  let best = 0;
  let step = 0.5;
  let from = -limit;
  let to = limit;
  for (let round = 0; round < 3; round++) {
    let bestScore = -1;
    let bestAngle = 0;
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const score = sharpness(points, angle, bitmap);
      if (score > bestScore) {
        bestScore = score;
        bestAngle = angle;
      }
    }
    best = bestAngle;
    from = best - step;
    to = best + step;
    step /= 5;
  }
  return Math.round(best * 100) / 100;
}

/**
 * How much the rows of pixels differ at the angle, of a few, at which they differ most; comparable between a bitmap
 * and the same on its side. Lines of print make it high where they run along the rows.
 */
export function rowContrast(bitmap: Bitmap): number {
  const points = inkPoints(bitmap);
  if (points.length < 400) return 0;
  let best = 0;
  for (let angle = -4; angle <= 4; angle += 0.5) best = Math.max(best, sharpness(points, angle, bitmap));
  return (best / points.length) * bitmap.height;
}

/** More points make no angle clearer. */
const MOST_POINTS = 20_000;

/** Ink pixels as x, y, x, y …; every n-th of them where there are very many. */
function inkPoints(bitmap: Bitmap): Int32Array {
  let count = 0;
  forEachRun(bitmap, (_, from, to) => {
    count += to - from;
  });
  const every = Math.max(1, Math.ceil(count / MOST_POINTS));
  const points = new Int32Array(Math.ceil(count / every) * 2);
  let at = 0;
  // Ink pixels until the next point.
  let wait = 0;
  forEachRun(bitmap, (row, from, to) => {
    const y = row / bitmap.width;
    let x = from + wait;
    for (; x < to; x += every) {
      points[at++] = x;
      points[at++] = y;
    }
    wait = x - to;
  });
  return points;
}

function sharpness(points: Int32Array, angle: number, bitmap: Bitmap): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const reach = Math.ceil(Math.abs(slope) * bitmap.width) + 1;
  const rows = new Float64Array(bitmap.height + 2 * reach + 2);
  for (let i = 0; i < points.length; i += 2) {
    const y = (points[i + 1] as number) - (points[i] as number) * slope + reach;
    const row = y | 0;
    rows[row] = (rows[row] as number) + 1 - (y - row);
    rows[row + 1] = (rows[row + 1] as number) + (y - row);
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) {
    const step = (rows[row] as number) - (rows[row - 1] as number);
    sum += step * step;
  }
  return sum / points.length;
}

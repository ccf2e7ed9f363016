import type { Surroundings } from './surroundings.js';

/** Corners of a sheet in pixels: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];
export type Point = readonly [x: number, y: number];

/** A side of the sheet: how far it lies from the picture's side at its beginning, and how that changes along it. */
interface Side {
  readonly offset: number;
  readonly slope: number;
  /** Pixels, in the middle of the side. */
  readonly depth: number;
}

/** Share of a side along which the surroundings must be seen. */
const SEEN = 0.55;
/** Share of the places seen that must lie on one straight line, to `NEAR` pixels. */
const STRAIGHT = 0.7;
const NEAR = 2;
/** Opposite sides that run together faster than this (0.7°) are seen by a camera; a scanner keeps them parallel. */
const CONVERGING = 0.012;
/** A sheet this much smaller than the picture (share of the picture on each side) is cut out even if it lies square. */
const FAR = 0.06;

/**
 * The corners of a sheet that a camera saw askew or from afar, by its straight sides; `null` where the sheet fills the
 * picture squarely, or where its sides cannot be told.
 */
export function cornersOf(found: Surroundings, width: number, height: number): Corners | null {
  const [left, right, top, bottom] = [found.left, found.right, found.top, found.bottom].map(sideOf);
  const seen = [left, right, top, bottom].filter((side) => side !== null && side !== undefined);
  if (seen.length < 3) return null;
  const [l, r] = [left ?? FLUSH, right ?? FLUSH];
  const [t, b] = [top ?? FLUSH, bottom ?? FLUSH];
  // The right and lower depths are counted inwards: parallel sides have opposite slopes.
  const converging = Math.max(
    left && right ? Math.abs(l.slope + r.slope) : 0,
    top && bottom ? Math.abs(t.slope + b.slope) : 0,
  );
  const isFar = seen.length === 4 && l.depth + r.depth > 2 * FAR * width && t.depth + b.depth > 2 * FAR * height;
  if (converging < CONVERGING && !isFar) return null;
  const down = { left: l, right: { offset: width - r.offset, slope: -r.slope } };
  const across = { top: t, bottom: { offset: height - b.offset, slope: -b.slope } };
  return [
    crossing(down.left, across.top),
    crossing(down.right, across.top),
    crossing(down.right, across.bottom),
    crossing(down.left, across.bottom),
  ];
}

const FLUSH: Side = { offset: 0, slope: 0, depth: 0 };

/** Where x = a + b·y meets y = c + d·x. */
function crossing(a: Pick<Side, 'offset' | 'slope'>, b: Pick<Side, 'offset' | 'slope'>): Point {
  const x = (a.offset + a.slope * b.offset) / (1 - a.slope * b.slope);
  return [x, b.offset + b.slope * x];
}

/** A straight line through the depths, by the median of slopes between far places (Theil 1950, Sen 1968). */
function sideOf(depths: Int32Array): Side | null {
  const places: Point[] = [];
  const from = Math.floor(depths.length * 0.1);
  for (let i = from; i < depths.length - from; i += 3) {
    const depth = depths[i] as number;
    if (depth > 0) places.push([i, depth]);
  }
  if (places.length * 3 < SEEN * (depths.length - 2 * from)) return null;
  const slopes: number[] = [];
  const far = places.length >> 2;
  places.forEach(([x, y], i) => {
    for (let j = i + far; j < places.length; j += 3) {
      const [ox, oy] = places[j] as Point;
      if (ox > x) slopes.push((oy - y) / (ox - x));
    }
  });
  const slope = median(slopes);
  const offset = median(places.map(([x, y]) => y - slope * x));
  const near = places.filter(([x, y]) => Math.abs(y - offset - slope * x) <= NEAR);
  if (near.length < STRAIGHT * places.length) return null;
  return { offset, slope, depth: offset + (slope * depths.length) / 2 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

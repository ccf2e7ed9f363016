import type { Corners } from './edges.js';

/** Takes the unit square to a quadrilateral: x = (a·u + b·v + c) / (g·u + h·v + 1), y = (d·u + e·v + f) / (…). */
export interface Projection {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
}

/** The projection of the unit square onto four corners (Heckbert, Fundamentals of Texture Mapping, 1989, 2.2.3). */
export function projectionOnto(corners: Corners): Projection {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners;
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const all = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / all;
  const h = (dx1 * sy - sx * dy1) / all;
  return { a: x1 - x0 + g * x1, b: x3 - x0 + h * x3, c: x0, d: y1 - y0 + g * y1, e: y3 - y0 + h * y3, f: y0, g, h };
}

/** Where a place of the unit square comes to lie. */
export function project(p: Projection, u: number, v: number): [x: number, y: number] {
  const w = p.g * u + p.h * v + 1;
  return [(p.a * u + p.b * v + p.c) / w, (p.d * u + p.e * v + p.f) / w];
}

import type { Rule } from '../../layout/raw-page.js';
import type { Box } from '../../page.js';
import { apply, type Matrix } from './matrix.js';

/** A filled shape is a ruling line if it is at most this thick, in points. */
const THICK = 3;
/** Shorter ones are dots and dashes of no use, in points. */
const SHORT = 3;
/** A stroke may lean this much and still be upright, in points. */
const LEAN = 0.7;

// Drawing operators in the path buffers of pdf.js: moveTo, lineTo, curveTo, quadraticCurveTo, closePath.
const ARGUMENTS = [2, 2, 6, 4, 0] as const;

type Point = readonly [number, number];

/** The straight pieces of a path, in page coordinates, subpath by subpath; a curve ends a piece. */
function subpaths(data: ArrayLike<number>, matrix: Matrix): readonly { points: Point[]; curved: boolean }[] {
  const found: { points: Point[]; curved: boolean }[] = [];
  let i = 0;
  while (i < data.length) {
    const op = data[i] ?? 4;
    const count = ARGUMENTS[op as 0] ?? 0;
    const current = found.at(-1);
    if (op === 0) found.push({ points: [apply(matrix, data[i + 1] ?? 0, data[i + 2] ?? 0)], curved: false });
    else if (op === 1) current?.points.push(apply(matrix, data[i + 1] ?? 0, data[i + 2] ?? 0));
    else if (op === 4) {
      const first = current?.points[0];
      if (first) current?.points.push(first);
    } else if (current) {
      current.curved = true;
      current.points.push(apply(matrix, data[i + count - 1] ?? 0, data[i + count] ?? 0));
    }
    i += count + 1;
  }
  return found;
}

/** Upright lines of a stroked path. */
export function strokedRules(data: ArrayLike<number>, matrix: Matrix): readonly Rule[] {
  return subpaths(data, matrix).flatMap(({ points, curved }) =>
    curved ? [] : points.slice(1).flatMap((point, i) => ruleBetween(points[i] ?? point, point)),
  );
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): readonly Rule[] {
  const box: Box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
  return ruleOf(box, LEAN);
}

/** What a filled path draws. */
export interface Filled {
  /** Thin rectangles. */
  readonly rules: readonly Rule[];
  /** Rectangles too small for a line: the dots of dotted borders. */
  readonly dots: readonly Box[];
  /** Larger rectangles. */
  readonly areas: readonly Box[];
  /** Number of other shapes. */
  readonly shapes: number;
}

/** What a filled path draws: thin rectangles are ruling lines, small ones dots, `matrix` leads to the page. */
export function readFilled(data: ArrayLike<number>, matrix: Matrix): Filled {
  const rules: Rule[] = [];
  const areas: Box[] = [];
  const dots: Box[] = [];
  let shapes = 0;
  for (const { points, curved } of subpaths(data, matrix)) {
    const box = boundsOf(points);
    const rule = curved ? [] : ruleOf(box, THICK);
    if (rule.length > 0) rules.push(...rule);
    else if (curved || points.length > 6) shapes++;
    else if (box[2] - box[0] <= THICK && box[3] - box[1] <= THICK) dots.push(box);
    else areas.push(box);
  }
  return { rules, dots, areas, shapes };
}

/** The box around points, of which maps and logos have hundreds of thousands. */
function boundsOf(points: readonly (readonly [number, number])[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** A box as a ruling line, if it is thin and long enough. */
export function ruleOf(box: Box, thick: number): readonly Rule[] {
  const width = box[2] - box[0];
  const height = box[3] - box[1];
  if (height <= thick && width >= SHORT && width > 2 * height) return [{ direction: 'horizontal', box }];
  if (width <= thick && height >= SHORT && height > 2 * width) return [{ direction: 'vertical', box }];
  return [];
}

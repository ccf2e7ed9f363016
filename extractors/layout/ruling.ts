import type { Rule } from './raw-page.js';

/** A ruling line without thickness: `at` is its y (horizontal) or x (vertical), from `from` to `to` along the other axis. */
export interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Ruling {
  readonly horizontal: readonly Stroke[];
  readonly vertical: readonly Stroke[];
}

/** Rules this near to one another are one line drawn twice, in points. */
const SAME_LINE = 2;
/** Gaps up to this length in one line are closed (dotted borders, borders drawn cell by cell, faint scans), in points. */
const GAP = 4;

/** Joins the pieces of ruling lines: borders are often drawn cell by cell, or twice. */
export function readRuling(rules: readonly Rule[]): Ruling {
  const horizontal: Stroke[] = [];
  const vertical: Stroke[] = [];
  for (const { direction, box } of rules) {
    if (direction === 'horizontal') horizontal.push({ at: (box[1] + box[3]) / 2, from: box[0], to: box[2] });
    else vertical.push({ at: (box[0] + box[2]) / 2, from: box[1], to: box[3] });
  }
  return { horizontal: joined(horizontal), vertical: joined(vertical) };
}

function joined(strokes: readonly Stroke[]): readonly Stroke[] {
  const bands: Stroke[][] = [];
  for (const stroke of [...strokes].sort((a, b) => a.at - b.at)) {
    const band = bands.at(-1);
    const first = band?.[0];
    if (band && first && stroke.at - first.at <= SAME_LINE) band.push(stroke);
    else bands.push([stroke]);
  }
  return bands.flatMap((band) => {
    const at = band.reduce((sum, stroke) => sum + stroke.at, 0) / band.length;
    const found: { at: number; from: number; to: number }[] = [];
    for (const stroke of band.sort((a, b) => a.from - b.from)) {
      const last = found.at(-1);
      if (last && stroke.from - last.to <= GAP) last.to = Math.max(last.to, stroke.to);
      else found.push({ at, from: stroke.from, to: stroke.to });
    }
    return found.filter((stroke) => stroke.to - stroke.from > GAP);
  });
}

/** Ruling lines that touch one another, each group a possible table. */
export function connectedRuling(ruling: Ruling): readonly Ruling[] {
  const { horizontal, vertical } = ruling;
  const parent = [...horizontal, ...vertical].map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    parent[i] = at;
    return at;
  };
  vertical.forEach((v, j) => {
    horizontal.forEach((h, i) => {
      const touch = v.at >= h.from - GAP && v.at <= h.to + GAP && h.at >= v.from - GAP && h.at <= v.to + GAP;
      if (touch) parent[root(i)] = root(horizontal.length + j);
    });
  });
  const groups = new Map<number, { horizontal: Stroke[]; vertical: Stroke[] }>();
  const groupOf = (i: number): { horizontal: Stroke[]; vertical: Stroke[] } => {
    const key = root(i);
    const group = groups.get(key) ?? { horizontal: [], vertical: [] };
    groups.set(key, group);
    return group;
  };
  horizontal.forEach((stroke, i) => {
    groupOf(i).horizontal.push(stroke);
  });
  vertical.forEach((stroke, i) => {
    groupOf(horizontal.length + i).vertical.push(stroke);
  });
  return [...groups.values()];
}

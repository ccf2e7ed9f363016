import type { PixelBox } from '../../raster/grey.js';
import type { PixelRule } from '../../raster/rules.js';

/** A ruled table: its outline and its cells, row by row; a merged cell stands once. */
export interface RuledGrid {
  readonly box: PixelBox;
  readonly cells: readonly PixelBox[];
}

/** Inches: edges no farther apart than this are one edge; rules that end no farther from each other touch. */
const NEAR = 0.06;
/** A cell edge is drawn when this share of its length is. */
const DRAWN = 0.6;

/** Ruled tables: rules that touch each other, at least two across and two down, with at least four cells. */
export function findGrids(rules: readonly PixelRule[], dpi: number): RuledGrid[] {
  const near = Math.max(3, NEAR * dpi);
  return connected(rules, near)
    .filter((group) => count(group, 'horizontal') >= 2 && count(group, 'vertical') >= 2)
    .map((group) => gridOf(group, near))
    .filter((grid) => grid.cells.length >= 4);
}

function count(group: readonly PixelRule[], direction: PixelRule['direction']): number {
  return group.filter((rule) => rule.direction === direction).length;
}

function connected(rules: readonly PixelRule[], near: number): PixelRule[][] {
  const groups: PixelRule[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) =>
      group.some((other) => other.direction !== rule.direction && touches(other.box, rule.box, near)),
    );
    const merged = [rule, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function touches(a: PixelBox, b: PixelBox, near: number): boolean {
  return a[0] - near <= b[2] && b[0] - near <= a[2] && a[1] - near <= b[3] && b[1] - near <= a[3];
}

function gridOf(group: readonly PixelRule[], near: number): RuledGrid {
  const across = group.filter((rule) => rule.direction === 'horizontal');
  const down = group.filter((rule) => rule.direction === 'vertical');
  const left = Math.min(...group.map((rule) => rule.box[0]));
  const right = Math.max(...group.map((rule) => rule.box[2]));
  const top = Math.min(...group.map((rule) => rule.box[1]));
  const bottom = Math.max(...group.map((rule) => rule.box[3]));
  const rows = edges(
    across.map((rule) => (rule.box[1] + rule.box[3]) / 2),
    top,
    bottom,
    near,
  );
  const columns = edges(
    down.map((rule) => (rule.box[0] + rule.box[2]) / 2),
    left,
    right,
    near,
  );
  const width = columns.length - 1;
  const height = rows.length - 1;
  const parent = Array.from({ length: width * height }, (_, i) => i);
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i] as number));
  const join = (a: number, b: number) => {
    const [ra, rb] = [find(a), find(b)];
    if (ra !== rb) parent[Math.max(ra, rb)] = Math.min(ra, rb);
  };
  const at = (list: readonly number[], i: number) => list[i] as number;
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const i = r * width + c;
      if (c + 1 < width) {
        const edge: Segment = { at: at(columns, c + 1), from: at(rows, r), to: at(rows, r + 1) };
        if (!isDrawn(edge, 'vertical', down, near)) join(i, i + 1);
      }
      if (r + 1 < height) {
        const edge: Segment = { at: at(rows, r + 1), from: at(columns, c), to: at(columns, c + 1) };
        if (!isDrawn(edge, 'horizontal', across, near)) join(i, i + width);
      }
    }
  }
  const cells = new Map<number, [number, number, number, number]>();
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const root = find(r * width + c);
      const box: PixelBox = [at(columns, c), at(rows, r), at(columns, c + 1), at(rows, r + 1)];
      const cell = cells.get(root);
      if (!cell) cells.set(root, [...box]);
      else {
        cell[0] = Math.min(cell[0], box[0]);
        cell[1] = Math.min(cell[1], box[1]);
        cell[2] = Math.max(cell[2], box[2]);
        cell[3] = Math.max(cell[3], box[3]);
      }
    }
  }
  return { box: [left, top, right, bottom], cells: [...cells.values()] };
}

interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Positions that lie together made one, with the outline as first and last. */
function edges(positions: readonly number[], first: number, last: number, near: number): number[] {
  const sorted = [first, ...positions, last].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const position of sorted) {
    const group = groups.at(-1);
    if (group && position - (group.at(-1) as number) <= near) group.push(position);
    else groups.push([position]);
  }
  return groups.map((group) => Math.round(group.reduce((sum, value) => sum + value, 0) / group.length));
}

/** Whether rules of that direction cover most of a cell's edge; a rule that leans is met somewhere near it. */
function isDrawn(edge: Segment, direction: PixelRule['direction'], rules: readonly PixelRule[], near: number): boolean {
  const flat = direction === 'horizontal';
  let covered = 0;
  for (const { box } of rules) {
    const [from, to] = flat ? [box[0], box[2]] : [box[1], box[3]];
    const [low, high] = flat ? [box[1], box[3]] : [box[0], box[2]];
    if (edge.at < low - near || edge.at > high + near) continue;
    covered += Math.max(0, Math.min(to, edge.to) - Math.max(from, edge.from));
  }
  return covered >= DRAWN * (edge.to - edge.from);
}

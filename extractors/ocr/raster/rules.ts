import { type Bitmap, forEachRun } from './bitmap.js';
import { findComponents } from './components.js';
import type { PixelBox } from './grey.js';

/** A ruling line, as thin as it is drawn. */
export interface PixelRule {
  readonly direction: 'horizontal' | 'vertical';
  readonly box: PixelBox;
}

/** Inches: no stroke of a letter is as long, no rule of a table as short. */
const SHORTEST = 0.3;
/** Inches: nothing thicker is a rule. */
const THICKEST = 0.035;
/** Inches: a gap of this size in a faint rule is closed. */
const GAP = 0.012;
/** Inches: pieces of one rule lie no farther apart than this. */
const JOIN = 0.1;

/** The ruling lines of a page, upper and left ones first. */
export function findRules(bitmap: Bitmap, dpi: number): PixelRule[] {
  const horizontal = findHorizontal(bitmap, dpi).map((box): PixelRule => ({ direction: 'horizontal', box }));
  const vertical = findHorizontal(transpose(bitmap), dpi).map(
    ([x0, y0, x1, y1]): PixelRule => ({ direction: 'vertical', box: [y0, x0, y1, x1] }),
  );
  return [...horizontal, ...vertical];
}

function findHorizontal(bitmap: Bitmap, dpi: number): PixelBox[] {
  const { data, width, height } = bitmap;
  const shortest = SHORTEST * dpi;
  const gap = Math.max(1, Math.round(GAP * dpi));
  let mask: Uint8Array | null = null;
  let row = -1;
  let start = 0;
  let end = 0;
  const keep = () => {
    if (row < 0 || end - start < shortest) return;
    mask ??= new Uint8Array(data.length);
    mask.fill(1, row + start, row + end);
  };
  forEachRun(bitmap, (at, from, to) => {
    if (at !== row || from - end > gap) {
      keep();
      row = at;
      start = from;
    }
    end = to;
  });
  keep();
  if (!mask) return [];
  const thickest = Math.max(3, THICKEST * dpi);
  const pieces = findComponents({ data: mask, width, height })
    .filter(({ box, area }) => area / (box[2] - box[0]) <= thickest)
    .filter(({ box }) => isBare(bitmap, box, dpi))
    .map(({ box }) => box);
  return joinPieces(pieces, dpi);
}

/** Inches: a long piece is a rule even where letters touch it; a short one must stand alone. */
const LONG = 1;

/**
 * Whether paper runs along a piece on both sides: the feet of letters that run into each other and the bars of capitals
 * make a long run too, with strokes above or below.
 */
function isBare(bitmap: Bitmap, box: PixelBox, dpi: number): boolean {
  const distance = Math.ceil(0.02 * dpi);
  const most = box[2] - box[0] >= LONG * dpi ? 0.35 : 0.12;
  const share = (y: number) => {
    if (y < 0 || y >= bitmap.height) return 0;
    let ink = 0;
    for (let x = box[0]; x < box[2]; x++) ink += bitmap.data[y * bitmap.width + x] as number;
    return ink / (box[2] - box[0]);
  };
  return share(box[1] - distance) < most && share(box[3] - 1 + distance) < most;
}

/** Pieces on one height with a small gap between them are one rule. */
function joinPieces(pieces: readonly PixelBox[], dpi: number): PixelBox[] {
  const sorted = [...pieces].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number, number, number][] = [];
  for (const piece of sorted) {
    const before = joined.find(
      (rule) =>
        piece[0] - rule[2] <= JOIN * dpi &&
        piece[1] <= rule[3] + 0.01 * dpi &&
        piece[3] >= rule[1] - 0.01 * dpi &&
        Math.max(piece[3], rule[3]) - Math.min(piece[1], rule[1]) <= 0.08 * dpi,
    );
    if (!before) joined.push([...piece]);
    else {
      before[1] = Math.min(before[1], piece[1]);
      before[2] = Math.max(before[2], piece[2]);
      before[3] = Math.max(before[3], piece[3]);
    }
  }
  return joined.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
}

function transpose(bitmap: Bitmap): Bitmap {
  const { data, width, height } = bitmap;
  const out = new Uint8Array(data.length);
  forEachRun(bitmap, (row, from, to) => {
    const y = row / width;
    for (let x = from; x < to; x++) out[x * height + y] = 1;
  });
  return { data: out, width: height, height: width };
}

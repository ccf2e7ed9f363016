import { type Bitmap, runsIn } from '../../raster/bitmap.js';
import type { PixelBox } from '../../raster/grey.js';

/** Of the height of a figure: how far the dots of a stroke reach at least, how thick it is at most, how far dots may stand aside. */
const REACH = 0.4;
const THICKEST = 0.17;
const ASIDE = 0.06;
/** How far a stroke goes to the right on its way up, of its height. */
const UPRIGHT = 0.15;
const SLANTED = 0.75;
/** Dots, one above the other, that make a stroke; a colon has two. */
const FEW = 3;
/** Of the height, what is drawn of a stroke of fewer pieces. */
const DRAWN = 0.5;
/** Of the height of a word: pieces of ink smaller in both directions are dots; longer ones of a stroke are as slim as this. */
const DOT = 0.3;
const LONGEST = 0.6;
const SLIM = 0.2;

/**
 * Where along a word, left to right, the dots of a broken "/" stand: its slant is the thinnest stroke of a number, of which a
 * black-and-white scan at 200 dpi leaves a row of dots. Figures beside it may have fallen to parts as well.
 * @param inside the pieces of ink of the word
 * @returns x of the middle of each, pixels
 */
export function dottedStrokes(inside: readonly PixelBox[], bitmap: Bitmap): number[] {
  const [top, bottom] = [Math.min(...inside.map((box) => box[1])), Math.max(...inside.map((box) => box[3]))];
  const isDot = ([x0, y0, x1, y1]: PixelBox) => {
    const [wide, high] = [(x1 - x0) / (bottom - top), (y1 - y0) / (bottom - top)];
    return Math.max(wide, high) <= DOT || (wide <= SLIM && high <= LONGEST);
  };
  const figures = sideBySide(inside.filter((box) => !isDot(box)));
  // Brackets are higher.
  const heights = figures.map((box) => box[3] - box[1]).sort((a, b) => a - b);
  const height = heights[heights.length >> 1] ?? 0;
  return figures.flatMap((figure, i) => {
    const next = figures[i + 1];
    return next && isDotted([figure[2], top, next[0], bottom], height, bitmap) ? [(figure[2] + next[0]) / 2] : [];
  });
}

/** Pieces of ink that stand above each other taken together, left to right. */
function sideBySide(boxes: readonly PixelBox[]): PixelBox[] {
  const groups: PixelBox[] = [];
  for (const box of [...boxes].sort((a, b) => a[0] - b[0])) {
    const last = groups.at(-1);
    if (!last || box[0] >= last[2]) groups.push(box);
    else
      groups[groups.length - 1] = [
        last[0],
        Math.min(last[1], box[1]),
        Math.max(last[2], box[2]),
        Math.max(last[3], box[3]),
      ];
  }
  return groups;
}

/** Whether dots in a box make a line that rises to the right, and nothing else stands there. */
function isDotted(gap: PixelBox, height: number, bitmap: Bitmap): boolean {
  if (gap[2] - gap[0] < 3) return false;
  const points: { x: number; y: number }[] = [];
  let [dots, last] = [0, Number.NEGATIVE_INFINITY];
  for (let y = gap[1]; y < gap[3]; y++) {
    const runs = runsIn(gap, y, bitmap);
    const [run] = runs;
    if (!run) continue;
    if (runs.length > 1 || run[1] - run[0] > Math.max(2, THICKEST * height)) return false;
    if (y - last > 1) dots++;
    last = y;
    points.push({ x: (run[0] + run[1]) / 2, y });
  }
  const [first, end] = [points[0], points.at(-1)];
  if (!first || !end || end.y - first.y < REACH * height) return false;
  if (dots < FEW && points.length < DRAWN * height) return false;
  const slant = (first.x - end.x) / (end.y - first.y);
  if (slant < UPRIGHT || slant > SLANTED) return false;
  return points.every(({ x, y }) => Math.abs(first.x - slant * (y - first.y) - x) <= Math.max(1.5, ASIDE * height));
}

/** What stands before a year, and what the dots of the stroke between them were read as: "01:2031);", "I2031", "31/122031". */
const OF_YEAR = /^(\(?[\p{Nd}IV|l/]{0,6}[\p{Nd}IV|l])([.:;,'’]?)((?:19|20)\p{Nd}{2}(?!\p{Nd})[^\p{L}\p{N}]*)$/u;
/** Letters by which the place of a stroke may be missed when it is reckoned from the width of the word. */
const MISSED = 1;

/**
 * A month, quarter or date with the stroke before its year that was read as a point or passed over, where its dots stand at that
 * place. Figures stay as they are.
 * @param dotted where dots stand, as share of the word's width
 */
export function withStroke(text: string, dotted: readonly number[]): string {
  const stroked = strokedOf(text);
  if (!stroked || stroked === text) return text;
  const place = stroked.lastIndexOf('/') + 0.5;
  return dotted.some((share) => Math.abs(share * stroked.length - place) <= MISSED) ? stroked : text;
}

function strokedOf(text: string): string | null {
  const [, before, , year] = OF_YEAR.exec(text) ?? [];
  return before === undefined ? null : `${before}/${year}`;
}

import type { Grey } from './grey.js';

/**
 * What shines through from the back of the sheet: as much print again, paler than that of the front by far, with hardly
 * anything in between, and softer, because the paper scatters it. Print that is merely pale, in part of a page where
 * the toner ran out, is as sharp as the rest.
 */

/** Greys of less are paper's noise. */
const LEAST_INK = 220;
/** Pixels around one in which the darkest ink is looked for: half the width of a stroke. */
const REACH = 2;
/** Every so many pixels across and down are looked at. */
const STEP = 5;
/** Pixels with ink that must have been looked at. */
const FEW = 1500;
/** Greys of one class, and the classes between which the gap may lie. */
const CLASS = 10;
const CLASSES = 26;
const DARKEST_GAP = 9;
const PALEST_GAP = 17;
/** The back is no paler than this; what is, fades by itself. */
const PALEST_BACK = 20;
/** Of the ink looked at, what front and back must have at least, and what the gap may have of the back's greatest class. */
const FRONT = 0.15;
const BACK = 0.1;
const GAP = 0.25;
/** How steep the edges of the back are at most, of those of the front. */
const SOFTER = 0.92;
/** The same for the last page of a document, with a few lines on its front: it must be plainer there that it is the back. */
const LITTLE_FRONT = { front: 0.04, gap: 0.02, softer: 0.8 } as const;
/** The grey of paper in a prepared picture. */
const PAPER = 250;

/** A picture without what shines through from the back of the sheet; the picture itself where nothing does. */
export function dropShowThrough(image: Grey): Grey {
  const palest = palestPrint(image);
  if (palest === null) return image;
  const { data, width, height } = image;
  const out = new Uint8Array(data);
  for (let y = 0; y < height; y++) {
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const value = data[i] as number;
      if (value <= palest || value >= PAPER) continue;
      if (!isBesidePrint(image, x, y, palest)) out[i] = PAPER;
    }
  }
  return { data: out, width, height };
}

/** Whether one of the eight pixels around is print: edges of strokes are as pale as the back. */
function isBesidePrint({ data, width, height }: Grey, x: number, y: number, palest: number): boolean {
  for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
    for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
      if ((data[v * width + u] as number) <= palest) return true;
    }
  }
  return false;
}

/** The grey that parts the print of the front from that of the back; `null` where no back shines through. */
export function palestPrint({ data, width, height }: Grey): number | null {
  const counts = new Float64Array(CLASSES);
  const slopes = new Float64Array(CLASSES);
  let all = 0;
  for (let y = REACH + 1; y < height - REACH - 1; y += STEP) {
    for (let x = REACH + 1; x < width - REACH - 1; x += STEP) {
      const value = data[y * width + x] as number;
      if (value > LEAST_INK) continue;
      let darkest = value;
      let steepest = 0;
      for (let v = y - REACH; v <= y + REACH; v++) {
        for (let i = v * width + x - REACH; i <= v * width + x + REACH; i++) {
          darkest = Math.min(darkest, data[i] as number);
          const across = Math.abs((data[i + 1] as number) - (data[i - 1] as number));
          const down = Math.abs((data[i + width] as number) - (data[i - width] as number));
          steepest = Math.max(steepest, across, down);
        }
      }
      const at = Math.floor(darkest / CLASS);
      counts[at] = (counts[at] as number) + 1;
      slopes[at] = (slopes[at] as number) + steepest / Math.max(CLASS, PAPER - darkest);
      all++;
    }
  }
  return all < FEW ? null : gapBetween(counts, slopes, all);
}

/** The grey in the middle of the emptiest three classes between print and back. */
function gapBetween(counts: Float64Array, slopes: Float64Array, all: number): number | null {
  const sum = (values: Float64Array, from: number, to: number) =>
    values.subarray(from, to).reduce((total, value) => total + value, 0);
  let gap = DARKEST_GAP;
  for (let k = DARKEST_GAP; k <= PALEST_GAP; k++)
    if (sum(counts, k - 1, k + 2) <= sum(counts, gap - 1, gap + 2)) gap = k;
  const front = sum(counts, 0, gap);
  const back = sum(counts, gap + 1, PALEST_BACK + 1);
  const isLittle = front < FRONT * all;
  if (front < LITTLE_FRONT.front * all || back < BACK * all) return null;
  const most = Math.max(...counts.subarray(gap + 1, PALEST_BACK + 1));
  if (sum(counts, gap - 1, gap + 2) / 3 > (isLittle ? LITTLE_FRONT.gap : GAP) * most) return null;
  const softness = sum(slopes, gap + 1, PALEST_BACK + 1) / back / (sum(slopes, 0, gap) / front);
  return softness <= (isLittle ? LITTLE_FRONT.softer : SOFTER) ? gap * CLASS + CLASS / 2 : null;
}

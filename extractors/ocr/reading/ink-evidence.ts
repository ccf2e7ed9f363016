import type { Bitmap } from '../raster/bitmap.js';
import type { Component } from '../raster/components.js';
import type { PixelBox } from '../raster/grey.js';
import { hasFigure } from './figures.js';
import { baselineAt, type LineBand } from './line-band.js';

/**
 * What the ink of a word shows without reading it. The engine reads with great confidence "51" for "5.1", "985" for
 * "98,5", "1" for "11" and "I" for "II" (its network merges what repeats); the ink tells.
 */
export interface InkEvidence {
  /** Small pieces on the baseline: points and commas. */
  readonly separators: number;
  /** Pieces as high as a figure. */
  readonly tall: number;
  /** Strokes met half-way up, for words of upright strokes only. */
  readonly stems: number;
}

export function inkEvidence(
  box: PixelBox,
  band: LineBand,
  components: readonly Component[],
  bitmap: Bitmap,
): InkEvidence {
  const inside = components.filter(({ box: ink, area }) => {
    const x = (ink[0] + ink[2]) / 2;
    if (x < box[0] || x > box[2] || area < 4) return false;
    return ink[1] < baselineAt(band, x) && ink[3] > baselineAt(band, x) - band.height;
  });
  const highest = Math.max(0, ...inside.map(({ box: ink }) => ink[3] - ink[1]));
  const isSeparator = ({ box: ink }: Component) => {
    const baseline = baselineAt(band, (ink[0] + ink[2]) / 2);
    const [width, height] = [ink[2] - ink[0], ink[3] - ink[1]];
    if (width > 0.4 * band.height || height > 0.6 * band.height) return false;
    return ink[1] > baseline - 0.45 * band.height && ink[3] > baseline - 0.15 * band.height;
  };
  const tall = inside.filter(({ box: ink }) => ink[3] - ink[1] >= 0.7 * highest);
  return {
    separators: inside.filter(isSeparator).length,
    tall: tall.length,
    stems: countStems(
      tall.map(({ box: ink }) => ink),
      bitmap,
    ),
  };
}

/** Runs of ink half-way up the tall pieces; the middle of three heights. */
function countStems(boxes: readonly PixelBox[], bitmap: Bitmap): number {
  let stems = 0;
  for (const [x0, y0, x1, y1] of boxes) {
    const counts = [0.4, 0.5, 0.6].map((share) => {
      const row = Math.round(y0 + (y1 - y0) * share) * bitmap.width;
      let runs = 0;
      for (let x = x0; x < x1; x++)
        if (bitmap.data[row + x] === 1 && (x === x0 || bitmap.data[row + x - 1] !== 1)) runs++;
      return runs;
    });
    stems += counts.sort((a, b) => a - b)[1] as number;
  }
  return stems;
}

/** Points, commas and colons as written; a colon has one point on the baseline. */
function writtenSeparators(text: string): number {
  return text.match(/[.,:;]/g)?.length ?? 0;
}

/** Whether a reading can be what the ink shows. Words of letters alone are not judged, figures and Roman I to III are. */
export function fitsInk(text: string, ink: InkEvidence): boolean {
  if (isUprightNumeral(text)) return writtenStems(text) === ink.stems;
  if (!hasFigure(text)) return true;
  if (writtenSeparators(text) !== ink.separators) return false;
  // Figures that touch are fewer pieces; more pieces than figures means that one was passed over.
  return !/^[\p{Nd}I/().,:;–-]+$/u.test(text) || ink.tall <= (text.match(/[\p{Nd}I/()]/gu)?.length ?? 0);
}

/** "I", "II", "III", with the point or bracket after it. */
export function isUprightNumeral(text: string): boolean {
  return /^I{1,3}[.,:;]?$/.test(text);
}

function writtenStems(text: string): number {
  return text.match(/I/g)?.length ?? 0;
}

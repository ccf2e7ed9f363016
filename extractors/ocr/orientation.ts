import type { PageImage, TextJudge } from '../extractor.js';
import { flattenBackground } from './raster/background.js';
import { type Bitmap, binarise } from './raster/bitmap.js';
import { type Component, findComponents } from './raster/components.js';
import { cropGrey, type Grey, type PixelBox } from './raster/grey.js';
import { rowContrast } from './raster/skew.js';
import { isSpeckled, median3 } from './raster/speckle.js';
import { thumbnail } from './raster/thumbnail.js';
import { type QuarterTurn, turn } from './raster/turn.js';
import type { Recogniser } from './recogniser.js';

/** Pixels per inch: enough to tell upright print from print on its head. */
const DPI = 150;
/** Pixels per inch: enough to tell along which side lines of print run. */
const SIDE_DPI = 100;
/** How much clearer lines of print must show down the page than across before it is taken to lie on its side. */
const SIDEWAYS = 1.25;

/**
 * Whether the lines of print run down the page: an appendix in landscape stored in portrait pages. Judged on pieces of
 * ink of letter size, so that ruling lines do not count.
 */
export function liesOnItsSide(image: PageImage, dpi: number): boolean {
  const { bitmap, components } = small(image, dpi, SIDE_DPI);
  const letters = lettersOnly(bitmap, components);
  const across = rowContrast(letters);
  const down = rowContrast(transposed(letters));
  return down > across * SIDEWAYS;
}

/** Of the given turns the one after which a sample of the page reads best. */
export async function bestTurn(
  recogniser: Recogniser,
  image: PageImage,
  dpi: number,
  turns: readonly QuarterTurn[],
  judge: TextJudge,
): Promise<QuarterTurn> {
  const { grey } = small(image, dpi, DPI);
  let best: QuarterTurn = turns[0] ?? 0;
  let most = -1;
  for (const degrees of turns) {
    const turned = turn({ ...grey, channels: 1, dpi: DPI }, degrees);
    const sample = cropGrey(turned, densestBand(binarise(turned)));
    const score = await legibility(recogniser, sample, judge);
    if (score > most) {
      most = score;
      best = degrees;
    }
  }
  return best;
}

/** How many words of a sample make sense, each counted as far as the engine is sure of it. */
async function legibility(recogniser: Recogniser, sample: Grey, judge: TextJudge): Promise<number> {
  const lines = await recogniser.recognise(sample, { mode: 'block', dpi: DPI });
  let score = 0;
  for (const { words } of lines) {
    for (const word of words) {
      const { tokens, validity } = judge(word.text);
      if (word.text.length > 1) score += tokens > 0 ? word.confidence * validity : 0;
    }
  }
  return score;
}

interface SmallPage {
  readonly grey: Grey;
  readonly bitmap: Bitmap;
  readonly components: readonly Component[];
}

function small(image: PageImage, dpi: number, wanted: number): SmallPage {
  const flat = seen(flattenBackground(thumbnail(image, Math.max(1, dpi / wanted))));
  return isSpeckled(flat.components) ? seen(median3(flat.grey)) : flat;
}

function seen(grey: Grey): SmallPage {
  const bitmap = binarise(grey);
  return { grey, bitmap, components: findComponents(bitmap) };
}

function lettersOnly(bitmap: Bitmap, components: readonly Component[]): Bitmap {
  const data = new Uint8Array(bitmap.data.length);
  for (const { box, area } of components) {
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    if (Math.max(width, height) > SIDE_DPI * 0.35 || Math.min(width, height) < 2 || area < 5) continue;
    for (let y = box[1]; y < box[3]; y++) {
      const row = y * bitmap.width;
      data.set(bitmap.data.subarray(row + box[0], row + box[2]), row + box[0]);
    }
  }
  return { ...bitmap, data };
}

function transposed({ data, width, height }: Bitmap): Bitmap {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[x * height + y] = data[y * width + x] as number;
  return { data: out, width: height, height: width };
}

/** Two inches of the page's height where there is most ink. */
function densestBand(bitmap: Bitmap): PixelBox {
  const depth = Math.min(bitmap.height, DPI * 2);
  const ink = new Float64Array(bitmap.height + 1);
  for (let y = 0; y < bitmap.height; y++) {
    let sum = 0;
    for (let x = 0; x < bitmap.width; x++) sum += bitmap.data[y * bitmap.width + x] as number;
    ink[y + 1] = (ink[y] as number) + sum;
  }
  let top = 0;
  for (let y = 0; y + depth <= bitmap.height; y += 10) {
    const here = (ink[y + depth] as number) - (ink[y] as number);
    if (here > (ink[top + depth] as number) - (ink[top] as number)) top = y;
  }
  return [0, top, bitmap.width, top + depth];
}

import type { PageImage } from '../extractor.js';
import { type FoundMark, findMarks } from './marks.js';
import { flattenBackground, isBilevel } from './raster/background.js';
import { binarise, shrink } from './raster/bitmap.js';
import { findComponents } from './raster/components.js';
import type { Grey } from './raster/grey.js';
import { separateInk } from './raster/ink.js';
import { findSkew } from './raster/skew.js';
import { isSpeckled, median3 } from './raster/speckle.js';
import { type Warp, warp } from './raster/warp.js';

/** A page without coloured ink, shadows and dust. */
export interface CleanPage {
  readonly image: Grey;
  readonly dpi: number;
  /** Degrees by which it leans. */
  readonly skew: number;
  /** Coloured seals, signatures and stamps, in pixels of the picture that was given. */
  readonly marks: readonly FoundMark[];
}

/** A page made ready for reading. */
export interface PreparedPage {
  /** Clean and straight, at `dpi`. */
  readonly image: Grey;
  readonly dpi: number;
  readonly warp: Warp;
  /** Coloured seals, signatures and stamps, in pixels of the picture that was given. */
  readonly marks: readonly FoundMark[];
}

/** Enlarging a poor original beyond this hurts; 200 dpi read at 300 gains. */
const LARGEST_SCALE = 1.5;
/** Degrees; a lean below this does not disturb reading, and turning blurs. */
const TOLERATED_SKEW = 0.3;

/** @param dpi pixels per inch of the picture */
export function cleanPage(source: PageImage, dpi: number): CleanPage {
  const ink = separateInk(source);
  const flat = isBilevel(ink.print) ? ink.print : flattenBackground(ink.print);
  const bitmap = binarise(flat);
  const image = isSpeckled(findComponents(bitmap)) ? median3(flat) : flat;
  const skew = findSkew(shrink(bitmap, Math.max(1, Math.round(dpi / 100))));
  const marks = ink.colour ? findMarks(ink.colour, source.width, source.height, dpi) : [];
  return { image, dpi, skew: Math.abs(skew) >= TOLERATED_SKEW ? skew : 0, marks };
}

/** The page straight and at about the resolution asked for. */
export async function straighten(page: CleanPage, dpi: number): Promise<PreparedPage> {
  const { width, height } = page.image;
  const how: Warp = { scale: Math.min(dpi / page.dpi, LARGEST_SCALE), skew: page.skew, width, height };
  return { image: await warp(page.image, how), dpi: page.dpi * how.scale, warp: how, marks: page.marks };
}

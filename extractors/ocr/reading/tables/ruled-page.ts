import type { PreparedPage } from '../../prepare.js';
import { type Bitmap, binarise, inkThreshold } from '../../raster/bitmap.js';
import { bridgeRules } from '../../raster/bridge-rules.js';
import { completeRules } from '../../raster/complete-rules.js';
import { eraseRules } from '../../raster/erase-rules.js';
import { dropGhostRules } from '../../raster/ghost-rules.js';
import { findRules, type PixelRule } from '../../raster/rules.js';
import { dropShowThrough } from '../../raster/show-through.js';
import { findGrids, type RuledGrid } from './grid.js';

/** A prepared page parted into its ruling lines and the rest: its `image` is without them. */
export interface RuledPage extends PreparedPage {
  readonly ink: Bitmap;
  readonly ruling: readonly PixelRule[];
  readonly grids: readonly RuledGrid[];
}

/** The grey of paper in a prepared picture. */
const PAPER = 245;
/** How far towards the paper the threshold for rules lies above that for print: rules are often paler. */
const PALE_RULES = 0.5;

export function takeRules({ image: straight, ...page }: PreparedPage): RuledPage {
  const image = dropShowThrough(straight);
  const threshold = inkThreshold(image);
  const bitmap = binarise(image, threshold + (PAPER - threshold) * PALE_RULES);
  const found = bridgeRules(findRules(bitmap, page.dpi), bitmap, page.dpi);
  const drawn = completeRules(found, bitmap, page.dpi);
  const bare = eraseRules(image, bitmap, drawn);
  const ruling = dropGhostRules(drawn, image);
  return { ...page, image: bare, ink: binarise(bare), ruling, grids: findGrids(ruling, page.dpi) };
}

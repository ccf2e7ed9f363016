import type { TextJudge } from '../../extractor.js';
import type { PreparedPage } from '../prepare.js';
import { type Bitmap, binarise, inkThreshold } from '../raster/bitmap.js';
import { findComponents } from '../raster/components.js';
import { eraseRules } from '../raster/erase-rules.js';
import type { Grey } from '../raster/grey.js';
import { whiten } from '../raster/grey.js';
import { findRules, type PixelRule } from '../raster/rules.js';
import type { Recogniser } from '../recogniser.js';
import { findGrids } from './grid.js';
import { readLeftover } from './leftover.js';
import { dropNoise } from './noise.js';
import { rereadLines } from './reread.js';
import { readStacked } from './stack.js';
import { trimToInk } from './trim.js';
import { type FoundLine, found } from './word.js';

/** What stands on a page, in pixels of the prepared picture. */
export interface ReadPage {
  readonly lines: readonly FoundLine[];
  readonly rules: readonly PixelRule[];
}

/** The grey of paper in a prepared picture. */
const PAPER = 245;
/** How far towards the paper the threshold for rules lies above that for print. */
const PALE_RULES = 0.5;

/**
 * Reads a prepared page: ruled tables cell by cell, the rest as a page, then the ink that was left, then whatever is
 * doubtful once more.
 */
export async function readPage(recogniser: Recogniser, page: PreparedPage, judge: TextJudge): Promise<ReadPage> {
  const { dpi } = page;
  const threshold = inkThreshold(page.image);
  // Rules are often paler than print.
  const bitmap = binarise(page.image, threshold + (PAPER - threshold) * PALE_RULES);
  const rules = findRules(bitmap, dpi);
  const image = eraseRules(page.image, bitmap, rules);
  const ink = binarise(image);
  const grids = findGrids(rules, dpi);
  const cells = await readCells(recogniser, image, ink, grids, dpi);
  const rest = copy(image);
  for (const grid of grids) whiten(rest, grid.box);
  const outside = (await recogniser.recognise(rest, { mode: 'page', dpi })).map(found);
  const first = dropNoise([...outside, ...cells], judge, dpi);
  const components = findComponents(ink);
  const leftover = await readLeftover(recogniser, image, components, first, judge, dpi);
  const voted = await rereadLines(recogniser, image, components, [...first, ...leftover], judge, dpi);
  const lines = dropNoise(voted, judge, dpi);
  return { lines, rules };
}

async function readCells(
  recogniser: Recogniser,
  image: Grey,
  ink: Bitmap,
  grids: ReturnType<typeof findGrids>,
  dpi: number,
): Promise<FoundLine[]> {
  const margin = Math.round(dpi * 0.027);
  const parts = grids
    .flatMap((grid) => grid.cells)
    .map((cell) => trimToInk(ink, cell, margin))
    .filter((part) => part !== null);
  return (await readStacked(recogniser, image, parts, { dpi })).flat().map(found);
}

function copy(image: Grey): Grey {
  return { ...image, data: Uint8Array.from(image.data) };
}

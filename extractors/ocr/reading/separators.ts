import type { Component } from '../raster/components.js';
import type { PixelBox } from '../raster/grey.js';
import { baselineAt, type LineBand } from './line-band.js';

/**
 * How many points and commas stand in a number, counted on the ink: small pieces on the baseline. The engine is apt to
 * read "5.1" as "51" and "98,5" as "985" with great confidence; the ink tells.
 * @param box the number's
 */
export function countSeparators(box: PixelBox, band: LineBand, components: readonly Component[]): number {
  let count = 0;
  for (const { box: ink, area } of components) {
    const x = (ink[0] + ink[2]) / 2;
    if (x < box[0] || x > box[2] || area < 4) continue;
    const baseline = baselineAt(band, x);
    const width = ink[2] - ink[0];
    const height = ink[3] - ink[1];
    if (width > 0.4 * band.height || height > 0.6 * band.height) continue;
    if (ink[1] > baseline - 0.45 * band.height && ink[1] < baseline && ink[3] > baseline - 0.15 * band.height) count++;
  }
  return count;
}

/** Points, commas and colons as written; a colon has one point on the baseline. */
export function writtenSeparators(text: string): number {
  return text.match(/[.,:;]/g)?.length ?? 0;
}

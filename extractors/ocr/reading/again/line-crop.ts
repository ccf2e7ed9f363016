import type { Component } from '../../raster/components.js';
import { blankGrey, type Grey, type PixelBox, pasteGrey } from '../../raster/grey.js';
import { baselineAt, type LineBand } from '../ink/line-band.js';

/** A line cut out alone, with the place of its corner in the page. */
export interface LineCrop {
  readonly image: Grey;
  readonly x: number;
  readonly y: number;
}

/**
 * Cuts every line out of the page with all that belongs to it and nothing of its neighbours. Vietnamese letters carry
 * up to two marks above and one below; cut by the height of the letters, as tesseract does when it finds lines itself,
 * "đối" loses its upper mark and is read "đôi". Each piece of ink goes to the line whose letters it is nearest to.
 */
export function cropLines(image: Grey, components: readonly Component[], bands: readonly LineBand[]): LineCrop[] {
  const owned: PixelBox[][] = bands.map(() => []);
  for (const { box, area } of components) {
    if (area < 3) continue;
    for (const owner of ownersOf(box, bands)) owned[owner]?.push(clip(box, bands[owner] as LineBand));
  }
  return bands.map((band, i) => cutOut(image, owned[i] as PixelBox[], band));
}

/** How far from the letters of a line, in heights of small letters, a mark above or below may stand. */
const ABOVE = 1.6;
const BELOW = 0.7;
/** Marks below sit close under the letters; a mark farther down is rather one above a letter of the next line. */
const BELOW_COST = 1.8;

function ownersOf(box: PixelBox, bands: readonly LineBand[]): number[] {
  const middle = (box[0] + box[2]) / 2;
  const inside: number[] = [];
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  bands.forEach((band, i) => {
    const { height } = band;
    if (middle < band.x0 - height * 0.7 || middle > band.x1 + height * 0.7) return;
    const baseline = baselineAt(band, middle);
    const shared = Math.min(box[3], baseline) - Math.max(box[1], baseline - height);
    if (shared > 0 && shared >= 0.3 * Math.min(height, box[3] - box[1])) inside.push(i);
    const above = Math.max(0, baseline - height - box[3]);
    const below = Math.max(0, box[1] - baseline);
    if (above > ABOVE * height || below > BELOW * height) return;
    const cost = Math.max(above, below * BELOW_COST);
    if (cost < least) {
      least = cost;
      nearest = i;
    }
  });
  if (inside.length > 0) return inside;
  return nearest >= 0 ? [nearest] : [];
}

/** Ink that joins two lines is cut at the reach of each. */
function clip(box: PixelBox, band: LineBand): PixelBox {
  const baseline = baselineAt(band, (box[0] + box[2]) / 2);
  return [
    box[0] - 2,
    Math.max(box[1] - 2, Math.round(baseline - (1 + ABOVE) * band.height)),
    box[2] + 2,
    Math.min(box[3] + 2, Math.round(baseline + BELOW * 1.3 * band.height)),
  ];
}

function cutOut(image: Grey, owned: readonly PixelBox[], band: LineBand): LineCrop {
  const { height } = band;
  const margin = Math.round(height * 0.4);
  const highest = Math.min(baselineAt(band, band.x0), baselineAt(band, band.x1)) - height;
  const lowest = Math.max(baselineAt(band, band.x0), baselineAt(band, band.x1));
  const x0 = Math.round(Math.min(band.x0, ...owned.map((box) => box[0]))) - margin;
  const x1 = Math.round(Math.max(band.x1, ...owned.map((box) => box[2]))) + margin;
  const y0 = Math.round(Math.min(highest - height * 0.5, ...owned.map((box) => box[1]))) - margin;
  const y1 = Math.round(Math.max(lowest + height * 0.3, ...owned.map((box) => box[3]))) + margin;
  const crop = blankGrey(x1 - x0, y1 - y0);
  for (const box of owned) pasteGrey(crop, image, box, box[0] - x0, box[1] - y0);
  return { image: crop, x: x0, y: y0 };
}

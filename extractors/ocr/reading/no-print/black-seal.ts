import type { Bitmap } from '../../raster/bitmap.js';
import type { Component } from '../../raster/components.js';
import type { PixelBox } from '../../raster/grey.js';

/** Inches: seals of state bodies are 36 mm across, others 20 to 42 mm. */
const SMALLEST = 0.75;
const LARGEST = 1.7;
/** With the print and the signature that touch the ring a piece may be this large. */
const HANGING = 3;
/** A ring fills little of its box; a photograph or a bar fills more. */
const MOST_FILLED = 0.45;
/** Pieces looked at on one page: more are a drawing. */
const MOST = 6;
/** Of so many directions from the middle, the share in which the ring must be met. */
const DIRECTIONS = 72;
/** So few say at once that there is none. */
const FEW = 12;
const MET = 0.8;
/** And by how much more than a circle just outside of it: print is met everywhere. */
const CLEAR = 0.25;
/** How far from its usual radius the ring may be met, as a share of it: scanned pages are a little stretched. */
const BAND = 0.06;
/** Radius of the circle outside, as a share of the ring's. */
const OUTSIDE = 1.13;
/** Steps of the search for middle and radius, as a share of the piece's size. */
const STEP = 0.02;

/**
 * Round seals (con dấu) in black or grey, as on copies: large thin pieces of ink that a ring runs through, whatever print
 * and signature hang on to it. No colour parts them from the print below.
 */
export function findBlackSeals(components: readonly Component[], bitmap: Bitmap, dpi: number): PixelBox[] {
  const large = components.filter(({ box, area }) => {
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    const shorter = Math.min(width, height);
    return shorter >= SMALLEST * dpi && shorter <= HANGING * dpi && area <= MOST_FILLED * width * height;
  });
  const rings = large
    .sort((a, b) => b.area - a.area)
    .slice(0, MOST)
    .map(({ box }) => ringIn(box, bitmap, dpi))
    .filter((ring) => ring !== null);
  return outermostOf(rings);
}

/** A seal has rings within rings. */
export function outermostOf(rings: readonly PixelBox[]): PixelBox[] {
  const outermost = [...rings].sort((a, b) => b[2] - b[0] - (a[2] - a[0]));
  return outermost.filter((ring, i) => !outermost.slice(0, i).some((outer) => isMiddleWithin(ring, outer)));
}

function isMiddleWithin(box: PixelBox, outer: PixelBox): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x > outer[0] && x < outer[2] && y > outer[1] && y < outer[3];
}

/** Rings whose ink is broken into many pieces, within the given boxes around them. */
export function findBrokenSeals(boxes: readonly PixelBox[], bitmap: Bitmap, dpi: number): PixelBox[] {
  return boxes.flatMap((box) => {
    const shorter = Math.min(box[2] - box[0], box[3] - box[1]);
    const ring = shorter >= SMALLEST * dpi && shorter <= HANGING * dpi ? ringIn(box, bitmap, dpi) : null;
    return ring ? [ring] : [];
  });
}

/** The best circle within a box, as the box around it; `null` where ink follows none. */
function ringIn(box: PixelBox, bitmap: Bitmap, dpi: number): PixelBox | null {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const largest = Math.min(width, height, LARGEST * dpi) / 2;
  const step = Math.max(2, STEP * 2 * largest);
  let best: PixelBox | null = null;
  let most = MET * DIRECTIONS;
  // The ring touches at least two sides of the box that its ink spans: print adds to the others.
  for (let radius = largest; radius >= Math.max((SMALLEST / 2) * dpi, 0.5 * largest); radius -= step) {
    for (let x = box[0] + radius; x <= box[2] - radius + 1; x += step) {
      for (let y = box[1] + radius; y <= box[3] - radius + 1; y += step) {
        if (directionsMet(x, y, radius, bitmap, FEW) < most * (FEW / DIRECTIONS) * 0.8) continue;
        const met = directionsMet(x, y, radius, bitmap);
        if (met <= most || met - directionsMet(x, y, radius * OUTSIDE, bitmap) < CLEAR * DIRECTIONS) continue;
        most = met;
        best = [Math.round(x - radius), Math.round(y - radius), Math.round(x + radius), Math.round(y + radius)];
      }
    }
  }
  return best;
}

/** In how many directions ink is met at about the radius. */
function directionsMet(x: number, y: number, radius: number, bitmap: Bitmap, directions = DIRECTIONS): number {
  let met = 0;
  for (let i = 0; i < directions; i++) {
    const angle = (2 * Math.PI * i) / directions;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const isInk = (at: number): boolean => {
      const [px, py] = [Math.round(x + dx * at), Math.round(y + dy * at)];
      return px >= 0 && py >= 0 && px < bitmap.width && py < bitmap.height && bitmap.data[py * bitmap.width + px] === 1;
    };
    const reach = BAND * radius;
    for (let at = radius - reach; at <= radius + reach / 3; at++) {
      if (!isInk(at)) continue;
      met++;
      break;
    }
  }
  return met;
}

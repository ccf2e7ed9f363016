import type { Grey } from '../raster/grey.js';

/** What lies around a sheet in a small picture: the table under a photograph, the black of a scanner's lid. */
export interface Surroundings {
  /** 1 = no part of the sheet; a byte a pixel of the small picture. */
  readonly mask: Uint8Array;
  /** For every row the number of pixels around the sheet from the left and from the right; 0 where there are none. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The same for every column from above and from below. */
  readonly top: Int32Array;
  readonly bottom: Int32Array;
}

/** Pixels of a small picture over which the brightest is taken, so that print vanishes. */
const REACH = 2;
/** What lies around a sheet has at most this share of the brightness of the paper beside it. */
const DARKER = 0.62;
/** Share of the edge at which the brightness must fall at once: a shadow falls slowly. */
const SHARP = 0.8;
/** Share of the picture that may lie outside of the sheet. */
const LEAST = 0.003;
const MOST = 0.7;

/**
 * Dark surroundings that reach the picture's border and end sharply at the sheet, `null` where there are none. Of several
 * thresholds the one with the longest sharp edge is taken, since a sheet may be darker in its shadow than in its light.
 * @param small about 500 pixels high, so that a letter is some three pixels
 */
export function findSurroundings(small: Grey): Surroundings | null {
  const bright = brightest(small);
  let best: Surroundings | null = null;
  let longest = 0;
  for (let threshold = 30; threshold <= 190; threshold += 16) {
    const found = surroundingsAt(bright, threshold);
    if (!found) continue;
    const length = sharpLength(bright, found);
    if (length > longest) {
      longest = length;
      best = found;
    }
  }
  return best && upToSheet(best);
}

/** The depths up to the sheet itself, from which the brightest within reach was taken. */
function upToSheet(found: Surroundings): Surroundings {
  const whole = (depths: Int32Array) => depths.map((depth) => (depth > 0 ? depth + REACH + 1 : 0));
  return {
    mask: found.mask,
    left: whole(found.left),
    right: whole(found.right),
    top: whole(found.top),
    bottom: whole(found.bottom),
  };
}

function surroundingsAt(bright: Grey, threshold: number): Surroundings | null {
  const { width, height } = bright;
  const mask = flood(bright, threshold);
  let count = 0;
  for (const value of mask) count += value;
  if (count < LEAST * mask.length || count > MOST * mask.length) return null;
  const run = (from: number, step: number, most: number) => {
    let n = 0;
    while (n < most && mask[from + n * step] === 1) n++;
    return n === most ? 0 : n;
  };
  return {
    mask,
    left: Int32Array.from({ length: height }, (_, y) => run(y * width, 1, width)),
    right: Int32Array.from({ length: height }, (_, y) => run(y * width + width - 1, -1, width)),
    top: Int32Array.from({ length: width }, (_, x) => run(x, width, height)),
    bottom: Int32Array.from({ length: width }, (_, x) => run((height - 1) * width + x, -width, height)),
  };
}

/** Pixels darker than the threshold that hang together with the picture's border. */
function flood({ data, width, height }: Grey, threshold: number): Uint8Array {
  const mask = new Uint8Array(data.length);
  const open: number[] = [];
  const visit = (i: number) => {
    if (mask[i] === 1 || (data[i] as number) >= threshold) return;
    mask[i] = 1;
    open.push(i);
  };
  for (let x = 0; x < width; x++) {
    visit(x);
    visit((height - 1) * width + x);
  }
  for (let y = 0; y < height; y++) {
    visit(y * width);
    visit(y * width + width - 1);
  }
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const x = i % width;
    if (x > 0) visit(i - 1);
    if (x < width - 1) visit(i + 1);
    if (i >= width) visit(i - width);
    if (i < data.length - width) visit(i + width);
  }
  return mask;
}

/** Length of the edge in pixels; 0 where too little of it is sharp. */
function sharpLength({ data, width, height }: Grey, found: Surroundings): number {
  let sharp = 0;
  let all = 0;
  const look = (depths: Int32Array, from: (i: number) => number, step: number, most: number) => {
    depths.forEach((depth, i) => {
      if (depth === 0) return;
      all++;
      const inside = data[from(i) + Math.min(most - 1, depth + REACH) * step] as number;
      const outside = data[from(i) + Math.max(0, depth - 1 - REACH) * step] as number;
      if (outside < DARKER * inside) sharp++;
    });
  };
  look(found.left, (y) => y * width, 1, width);
  look(found.right, (y) => y * width + width - 1, -1, width);
  look(found.top, (x) => x, width, height);
  look(found.bottom, (x) => (height - 1) * width + x, -width, height);
  return sharp >= SHARP * all ? sharp : 0;
}

/** Every pixel as bright as the brightest within reach. */
function brightest(image: Grey): Grey {
  const { width, height } = image;
  const across = spread(image.data, width, height, 1, width);
  return { data: spread(across, height, width, width, 1), width, height };
}

/** The brightest along lines of `length` pixels `step` apart; there are `count` lines, `next` apart. */
function spread(data: Uint8Array, length: number, count: number, step: number, next: number): Uint8Array {
  const out = new Uint8Array(data.length);
  for (let line = 0; line < count; line++) {
    for (let at = 0; at < length; at++) {
      let most = 0;
      for (let near = Math.max(0, at - REACH); near <= Math.min(length - 1, at + REACH); near++) {
        most = Math.max(most, data[line * next + near * step] as number);
      }
      out[line * next + at * step] = most;
    }
  }
  return out;
}

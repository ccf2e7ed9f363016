import type { Grey } from './grey.js';
import { scaleGrey } from './scale.js';

/** How the picture that is read came from the picture that was given. */
export interface Warp {
  readonly scale: number;
  /** Degrees by which the given picture leaned, taken out; 0 = only scaled. */
  readonly skew: number;
  /** Size of the given picture, pixels. */
  readonly width: number;
  readonly height: number;
}

/** Scales and straightens in one go, so that pixels are interpolated once (Catmull-Rom). White comes in at the edges. */
export async function warp(image: Grey, how: Warp): Promise<Grey> {
  if (how.skew === 0) return scaleGrey(image, how.scale);
  const width = Math.max(1, Math.round(image.width * how.scale));
  const height = Math.max(1, Math.round(image.height * how.scale));
  return rotateAndScale(image, how, width, height);
}

/** The place in the given picture of a place in the picture that is read. */
export function unwarp(how: Warp, x: number, y: number): [x: number, y: number] {
  const angle = (how.skew * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const dx = x / how.scale - how.width / 2;
  const dy = y / how.scale - how.height / 2;
  return [dx * cos - dy * sin + how.width / 2, dx * sin + dy * cos + how.height / 2];
}

/** The place in the picture that is read of a place in the given picture. */
export function rewarp(how: Warp, x: number, y: number): [x: number, y: number] {
  const angle = (how.skew * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const dx = x - how.width / 2;
  const dy = y - how.height / 2;
  return [(dx * cos + dy * sin + how.width / 2) * how.scale, (-dx * sin + dy * cos + how.height / 2) * how.scale];
}

/** The upper bits that are all set in the bytes of paper: 224 and more. */
const PAPER = 0b1110_0000;
/** Places between two pixels at which the weights of the pixels around are known. */
const STEPS = 128;

function rotateAndScale(image: Grey, how: Warp, width: number, height: number): Grey {
  const { data } = image;
  const stride = image.width;
  const out = new Uint8Array(width * height).fill(255);
  const [ox, oy] = unwarp(how, 0.5, 0.5);
  const [rightX, rightY] = unwarp(how, 1.5, 0.5);
  const [downX, downY] = unwarp(how, 0.5, 1.5);
  const [stepX, stepY] = [rightX - ox, rightY - oy];
  const [lastX, lastY] = [image.width - 2, image.height - 2];
  for (let y = 0, to = 0; y < height; y++) {
    const startX = ox + (downX - ox) * y - 0.5;
    const startY = oy + (downY - oy) * y - 0.5;
    for (let x = 0; x < width; x++, to++) {
      const sx = startX + stepX * x;
      const sy = startY + stepY * x;
      if (sx < 1 || sy < 1 || sx >= lastX || sy >= lastY) continue;
      const ix = sx | 0;
      const iy = sy | 0;
      const at = iy * stride + ix;
      const here = data[at] as number;
      const paper = here & (data[at + 1] as number) & (data[at + stride] as number) & (data[at + stride + 1] as number);
      // Between four pixels of paper there is paper, and most of a page is.
      if (paper >= PAPER) {
        out[to] = here;
        continue;
      }
      const u = (((sx - ix) * STEPS + 0.5) | 0) * 4;
      const v = (((sy - iy) * STEPS + 0.5) | 0) * 4;
      const value =
        (WEIGHTS[v] as number) * across(data, at - stride, u) +
        (WEIGHTS[v + 1] as number) * across(data, at, u) +
        (WEIGHTS[v + 2] as number) * across(data, at + stride, u) +
        (WEIGHTS[v + 3] as number) * across(data, at + 2 * stride, u);
      out[to] = value < 0 ? 0 : Math.min(value, 255);
    }
  }
  return { data: out, width, height };
}

/** Four pixels of a row, the second one at `at`, weighed by the weights at `u`. */
function across(data: Uint8Array, at: number, u: number): number {
  return (
    (WEIGHTS[u] as number) * (data[at - 1] as number) +
    (WEIGHTS[u + 1] as number) * (data[at] as number) +
    (WEIGHTS[u + 2] as number) * (data[at + 1] as number) +
    (WEIGHTS[u + 3] as number) * (data[at + 2] as number)
  );
}

/** Catmull-Rom weights of the two pixels before and the two after a place, for each step from one pixel to the next. */
const WEIGHTS = Float64Array.from({ length: (STEPS + 1) * 4 }, (_, i) => {
  const t = (i >> 2) / STEPS;
  switch (i & 3) {
    case 0:
      return ((-0.5 * t + 1) * t - 0.5) * t;
    case 1:
      return (1.5 * t - 2.5) * t * t + 1;
    case 2:
      return ((-1.5 * t + 2) * t + 0.5) * t;
    default:
      return (0.5 * t - 0.5) * t * t;
  }
});

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

function rotateAndScale(image: Grey, how: Warp, width: number, height: number): Grey {
  const data = new Uint8Array(width * height).fill(255);
  const [ox, oy] = unwarp(how, 0.5, 0.5);
  const [rightX, rightY] = unwarp(how, 1.5, 0.5);
  const [downX, downY] = unwarp(how, 0.5, 1.5);
  const wx = new Float64Array(4);
  const wy = new Float64Array(4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = ox + (rightX - ox) * x + (downX - ox) * y - 0.5;
      const sy = oy + (rightY - oy) * x + (downY - oy) * y - 0.5;
      const ix = Math.floor(sx);
      const iy = Math.floor(sy);
      if (ix < 1 || iy < 1 || ix + 2 >= image.width || iy + 2 >= image.height) continue;
      const at = iy * image.width + ix;
      // Between four pixels of paper there is paper, and most of a page is.
      const paper =
        (image.data[at] as number) &
        (image.data[at + 1] as number) &
        (image.data[at + image.width] as number) &
        (image.data[at + image.width + 1] as number);
      if (paper >= PAPER) {
        data[y * width + x] = image.data[at] as number;
        continue;
      }
      cubicWeights(sx - ix, wx);
      cubicWeights(sy - iy, wy);
      let value = 0;
      for (let j = 0; j < 4; j++) {
        const row = at + (j - 1) * image.width - 1;
        value +=
          (wy[j] as number) *
          ((wx[0] as number) * (image.data[row] as number) +
            (wx[1] as number) * (image.data[row + 1] as number) +
            (wx[2] as number) * (image.data[row + 2] as number) +
            (wx[3] as number) * (image.data[row + 3] as number));
      }
      data[y * width + x] = value < 0 ? 0 : Math.min(value, 255);
    }
  }
  return { data, width, height };
}

function cubicWeights(t: number, out: Float64Array): void {
  out[0] = ((-0.5 * t + 1) * t - 0.5) * t;
  out[1] = (1.5 * t - 2.5) * t * t + 1;
  out[2] = ((-1.5 * t + 2) * t + 0.5) * t;
  out[3] = (0.5 * t - 0.5) * t * t;
}

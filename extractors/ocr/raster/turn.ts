import type { PageImage } from '../../extractor.js';

export type QuarterTurn = 0 | 90 | 180 | 270;

/** The picture turned clockwise by a quarter, a half or three quarters. */
export function turn(image: PageImage, degrees: QuarterTurn): PageImage {
  if (degrees === 0) return image;
  const { data, width, height, channels } = image;
  const swapped = degrees !== 180;
  const out = new Uint8Array(width * height * channels);
  const outWidth = swapped ? height : width;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const tx = degrees === 90 ? height - 1 - y : degrees === 180 ? width - 1 - x : y;
      const ty = degrees === 90 ? x : degrees === 180 ? height - 1 - y : width - 1 - x;
      const from = (y * width + x) * channels;
      const to = (ty * outWidth + tx) * channels;
      for (let c = 0; c < channels; c++) out[to + c] = data[from + c] as number;
    }
  }
  return { ...image, data: out, width: outWidth, height: swapped ? width : height };
}

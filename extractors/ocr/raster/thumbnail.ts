import type { PageImage } from '../../extractor.js';
import type { Grey } from './grey.js';

/** A small grey picture of a page, each pixel the mean of the brightest channel of the pixels under it. */
export function thumbnail(image: PageImage, factor: number): Grey {
  const { data, channels } = image;
  const width = Math.max(1, Math.floor(image.width / factor));
  const height = Math.max(1, Math.floor(image.height / factor));
  const out = new Uint8Array(width * height);
  const colours = channels === 1 ? 1 : 3;
  for (let y = 0; y < height; y++) {
    const y0 = Math.floor(y * factor);
    const y1 = Math.max(y0 + 1, Math.floor((y + 1) * factor));
    for (let x = 0; x < width; x++) {
      const x0 = Math.floor(x * factor);
      const x1 = Math.max(x0 + 1, Math.floor((x + 1) * factor));
      let sum = 0;
      for (let sy = y0; sy < y1; sy++) {
        for (let p = (sy * image.width + x0) * channels; p < (sy * image.width + x1) * channels; p += channels) {
          let most = data[p] as number;
          for (let c = 1; c < colours; c++) most = Math.max(most, data[p + c] as number);
          sum += most;
        }
      }
      out[y * width + x] = sum / ((y1 - y0) * (x1 - x0));
    }
  }
  return { data: out, width, height };
}

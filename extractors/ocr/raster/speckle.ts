import type { Component } from './components.js';
import type { Grey } from './grey.js';

/**
 * Whether a page is strewn with dust: specks of one to three pixels, many compared with the pieces of ink of letter
 * size. Dots of i and marks of tones are larger than that at 150 dpi and more.
 */
export function isSpeckled(components: readonly Component[]): boolean {
  let specks = 0;
  let letters = 0;
  for (const { box, area } of components) {
    if (area <= 3) specks++;
    else if (area >= 12 && box[3] - box[1] >= 6) letters++;
  }
  return specks > 200 && specks > letters * 0.5;
}

/** The middle value of every pixel and its eight neighbours; takes specks away and leaves strokes of two pixels. */
export function median3(image: Grey): Grey {
  const { width, height, data } = image;
  const out = new Uint8Array(data);
  const window = new Uint8Array(9);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      let n = 0;
      for (let dy = -width; dy <= width; dy += width) {
        for (let dx = -1; dx <= 1; dx++) {
          const value = data[i + dy + dx] as number;
          let at = n++;
          while (at > 0 && (window[at - 1] as number) > value) {
            window[at] = window[at - 1] as number;
            at--;
          }
          window[at] = value;
        }
      }
      out[i] = window[4] as number;
    }
  }
  return { data: out, width, height };
}

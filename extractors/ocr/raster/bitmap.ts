import type { Grey, PixelBox } from './grey.js';

/** Ink (1) and paper (0), a byte a pixel. */
export interface Bitmap {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Paper in four pixels at once: the upper bits that are all set in bytes of 224 and more. */
const PAPER = 0xe0;
const FOUR_OF_PAPER = 0xe0e0e0e0 | 0;

/** The pixels darker than the threshold are ink. */
export function binarise(image: Grey, threshold = inkThreshold(image)): Bitmap {
  const { data, width, height } = image;
  const out = new Uint8Array(data.length);
  const least = Math.ceil(threshold);
  const mayStep = least <= PAPER;
  const fours = inFours(data);
  for (let k = 0, i = 0; k < fours.length; k++) {
    // Most of a page is paper.
    if (mayStep && ((fours[k] as number) & FOUR_OF_PAPER) === FOUR_OF_PAPER) {
      i += 4;
      continue;
    }
    for (const end = i + 4; i < end; i++) out[i] = (data[i] as number) < least ? 1 : 0;
  }
  for (let i = fours.length * 4; i < data.length; i++) out[i] = (data[i] as number) < least ? 1 : 0;
  return { data: out, width, height };
}

/** Bytes as words of four, for looking at four pixels at once; the last one to three are left out. */
function inFours(data: Uint8Array): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : new Uint8Array(data);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, data.length >> 2);
}

/**
 * The grey below which a pixel is ink: Otsu's threshold (IEEE Trans. SMC 9, 1979), held within sensible bounds so that
 * an empty page stays empty.
 */
export function inkThreshold(image: Grey): number {
  const histogram = new Float64Array(256);
  for (let i = 0; i < image.data.length; i += 3) {
    const value = image.data[i] as number;
    histogram[value] = (histogram[value] as number) + 1;
  }
  let total = 0;
  let sum = 0;
  for (let v = 0; v < 256; v++) {
    total += histogram[v] as number;
    sum += v * (histogram[v] as number);
  }
  let best = 0;
  let threshold = 128;
  let count = 0;
  let partial = 0;
  for (let v = 0; v < 255; v++) {
    count += histogram[v] as number;
    partial += v * (histogram[v] as number);
    if (count === 0 || count === total) continue;
    const difference = partial / count - (sum - partial) / (total - count);
    const between = count * (total - count) * difference * difference;
    if (between > best) {
      best = between;
      threshold = v + 1;
    }
  }
  return Math.min(225, Math.max(100, threshold));
}

/** A smaller bitmap: a pixel is ink where at least a quarter of the `factor` × `factor` pixels under it are. */
export function shrink(bitmap: Bitmap, factor: number): Bitmap {
  if (factor <= 1) return bitmap;
  const width = Math.max(1, Math.floor(bitmap.width / factor));
  const height = Math.max(1, Math.floor(bitmap.height / factor));
  const data = new Uint8Array(width * height);
  const needed = Math.max(1, (factor * factor) / 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let count = 0;
      for (let dy = 0; dy < factor; dy++) {
        const from = (y * factor + dy) * bitmap.width + x * factor;
        for (let dx = 0; dx < factor; dx++) count += bitmap.data[from + dx] as number;
      }
      data[y * width + x] = count >= needed ? 1 : 0;
    }
  }
  return { data, width, height };
}

/** Every run of ink in reading order: the index of its row's first pixel, its first x and the x after its last. */
export function forEachRun(bitmap: Bitmap, visit: (row: number, from: number, to: number) => void): void {
  const { data, width } = bitmap;
  const eights = inEights(data);
  let row = 0;
  for (let i = 0; i < data.length; ) {
    // Most of a page is paper.
    if ((i & 7) === 0) {
      let k = i >> 3;
      while (k < eights.length && eights[k] === 0) k++;
      i = k << 3;
    }
    if (data[i] !== 1) {
      i++;
      continue;
    }
    if (i >= row + width) row = i - (i % width);
    const limit = row + width;
    const start = i;
    while (i < limit && data[i] === 1) i++;
    visit(row, start - row, i - row);
  }
}

/** Bytes of 0 and 1 as numbers that are 0 where eight bytes are; the last one to seven bytes are left out. */
function inEights(data: Uint8Array): Float64Array {
  const aligned = data.byteOffset % 8 === 0 ? data : new Uint8Array(data);
  return new Float64Array(aligned.buffer, aligned.byteOffset, data.length >> 3);
}

/** Runs of ink in one row of a box, as start and end. */
export function runsIn([x0, , x1]: PixelBox, y: number, bitmap: Bitmap): [number, number][] {
  const runs: [number, number][] = [];
  for (let x = x0; x < x1; x++) {
    if (bitmap.data[y * bitmap.width + x] !== 1) continue;
    const last = runs.at(-1);
    if (last && last[1] === x) last[1] = x + 1;
    else runs.push([x, x + 1]);
  }
  return runs;
}

import type { PageImage } from '../../extractor.js';
import type { Grey } from './grey.js';

/** A small grey picture of a page, each pixel the mean of the brightest channel of the pixels under it. */
export function thumbnail(image: PageImage, factor: number): Grey {
  const width = Math.max(1, Math.floor(image.width / factor));
  const height = Math.max(1, Math.floor(image.height / factor));
  const out = new Uint8Array(width * height);
  const columns = startsOf(width, factor);
  const rows = startsOf(height, factor);
  const add = image.channels === 1 ? addGrey : addBrightest;
  const sums = new Uint32Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    const [from, to] = [rows[y] as number, rows[y + 1] as number];
    for (let row = from; row < to; row++) add(image, row, columns, sums);
    for (let x = 0; x < width; x++) {
      const count = ((columns[x + 1] as number) - (columns[x] as number)) * (to - from);
      out[y * width + x] = (sums[x] as number) / count;
    }
  }
  return { data: out, width, height };
}

/** Where the pixels under each small pixel begin, and where those under the last one end. */
function startsOf(count: number, factor: number): Uint32Array {
  return Uint32Array.from({ length: count + 1 }, (_, i) => Math.floor(i * factor));
}

function addGrey({ data, width }: PageImage, row: number, columns: Uint32Array, sums: Uint32Array): void {
  let p = row * width;
  for (let x = 0; x < sums.length; x++) {
    const end = row * width + (columns[x + 1] as number);
    let sum = 0;
    while (p < end) sum += data[p++] as number;
    sums[x] = (sums[x] as number) + sum;
  }
}

function addBrightest(
  { data, width, channels }: PageImage,
  row: number,
  columns: Uint32Array,
  sums: Uint32Array,
): void {
  let p = row * width * channels;
  for (let x = 0; x < sums.length; x++) {
    const end = (row * width + (columns[x + 1] as number)) * channels;
    let sum = 0;
    for (; p < end; p += channels) {
      sum += Math.max(data[p] as number, data[p + 1] as number, data[p + 2] as number);
    }
    sums[x] = (sums[x] as number) + sum;
  }
}

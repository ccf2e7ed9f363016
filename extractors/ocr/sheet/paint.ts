import type { PageImage } from '../../extractor.js';
import type { Grey } from '../raster/grey.js';

/** Pixels of the small picture by which what is painted reaches into the sheet: its edge is soft. */
const RIM = 4;

/**
 * A copy of the picture with all that lies around the sheet painted as bright as the paper nearest to it, so that no
 * black border is taken for ink and no edge for a rule.
 * @param small the picture made smaller by `factor`
 * @param mask 1 = no part of the sheet; a byte a pixel of the small picture
 */
export function paintSurroundings(image: PageImage, small: Grey, mask: Uint8Array, factor: number): PageImage {
  const paper = nearestPaper(small, mask);
  const { width, height, channels } = image;
  const data = new Uint8Array(image.data);
  const colours = Math.min(channels, 3);
  for (let y = 0; y < height; y++) {
    const row = Math.min(small.height - 1, Math.floor(y / factor)) * small.width;
    for (let x = 0; x < width; x++) {
      const value = paper[row + Math.min(small.width - 1, Math.floor(x / factor))] as number;
      if (value === 0) continue;
      const at = (y * width + x) * channels;
      for (let c = 0; c < colours; c++) data[at + c] = value;
    }
  }
  return { ...image, data };
}

/** For every pixel to paint the brightness of the paper nearest to it; 0 for those to leave. */
function nearestPaper(small: Grey, mask: Uint8Array): Uint8Array {
  const { width, height } = small;
  const wide = grown(mask, width, height, RIM);
  const source = grown(mask, width, height, RIM * 3);
  const paper = new Uint8Array(mask.length);
  let open: number[] = [];
  // The brightest of the paper along the edge: print stands there too.
  for (let i = 0; i < mask.length; i++) {
    if (wide[i] === 1 || source[i] === 0) continue;
    paper[i] = Math.max(1, around(small, i));
    open.push(i);
  }
  while (open.length > 0) {
    const next: number[] = [];
    for (const i of open) {
      const x = i % width;
      const step = (j: number) => {
        if (wide[j] !== 1 || paper[j] !== 0) return;
        paper[j] = paper[i] as number;
        next.push(j);
      };
      if (x > 0) step(i - 1);
      if (x < width - 1) step(i + 1);
      if (i >= width) step(i - width);
      if (i < paper.length - width) step(i + width);
    }
    open = next;
  }
  return paper.map((value, i) => (wide[i] === 1 ? value || 255 : 0));
}

/** The brightest of the pixels within two. */
function around({ data, width, height }: Grey, i: number): number {
  const [x, y] = [i % width, Math.floor(i / width)];
  let most = 0;
  for (let v = Math.max(0, y - 2); v <= Math.min(height - 1, y + 2); v++) {
    for (let u = Math.max(0, x - 2); u <= Math.min(width - 1, x + 2); u++) {
      most = Math.max(most, data[v * width + u] as number);
    }
  }
  return most;
}

/** The mask and all within `by` pixels across and down. */
function grown(mask: Uint8Array, width: number, height: number, by: number): Uint8Array {
  const across = new Uint8Array(mask.length);
  const out = new Uint8Array(mask.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (mask[y * width + x] === 1)
        across.fill(1, y * width + Math.max(0, x - by), y * width + Math.min(width, x + by + 1));
    }
  }
  for (let y = 0; y < height; y++) {
    for (let v = Math.max(0, y - by); v <= Math.min(height - 1, y + by); v++) {
      for (let x = 0; x < width; x++) if (across[v * width + x] === 1) out[y * width + x] = 1;
    }
  }
  return out;
}

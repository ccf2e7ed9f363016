import type { Mark } from '../page.js';
import { findComponents } from './raster/components.js';
import type { PixelBox } from './raster/grey.js';
import { BLUE, RED } from './raster/ink.js';

/** A seal, signature or stamp, in pixels of the given picture. */
export interface FoundMark {
  readonly kind: Mark['kind'];
  readonly box: PixelBox;
}

/** Cells an inch in which coloured ink is counted. */
const CELLS = 20;
/** Share of a cell's pixels that must be coloured. */
const COLOURED = 0.06;
/** Inches: the seal of a Vietnamese body is 36 mm across (smaller ones 26 mm); part of one at the page's edge is less. */
const SEAL = 0.75;
const SMALLEST = 0.3;

/** Where coloured ink stands: red seals, blue signatures, and stamps of either colour. */
export function findMarks(colour: Uint8Array, width: number, height: number, dpi: number): FoundMark[] {
  const seals = areasOf(colour, RED, width, height, dpi).map(
    (box): FoundMark => ({ kind: isSealSized(box, dpi) ? 'seal' : 'stamp', box }),
  );
  const signatures = areasOf(colour, BLUE, width, height, dpi).map((box): FoundMark => ({ kind: 'signature', box }));
  return [...seals, ...signatures];
}

function isSealSized(box: PixelBox, dpi: number): boolean {
  const [w, h] = [box[2] - box[0], box[3] - box[1]];
  return Math.min(w, h) >= SEAL * dpi && Math.max(w, h) <= 2.2 * Math.min(w, h);
}

function areasOf(colour: Uint8Array, wanted: number, width: number, height: number, dpi: number): PixelBox[] {
  const cell = Math.max(1, dpi / CELLS);
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const counts = new Uint32Array(columns * rows);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x++) {
      if (colour[y * width + x] === wanted) {
        const at = row + Math.floor(x / cell);
        counts[at] = (counts[at] as number) + 1;
      }
    }
  }
  const data = Uint8Array.from(counts, (count) => (count >= COLOURED * cell * cell ? 1 : 0));
  return findComponents(grown(data, columns, rows))
    .map(
      ({ box }): PixelBox => [
        Math.round(box[0] * cell),
        Math.round(box[1] * cell),
        Math.min(width, Math.round((box[2] - 2) * cell)),
        Math.min(height, Math.round((box[3] - 2) * cell)),
      ],
    )
    .filter((box) => box[2] - box[0] >= SMALLEST * dpi && box[3] - box[1] >= SMALLEST * dpi);
}

/** Every cell's neighbours added, so that the letters and rings of one seal hang together. */
function grown(data: Uint8Array, columns: number, rows: number) {
  const out = new Uint8Array((columns + 2) * (rows + 2));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (data[y * columns + x] !== 1) continue;
      for (let dy = 0; dy < 3; dy++) out.fill(1, (y + dy) * (columns + 2) + x, (y + dy) * (columns + 2) + x + 3);
    }
  }
  return { data: out, width: columns + 2, height: rows + 2 };
}

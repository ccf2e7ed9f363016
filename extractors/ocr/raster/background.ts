import type { Grey } from './grey.js';

/** Side of the squares over which the paper is taken to be equally bright, pixels. */
const CELL = 32;

/**
 * Divides a picture by its paper, so that shadows, yellowed paper and uneven light become white. The paper's
 * brightness is taken square by square as the value that nine tenths of the pixels do not exceed, spread over squares
 * that are all ink, smoothed, and interpolated between.
 */
export function flattenBackground(image: Grey): Grey {
  const { width, height, data } = image;
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const paper = smooth(spread(paperOfCells(image, columns, rows), columns, rows), columns, rows);
  const out = new Uint8Array(data.length);
  const [left, share] = cellsBeside(width, columns);
  const above = new Float32Array(columns + 1);
  for (let y = 0; y < height; y++) {
    const cy = Math.min(rows - 1, Math.max(0, (y + 0.5) / CELL - 0.5));
    const r0 = Math.floor(cy);
    const r1 = Math.min(rows - 1, r0 + 1);
    for (let column = 0; column < columns; column++) {
      const upper = paper[r0 * columns + column] as number;
      above[column] = upper + ((paper[r1 * columns + column] as number) - upper) * (cy - r0);
    }
    above[columns] = above[columns - 1] as number;
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const column = left[x] as number;
      const from = above[column] as number;
      const here = from + ((above[column + 1] as number) - from) * (share[x] as number);
      const value = ((data[i] as number) * 250) / here;
      out[i] = Math.min(value, 255);
    }
  }
  return { data: out, width, height };
}

/** For each x the square whose middle is left of it, and how far towards the next one it stands, 0…1. */
function cellsBeside(width: number, columns: number): [left: Uint16Array, share: Float32Array] {
  const left = new Uint16Array(width);
  const share = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const at = Math.min(columns - 1, Math.max(0, (x + 0.5) / CELL - 0.5));
    left[x] = Math.floor(at);
    share[x] = at - Math.floor(at);
  }
  return [left, share];
}

/** Whether a picture holds hardly more than black and white: then its paper is white already. */
export function isBilevel(image: Grey): boolean {
  let between = 0;
  const { data } = image;
  for (let i = 0; i < data.length; i += 7) {
    const value = data[i] as number;
    if (value > 16 && value < 240) between++;
  }
  return between * 7 < data.length * 0.002;
}

function paperOfCells(image: Grey, columns: number, rows: number): Float32Array {
  const { width, height, data } = image;
  const paper = new Float32Array(columns * rows);
  const histogram = new Uint16Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0);
      let count = 0;
      const x1 = Math.min(width, (column + 1) * CELL);
      for (let y = row * CELL; y < Math.min(height, (row + 1) * CELL); y += 2) {
        for (let x = column * CELL; x < x1; x += 2) {
          const value = data[y * width + x] as number;
          histogram[value] = (histogram[value] as number) + 1;
          count++;
        }
      }
      let left = count / 10;
      let value = 255;
      while (value > 0 && left >= (histogram[value] as number)) left -= histogram[value--] as number;
      paper[row * columns + column] = value;
    }
  }
  return paper;
}

/** A square darker than half its brightest neighbour is ink, not paper: it takes the neighbour's brightness. */
function spread(paper: Float32Array, columns: number, rows: number): Float32Array {
  const brightest = paper.reduce((best, value) => Math.max(best, value), 1);
  const out = Float32Array.from(paper);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let best = 0;
      for (let y = Math.max(0, row - 2); y <= Math.min(rows - 1, row + 2); y++) {
        for (let x = Math.max(0, column - 2); x <= Math.min(columns - 1, column + 2); x++) {
          best = Math.max(best, paper[y * columns + x] as number);
        }
      }
      const own = paper[row * columns + column] as number;
      out[row * columns + column] = Math.max(own < best * 0.7 ? best : own, brightest * 0.3, 40);
    }
  }
  return out;
}

function smooth(paper: Float32Array, columns: number, rows: number): Float32Array {
  const out = new Float32Array(paper.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      let count = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          sum += paper[y * columns + x] as number;
          count++;
        }
      }
      out[row * columns + column] = sum / count;
    }
  }
  return out;
}

import { describe, expect, it } from 'vitest';
import type { Bitmap } from './bitmap.js';
import { bridgeRules } from './bridge-rules.js';
import type { PixelBox } from './grey.js';
import { findRules } from './rules.js';

const DPI = 100;
const [WIDTH, HEIGHT] = [400, 200];

/** A table of three columns and two rows; the rule between the rows has the given gaps, with dots every so many pixels. */
function table(gaps: readonly [from: number, to: number][], every: number, more: readonly PixelBox[] = []): Bitmap {
  const data = new Uint8Array(WIDTH * HEIGHT);
  const paint = ([x0, y0, x1, y1]: PixelBox, value = 1) => {
    for (let y = y0; y < y1; y++) data.fill(value, y * WIDTH + x0, y * WIDTH + x1);
  };
  for (const y of [20, 100, 180]) paint([20, y, 381, y + 1]);
  for (const x of [20, 80, 250, 380]) paint([x, 20, x + 1, 181]);
  for (const [from, to] of gaps) {
    paint([from, 100, to, 101], 0);
    for (let x = from; every > 0 && x < to; x += every) paint([x, 100, x + 1, 101]);
    for (const x of [80, 250]) if (x >= from && x < to) paint([x, 100, x + 1, 101]);
  }
  for (const box of more) paint(box);
  return { data, width: WIDTH, height: HEIGHT };
}

/** The pieces of the rule between the rows, from left to right. */
function middle(bitmap: Bitmap): string[] {
  return bridgeRules(findRules(bitmap, DPI), bitmap, DPI)
    .filter(({ direction, box }) => direction === 'horizontal' && box[1] > 90 && box[3] < 110)
    .map(({ box }) => `${box[0]}–${box[2]}`);
}

describe('a rule fallen to pieces', () => {
  it('is one where dots stand in its gaps', () => {
    expect(middle(table([[120, 150]], 4))).toEqual(['20–381']);
    expect(
      middle(
        table(
          [
            [120, 150],
            [200, 225],
          ],
          6,
        ),
      ),
    ).toEqual(['20–381']);
  });
  it('reaches the rule across that it ended before', () => {
    expect(middle(table([[21, 55]], 4))).toEqual(['20–381']);
    expect(middle(table([[345, 380]], 4))).toEqual(['20–381']);
  });
  it('stays in two where nothing is drawn between, or a cell goes on', () => {
    expect(middle(table([[120, 150]], 0))).toEqual(['20–120', '150–381']);
    expect(middle(table([[81, 250]], 0))).toEqual(['20–81', '250–381']);
  });
  it('is not made of the feet of letters', () => {
    const letters = Array.from({ length: 5 }, (_, i): PixelBox => [122 + i * 5, 94, 124 + i * 5, 101]);
    expect(middle(table([[120, 150]], 0, letters))).toEqual(['20–120', '150–381']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../../raster/bitmap.js';
import type { PixelBox } from '../../raster/grey.js';
import { dottedStrokes, withStroke } from './dotted-stroke.js';

/** Two figures of 10 × 20 pixels with a gap of 16 between them, in which the given dots stand. */
function strokes(dots: readonly (readonly [x: number, y: number])[]): number[] {
  const [width, height] = [40, 24];
  const data = new Uint8Array(width * height);
  for (const [x, y] of dots) data[y * width + x] = 1;
  const bitmap: Bitmap = { data, width, height };
  const pieces: PixelBox[] = [
    [0, 2, 10, 22],
    [26, 2, 36, 22],
  ];
  return dottedStrokes(pieces, bitmap);
}

const SLANT = [2, 6, 10, 14, 18].map((y) => [20 - Math.round(y / 3), y] as const);

describe('the dots of a broken stroke', () => {
  it('rise to the right between two figures', () => expect(strokes(SLANT)).toEqual([18]));
  it('are no colon, whose points stand above each other', () => {
    expect(
      strokes([
        [17, 10],
        [17, 20],
      ]),
    ).toEqual([]);
    expect(strokes([4, 10, 16].map((y) => [17, y] as const))).toEqual([]);
  });
  it('are no specks strewn about, and none that fall to the right', () => {
    expect(strokes([...SLANT, [25, 10]])).toEqual([]);
    expect(strokes(SLANT.map(([x, y]) => [38 - x, y] as const))).toEqual([]);
  });
  it('are more than two', () => expect(strokes(SLANT.slice(0, 2))).toEqual([]));
});

describe('the stroke before a year', () => {
  it('is put back where its dots stand, whatever it was read as', () => {
    expect(withStroke('01:2031);', [0.29])).toBe('01/2031);');
    expect(withStroke('12031.', [0.2])).toBe('1/2031.');
    expect(withStroke('(IV2031)', [0.4])).toBe('(IV/2031)');
    expect(withStroke('15/62031', [0.5])).toBe('15/6/2031');
  });
  it('is not put where there are none, or elsewhere', () => {
    expect(withStroke('12031', [])).toBe('12031');
    expect(withStroke('12031', [0.6])).toBe('12031');
    expect(withStroke('12/2031', [0.4])).toBe('12/2031');
    expect(withStroke('98,5%', [0.4])).toBe('98,5%');
  });
});

import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../../raster/bitmap.js';
import { findComponents } from '../../raster/components.js';
import { loneOne, loneRoman } from './lone-one.js';

function drawn(...rows: string[]): Bitmap {
  const width = rows[0]?.length ?? 0;
  return { data: Uint8Array.from([...rows.join('')], (c) => Number(c === '#')), width, height: rows.length };
}

function read(text: string, bitmap: Bitmap) {
  const word = { text, box: [0, 0, 8, 12] as const, confidence: 0.6, baseline: 12, size: 12, alternatives: [] };
  return loneOne({ words: [word] }, [0, 0, bitmap.width, bitmap.height], bitmap)?.words[0];
}

const STEM = Array<string>(8).fill('...##..');
const ONE = drawn('...##..', '..###..', '.####..', '.#.##..', ...STEM);

describe('a figure 1 that stands alone', () => {
  it('is told by its stem and the flag at its top, and stays in doubt', () => {
    expect(read(']', ONE)).toMatchObject({ text: '1', doubt: 'second-reading', alternatives: [{ text: ']' }] });
  });

  it('is not a bare stroke, a capital I, a slanted stroke, or a bracket', () => {
    expect(read('|', drawn(...Array<string>(12).fill('...##..')))).toBeUndefined();
    expect(read('I', drawn('.######', '.######', '..####.', ...STEM, '.######'))).toBeUndefined();
    expect(
      read(
        '/',
        drawn(
          ...Array.from({ length: 12 }, (_, y) =>
            '.'
              .repeat(11 - y)
              .padEnd(12, '#')
              .slice(5),
          ),
        ),
      ),
    ).toBeUndefined();
    expect(read('[', drawn('...####', '...####', ...STEM, '...####'))).toBeUndefined();
  });

  it('is nothing that the engine read as another letter or figure', () => {
    expect(read('7', ONE)).toBeUndefined();
    expect(read('A', ONE)).toBeUndefined();
  });
});

describe('a Roman numeral that stands alone', () => {
  const I = ['.######.', '.######.', ...Array<string>(14).fill('...##...'), '.######.', '.######.'];
  const roman = (bitmap: Bitmap) => {
    const components = findComponents(bitmap);
    const band = { x0: 0, x1: bitmap.width, height: bitmap.height, offset: bitmap.height, slope: 0 };
    const pieces = components.map((component) => component.box);
    const word = { text: 'n', box: [0, 0, 8, 12] as const, confidence: 0.1, baseline: 12, size: 12, alternatives: [] };
    return loneRoman({ words: [word] }, pieces, band, components, bitmap)?.words[0];
  };

  it('is counted by its strokes, and stays in doubt', () => {
    expect(roman(drawn(...I))).toMatchObject({ text: 'I', doubt: 'second-reading' });
    expect(roman(drawn(...I.map((row) => row + row)))).toMatchObject({ text: 'II', alternatives: [{ text: 'n' }] });
  });

  it('is no letter with a bar, and no stroke without serifs', () => {
    const H = I.map((row, y) => (y > 7 && y < 11 ? `${row.slice(0, 4)}########${row.slice(4)}` : `${row}${row}`));
    expect(roman(drawn(...H))).toBeUndefined();
    expect(roman(drawn(...Array<string>(18).fill('...##...')))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../raster/bitmap.js';
import { loneOne } from './lone-one.js';

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binarise } from '../../raster/bitmap.js';
import { findComponents } from '../../raster/components.js';
import { separateInk } from '../../raster/ink.js';
import { typeset } from '../../testing/typeset.js';
import { figuresByHoles, type Holes, holeFit, holesOf, isRuledOut } from './holes.js';

/** The holes of the tall pieces of a word printed in 13 points. */
function holes(text: string, dpi = 300): Holes[] {
  const page = typeset({ width: 120, height: 40, dpi, lines: [{ text, x: 10, y: 26 }] });
  const bitmap = binarise(separateInk(page).print, 170);
  const pieces = findComponents(bitmap).map(({ box }) => box);
  const highest = Math.max(...pieces.map((box) => box[3] - box[1]));
  const tall = pieces.filter((box) => box[3] - box[1] >= 0.7 * highest).sort((a, b) => a[0] - b[0]);
  return tall.map((piece) => holesOf(piece, bitmap));
}

describe('the holes of figures', () => {
  it.each([200, 300])('tell 0, 4, 6, 8 and 9 from the others at %i dpi', (dpi) => {
    expect(holes('12357', dpi)).toEqual(['none', 'none', 'none', 'none', 'none']);
    expect(holes('0', dpi)).toEqual(['tall']);
    expect(holes('6', dpi)).toEqual(['lower']);
    expect(holes('8', dpi)).toEqual(['two']);
    expect(holes('9', dpi)).toEqual(['upper']);
  });

  it('agree with what is printed', () => {
    for (const text of ['07/8/2031', '100%', '1.986', '45', '60,39%', '2031-2034'])
      expect(holeFit(text, holes(text)), text).toMatchObject({ against: 0 });
    expect(holeFit('07/8/2031', holes('07/8/2031')).own).toBe(7);
  });

  it('speak against what is not', () => {
    expect(holeFit('102%', holes('100%')).against).toBe(1);
    expect(holeFit('07/6/2031', holes('07/8/2031')).against).toBe(1);
    expect(holeFit('07/0/2031', holes('07/8/2031')).against).toBe(1);
    expect(holeFit('3', holes('8')).against).toBe(1);
    expect(holeFit('5', holes('6')).against).toBe(1);
  });

  it('say little where ink may have broken or run', () => {
    expect(holeFit('8', holes('3'))).toEqual({ own: 0, against: 0 });
    expect(holeFit('8', holes('6'))).toEqual({ own: 0, against: 0 });
  });

  it('say nothing where figures and pieces cannot be told to be one another’s', () => {
    expect(holeFit('12', holes('123'))).toEqual({ own: 0, against: 0 });
    expect(holeFit('1234', holes('123'))).toEqual({ own: 0, against: 0 });
    expect(holeFit('UBND', holes('UBND'))).toEqual({ own: 0, against: 0 });
  });

  it('rule out another reading where they are those of 8 or 0', () => {
    expect(isRuledOut('07/6/2031', '07/8/2031', holes('07/8/2031'))).toBe(true);
    expect(isRuledOut('102%', '100%', holes('100%'))).toBe(true);
    expect(isRuledOut('15%', '16%', holes('16%'))).toBe(false);
    expect(isRuledOut('07/8/2034', '07/8/2031', holes('07/8/2031'))).toBe(false);
    expect(isRuledOut('07/8', '07/8/2031', holes('07/8/2031'))).toBe(false);
  });

  it('name the figures that were taken for letters', () => {
    expect(figuresByHoles('4ó', holes('46'))).toBe('46');
    expect(figuresByHoles('1B%', holes('18%'))).toBe('18%');
    expect(figuresByHoles('4ó', holes('43'))).toBeNull();
    expect(figuresByHoles('4a', holes('4a'))).toBeNull();
    expect(figuresByHoles('4x', holes('46'))).toBeNull();
    expect(figuresByHoles('ó', holes('6'))).toBeNull();
  });

  it('are found in any ink without falling out of it', () => {
    const rows = fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 7, maxLength: 7 }), {
      minLength: 5,
      maxLength: 9,
    });
    fc.assert(
      fc.property(rows, (ink) => {
        const bitmap = { data: Uint8Array.from(ink.flat()), width: 7, height: ink.length };
        expect(holesOf([0, 0, 7, ink.length], bitmap)).toBeTypeOf('string');
      }),
    );
  });
});

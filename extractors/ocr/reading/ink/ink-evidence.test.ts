import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binarise } from '../../raster/bitmap.js';
import { findComponents } from '../../raster/components.js';
import { separateInk } from '../../raster/ink.js';
import { typeset } from '../../testing/typeset.js';
import { fitsInk, type InkEvidence, inkEvidence } from './ink-evidence.js';
import { bandOf } from './line-band.js';

/** The ink of a word printed in 13 points at 300 dpi. */
function inkOf(text: string): InkEvidence {
  const page = typeset({ width: 100, height: 40, dpi: 300, lines: [{ text, x: 10, y: 26 }] });
  const bitmap = binarise(separateInk(page).print, 128);
  const components = findComponents(bitmap);
  const scale = 300 / 72;
  const box = [8 * scale, 12 * scale, 90 * scale, 32 * scale] as const;
  const word = { text, box, confidence: 1, baseline: 26 * scale, size: 13 * scale, alternatives: [] };
  return inkEvidence(box, bandOf([word], components), components, bitmap);
}

describe('what ink shows without being read', () => {
  it.each([
    ['5.1', 1, 2],
    ['51', 0, 2],
    ['98,5', 1, 3],
    ['1.200.000', 2, 7],
    ['2024', 0, 4],
  ])('%s has %i points or commas and %i figures', (text, separators, tall) => {
    expect(inkOf(text)).toMatchObject({ separators, tall });
  });

  it.each([
    ['I', 1],
    ['II.', 2],
    ['III', 3],
    ['H', 0],
    ['V', 0],
    ['HI', 0],
  ])('%s has %i upright strokes and nothing else', (text, stems) => {
    expect(inkOf(text).stems).toBe(stems);
  });

  it.each([
    ['III/2031', 3],
    ['II/2031.', 2],
    ['IV/2031', 1],
    ['4/2031', 0],
  ])('%s begins with %i upright strokes', (text, stems) => expect(inkOf(text).leadingStems).toBe(stems));

  it('shows a dash before figures, and takes no point for one', () => {
    expect(inkOf('-15').opensWithDash).toBe(true);
    expect(inkOf('15').opensWithDash).toBe(false);
    expect(inkOf('.15').opensWithDash).toBe(false);
  });

  it('shows the flag of a figure 1, which an I has not', () => {
    expect(inkOf('1/2031').opensWithFlag).toBe(true);
    expect(inkOf('I/2031').opensWithFlag).toBe(false);
  });

  it('does not look for a percent sign where a date or year is read', () => {
    expect(fitsInk('2031;', { ...inkOf('2031;'), separators: 1, raised: 1 })).toBe(true);
    expect(fitsInk('9/3/2031', { ...inkOf('9/3/2031'), raised: 1 })).toBe(true);
    expect(fitsInk('2096', { ...inkOf('2096'), raised: 1 })).toBe(false);
  });

  it('shows the raised ring of a percent sign, whatever it was read as', () => {
    expect(inkOf('100%').raised).toBeGreaterThan(0);
    expect(inkOf('98,5').raised).toBe(0);
    expect(fitsInk('10096', inkOf('100%'))).toBe(false);
    expect(fitsInk('100%', inkOf('100%'))).toBe(true);
    expect(fitsInk('1.739.919', inkOf('1.739.919'))).toBe(true);
  });

  it('knows a capital I from a figure 1 by its serifs', () => {
    expect(inkOf('I/2031').opensWithSerifs).toBe(true);
    expect(inkOf('1/2031').opensWithSerifs).toBe(false);
  });

  it('shows nothing in a piece of a single row, and says so', () => {
    const ink = { data: new Uint8Array(400).fill(1, 205, 213), width: 20, height: 20 };
    const band = { x0: 0, x1: 20, height: 8, offset: 11, slope: 0 };
    const evidence = inkEvidence([0, 0, 20, 20], band, [{ box: [5, 10, 13, 11], area: 8 }], ink);
    expect(evidence).toMatchObject({ leadingStems: 0, stems: 0, opensWithSerifs: false });
  });

  it('comes to an end for ink of any shape', () => {
    const side = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(side, side, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))),
        (shapes) => {
          const ink = { data: Uint8Array.from({ length: 400 }, (_, i) => Number(i % 3 !== 0)), width: 20, height: 20 };
          const pieces = shapes.map(([w, h, x, y]) => ({ box: [x, y, x + w, y + h] as const, area: w * h }));
          const band = { x0: 0, x1: 20, height: 8, offset: 14, slope: 0 };
          return inkEvidence([0, 0, 20, 20], band, pieces, ink).leadingStems >= 0;
        },
      ),
    );
  });
});

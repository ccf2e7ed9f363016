import { describe, expect, it } from 'vitest';
import { binarise } from '../../raster/bitmap.js';
import { findComponents } from '../../raster/components.js';
import { separateInk } from '../../raster/ink.js';
import { typeset } from '../../testing/typeset.js';
import type { FoundWord } from '../words/word.js';
import { restoreHeadingNumeral } from './heading-numeral.js';
import { bandOf } from './line-band.js';

const SCALE = 300 / 72;

/** A title whose first word was read otherwise than it is printed. */
function read(printed: string, as: string, next = 'YÊU CẦU'): string {
  const lines = [
    { text: printed, x: 10, y: 26 },
    { text: next, x: 30, y: 26 },
  ];
  const page = typeset({ width: 140, height: 44, dpi: 300, lines });
  const bitmap = binarise(separateInk(page).print, 128);
  const components = findComponents(bitmap);
  const at = (text: string, x0: number, x1: number): FoundWord => {
    const box = [x0 * SCALE, 16 * SCALE, x1 * SCALE, 27 * SCALE] as const;
    return { text, box, confidence: 0.6, baseline: 26 * SCALE, size: 13 * SCALE, alternatives: [] };
  };
  const words = [at(as, 9, 19), at(next, 30, 110)];
  const [first] = restoreHeadingNumeral(words, bandOf(words, components), components, bitmap);
  return `${first?.text}${first?.doubt ? '?' : ''}`;
}

describe('the numeral of a title', () => {
  it('is told by strokes with serifs and a point where an L was read, in doubt', () => {
    expect(read('I.', 'L')).toBe('I.?');
    expect(read('II.', 'IL')).toBe('II.?');
    expect(read('III.', 'HL')).toBe('III.?');
    expect(read('II.', 'I')).toBe('II.?');
  });
  it('gets back the point that was passed over, and is as sure as before', () => {
    expect(read('I.', 'I')).toBe('I.');
    expect(read('II.', 'II')).toBe('II.');
    expect(read('II', 'II')).toBe('II');
  });
  it('stays where an L is printed, or a stem without a point, or no stem', () => {
    expect(read('L', 'L')).toBe('L');
    expect(read('I', 'L')).toBe('L');
    expect(read('1.', '1')).toBe('1');
    expect(read('V.', 'I')).toBe('I');
  });
  it('is looked at before capitals only, and where such a numeral was read', () => {
    expect(read('I.', 'L', 'yêu cầu')).toBe('L');
    expect(read('I.', '1', 'Yêu cầu')).toBe('1');
    expect(read('I.', 'L', 'Yêu cầu')).toBe('I.?');
    expect(read('II.', 'IL', 'Yêu cầu')).toBe('II.?');
    expect(read('L', 'L', 'Yêu cầu')).toBe('L');
    expect(read('I.', 'K')).toBe('K');
  });
});

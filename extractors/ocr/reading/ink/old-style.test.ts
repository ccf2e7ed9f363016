import { describe, expect, it } from 'vitest';
import type { LineBand } from './line-band.js';
import { type InkedWord, isOldStyle, isOldStylePage, type Stature } from './old-style.js';

const BAND: LineBand = { x0: 0, x1: 900, height: 20, offset: 100, slope: 0 };

/** Figures as they stand in old-style type: small, risen or sunk. */
function oldStyle(text: string): Stature[] {
  return [...text.replace(/\D/g, '')].map((digit, i) => {
    if ('012'.includes(digit)) return { x: i * 12, height: 20, foot: 0 };
    return '68'.includes(digit) ? { x: i * 12, height: 29, foot: 0 } : { x: i * 12, height: 27, foot: 7 };
  });
}
const lining = (text: string) =>
  [...text.replace(/\D/g, '')].map((_, i): Stature => ({ x: i * 12, height: 28, foot: 0 }));
const inked = (text: string, pieces: readonly Stature[]): InkedWord => ({ word: { text }, pieces, band: BAND });

describe('old-style figures', () => {
  it('rise and sink each in its own way', () => {
    expect(isOldStyle(inked('61,3%', oldStyle('61,3%')))).toBe(true);
    expect(isOldStyle(inked('2031', oldStyle('2031')))).toBe(true);
  });
  it('are none where one figure stands as another would', () => {
    expect(isOldStyle(inked('61', oldStyle('67')))).toBe(false);
    expect(isOldStyle(inked('95%', lining('95%')))).toBe(false);
    expect(isOldStyle(inked('95%', oldStyle('9')))).toBe(false);
    expect(isOldStyle(inked('phố', []))).toBe(false);
  });
  it('make a page of them where most numbers are like them', () => {
    const numbers = ['2031', '61,3%', '15', '20/9', '148'];
    const printed = numbers.map((text) => inked(text, oldStyle(text)));
    expect(isOldStylePage(printed)).toBe(true);
    expect(isOldStylePage(printed.slice(0, 3))).toBe(false);
    expect(isOldStylePage([...printed, ...numbers.map((text) => inked(text, lining(text)))])).toBe(false);
  });
});

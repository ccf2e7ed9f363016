import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InkEvidence } from '../ink/ink-evidence.js';
import type { Reading } from '../words/word.js';
import { asQuarter, numberOfQuarter, quarterByStrokes, quarterOfFewer } from './quarter.js';

const INK: InkEvidence = {
  separators: 0,
  raised: 0,
  dotted: [],
  holes: [],
  tall: 6,
  stems: 0,
  leadingStems: 1,
  opensWithSerifs: false,
  opensWithFlag: false,
  opensWithDash: false,
};
const readingOf = (...texts: string[]): Reading => ({
  weight: 1,
  words: texts.map((text) => ({
    text,
    box: [0, 0, 90, 20] as const,
    confidence: 0.8,
    baseline: 20,
    size: 20,
    alternatives: [],
  })),
});
const read = (before: string, ink: Partial<InkEvidence>, ...texts: string[]) =>
  numberOfQuarter(
    texts.map((text) => readingOf(text)),
    before,
    { ...INK, ...ink },
  );

describe('the number of a quarter', () => {
  it('is the same written I and 1; the ink tells which', () => {
    expect(read('Quý', { opensWithSerifs: true }, 'I/2031', '1/2031')).toMatchObject({ text: 'I/2031' });
    expect(read('quý', { opensWithFlag: true }, 'I/2031;', '1/2031,')).toMatchObject({ text: '1/2031;' });
    expect(read('(Quý', {}, '1/2031)', '1/2031)')).toMatchObject({ text: 'I/2031)' });
    expect(read('Quý', {}, '1/2031', 'l/2031')?.doubt).toBeUndefined();
  });
  it('is IV where a stroke before its V was taken for a figure or a bar', () =>
    expect(read('Quý', {}, '1V/2031', 'TV/2031.', 'IV/2031')).toMatchObject({ text: 'IV/2031' }));
  it('has as many strokes as the ink', () => {
    expect(read('Quý', { leadingStems: 2 }, 'II/2031', '11/2031')).toMatchObject({ text: 'II/2031' });
    expect(read('Quý', { leadingStems: 2 }, '1/2031', 'I/2031')).toBeNull();
    expect(read('Quý', { leadingStems: 0 }, 'I/2031', '1/2031')).toBeNull();
  });
  it('is left to others where readings differ in it or in the year, or miss it', () => {
    expect(read('Quý', {}, 'I/2031', 'II/2031')).toBeNull();
    expect(read('Quý', {}, 'I/2031', '1/2037')).toBeNull();
    expect(numberOfQuarter([readingOf('I/2031'), readingOf('I', '/2031')], 'Quý', INK)).toBeNull();
  });
  it('is none without the word before it', () => {
    expect(read('số', {}, 'I/2031', '1/2031')).toBeNull();
    expect(read('', {}, 'I/2031', '1/2031')).toBeNull();
  });
});

describe('a quarter on which readings differ', () => {
  it('is written as quarters are, with as many strokes as were read', () => {
    expect(asQuarter('1V/2031', 'Quý')).toBe('IV/2031');
    expect(asQuarter('111/2031.', 'quý')).toBe('III/2031.');
    expect(asQuarter('11/2031', 'Quý')).toBe('II/2031');
  });
  it('has more strokes where the ink has', () => {
    expect(quarterByStrokes('1/2031.', 'quý', { ...INK, leadingStems: 2 })).toBe('II/2031.');
    expect(quarterByStrokes('II/2031.', 'quý', { ...INK, leadingStems: 1 })).toBeNull();
    expect(quarterByStrokes('1/2031.', 'tháng', { ...INK, leadingStems: 2 })).toBeNull();
    expect(quarterByStrokes('2/2031.', 'quý', { ...INK, leadingStems: 3 })).toBeNull();
  });
  it('stays where it is a figure, or no quarter', () => {
    expect(asQuarter('1/2031', 'Quý')).toBe('1/2031');
    expect(asQuarter('3/2031', 'Quý')).toBe('3/2031');
    expect(asQuarter('11/2031', 'tháng')).toBe('11/2031');
    expect(asQuarter('12/2031', 'Quý')).toBe('12/2031');
  });
});

describe('the number of a month', () => {
  it('is 1 where no serifs show, and eleven is not two', () => {
    expect(read('tháng', { opensWithFlag: true }, 'I/2031', '1/2031')).toMatchObject({ text: '1/2031' });
    expect(read('tháng', { leadingStems: 2 }, 'II/2031', '11/2031')).toBeNull();
  });
});

it('never changes a year', () => {
  const texts = fc.array(fc.stringMatching(/^[I1lTV2-4]{1,3}\/20\d\d[.;)]?$/), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 3 }), (all, leadingStems) => {
      const year = read('Quý', { leadingStems }, ...all)?.text.match(/20\d\d/)?.[0];
      if (year) expect(all.every((text) => text.includes(year))).toBe(true);
    }),
  );
});

describe('more strokes than a quarter has', () => {
  const of = (text: string, leadingStems: number, before = 'quý') =>
    quarterOfFewer(text, before, { ...INK, leadingStems });

  it('are as many as the ink has', () => {
    expect(of('IIIl/2031.', 3)).toBe('III/2031.');
    expect(of('IH11/2031', 2)).toBe('II/2031');
  });
  it('stay where the ink has as many, where no quarter is named, and where there are no more', () => {
    expect(of('IIIl/2031.', 4)).toBeNull();
    expect(of('IIIl/2031.', 3, 'số')).toBeNull();
    expect(of('III/2031', 2)).toBeNull();
    expect(of('1111', 2)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { parseNumeral, parseWhole } from './numeral.js';

describe('parseNumeral', () => {
  it.each([
    ['99,9', 99.9],
    ['2.405.118', 2405118],
    ['7.260', 7260],
    ['512.604,375', 512604.375],
    ['02', 2],
    ['98.5', 98.5],
    ['1,15', 1.15],
    ['0,5', 0.5],
  ])('reads %s as %d', (raw, value) => expect(parseNumeral(raw)).toEqual({ value, doubtful: false }));

  it('reads English thousands with doubt', () =>
    expect(parseNumeral('1,250,000')).toEqual({ value: 1250000, doubtful: true }));

  it.each(['1.25.3', '2.2024', '012.345.678', '1.2.3', '10.2023', '9'.repeat(30)])('takes %s for no number', (raw) =>
    expect(parseNumeral(raw)).toBeNull(),
  );
});

describe('parseWhole', () => {
  it('takes a comma before three digits for thousands, with doubt', () =>
    expect(parseWhole('3,250')).toEqual({ value: 3250, doubtful: true }));
  it('knows no broken things', () => expect(parseWhole('3,25')).toBeNull());
});

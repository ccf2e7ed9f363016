import { describe, expect, it } from 'vitest';
import { confidenceOf, type RecordTraits } from './confidence.js';

const PLAIN: RecordTraits = {
  clause: { position: 'led', shared: 1, breakdown: false, unpaired: false },
  announced: true,
  unit: 'percent',
  doubtful: false,
  length: 80,
  agrees: null,
  thin: false,
  digits: 1,
};

describe('confidenceOf', () => {
  it('is high for a percentage in its place', () => expect(confidenceOf(PLAIN)).toBeGreaterThanOrEqual(0.97));
  it.each([
    ['outside its section', { announced: false }],
    ['for a count', { unit: 'count' }],
    ['for a sum', { unit: 'vnd' }],
    ['for an item without figure', { unit: 'none', clause: null }],
    ['inside a phrase', { clause: { position: 'mid', shared: 1, breakdown: false, unpaired: false } }],
    ['where ratio and percentage disagree', { agrees: false }],
    ['where digits are doubtful', { doubtful: true }],
    ['where digits are badly read', { digits: 0.6 }],
    ['where levels do not pair off', { clause: { position: 'list', shared: 3, breakdown: false, unpaired: true } }],
  ] as const)('is lower %s', (_, over) =>
    expect(confidenceOf({ ...PLAIN, ...over })).toBeLessThan(confidenceOf(PLAIN)),
  );
  it('falls below one half where digits are as good as a guess', () =>
    expect(confidenceOf({ ...PLAIN, digits: 0.45 })).toBeLessThan(0.5));
  it('is higher where arithmetic confirms it', () =>
    expect(confidenceOf({ ...PLAIN, unit: 'count', agrees: true })).toBeGreaterThan(
      confidenceOf({ ...PLAIN, unit: 'count' }),
    ));
});

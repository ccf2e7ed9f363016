import fc from 'fast-check';
import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { expect, it } from 'vitest';
import { distanceWithin } from './distance.js';

it('counts the letters that differ, up to a bound', () => {
  expect(distanceWithin('toithiu', 'toithieu', 2)).toBe(1);
  expect(distanceWithin('thoigia', 'thoigian', 1)).toBe(1);
  expect(distanceWithin('khongqua', 'itnhat', 2)).toBeNull();
  expect(distanceWithin('aab', 'abb', 0)).toBeNull();
});

it('agrees with the distance itself', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const distance = LevenshteinDistance(a, b);
      expect(distanceWithin(a, b, most)).toBe(distance <= most ? distance : null);
    }),
  );
});

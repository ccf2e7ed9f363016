import { expect, it } from 'vitest';
import { confidenceOfNumber } from './confidence.js';

it.each(['QĐ-UBND', 'NQ/TW', 'NĐ-CP', 'QH15', 'CT-TTg', 'KH-UBND', 'QĐ-TTg'])('is sure of %s', (code) => {
  expect(confidenceOfNumber(code, true)).toBeGreaterThan(0.95);
  expect(confidenceOfNumber(code, false)).toBeGreaterThan(0.9);
});

it.each(['QĐ-UBN', 'ĐUBND', 'NĐ-C', 'NQTU', 'KH-UBD'])('doubts %s, which may have lost a letter', (code) => {
  expect(confidenceOfNumber(code, true)).toBeLessThan(0.7);
});

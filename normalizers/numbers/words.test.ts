import { describe, expect, it } from 'vitest';
import { NUMBER_WORDS, parseNumberWords } from './words.js';

describe('numbers in words', () => {
  it.each([
    ['hai', 2],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi mốt', 21],
    ['chín mươi', 90],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['ba trăm bảy mươi hai', 372],
    ['hai nghìn năm trăm', 2500],
  ])('reads "%s" as %d', (words, value) => {
    expect(new RegExp(`^${NUMBER_WORDS}$`, 'u').test(words)).toBe(true);
    expect(parseNumberWords(words)).toBe(value);
  });
  it('reads nothing else', () => expect(parseNumberWords('vài chục')).toBeNull());
});

import { describe, expect, it } from 'vitest';
import type { FoundWord } from '../words/word.js';
import { restoreItemLetter } from './item-letter.js';

const BAND = { x0: 0, x1: 200, height: 20, offset: 100, slope: 0 };

function read(text: string, foot: number, rest = 'Mục tiêu'): string {
  const words = [text, ...rest.split(' ').filter(Boolean)].map((token, i): FoundWord => {
    const box = [i * 60, 80, i * 60 + 40, 105] as const;
    return { text: token, box, confidence: 0.9, baseline: 100, size: 30, alternatives: [] };
  });
  const ink = [
    { box: [2, 80, 18, foot] as const, area: 150 },
    { box: [24, 72, 32, 106] as const, area: 90 },
  ];
  return restoreItemLetter(words, BAND, ink)
    .map((word) => word.text)
    .join(' ');
}

describe('the letter of an item', () => {
  it('is an a where it has no tail', () => {
    expect(read('q)', 100)).toBe('a) Mục tiêu');
    expect(read('q.', 101)).toBe('a. Mục tiêu');
  });

  it('is a q where it has one', () => {
    expect(read('q)', 108)).toBe('q) Mục tiêu');
  });

  it('is looked at only alone before a sign, at the head of words', () => {
    expect(read('quy', 100)).toBe('quy Mục tiêu');
    expect(read('q)', 100, '')).toBe('q)');
  });
});

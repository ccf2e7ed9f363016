import { describe, expect, it } from 'vitest';
import type { Component } from '../raster/components.js';
import { isGoodPrint } from './good-print.js';
import type { FoundLine, FoundWord } from './words/word.js';

const ROW = 15;

/** Words 40 wide and 20 high with gaps of 10, fifteen to a line; "word?" was badly seen, "word!" clearly but not surely. */
function page(text: string): FoundLine[] {
  const words = text.split(' ').map((token, i): FoundWord => {
    const confidence = token.endsWith('?') ? 0.3 : token.endsWith('!') ? 0.92 : 0.96;
    const [x, y] = [(i % ROW) * 50, Math.floor(i / ROW) * 40];
    const box = [x, y, x + 40, y + 20] as const;
    return { text: token.replace(/[?!]/, ''), box, confidence, baseline: y + 16, size: 20, alternatives: [] };
  });
  return Array.from({ length: Math.ceil(words.length / ROW) }, (_, row) => ({
    words: words.slice(row * ROW, (row + 1) * ROW),
  }));
}

const many = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');
const inkOf = (lines: readonly FoundLine[]): Component[] =>
  lines.flatMap((line) => line.words.map(({ box }) => ({ box, area: 200 })));
const isGood = (text: string, more: readonly Component[] = []) => {
  const lines = page(text);
  return isGoodPrint(lines, [...inkOf(lines), ...more]);
};
/** A stroke of a pen between the lines. */
const stroke: Component = { box: [100, 22, 300, 38], area: 1000 };

describe('good print', () => {
  it('is where nine words in ten were seen surely', () => {
    expect(isGood(`${many(56, 'kế')} ${many(4, 'hoạch?')}`)).toBe(true);
    expect(isGood(`${many(50, 'kế')} ${many(10, 'hoạch?')}`)).toBe(false);
  });

  it('is where codes in capitals alone were badly seen', () => {
    expect(isGood(`${many(50, 'kế')} ${many(20, 'CCHC?')}`)).toBe(true);
    expect(isGood(`${many(50, 'kế!')} ${many(20, 'UBND?')}`)).toBe(true);
  });

  it('is not where codes were badly seen and ink is left over', () => {
    const text = `${many(50, 'kế')} ${many(20, 'CCHC?')}`;
    expect(isGood(text, [stroke])).toBe(false);
    expect(isGood(text, [{ box: [100, 22, 103, 25], area: 9 }])).toBe(true);
  });

  it('is not claimed of a few words, nor judged by figures', () => {
    expect(isGood('kế hoạch năm')).toBe(false);
    expect(isGood(many(60, '2024'))).toBe(false);
    expect(isGoodPrint([], [])).toBe(false);
  });
});

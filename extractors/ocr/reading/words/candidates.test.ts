import { describe, expect, it } from 'vitest';
import type { TextJudge } from '../../../extractor.js';
import { sensibleAlternatives } from './candidates.js';
import type { FoundWord } from './word.js';

/** Knows two abbreviations; other capitals prove nothing. */
const judge: TextJudge = (text) => {
  const [word = ''] = /[\p{L}\d]+/u.exec(text) ?? [];
  if (/^(TTHC|CCHC|hồ|sơ)$/u.test(word)) return { tokens: 1, validity: 1 };
  return /^\p{Lu}+$/u.test(word) ? { tokens: 0, validity: 0 } : { tokens: 1, validity: 0 };
};

function best(text: string, confidence = 0.8): string | undefined {
  const word: FoundWord = { text, box: [0, 0, 9, 9], confidence, baseline: 9, size: 9, alternatives: [] };
  return sensibleAlternatives([word], judge)[0]?.text;
}

describe('an abbreviation that nobody knows', () => {
  it('is a known one with a round letter more or exchanged', () => {
    expect(best('CCHOC')).toBe('CCHC');
    expect(best('TTHG')).toBe('TTHC');
    expect(best('TTHO,')).toBe('TTHC,');
  });

  it('stays where no such is known, where it makes sense, and where it carries a figure', () => {
    expect(best('TTHK')).toBeUndefined();
    expect(best('CCXX')).toBeUndefined();
    expect(best('TTHG', 0.95)).toBeUndefined();
    expect(best('CCHC')).toBeUndefined();
    expect(best('TTHG2')).toBeUndefined();
  });
});

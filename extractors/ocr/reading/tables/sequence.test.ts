import { describe, expect, it } from 'vitest';
import type { PixelBox } from '../../raster/grey.js';
import type { FoundLine, FoundWord } from '../words/word.js';
import { checkSequences } from './sequence.js';

const TABLE: PixelBox = [0, 0, 1000, 2000];

/** One number a row; "4?" was read in two ways. */
function column(...numbers: string[]): FoundLine[] {
  return numbers.map((written, i): FoundLine => {
    const place = { box: [50, i * 60, 80, i * 60 + 30], baseline: i * 60 + 30, size: 40 } as const;
    const text = written.replace('?', '');
    const doubt = text === written ? {} : ({ doubt: 'second-reading', confidence: 0.4 } as const);
    return { words: [{ text, confidence: 0.9, alternatives: [], ...place, ...doubt } satisfies FoundWord] };
  });
}
const told = (lines: readonly FoundLine[]) =>
  lines.flatMap(({ words }) => words.map(({ text, doubt }) => (doubt ? `${text}?` : text))).join(' ');
const check = (...numbers: string[]) => told(checkSequences(column(...numbers), [TABLE]));

describe('numbers of rows', () => {
  it('are sure where they run on from two neighbours', () => {
    expect(check('1', '2?', '3')).toBe('1 2 3');
    expect(check('7', '8', '9?')).toBe('7 8 9');
    expect(check('11?', '12?', '13.')).toBe('11 12 13.');
  });
  it('stay in doubt where only one neighbour speaks for them', () => expect(check('4', '5?')).toBe('4 5?'));
  it('are in doubt where they break a run of their neighbours', () =>
    expect(check('1', '2', '5', '4', '5')).toBe('1 2 5? 4 5'));
  it('are in doubt between two that have room for another, and at the ends of a page', () => {
    expect(check('17', '1', '5', '3')).toBe('17 1 5? 3');
    expect(check('8', '4', '5', '6')).toBe('8? 4 5 6');
    expect(check('4', '5', '9')).toBe('4 5 9?');
  });
  it('may skip a number', () => expect(check('12', '13', '15', '16', '17')).toBe('12 13 15 16 17'));
  it('are left alone where a group begins anew', () => expect(check('1', '2', '3', '1', '2', '3')).toBe('1 2 3 1 2 3'));
  it('are not other figures of a column', () => expect(check('40', '12?', '95')).toBe('40 12? 95'));
  it('stand in tables only', () => expect(told(checkSequences(column('1', '2?', '3'), []))).toBe('1 2? 3'));
  it('are what the engine saw besides where that alone fits between two, in doubt', () => {
    const rows = column('10', '1', '12', '13').map(({ words }, i) => ({
      words: words.map((word) => (i === 1 ? { ...word, alternatives: [{ text: '11', confidence: 0.6 }] } : word)),
    }));
    expect(told(checkSequences(rows, [TABLE]))).toBe('10 11? 12 13');
  });
  it('are found in a letter that was seen as the number between two, and in no other', () => {
    const rows = (...others: string[]) =>
      column('10', 'u', '12').map(({ words }, i) => ({
        words: words.map((word) =>
          i === 1 ? { ...word, alternatives: others.map((text) => ({ text, confidence: 0.4 })) } : word,
        ),
      }));
    expect(told(checkSequences(rows('n', '11'), [TABLE]))).toBe('10 11? 12');
    expect(told(checkSequences(rows('n', '14'), [TABLE]))).toBe('10 u 12');
  });
  it('are changed to nothing else', () => expect(check('1', '8', '3', '4').replace('?', '')).toBe('1 8 3 4'));
});

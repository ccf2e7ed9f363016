import { describe, expect, it } from 'vitest';
import type { TextJudge } from '../../../extractor.js';
import type { InkEvidence } from '../ink/ink-evidence.js';
import { isPossible, isWellWritten } from '../words/figures.js';
import type { FoundWord } from '../words/word.js';
import { voteLine } from './vote.js';

const judge = () => ({ tokens: 0, validity: 0 });
const word = (text: string, alternatives: FoundWord['alternatives'] = []): FoundWord => {
  return { text, box: [0, 0, 10 * text.length, 20], confidence: 0.9, baseline: 16, size: 20, alternatives };
};
const inkOf = (text: string, opensWithSerifs = false): InkEvidence => ({
  separators: text.match(/[.,:;]/g)?.length ?? 0,
  tall: text.match(/[\p{L}\p{N}/()]/gu)?.length ?? 0,
  stems: 0,
  leadingStems: 0,
  raised: 0,
  dotted: [],
  holes: [],
  opensWithSerifs,
  opensWithFlag: false,
  opensWithDash: false,
});
const vote = (ink: InkEvidence, ...readings: FoundWord[]) =>
  voteLine(
    readings.map((one) => ({ words: [one], weight: 1 })),
    judge,
    () => ink,
  )[0];

describe('a number that all readings agree on', () => {
  it('is in doubt where the engine saw another figure in one place nearly as well', () => {
    const rival = [{ text: '2783/QĐ-UBND', confidence: 0.69 }];
    const read = vote(inkOf('2763/QĐ-UBND'), word('2763/QĐ-UBND', rival), word('2763/QĐ-UBND'));
    expect(read).toMatchObject({ text: '2763/QĐ-UBND', doubt: 'second-reading' });
  });
  it('is in doubt where the ink has no piece left for a percent sign whose ring may be its last figure', () => {
    const seen = (text: string, ...holes: InkEvidence['holes']) =>
      vote({ ...inkOf(text), holes }, word(text), word(text));
    expect(seen('86,59%', 'two', 'lower', 'none', 'none')).toMatchObject({ text: '86,59%', doubt: 'second-reading' });
    for (const sure of [
      seen('86,59%', 'two', 'lower', 'none', 'upper', 'none'),
      seen('86,5%', 'two', 'lower', 'none', 'none'),
      seen('86,59%', 'wide', 'none', 'upper', 'none'),
      seen('100%', 'none', 'tall', 'tall'),
      seen('90%', 'upper', 'tall'),
    ])
      expect(sure).not.toHaveProperty('doubt');
  });
  it('is sure where the other figure was hardly seen, or is no figure', () => {
    for (const other of [
      { text: '98%', confidence: 0.4 },
      { text: '9ð%', confidence: 0.8 },
      { text: '95%.', confidence: 0.8 },
    ])
      expect(vote(inkOf('95%'), word('95%', [other]), word('95%'))?.doubt).toBeUndefined();
  });
});

describe("a document's number", () => {
  const known: TextJudge = (text) => {
    const tokens = text.match(/QĐ|TTr|UBND/g)?.length ?? 0;
    return { tokens, validity: tokens > 0 ? 1 : 0 };
  };
  const read = (confidence: number, ...texts: string[]) =>
    voteLine(
      texts.map((text) => ({ words: [{ ...word(text), confidence }], weight: 1 })),
      known,
      () => inkOf(texts[0] ?? ''),
    )[0];
  it('is sure where two looks agree in figures and letters that are known, however unsure the engine is', () => {
    expect(read(0.5, '48/QĐ-UBND', '48/QĐ-UBND')?.doubt).toBeUndefined();
    expect(read(0.5, '48/QR-XYZ', '48/QR-XYZ')?.doubt).toBe('second-reading');
    expect(read(0.5, '48/QĐ-UBND')?.doubt).toBe('second-reading');
    expect(read(0.3, '48/QĐ-UBND', '48/QĐ-UBND')?.doubt).toBe('second-reading');
  });
  it('has one Đ where the engine wrote it twice, in doubt', () =>
    expect(read(0.9, '48/QĐÐ-UBND', '48/QĐÐ-UBND')).toMatchObject({ text: '48/QĐ-UBND', doubt: 'second-reading' }));
  it('is sure where they differ in letters of which one reading alone is known', () => {
    expect(read(0.9, '48/TTr-SNV', '48/TTT-SNV', '48/TTr-SNV')).not.toHaveProperty('doubt', 'second-reading');
    expect(read(0.9, '48/TTr-SNV', '43/TTT-SNV', '48/TTr-SNV')?.doubt).toBe('second-reading');
  });
});

describe('a date with a stroke like a 1', () => {
  it('is what one reading shows where the others took its stroke for a 1, in doubt', () => {
    const wrong = word('2714/2031', [{ text: '27/4/2031', confidence: 0.6 }]);
    expect(vote(inkOf('27/4/2031'), wrong, wrong)).toMatchObject({ text: '27/4/2031', doubt: 'second-reading' });
    const other = word('2714/2031', [{ text: '27/9/2031', confidence: 0.6 }]);
    expect(vote(inkOf('2714/2031'), other, other)?.text).toBe('2714/2031');
  });
});

describe('a number whose ink has holes', () => {
  const holes = ['tall', 'none', 'none', 'two', 'none', 'none', 'tall', 'none', 'none'] as const;
  const ink = { ...inkOf('07/8/2031'), holes };
  it('is what the engine saw besides, in doubt, where all readings say what the holes rule out', () => {
    const wrong = word('07/6/2031', [{ text: '07/8/2031', confidence: 0.5 }]);
    expect(vote(ink, wrong, wrong)).toMatchObject({ text: '07/8/2031', doubt: 'second-reading' });
    expect(vote(ink, word('07/6/2031'), word('07/6/2031'))).toMatchObject({
      text: '07/6/2031',
      doubt: 'second-reading',
    });
  });
  it('is sure where one reading differs in nothing but what the holes rule out', () => {
    expect(vote(ink, word('07/8/2031'), word('07/6/2031'), word('07/8/2031'))?.doubt).toBeUndefined();
    expect(vote(ink, word('07/8/2031'), word('01/8/2031'), word('07/8/2031'))?.doubt).toBe('second-reading');
    const rival = word('07/8/2031', [{ text: '07/0/2031', confidence: 0.85 }]);
    expect(vote(ink, rival, rival)?.doubt).toBeUndefined();
  });
});

describe('a number among specks', () => {
  it('loses the dash that was read from them, and keeps one that is printed', () => {
    const readings = [word('-15/5/2031'), word('15/5/2031'), word('-15/5/2031')];
    expect(vote(inkOf('15/5/2031'), ...readings)?.text).toBe('15/5/2031');
    expect(vote({ ...inkOf('15/5/2031'), opensWithDash: true }, ...readings)?.text).toBe('-15/5/2031');
  });

  it('is read as figures and not as signs, whatever the specks make of its ink', () => {
    const ink = { ...inkOf('2031'), separators: 1 };
    const unsure = { ...word('2031'), confidence: 0.6 };
    expect(vote(ink, word('203<'), unsure, unsure)).toMatchObject({ text: '2031', doubt: 'second-reading' });
  });
});

describe('the quarter of a year', () => {
  it('is sure where one reading took its I for a 1 and the ink has the serifs of an I', () =>
    expect(vote(inkOf('I/2031', true), word('I/2031'), word('1/2031'), word('I/2031'))?.doubt).toBeUndefined());
  it('is sure where a reading has its strokes for figures in part', () => {
    expect(vote(inkOf('III/2031'), word('III/2031'), word('II1/2031'), word('III/2031'))?.doubt).toBeUndefined();
    expect(vote(inkOf('II/2031'), word('II/2031'), word('11/2031'), word('II/2031'))?.doubt).toBe('second-reading');
  });
  it('keeps the strokes that all readings show where the ink has fewer, for ink runs together; in doubt', () => {
    const ink = { ...inkOf('III/2031'), leadingStems: 2 };
    expect(vote(ink, word('III/2031'), word('III/2031'))).toMatchObject({ text: 'III/2031', doubt: 'second-reading' });
    expect(vote(ink, word('III/2031'), word('II/2031'), word('III/2031'))?.text).toBe('II/2031');
  });
  it('has as many strokes as the ink shows, and stays in doubt', () => {
    const ink = { ...inkOf('III/2031.', true), leadingStems: 3 };
    expect(vote(ink, word('IH/2031.'), word('II/2031.'))).toMatchObject({ text: 'III/2031.', doubt: 'second-reading' });
    expect(vote({ ...ink, leadingStems: 2 }, word('II/2031.'), word('II/2031.'))).toMatchObject({ text: 'II/2031.' });
    const sans = { ...inkOf('III/2031.'), leadingStems: 3 };
    expect(vote(sans, word('1/2031.'), word('1/2031.'))).toMatchObject({ text: 'III/2031.', doubt: 'second-reading' });
  });
  it('stays a month where two strokes may be an 11', () => {
    const sans = { ...inkOf('11/2031'), leadingStems: 2 };
    expect(vote(sans, word('1/2031'), word('1/2031'))).toMatchObject({ text: '1/2031', doubt: 'second-reading' });
    expect(vote(sans, word('11/2031'), word('11/2031'))?.doubt).toBeUndefined();
  });
  it('is in doubt as a month where the engine nearly saw an I', () => {
    const read = word('1/2031', [{ text: 'I/2031', confidence: 0.45 }]);
    expect(vote(inkOf('1/2031'), read, read)?.doubt).toBe('second-reading');
  });
  it('is in doubt where the ink does not tell, or the year differs', () => {
    expect(vote(inkOf('I/2031'), word('I/2031'), word('1/2031'), word('I/2031'))?.doubt).toBe('second-reading');
    expect(vote(inkOf('I/2031', true), word('I/2031'), word('I/2037'), word('I/2031'))?.doubt).toBe('second-reading');
  });
});

describe('isWellWritten', () => {
  it('takes a word and a number parted by a stroke', () => expect(isWellWritten('quý/6')).toBe(true));
  it.each(['20241,', 'ó/2031x', 'ă/6', '1"'])('takes %s for misread', (text) =>
    expect(isWellWritten(text)).toBe(false),
  );
  it('takes a year and other numbers of five figures for what they are', () => {
    for (const text of ['2024', '2025”', '10849', '9223/10849', '20.241']) expect(isWellWritten(text)).toBe(true);
  });
});

describe('a date', () => {
  it.each(['31/11/2031', '30/02/2031', '15/7/2074', '0/7/2031', '12/13/2031;', '15/7/1031'])(
    'is impossible as %s',
    (text) => {
      expect(isPossible(text)).toBe(false);
      expect(vote(inkOf(text), word(text), word(text))?.doubt).toBe('implausible');
    },
  );
  it.each(['29/02/2032', '31/12/2031)', '40/40/122', '45/2031/QĐ-UBND', '83/86', '1/2031', '12/13/2031/QH15'])(
    'is possible, or none, in %s',
    (text) => expect(isPossible(text)).toBe(true),
  );
});

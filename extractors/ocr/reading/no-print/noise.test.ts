import { describe, expect, it } from 'vitest';
import type { TextJudge } from '../../../extractor.js';
import type { FoundLine } from '../words/word.js';
import { dropInkOfMarks, dropNoise } from './noise.js';

const judge: TextJudge = (text) => {
  const tokens = /\p{Ll}/u.test(text) ? 1 : 0;
  return { tokens, validity: /^(Quyết|định|số|ngày|của)$/u.test(text) ? 1 : 0 };
};

/** Words a hundred pixels apart, and a seal over those from the third to the fourth. */
const SEAL = [190, 0, 390, 100] as const;

function line(...words: [text: string, confidence: number][]): FoundLine {
  return {
    words: words.map(([text, confidence], i) => {
      const box = [i * 100, 40, i * 100 + 80, 60] as const;
      return { text, confidence, box, baseline: 58, size: 20, alternatives: [] };
    }),
  };
}

function textsOf(lines: readonly FoundLine[]): string[] {
  return lines.map(({ words }) => words.map((word) => word.text).join(' '));
}

describe('what was hardly seen', () => {
  const kept = (...words: [text: string, confidence: number][]) => textsOf(dropNoise([line(...words)], judge, 300));
  it('stays where it ends in a year, which dust does not make', () => {
    expect(kept(['Quýl/2031', 0.1])).toEqual(['Quýl/2031']);
  });
  it('goes where it makes no sense', () => {
    expect(kept(['xqŧ1', 0.1])).toEqual([]);
    expect(kept(['ŧ2031x', 0.1])).toEqual([]);
  });
});

describe('print under seals and signatures', () => {
  it('stays where it makes sense, and where it is a number or a code among print', () => {
    const print = line(['Quyết', 0.9], ['định', 0.9], ['số', 0.8], ['02-NQ/HU', 0.7], ['ngày', 0.9]);
    expect(textsOf(dropInkOfMarks([print], [SEAL], judge))).toEqual(['Quyết định số 02-NQ/HU ngày']);
  });

  it('keeps figures in doubt there, however well they are seen', () => {
    const print = line(['Quyết', 0.9], ['số', 0.8], ['2783/QĐ', 0.95], ['ngày', 0.9], ['21/12/2023', 0.95]);
    const [words] = dropInkOfMarks([print], [SEAL], judge).map((kept) => kept.words);
    expect(words?.map((word) => word.doubt)).toEqual([undefined, undefined, 'second-reading', undefined, undefined]);
  });

  it('stays where it is an abbreviation that was seen well', () => {
    expect(textsOf(dropInkOfMarks([line(['số', 0.9], ['ngày', 0.9], ['TM.', 0.9])], [SEAL], judge))).toEqual([
      'số ngày TM.',
    ]);
    expect(textsOf(dropInkOfMarks([line(['số', 0.9], ['ngày', 0.9], ['AT.', 0.6])], [SEAL], judge))).toEqual([
      'số ngày',
    ]);
  });

  it('goes where the engine made letters of strokes', () => {
    const strokes = line(['Quyết', 0.9], ['định', 0.9], ['ñghế', 0.9], ['xq', 0.3]);
    expect(textsOf(dropInkOfMarks([strokes], [SEAL], judge))).toEqual(['Quyết định']);
  });

  it('is left alone beside them', () => {
    const print = line(['zzxq', 0.2], ['definitely', 0.1]);
    expect(textsOf(dropInkOfMarks([print], [SEAL], judge))).toEqual(['zzxq definitely']);
  });
});

import { describe, expect, it } from 'vitest';
import type { TextJudge } from '../../../extractor.js';
import { blankGrey } from '../../raster/grey.js';
import type { Recogniser } from '../../recogniser.js';
import type { RuledGrid } from '../tables/grid.js';
import { isReceivedStamp } from './received-stamp.js';

const DPI = 200;
const reading = (...words: string[]): Recogniser => {
  const lines = [
    {
      words: words.map((text) => ({
        text,
        box: [0, 0, 9, 9] as const,
        confidence: 0.9,
        baseline: 9,
        size: 9,
        places: [],
      })),
    },
  ];
  return {
    recognise: async () => lines,
    recogniseAll: async (images) => images.map(() => lines),
    close: async () => {},
  };
};
const frame = (width: number, height: number): RuledGrid => ({
  box: [100, 100, 100 + width * DPI, 100 + height * DPI],
  cells: [],
});
const verdict: TextJudge = () => ({ tokens: 0, validity: 0 });
const judge: TextJudge = Object.assign((text: string) => verdict(text), {
  isStampTitle: (word: string) => word === 'EINGEGANGEN',
});
const isStamp = (words: string[], grid: RuledGrid, by: TextJudge = judge) =>
  isReceivedStamp(reading(...words), blankGrey(1600, 1200), grid, by, DPI);

describe('a stamp on documents received', () => {
  it('is a small frame with a title that the judge knows', async () =>
    expect(await isStamp(['AMT', 'EINGEGANGEN'], frame(2, 1.2))).toBe(true));
  it('is no small table without that title', async () => expect(await isStamp(['12', '%'], frame(2, 1.2))).toBe(false));
  it('is no table as wide as the page, whatever it says', async () =>
    expect(await isStamp(['EINGEGANGEN'], frame(6, 3))).toBe(false));
  it('is none to a judge who knows no titles', async () =>
    expect(await isStamp(['EINGEGANGEN'], frame(2, 1.2), verdict)).toBe(false));
});

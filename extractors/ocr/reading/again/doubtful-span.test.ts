import { describe, expect, it } from 'vitest';
import type { TextJudge } from '../../../extractor.js';
import type { FoundLine, FoundWord } from '../words/word.js';
import { AT_GOOD_PRINT, AT_POOR_PRINT, cropSpan, wordsOf } from './doubtful-span.js';

const judge: TextJudge = (text) => {
  const tokens = text.match(/\p{L}+/gu)?.length ?? 0;
  return { tokens, validity: /xqz/.test(text) ? 0 : 1 };
};

/** Words 40 wide with gaps of 10; "word?" was badly seen. */
function line(text: string): FoundLine {
  const words = text.split(' ').map((token, i): FoundWord => {
    const confidence = token.endsWith('?') ? 0.6 : 0.96;
    const box = [i * 50, 0, i * 50 + 40, 20] as const;
    return { text: token.replace('?', ''), box, confidence, baseline: 16, size: 20, alternatives: [] };
  });
  return { words };
}

const cores = (text: string, look = AT_GOOD_PRINT) => look.spans([line(text)], judge).map(({ core }) => core);

describe('what of good print is looked at again', () => {
  it('is nothing where all was seen well and nothing counts', () => {
    expect(cores('ban hành kế hoạch cải cách')).toEqual([]);
  });

  it('is a figure from gap to gap, however well it was seen', () => {
    expect(cores('phấn đấu trên 95% hồ sơ')).toEqual([[145, 195]]);
  });

  it('is a word badly seen or no word', () => {
    expect(cores('kế hoạch? cải cách')).toEqual([[45, 95]]);
    expect(cores('kế xqz cải cách')).toEqual([[45, 95]]);
  });

  it('shows a word on either side, so that neighbours share one look', () => {
    expect(cores('năm 2024 và năm 2025 của')).toEqual([[45, 245]]);
    expect(cores('năm 2024 a b c d e 2025')).toEqual([
      [45, 95],
      [345, Number.POSITIVE_INFINITY],
    ]);
  });
});

describe('what is shown of a line', () => {
  const reaches = (text: string) => AT_GOOD_PRINT.spans([line(text)], judge).map(({ reach }) => reach);
  const [START, END] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

  it('is a figure with a word on either side, as far as the line goes', () => {
    expect(reaches('phấn đấu trên 95% hồ sơ')).toEqual([[95, 245]]);
    expect(reaches('giai đoạn 2022-2025.')).toEqual([[45, END]]);
    expect(reaches('giai đoạn 2022-2025. của')).toEqual([[45, END]]);
    expect(reaches('95% hồ sơ')).toEqual([[START, 95]]);
    expect(reaches('2031')).toEqual([[START, END]]);
  });
});

describe('what of poor print is looked at again', () => {
  it('is the whole line', () => {
    expect(cores('kế hoạch? cải cách', AT_POOR_PRINT)).toEqual([[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]]);
    expect(cores('ban hành kế hoạch', AT_POOR_PRINT)).toEqual([]);
  });
});

describe('a span cut out of its line', () => {
  const crop = { image: { data: new Uint8Array(300 * 30).fill(7), width: 300, height: 30 }, x: 0, y: 100 };

  it('keeps its place in the page, with white beside it', () => {
    const part = cropSpan(crop, { line: 0, core: [100, 150], reach: [90, 190] });
    expect([part.x, part.y, part.image.width, part.image.height]).toEqual([84, 100, 112, 30]);
    expect([part.image.data[0], part.image.data[6]]).toEqual([255, 7]);
  });

  it('is the line itself where it reaches over all of it', () => {
    const all = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
    expect(cropSpan(crop, { line: 0, core: all, reach: all })).toBe(crop);
  });

  it('gives only the words of its core', () => {
    const { words } = line('phấn đấu trên 95% hồ sơ');
    const found = wordsOf({ line: 0, core: [145, 195], reach: [45, 295] }, words);
    expect(found.map(({ text }) => text)).toEqual(['95%']);
  });
});

import { expect, it } from 'vitest';
import type { TextJudge } from '../../../extractor.js';
import type { PixelBox } from '../../raster/grey.js';
import type { FoundLine } from '../words/word.js';
import { missedLines } from './missed.js';

const judge: TextJudge = (text) => {
  const tokens = text.match(/\p{L}+/gu)?.length ?? 0;
  return { tokens, validity: tokens > 0 ? (text.match(/Quý|năm|báo|cáo/gu)?.length ?? 0) / tokens : 0 };
};
const line = (text: string, x: number, y: number, confidence = 0.9): FoundLine => ({
  words: text.split(' ').map((token, i) => {
    const box: PixelBox = [x + i * 60, y, x + i * 60 + 50, y + 20];
    return { text: token, box, confidence, baseline: y + 16, size: 20, alternatives: [] };
  }),
});
const TABLE: PixelBox = [0, 0, 400, 300];
const missed = (earlier: FoundLine, ...lines: FoundLine[]) =>
  missedLines([earlier], lines, [TABLE], [[0, 700, 200, 800]], judge).length === 1;

it('takes over what an earlier look saw in a cell that is empty now', () => {
  expect(missed(line('Quý 3/2031', 100, 50), line('báo cáo', 100, 200))).toBe(true);
  expect(missed(line('7', 100, 50))).toBe(true);
  expect(missed(line('năm báo cáo', 100, 500))).toBe(true);
});

it('takes over nothing where something stands now, nor noise, nor a lone word or figure outside tables', () => {
  expect(missed(line('Quý 3/2031', 100, 50), line('Quýl/2031', 110, 52))).toBe(false);
  expect(missed(line('Quý 3/2031', 100, 50, 0.3))).toBe(false);
  expect(missed(line('xq wz', 100, 50))).toBe(false);
  expect(missed(line('7', 100, 500))).toBe(false);
  expect(missed(line('năm', 100, 500))).toBe(false);
  expect(missed(line('năm báo', 20, 730))).toBe(false);
});

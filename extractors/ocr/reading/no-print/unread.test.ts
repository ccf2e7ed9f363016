import { describe, expect, it } from 'vitest';
import { blankGrey, type PixelBox } from '../../raster/grey.js';
import type { FoundLine } from '../words/word.js';
import { findUnread } from './unread.js';

const DPI = 200;
const PAGE = blankGrey(1650, 2300);
const piece = (x: number, y: number, width = 20, height = 30) => {
  const box: PixelBox = [x, y, x + width, y + height];
  return { box, area: 100 };
};
const written = [piece(600, 800), piece(625, 795), piece(655, 805)];
const line = (box: PixelBox): FoundLine => ({
  words: [{ text: 'chữ', box, confidence: 0.9, baseline: box[3], size: 40, alternatives: [] }],
});

describe('ink that no word was read from', () => {
  it('is told where several pieces stand together', () =>
    expect(findUnread(written, [], [], PAGE, DPI)).toEqual([[600, 795, 675, 835]]));
  it('is told where one piece is larger than print', () =>
    expect(findUnread([piece(600, 800, 200, 90)], [], [], PAGE, DPI)).toEqual([[600, 800, 800, 890]]));
  it('is not what was read', () =>
    expect(findUnread(written, [line([598, 790, 680, 840])], [], PAGE, DPI)).toEqual([]));
  it('is not a letter that the box of its word misses', () =>
    expect(findUnread(written, [line([598, 790, 655, 840])], [], PAGE, DPI)).toEqual([]));
  it('is no seal or signature that is told as such', () =>
    expect(findUnread(written, [], [[500, 700, 900, 1000]], PAGE, DPI)).toEqual([]));
  it('is no dust, no rule and no shadow at the edge of the sheet', () =>
    expect(
      findUnread(
        [piece(600, 800), piece(700, 900, 3, 3), piece(300, 400, 800, 4), piece(2, 800, 30, 900)],
        [],
        [],
        PAGE,
        DPI,
      ),
    ).toEqual([]));
});

import { expect, it } from 'vitest';
import { binarise } from '../../raster/bitmap.js';
import { findComponents } from '../../raster/components.js';
import { blankGrey } from '../../raster/grey.js';
import type { ReadWord, Recogniser } from '../../recogniser.js';
import { type FoundWord, found } from '../words/word.js';
import { AT_POOR_PRINT } from './doubtful-span.js';
import { rereadLines } from './reread.js';

const IMAGE = blankGrey(600, 100);

/** Words 80 wide on one line. */
function word(text: string, at: number, confidence: number, top = 40): FoundWord {
  const box = [20 + at * 100, top, 100 + at * 100, top + 30] as const;
  return { text, box, confidence, baseline: top + 25, size: 30, alternatives: [] };
}

/** An engine that sees the same in every crop of a line, whatever it shows. */
function seeing(words: readonly FoundWord[]): Recogniser {
  const asRead = words.map((seen): ReadWord => ({ ...seen, places: [] }));
  const all = async (images: readonly unknown[]) => images.map(() => [{ words: asRead }]);
  return { recognise: async () => [], recogniseAll: all, close: async () => {} };
}

async function read(first: readonly FoundWord[], again: readonly FoundWord[], earlier: readonly FoundWord[]) {
  const ink = binarise(IMAGE);
  const judge = (text: string) => ({ tokens: 1, validity: /^(kế|hoạch|năm)$/.test(text) ? 1 : 0 });
  const lines = [found({ words: first.map((seen) => ({ ...seen, places: [] })) })];
  const recogniser = seeing(again);
  const voted = await rereadLines(
    recogniser,
    IMAGE,
    ink,
    findComponents(ink),
    lines,
    earlier,
    null,
    AT_POOR_PRINT,
    judge,
    200,
  );
  return voted.map((line) => line.words.map(({ text }) => text).join(' '));
}

it('lets an earlier look at the page speak where a line is read again', async () => {
  const first = [word('kể', 0, 0.5), word('hoạch', 1, 0.9)];
  expect(await read(first, [], [])).toEqual(['kể hoạch']);
  expect(await read(first, [], [word('kế', 0, 0.9), word('hoạch', 1, 0.9)])).toEqual(['kế hoạch']);
});

it('does not hear what an earlier look saw on another line', async () => {
  expect(await read([word('kể', 0, 0.5)], [], [word('kế', 0, 0.9, 75)])).toEqual(['kể']);
});

it('does not ask an earlier look where every word was surely seen', async () => {
  expect(await read([word('năm', 0, 0.97)], [], [word('nấm', 0, 0.99)])).toEqual(['năm']);
});

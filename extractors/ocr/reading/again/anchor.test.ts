import { describe, expect, it } from 'vitest';
import { binarise } from '../../raster/bitmap.js';
import { findComponents } from '../../raster/components.js';
import type { Grey, PixelBox } from '../../raster/grey.js';
import { separateInk } from '../../raster/ink.js';
import type { Recogniser } from '../../recogniser.js';
import { typeset } from '../../testing/typeset.js';
import { bandOf } from '../ink/line-band.js';
import type { FoundLine } from '../words/word.js';
import { findAnchor, isLoneFigure, readAnchored } from './anchor.js';
import { cropLines } from './line-crop.js';

const DPI = 200;
const judge = (text: string) => ({ tokens: 1, validity: /^(quyết|định|số)$/.test(text) ? 1 : 0 });
const page = separateInk(
  typeset({
    width: 200,
    height: 120,
    dpi: DPI,
    lines: [
      { text: 'số quyết định', x: 60, y: 30, size: 13 },
      { text: '7', x: 20, y: 80, size: 13 },
    ],
  }),
).print;
const components = findComponents(binarise(page));

/** A line of one word around the ink that stands in a part of the page, points. */
function line(text: string, confidence: number, [x0, y0, x1, y1]: PixelBox): FoundLine {
  const scale = DPI / 72;
  const inside = components.map(({ box }) => box).filter((box) => box[0] >= x0 * scale && box[2] <= x1 * scale);
  const own = inside.filter((box) => box[1] >= y0 * scale && box[3] <= y1 * scale);
  const side = (k: 0 | 1 | 2 | 3, of: (...values: number[]) => number) => of(...own.map((box) => box[k]));
  const box = [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)] as const;
  return { words: [{ text, box, confidence, baseline: y1 * scale, size: 36, alternatives: [] }] };
}

const QUYET: PixelBox = [75, 15, 104, 36];
const SEVEN: PixelBox = [18, 68, 30, 84];
const sure = line('quyết', 0.96, QUYET);
const seven = line('', 0.3, SEVEN);

describe('a figure alone', () => {
  it('is one of few signs with no word beside it', () => {
    const isLone = (text: string) => isLoneFigure([{ ...(seven.words[0] as FoundLine['words'][0]), text }]);
    expect(['7', '11.', '(3)', 'u', 'II', '/'].map(isLone)).toEqual([true, true, true, true, true, true]);
    expect(['phố', '2031', '-', 'a1b'].map(isLone)).toEqual([false, false, false, false]);
    expect(isLoneFigure([...sure.words, ...sure.words])).toBe(false);
  });
});

describe('the word beside it', () => {
  it('is one that rises and hangs, makes sense and was surely seen', () => {
    expect(findAnchor(page, components, [sure], judge)?.text).toBe('quyết');
    expect(findAnchor(page, components, [line('quyết', 0.8, QUYET)], judge)).toBeNull();
    expect(findAnchor(page, components, [line('số', 0.96, QUYET)], judge)).toBeNull();
    expect(findAnchor(page, components, [line('quyểt', 0.96, QUYET)], judge)).toBeNull();
  });
});

/** An engine that sees these words where ink stands apart by wide gaps, from left to right. */
function seeing(...texts: readonly string[]): Recogniser {
  const read = (image: Grey) => {
    const parts: [number, number][] = [];
    for (const { box } of findComponents(binarise(image)).sort((a, b) => a.box[0] - b.box[0])) {
      const last = parts.at(-1);
      if (last && box[0] - last[1] < 8) last[1] = Math.max(last[1], box[2]);
      else parts.push([box[0], box[2]]);
    }
    const words = parts.map(([x0, x1], i) => {
      const box = [x0, 0, x1, image.height] as const;
      return { text: texts[i] ?? '', box, confidence: 0.9, baseline: 30, size: 36, places: [] };
    });
    return [{ words: words.filter(({ text }) => text !== '') }];
  };
  return { recognise: async (i) => read(i), recogniseAll: async (all) => all.map(read), close: async () => {} };
}

async function readSeven(...texts: readonly string[]) {
  const anchor = findAnchor(page, components, [sure], judge);
  const band = bandOf(seven.words, components);
  const crops = cropLines(page, components, [band]);
  return anchor ? (await readAnchored(seeing(...texts), crops, [band], anchor, DPI))[0] : undefined;
}

describe('a figure read between two words', () => {
  it('is what stands between them, at its own place on the page', async () => {
    const [word, ...more] = (await readSeven('quyết', '7', 'quyết')) ?? [];
    const [x0 = 0, , x1 = 0] = seven.words[0]?.box ?? [];
    expect([word?.text, more.length]).toEqual(['7', 0]);
    expect(Math.abs((word?.box[0] ?? 0) - x0)).toBeLessThan(3);
    expect(Math.abs((word?.box[2] ?? 0) - x1)).toBeLessThan(3);
  });
  it('is not believed where the words were read otherwise, or nothing but a mark was seen', async () => {
    expect(await readSeven('quyết', '7', 'quyệt')).toBeNull();
    expect(await readSeven('sót', '2', 'quyết')).toBeNull();
    expect(await readSeven('quyết', '„', 'quyết')).toBeNull();
  });
});

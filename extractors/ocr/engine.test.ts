import { describe, expect, it } from 'vitest';
import type { PageImage, TextJudge } from '../extractor.js';
import { engineOn } from './engine.js';
import { createPool } from './pool.js';
import { type ReadLine, type Recogniser, RecogniserLost } from './recogniser.js';

const judge: TextJudge = (text) => ({ tokens: text === '' ? 0 : 1, validity: 1 });
const blank: PageImage = { data: new Uint8Array(200 * 280).fill(255), width: 200, height: 280, channels: 1, dpi: 100 };
const request = { number: 3, width: null, height: null, judge };
const LINE: ReadLine = {
  words: [{ text: 'Bình', box: [10, 10, 60, 30], confidence: 0.9, baseline: 28, size: 20, places: [] }],
};

function recogniser(recognise: Recogniser['recognise'], closed: () => void = () => {}): Recogniser {
  return {
    recognise,
    recogniseAll: (images, settings) => Promise.all(images.map((image) => recognise(image, settings))),
    close: async () => closed(),
  };
}

describe('an engine on a pool of recognisers', () => {
  it('tries a page again with a new recogniser when one is lost', async () => {
    let started = 0;
    let closed = 0;
    const start = async () => {
      const broken = ++started === 1;
      const recognise = async () => {
        if (broken) throw new RecogniserLost('hung');
        return [LINE];
      };
      return recogniser(recognise, () => closed++);
    };
    const engine = engineOn('test', createPool({ start, size: 1, jobsPerRecogniser: 9 }));
    const { page, diagnostics } = await engine.read(blank, request);
    expect(diagnostics).toEqual([]);
    expect(page.method).toBe('ocr');
    expect([started, closed]).toEqual([2, 1]);
  });

  it('gives a diagnostic after the second loss, and reads the next page', async () => {
    let left = 2;
    const recognise = async () => {
      if (left-- > 0) throw new RecogniserLost('hung');
      return [LINE];
    };
    const engine = engineOn(
      'test',
      createPool({ start: async () => recogniser(recognise), size: 1, jobsPerRecogniser: 9 }),
    );
    const lost = await engine.read(blank, request);
    expect(lost.diagnostics.map(({ code, page }) => [code, page])).toEqual([['ocr-failed', 3]]);
    expect(lost.page.blocks).toEqual([]);
    expect((await engine.read(blank, request)).diagnostics).toEqual([]);
  });

  it('starts nothing before the first page and replaces a recogniser after its share of pages', async () => {
    let started = 0;
    const start = async () => {
      started++;
      return recogniser(async () => []);
    };
    const engine = engineOn('test', createPool({ start, size: 1, jobsPerRecogniser: 2 }));
    expect(started).toBe(0);
    for (let i = 0; i < 5; i++) await engine.read(blank, request);
    expect(started).toBe(3);
    await engine.close();
    expect((await engine.read(blank, request)).diagnostics).toHaveLength(1);
  });
});

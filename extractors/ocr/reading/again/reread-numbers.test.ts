import { describe, expect, it } from 'vitest';
import { blankGrey } from '../../raster/grey.js';
import type { ReadWord, Recogniser } from '../../recogniser.js';
import type { Holes } from '../ink/holes.js';
import type { FoundWord } from '../words/word.js';
import { rereadNumbers } from './reread-numbers.js';

/** Says one text after the other, with its confidence; one for each picture. */
function recogniser(...said: [text: string, confidence: number][]): Recogniser & { asked: number } {
  const engine = {
    asked: 0,
    recognise: async () => [],
    recogniseAll: async (images: readonly unknown[]) =>
      images.map(() => {
        const [text, confidence] = said[engine.asked++ % said.length] as [string, number];
        const word: ReadWord = { text, confidence, box: [0, 0, 9, 9], baseline: 9, size: 9, places: [] };
        return [{ words: [word] }];
      }),
    close: async () => {},
  };
  return engine;
}

const WORD: FoundWord = {
  text: '889/QĐ-UBND',
  box: [20, 20, 90, 40],
  confidence: 0.4,
  baseline: 38,
  size: 20,
  alternatives: [],
  doubt: 'second-reading',
};

async function read(word: FoundWord, engine: Recogniser, holes: Holes[] = []): Promise<FoundWord | undefined> {
  const [line] = await rereadNumbers(engine, blankGrey(120, 60), [{ words: [word] }], () => holes, 300);
  return line?.words[0];
}

describe('a number in doubt, read again alone', () => {
  it('keeps the points, commas and strokes that were seen in its line', async () => {
    const kept = async (text: string, other: string) =>
      (await read({ ...WORD, text }, recogniser([other, 0.95])))?.text;
    expect(await kept('1.1.', '11.')).toBe('1.1.');
    expect(await kept('98,5%', '985%')).toBe('98,5%');
    expect(await kept('01/2031', '012031')).toBe('01/2031');
    expect(await kept('985%', '98,5%')).toBe('98,5%');
    expect(await kept('1.1.', '14.')).toBe('14.');
  });

  it('is what two sizes surely say, and stays in doubt', async () => {
    const word = await read(WORD, recogniser(['88/QĐ-UBND', 0.9], ['88/QĐ-UBND', 0.85], ['868/QĐ-UBND', 0.2]));
    expect(word).toMatchObject({ text: '88/QĐ-UBND', doubt: 'second-reading' });
    expect(word?.alternatives.map((other) => other.text)).toContain('889/QĐ-UBND');
  });

  it('is kept where the sizes differ, are unsure, or say no number', async () => {
    expect(await read(WORD, recogniser(['88/QĐ-UBND', 0.9], ['8/QĐ-UBND', 0.9], ['98/QĐ-UBND', 0.9]))).toBe(WORD);
    expect(await read(WORD, recogniser(['88/QĐ-UBND', 0.5]))).toBe(WORD);
    expect(await read(WORD, recogniser(['Đồng', 0.95]))).toBe(WORD);
  });

  it('is kept where the holes of its ink speak against what they say, or they lack its comma alone', async () => {
    const eight: FoundWord = { ...WORD, text: '18%' };
    expect(await read(eight, recogniser(['16%', 0.9]), ['none', 'two', 'none'])).toBe(eight);
    expect((await read(eight, recogniser(['16%', 0.9])))?.text).toBe('16%');
    const end: FoundWord = { ...WORD, text: '2031,' };
    expect(await read(end, recogniser(['2031', 0.9]))).toBe(end);
  });

  it('keeps the I of a quarter that is a 1 to the engine', async () => {
    const quarter: FoundWord = { ...WORD, text: 'I/2031;' };
    expect(await read(quarter, recogniser(['1/2031;', 0.95]))).toBe(quarter);
    expect((await read(quarter, recogniser(['1/2034;', 0.95])))?.text).toBe('1/2034;');
    const third: FoundWord = { ...WORD, text: 'III/2031;' };
    expect(await read(third, recogniser(['II/2031;', 0.95]))).toBe(third);
  });

  it("is looked for among documents' numbers seen less surely, and doubted where it was read otherwise", async () => {
    const unsure: FoundWord = { ...WORD, confidence: 0.71, doubt: undefined };
    expect(await read(unsure, recogniser(['88/QĐ-UBND', 0.9]))).toMatchObject({
      text: '88/QĐ-UBND',
      doubt: 'second-reading',
    });
    expect(await read(unsure, recogniser(['889/QĐ-UBND', 0.9]))).toBe(unsure);
  });

  it('is not read again where nothing spoke against it', async () => {
    const engine = recogniser(['88/QĐ-UBND', 0.9]);
    const sure: FoundWord = { ...WORD, confidence: 0.9, doubt: undefined };
    expect(await read(sure, engine)).toBe(sure);
    expect(engine.asked).toBe(0);
  });
});

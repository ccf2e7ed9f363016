import { describe, expect, it } from 'vitest';
import type { Component } from '../../raster/components.js';
import type { FoundWord } from '../words/word.js';
import { markHandwriting } from './handwriting.js';
import type { LineBand } from './line-band.js';

const BASELINE = 100;
const band: LineBand = { x0: 0, x1: 1000, height: 20, offset: BASELINE, slope: 0 };
const judge = (text: string) => ({ tokens: /\p{L}/u.test(text) ? 1 : 0, validity: /[?~]/.test(text) ? 0 : 1 });

/** A word with one piece of ink a letter, each as high and as deep as said, in pixels. */
function written(text: string, x: number, heights: readonly number[], foot = 0): { word: FoundWord; ink: Component[] } {
  const ink = heights.map((height, i): Component => {
    const left = x + i * 16;
    return { box: [left, BASELINE + foot - height, left + 12, BASELINE + foot], area: 80 };
  });
  const box = [x, BASELINE - 30, x + text.length * 16, BASELINE] as const;
  return { word: { text, box, confidence: 0.95, baseline: BASELINE, size: 40, alternatives: [] }, ink };
}

function doubtsOf(parts: readonly { word: FoundWord; ink: Component[] }[]): Record<string, string | undefined> {
  const words = markHandwriting(
    parts.map(({ word }) => word),
    band,
    parts.flatMap(({ ink }) => ink),
    judge,
  );
  return Object.fromEntries(words.map(({ text, doubt }) => [text, doubt]));
}

describe('hand-filled figures', () => {
  const year = written('2010', 500, [28, 28, 27, 28]);

  it('rise above the printed figures of their line', () => {
    expect(doubtsOf([written('13', 100, [35, 34]), year])).toEqual({ 13: 'handwriting', 2010: undefined });
  });

  it('sink below the line on which print stands', () => {
    expect(doubtsOf([written('4', 100, [28], 7), year])).toEqual({ 4: 'handwriting', 2010: undefined });
  });

  it('stand before the printed rest of a document number', () => {
    const number = written('543/QĐ-ĐHX', 100, [37, 39, 36, 28, 28, 28, 20, 28, 28, 28]);
    expect(doubtsOf([number, year])).toEqual({ '543/QĐ-ĐHX': 'handwriting', 2010: undefined });
  });

  it('are also those read as no figures at all', () => {
    expect(doubtsOf([written('~Í', 100, [36]), year])['~Í']).toBe('handwriting');
  });

  it('are not printed figures that differ by a pixel or two', () => {
    expect(doubtsOf([written('15', 100, [29, 27], 1), year])).toEqual({ 15: undefined, 2010: undefined });
  });

  it('are not footnote marks, which are small and raised', () => {
    expect(doubtsOf([year, written('1', 570, [16], -14)])).toEqual({ 1: undefined, 2010: undefined });
  });

  it('are not the figures of a column that stands lower on the page than the one beside it', () => {
    const left = [written('08', 20, [28, 28]), written('2010', 80, [28, 28, 28, 28])];
    const right = [written('17', 600, [28, 28], 6), written('2011', 660, [28, 28, 28, 28], 6)];
    expect(Object.values(doubtsOf([...left, ...right]))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('cannot be told where a line has no print to hold them against', () => {
    expect(doubtsOf([written('7', 100, [36])])).toEqual({ 7: undefined });
  });
});

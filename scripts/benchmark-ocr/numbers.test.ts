import { describe, expect, it } from 'vitest';
import type { Line, Page, Word, Zone } from '../../extractors/page.js';
import { countNumbers } from './numbers.js';

function lineOf(zone: Zone, ...words: readonly (string | readonly [string, Word['doubt']])[]): Line {
  const box = [0, 0, 1, 1] as const;
  const made = words.map((word): Word => {
    const [text, doubt] = typeof word === 'string' ? [word, undefined] : word;
    return { text, box, confidence: 1, ...(doubt ? { doubt } : {}) };
  });
  const style = { bold: null, italic: null, size: null, align: null, font: null };
  const text = made.map((word) => word.text).join(' ');
  return { kind: 'line', text, box, words: made, style, zone, flow: 'unknown' };
}

function pageOf(...blocks: readonly Line[]): Page {
  return { number: 1, width: 1, height: 1, rotation: 0, method: 'ocr', confidence: 1, blocks };
}

describe('the count of numbers', () => {
  it('takes each printed number once, whatever mark ends it', () => {
    const pages = [pageOf(lineOf('body', 'Điều', '2;', 'đạt', '95%'))];
    expect(countNumbers(pages, 'Điều 2 đạt 95%, 31/12')).toMatchObject({ printed: 3, right: 2, wrong: 0 });
  });

  it('lets no page number stand for a number of the text', () => {
    const pages = [pageOf(lineOf('page-number', '2'), lineOf('body', 'Điều', '2;'))];
    expect(countNumbers(pages, 'Điều 2;')).toMatchObject({ right: 1, wrong: 0, unflagged: [] });
  });

  it('holds the doubted one of two for the misread one', () => {
    const pages = [pageOf(lineOf('body', ['15%', 'second-reading'], '15%'))];
    expect(countNumbers(pages, '15% 16%')).toMatchObject({ right: 1, wrong: 1, flagged: 1, alarmed: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { type Line, NO_STYLE, type Page, type Word } from '../../../extractors/page.js';
import { repairPages } from '../index.js';

/** A line read by OCR; "word?" was badly seen. */
function line(marked: string, y: number): Line {
  const words = marked.split(' ').map((part, i): Word => {
    const text = part.replace('?', '');
    return { text, box: [50 + i * 50, y, 90 + i * 50, y + 12], confidence: part.endsWith('?') ? 0.4 : 0.96 };
  });
  const text = words.map((word) => word.text).join(' ');
  const box = [50, y, 500, y + 12] as const;
  return { kind: 'line', text, box, words, style: NO_STYLE, zone: 'body', flow: 'unknown' };
}

function page(number: number, lines: readonly string[], method = 'ocr'): Page {
  const blocks = lines.map((text, i) => line(text, 100 + i * 20));
  return { number, width: 595, height: 842, rotation: 0, method, confidence: 0.9, blocks };
}

const SHOWN = [
  'Kế hoạch CCHC của tỉnh nêu rõ nhiệm vụ CCHC',
  'các cơ quan đẩy mạnh công tác CCHC gắn với giải quyết TTHC',
  'niêm yết TTHC đúng quy định và rút ngắn thời gian của TTHC',
];
const read = (last: string, shown: readonly string[] = SHOWN, method = 'ocr') => {
  const { pages, changes } = repairPages([page(1, shown, method), page(2, [...shown, last], method)]);
  const end = pages.at(-1)?.blocks.at(-1);
  return { text: end?.kind === 'line' ? end.text : '', changes: changes.map(({ before, after }) => [before, after]) };
};

describe('misread abbreviations', () => {
  it('become what the document shows elsewhere', () => {
    expect(read('tuyên truyền về CCHOGC, đồng thời (TTHG)? công khai'.replace('CCHOGC,', 'CCHOGC,?')).text).toBe(
      'tuyên truyền về CCHC, đồng thời (TTHC) công khai',
    );
  });

  it('are told as changes, the reading kept', () => {
    expect(read('tuyên truyền về CCHOC? trên đài').changes).toEqual([['CCHOC', 'CCHC']]);
  });

  it('stay where the recogniser was sure', () => {
    expect(read('tuyên truyền về CCHOC trên đài').changes).toEqual([]);
  });

  it('stay where the document shows nothing alike, or shows it as seldom', () => {
    expect(read('tuyên truyền về QLNNX? trên đài').changes).toEqual([]);
    expect(read('về CCHOC? trên đài', ['nhiệm vụ CCHC của xã']).changes).toEqual([]);
  });

  it('stay where they are abbreviations of their own', () => {
    expect(read('giao BCĐ? theo dõi', [...SHOWN, 'BCH BCH BCH BCH']).changes).toEqual([]);
  });

  it('are left to digital text, which shows what was typed', () => {
    expect(read('tuyên truyền về CCHOC? trên đài', SHOWN, 'text-layer').changes).toEqual([]);
  });
});

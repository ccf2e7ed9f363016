import { describe, expect, it } from 'vitest';
import { type Box, type Cell, type Line, NO_STYLE, type Page } from '../extractors/page.js';
import { composeText } from './compose-text.js';
import { linesBetween, placeOf } from './document-text.js';

function line(text: string, y = 0): Line {
  const words = text.split(' ').map((word, i) => ({
    text: word,
    box: [i * 50, y, i * 50 + 40, y + 10] as Box,
    confidence: 1,
  }));
  return {
    kind: 'line',
    text,
    box: [0, y, words.length * 50 - 10, y + 10],
    words,
    style: NO_STYLE,
    zone: 'body',
    flow: 'unknown',
  };
}
function cell(column: number, ...texts: string[]): Cell {
  return { column, columnSpan: 1, rowSpan: 1, box: null, lines: texts.map((t) => line(t)) };
}
function page(number: number, ...blocks: Page['blocks'][number][]): Page {
  return { number, width: 595, height: 842, rotation: 0, method: 'text-layer', confidence: 1, blocks };
}

describe('composing the text of a document', () => {
  it('writes a printed line a line, over all pages', () => {
    const { text, lines } = composeText([page(1, line('Chỉ tiêu')), page(2, line('đạt 90%'))]);
    expect(text).toBe('Chỉ tiêu\nđạt 90%\n');
    expect(lines.map((l) => text.slice(l.start, l.end))).toEqual(['Chỉ tiêu', 'đạt 90%']);
  });

  it('writes a table row a line, with TAB between cells and the lines of a cell joined by a space', () => {
    const rows = [{ box: null, cells: [cell(0, '1'), cell(1, 'Ban hành', 'kế hoạch'), cell(2, 'Quý I')] }];
    const table = {
      kind: 'table',
      box: null,
      origin: 'ruled',
      columnCount: 3,
      columnEdges: null,
      rows,
      score: 1,
    } as const;
    const { text, tables } = composeText([page(1, table)]);
    expect(text).toBe('1\tBan hành kế hoạch\tQuý I\n');
    const middle = tables[0]?.rows[0]?.cells[1];
    expect(text.slice(middle?.start, middle?.end)).toBe(middle?.text);
  });

  it('joins what a hyphen parts within a cell, and leaves dashes alone', () => {
    const rows = [{ box: null, cells: [cell(0, 'Kế hoạch số 154/KH-', 'UBND'), cell(1, 'Văn hóa -', 'Thông tin')] }];
    const table = {
      kind: 'table',
      box: null,
      origin: 'ruled',
      columnCount: 2,
      columnEdges: null,
      rows,
      score: 1,
    } as const;
    const { text, tables } = composeText([page(1, table)]);
    expect(text).toBe('Kế hoạch số 154/KH-UBND\tVăn hóa - Thông tin\n');
    for (const { start, end, text: own } of tables[0]?.rows[0]?.cells ?? []) expect(text.slice(start, end)).toBe(own);
  });

  it('keeps a column in its place where the cell before it spans rows', () => {
    const rows = [{ box: null, cells: [cell(1, 'nhiệm vụ'), cell(3, 'Quý II')] }];
    const table = {
      kind: 'table',
      box: null,
      origin: 'ruled',
      columnCount: 4,
      columnEdges: null,
      rows,
      score: 1,
    } as const;
    expect(composeText([page(1, table)]).text).toBe('\tnhiệm vụ\t\tQuý II\n');
  });
});

describe('finding a place on the page', () => {
  const document = composeText([page(1, line('tỷ lệ đạt 90%'), line('trở lên', 20)), page(2, line('hồ sơ'))]);

  it('gives the box around just the words that are meant', () => {
    const start = document.text.indexOf('90%');
    expect(placeOf(document, start, start + 3)).toEqual({ page: 1, box: [150, 0, 190, 10] });
  });

  it('gives the box of the part on the first page where the words run over two', () => {
    const start = document.text.indexOf('trở');
    expect(placeOf(document, start, document.text.length)).toEqual({ page: 1, box: [0, 20, 90, 30] });
  });

  it('finds nothing beyond the end', () => {
    expect(placeOf(document, 1000, 1010)).toEqual({ page: null, box: null });
    expect(linesBetween(document, 1000, 1010)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Box, type Line, NO_STYLE, type Table } from '../../page.js';
import { type PointMap, placeBlocks } from './place-page.js';

/** A shear and a shift: easy to reckon. */
const move: PointMap = (x, y) => [x + 10, y + 0.1 * x];

function line(...boxes: Box[]): Line {
  const words = boxes.map((box, i) => ({ text: `từ${i}`, box, confidence: 1 }));
  const text = words.map((word) => word.text).join(' ');
  return { kind: 'line', text, box: [0, 0, 1, 1], words, style: NO_STYLE, zone: 'body', flow: 'unknown' };
}

describe('lines and tables put back on a leaning page', () => {
  it('moves each word to where its middle goes and keeps its shape', () => {
    const [placed] = placeBlocks([line([100, 50, 120, 60], [200, 50, 240, 60])], move) as [Line];
    expect(placed.words.map((word) => word.box)).toEqual([
      [110, 61, 130, 71],
      [210, 72, 250, 82],
    ]);
    expect(placed.box).toEqual([110, 61, 250, 82]);
  });

  it('draws the box of a cell around its corners', () => {
    const box: Box = [0, 100, 200, 150];
    const cell = { column: 0, columnSpan: 1, rowSpan: 1, box, lines: [line([10, 110, 30, 120])] };
    const table: Table = {
      kind: 'table',
      box,
      origin: 'ruled',
      columnCount: 1,
      columnEdges: [0, 200],
      rows: [{ box, cells: [cell] }],
      score: 1,
    };
    const [placed] = placeBlocks([table], move) as [Table];
    expect(placed.box).toEqual([10, 100, 210, 170]);
    expect(placed.columnEdges).toEqual([10, 210]);
    expect(placed.rows[0]?.cells[0]?.lines[0]?.words[0]?.box).toEqual([20, 112, 40, 122]);
  });

  it('keeps texts as they are', () => {
    const given = line([1, 2, 3, 4]);
    expect((placeBlocks([given], move) as [Line])[0].text).toBe(given.text);
  });
});

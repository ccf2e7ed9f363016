import { describe, expect, it } from 'vitest';
import { layoutPage } from './index.js';
import type { PlacedWord } from './raw-page.js';
import { readRows } from './rows.js';
import { centred, line, linesOf, page, widthOf } from './testing.js';
import { findTextColumns } from './text-columns.js';

const SIZE = 10;

/** A line of about the width of a column, spread to its right edge. */
function column(text: string, x: number, baseline: number, width = 220): readonly PlacedWord[] {
  const words = line(text, x, baseline, { size: SIZE });
  const spread = (width - widthOf(text, SIZE)) / Math.max(1, words.length - 1);
  return words.map((word, i) => {
    const [x0, y0, x1, y1] = word.box;
    return { ...word, box: [x0 + i * spread, y0, x1 + i * spread, y1] as const };
  });
}

const PROSE = 'các cơ quan đơn vị xây dựng kế hoạch năm nay';
const prose = (side: string, count: number, x: number, top: number): (readonly PlacedWord[])[] =>
  Array.from({ length: count }, (_, i) => column(`${side}${i + 1} ${PROSE}`, x, top + i * 14));
const texts = (words: readonly (readonly PlacedWord[])[]): readonly string[] =>
  linesOf(layoutPage(page(words))).map((l) => l.text.replace(` ${PROSE}`, ''));
const names = (side: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => side + (i + 1));

describe('running text in two columns', () => {
  it('is read down the left one, then down the right one', () => {
    expect(texts([...prose('a', 8, 60, 100), ...prose('b', 8, 310, 100)])).toEqual([
      ...names('a', 8),
      ...names('b', 8),
    ]);
  });

  it('though their lines stand at other heights and one column ends early', () => {
    expect(texts([...prose('a', 12, 60, 100), ...prose('b', 7, 310, 105)])).toEqual([
      ...names('a', 12),
      ...names('b', 7),
    ]);
  });

  it('ends where a heading stands over both, and begins anew below', () => {
    const heading = centred('QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN HUYỆN KHE LƯỜNG', 297, 240, { size: SIZE });
    const words = [
      centred('CÔNG BÁO NGÀY HÔM NAY IN TẠI ĐÂY', 297, 60, { size: SIZE }),
      ...prose('a', 8, 60, 100),
      ...prose('b', 8, 310, 100),
      heading,
      ...prose('c', 3, 60, 270),
      ...prose('d', 3, 310, 270),
    ];
    expect(texts(words)).toEqual([
      'CÔNG BÁO NGÀY HÔM NAY IN TẠI ĐÂY',
      ...names('a', 8),
      ...names('b', 8),
      'QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN HUYỆN KHE LƯỜNG',
      ...names('c', 3),
      ...names('d', 3),
    ]);
  });

  it('goes on with its paragraph in the right column', () => {
    const lines = linesOf(layoutPage(page([...prose('a', 8, 60, 100), ...prose('b', 8, 310, 100)])));
    expect(lines[8]?.flow).not.toBe('start');
  });

  it('is not what short lines in two columns are, nor text over the whole width', () => {
    const pairs = names('x', 8).flatMap((name, i) => [
      line(`${name} Phòng Nội vụ`, 60, 100 + i * 14, { size: SIZE }),
      line('theo dõi', 310, 100 + i * 14, { size: SIZE }),
    ]);
    expect(findTextColumns(readRows(pairs.flat()), 595)).toEqual([]);
    const whole = names('y', 8).map((name, i) => column(`${name} ${PROSE} ${PROSE}`, 60, 100 + i * 14, 470));
    expect(texts(whole)[1]).toMatch(/^y2/);
  });
});

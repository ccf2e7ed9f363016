import { describe, expect, it } from 'vitest';
import { binarise } from '../../raster/bitmap.js';
import { findComponents } from '../../raster/components.js';
import type { Grey, PixelBox } from '../../raster/grey.js';
import { type TestPage, typeset } from '../../testing/typeset.js';
import { findBlackSeals, findBrokenSeals } from './black-seal.js';

const DPI = 200;
const PAGE: TestPage = { width: 420, height: 300, dpi: DPI };
const PRINT = Array.from({ length: 12 }, (_, i) => ({
  text: 'Căn cứ Quyết định số 45/QĐ-UBND ngày 12 tháng 3 năm 2031 của Ủy ban nhân dân tỉnh',
  x: 20,
  y: 40 + i * 18,
  size: 12,
}));

function inkOf(page: TestPage) {
  const { data, width, height } = typeset(page);
  const grey: Grey = { data: Uint8Array.from({ length: width * height }, (_, i) => data[4 * i] ?? 255), width, height };
  return binarise(grey);
}

function sealsOn(page: TestPage) {
  const ink = inkOf(page);
  return findBlackSeals(findComponents(ink), ink, DPI);
}

describe('findBlackSeals', () => {
  it('finds a round seal in black over print, about where it stands', () => {
    const [seal, ...others] = sealsOn({
      ...PAGE,
      lines: PRINT,
      seal: { x: 260, y: 150, radius: 50, colour: '#202020' },
    });
    expect(others).toEqual([]);
    const points = (seal ?? []).map((pixels) => (pixels * 72) / DPI);
    [210, 100, 310, 200].forEach((edge, i) => {
      expect(Math.abs((points[i] ?? 0) - edge)).toBeLessThan(8);
    });
  });

  it('finds none in lines of print', () => expect(sealsOn({ ...PAGE, lines: PRINT })).toEqual([]));

  it('finds none in a frame, however print hangs on to it', () => {
    const frame = [
      [100, 60, 220, 60],
      [220, 60, 220, 180],
      [220, 180, 100, 180],
      [100, 180, 100, 60],
    ] as const;
    expect(sealsOn({ ...PAGE, lines: PRINT, rules: frame })).toEqual([]);
  });

  it('finds the ring in the place of ink that hangs together only loosely', () => {
    const place = [200, 90, 325, 205].map((points) => Math.round((points * DPI) / 72)) as unknown as PixelBox;
    const seal = { x: 260, y: 150, radius: 50, colour: '#202020' };
    expect(findBrokenSeals([place], inkOf({ ...PAGE, seal }), DPI)).toHaveLength(1);
    expect(findBrokenSeals([place], inkOf({ ...PAGE, lines: PRINT }), DPI)).toEqual([]);
  });
});

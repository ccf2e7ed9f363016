import { describe, expect, it } from 'vitest';
import type { PageImage } from '../../extractor.js';
import type { Corners, Point } from './edges.js';
import { ontoPicture, takeSheet } from './index.js';
import { project, projectionOnto } from './projection.js';

const WIDTH = 600;
const HEIGHT = 840;
const DPI = 70;

/** A grey picture: brightness by place. */
function picture(grey: (x: number, y: number) => number): PageImage {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) data[y * WIDTH + x] = grey(x, y);
  return { data, width: WIDTH, height: HEIGHT, channels: 1, dpi: null };
}

/** Lines of print: strokes of two pixels. */
function isPrint(x: number, y: number): boolean {
  return x > 80 && x < 520 && y > 100 && y < 740 && y % 24 < 8 && x % 7 < 2;
}

function isInside(corners: Corners, x: number, y: number): boolean {
  return corners.every(([x0, y0], i) => {
    const [x1, y1] = corners[(i + 1) % 4] as Point;
    return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) > 0;
  });
}

const SEEN: Corners = [
  [50, 40],
  [560, 60],
  [580, 800],
  [20, 770],
];

describe('the sheet in a picture', () => {
  it('is the picture where print stands on bright paper up to the border', () => {
    const page = picture((x, y) => (isPrint(x, y) ? 30 : 240));
    const sheet = takeSheet(page, DPI);
    expect(sheet.projection).toBeNull();
    expect(sheet.image).toBe(page);
  });

  it('is the picture where a shadow falls over a side', () => {
    const page = picture((x, y) => (isPrint(x, y) ? 0.1 : 1) * Math.max(50, 245 - 0.45 * (WIDTH - x)));
    expect(takeSheet(page, DPI).image).toBe(page);
  });

  it('loses black borders and keeps its place and print', () => {
    const page = picture((x, y) => (x < 26 || y > HEIGHT - 30 + x / 60 ? 8 : isPrint(x, y) ? 30 : 235));
    const { image, projection } = takeSheet(page, DPI);
    expect(projection).toBeNull();
    expect(image.data[400 * WIDTH + 5]).toBe(235);
    expect(image.data[(HEIGHT - 4) * WIDTH + 300]).toBe(235);
    for (let y = 100; y < 740; y += 3) expect(image.data[y * WIDTH + 301]).toBe(page.data[y * WIDTH + 301]);
  });

  it('is cut out and straightened where a camera saw it at an angle', () => {
    const page = picture((x, y) => (isInside(SEEN, x, y) ? 230 - x / 6 : 60 + (x % 9) + (y % 5)));
    const { projection } = takeSheet(page, DPI);
    if (!projection) throw new Error('no sheet found');
    const ends = [
      project(projection, 0, 0),
      project(projection, 1, 0),
      project(projection, 1, 1),
      project(projection, 0, 1),
    ];
    ends.forEach(([x, y], i) => {
      const [wantedX, wantedY] = SEEN[i] as Point;
      expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(8);
    });
  });

  it('knows of its places where they lie in the picture, however it was turned', () => {
    const projection = projectionOnto(SEEN);
    const [sheet, whole] = [
      { width: 500, height: 700 },
      { width: WIDTH, height: HEIGHT },
    ];
    expect(ontoPicture(projection, 0, sheet, whole, 1)(0, 0)).toEqual([50, 40]);
    // Turned clockwise by a quarter, the lower left corner comes to the upper left.
    const [x, y] = ontoPicture(projection, 90, sheet, whole, 1)(0, 0);
    expect([x, y].map(Math.round)).toEqual([HEIGHT - 770, 20]);
    const [u, v] = ontoPicture(projection, 180, sheet, whole, 2)(0, 0);
    expect([u, v].map(Math.round)).toEqual([WIDTH - 580 / 2, HEIGHT - 800 / 2]);
    const [s, t] = ontoPicture(projection, 270, sheet, whole, 1)(0, 0);
    expect([s, t].map(Math.round)).toEqual([60, WIDTH - 560]);
  });
});

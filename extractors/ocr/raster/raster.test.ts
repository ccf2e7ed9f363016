import { describe, expect, it } from 'vitest';
import { typeset } from '../testing/typeset.js';
import { flattenBackground } from './background.js';
import { binarise, shrink } from './bitmap.js';
import { findComponents } from './components.js';
import { eraseRules } from './erase-rules.js';
import { blankGrey, cropGrey, encodePgm, type Grey } from './grey.js';
import { RED, separateInk } from './ink.js';
import { limitResolution } from './limit.js';
import { findRules } from './rules.js';
import { findSkew } from './skew.js';
import { isSpeckled, median3 } from './speckle.js';
import { turn } from './turn.js';
import { unwarp, warp } from './warp.js';

const LINES = Array.from({ length: 12 }, (_, i) => ({
  text: 'Các phòng, ban thuộc huyện Bình Khê báo cáo kết quả trước ngày 15 hằng tháng.',
  x: 30,
  y: 40 + i * 20,
}));
const PAGE = { width: 480, height: 300, dpi: 100, lines: LINES };

function inkOf(image: Grey): number {
  return binarise(image, 128).data.reduce((sum, value) => sum + value, 0);
}

describe('skew', () => {
  for (const skew of [-2.4, -0.8, 0, 1.8]) {
    it(`finds lines that lean by ${skew} degrees`, () => {
      const page = separateInk(typeset({ ...PAGE, skew })).print;
      expect(findSkew(shrink(binarise(page), 1))).toBeCloseTo(skew, 0.5);
    });
  }

  it('finds none on an empty page', () => {
    expect(findSkew(binarise(blankGrey(200, 200)))).toBe(0);
  });
});

describe('coloured ink', () => {
  const seal = { x: 240, y: 150, radius: 50 };

  it('keeps black print under a red seal and fades the seal', () => {
    const plain = inkOf(separateInk(typeset(PAGE)).print);
    const sealed = inkOf(separateInk(typeset({ ...PAGE, seal })).print);
    expect(Math.abs(sealed - plain) / plain).toBeLessThan(0.03);
  });

  it('fades the paler rim of a blue stroke, and no rim of black print', () => {
    const [width, height] = [60, 20];
    const data = new Uint8Array(width * height * 3).fill(250);
    const paint = (y: number, rgb: readonly [number, number, number]) => {
      for (let x = 0; x < width; x++) data.set(rgb, (y * width + x) * 3);
    };
    paint(4, [165, 168, 185]);
    paint(5, [40, 60, 160]);
    paint(6, [165, 168, 185]);
    paint(14, [160, 160, 162]);
    paint(15, [20, 20, 22]);
    const { print } = separateInk({ data, width, height, channels: 3, dpi: 100 });
    const row = (y: number) => print.data[y * width + 30] as number;
    expect(Math.min(row(4), row(5), row(6))).toBeGreaterThan(200);
    expect([row(14), row(15)]).toEqual([162, 22]);
  });

  it('tells where the red is', () => {
    const { colour } = separateInk(typeset({ ...PAGE, seal }));
    expect(colour?.filter((value) => value === RED).length).toBeGreaterThan(500);
  });

  it('finds no colour in black print', () => {
    expect(separateInk(typeset(PAGE)).colour).toBeNull();
  });
});

describe('rules', () => {
  const rules = [
    [20, 100, 460, 100],
    [20, 200, 460, 200],
    [20, 100, 20, 200],
    [240, 100, 240, 200],
    [460, 100, 460, 200],
  ] as const;

  it('finds the rules of a table and none in text', () => {
    const page = separateInk(typeset({ ...PAGE, dpi: 200, rules })).print;
    const found = findRules(binarise(page, 200), 200);
    expect(found.filter((rule) => rule.direction === 'horizontal')).toHaveLength(2);
    expect(found.filter((rule) => rule.direction === 'vertical')).toHaveLength(3);
    const text = separateInk(typeset({ ...PAGE, dpi: 200 })).print;
    expect(findRules(binarise(text, 200), 200)).toEqual([]);
  });

  it('erases a rule and leaves letters that hang into it', () => {
    const words = [{ text: 'gặp gỡ quý', x: 40, y: 97, size: 16 }];
    const page = { width: 200, height: 150, dpi: 300 };
    const alone = separateInk(typeset({ ...page, lines: words })).print;
    const ruled = separateInk(typeset({ ...page, lines: words, rules: [[10, 100, 190, 100]] })).print;
    const bitmap = binarise(ruled, 200);
    const cleaned = eraseRules(ruled, bitmap, findRules(bitmap, 300));
    const lost = (inkOf(alone) - inkOf(cleaned)) / inkOf(alone);
    expect(lost).toBeLessThan(0.08);
    expect(inkOf(cleaned)).toBeLessThanOrEqual(inkOf(alone) * 1.02);
  });
});

describe('cleaning', () => {
  it('makes shadowed paper white and keeps ink dark', () => {
    const page = separateInk(typeset(PAGE)).print;
    const shadow = page.data.map((value, i) => Math.round((value * (i % page.width)) / page.width / 2 + value / 2));
    const flat = flattenBackground({ ...page, data: shadow });
    expect(inkOf(flat) / inkOf(page)).toBeGreaterThan(0.8);
    expect(inkOf(flat) / inkOf(page)).toBeLessThan(1.25);
  });

  it('sees specks and takes them out', () => {
    const page = separateInk(typeset({ ...PAGE, dpi: 200 })).print;
    expect(isSpeckled(findComponents(binarise(page, 128)))).toBe(false);
    const data = Uint8Array.from(page.data);
    for (let i = 17; i < data.length; i += 211) data[i] = 0;
    const dusty = { ...page, data };
    expect(isSpeckled(findComponents(binarise(dusty, 128)))).toBe(true);
    expect(isSpeckled(findComponents(binarise(median3(dusty), 128)))).toBe(false);
  });
});

describe('geometry of pictures', () => {
  const page = { data: Uint8Array.from([1, 2, 3, 4, 5, 6]), width: 3, height: 2, channels: 1 as const, dpi: null };

  it('turns clockwise and back', () => {
    expect([...turn(page, 90).data]).toEqual([4, 1, 5, 2, 6, 3]);
    expect(turn(turn(page, 90), 270)).toEqual(page);
    expect(turn(turn(page, 180), 180)).toEqual(page);
  });

  it('finds its way back through scale and skew', async () => {
    const image = separateInk(typeset({ ...PAGE, skew: 2 })).print;
    const how = { scale: 1.5, skew: 2, width: image.width, height: image.height };
    const straight = await warp(image, how);
    expect(findSkew(binarise(straight))).toBeCloseTo(0, 0.5);
    const [x, y] = unwarp(how, straight.width / 2, straight.height / 2);
    expect(x).toBeCloseTo(image.width / 2, -0.5);
    expect(y).toBeCloseTo(image.height / 2, -0.5);
  });

  it('brings a very fine picture down to what is read, and no other', async () => {
    const fine = { ...page, data: new Uint8Array(1200 * 600), width: 1200, height: 600 };
    const less = await limitResolution(fine, 600);
    expect([less.image.width, less.image.height, less.dpi]).toEqual([600, 300, 300]);
    expect(less.image.data).toHaveLength(600 * 300);
    expect((await limitResolution(fine, 300)).image).toBe(fine);
  });

  it('crops beyond the edge as white', () => {
    const grey: Grey = { data: Uint8Array.from([0, 0, 0, 0]), width: 2, height: 2 };
    expect([...cropGrey(grey, [1, 1, 3, 3]).data]).toEqual([0, 255, 255, 255]);
    expect([...cropGrey(grey, [-1, -1, 1, 1]).data]).toEqual([255, 255, 255, 0]);
  });

  it('writes a PGM', () => {
    expect(encodePgm(blankGrey(2, 1)).toString('latin1')).toBe('P5\n2 1\n255\n\xff\xff');
  });
});

describe('connected pieces', () => {
  it('joins what touches by a corner and parts what does not', () => {
    const rows = ['1.1..1', '.1...1', '......', '111..1', '1.1.1.'];
    const data = Uint8Array.from(rows.join('').replaceAll('.', '0'), Number);
    const found = findComponents({ data, width: 6, height: 5 });
    expect(found.map(({ area }) => area)).toEqual([3, 2, 5, 2]);
    expect(found[2]?.box).toEqual([0, 3, 3, 5]);
  });
});

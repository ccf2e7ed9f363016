import { describe, expect, it } from 'vitest';
import { typeset } from '../testing/typeset.js';
import type { Grey } from './grey.js';
import { separateInk } from './ink.js';
import { dropShowThrough, palestPrint } from './show-through.js';

const LINES = [
  'Tối thiểu 92% hồ sơ được trả trước hạn',
  'trong năm 2031 tại 47 xã, phường của tỉnh;',
  'không quá 3 lần bổ sung giấy tờ một hồ sơ.',
  'Giảm 15% thời gian đi lại của người dân.',
];

/** A small page of print in grey at 200 dpi, its paper as white as after flattening. */
function printed(lines: readonly string[], from = 30): Grey {
  const placed = lines.map((text, i) => ({ text, x: 20, y: from + i * 24, size: 14 }));
  const page = typeset({ width: 320, height: 260, dpi: 200, lines: [...placed, ...lower(placed)] });
  return remade(separateInk(page).print, (value) => Math.min(250, value));
}

const lower = (lines: readonly { text: string; x: number; y: number; size: number }[]) =>
  lines.map((line) => ({ ...line, y: line.y + 110 }));

function remade({ data, width, height }: Grey, value: (old: number, i: number) => number): Grey {
  return { data: Uint8Array.from(data, value), width, height };
}

/** The picture through paper: mirrored and scattered over a few pixels. */
function mirrored({ data, width, height }: Grey): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) sum += data[(y + dy) * width + width - 1 - x + dx] ?? 250;
      out[y * width + x] = sum / 25;
    }
  return { data: out, width, height };
}

const front = printed(LINES);
const back = mirrored(printed([...LINES].reverse(), 41));
const both = remade(front, (value, i) => value * (1 - (0.5 * (250 - (back.data[i] ?? 250))) / 250));

describe('the back of a sheet', () => {
  it('goes where it shines through, and the front stays', () => {
    const palest = palestPrint(both) ?? 0;
    expect(palest).toBeGreaterThan(90);
    const clean = dropShowThrough(both);
    let [kept, gone] = [0, 0];
    front.data.forEach((value, i) => {
      if (value <= palest && clean.data[i] === both.data[i]) kept++;
      if (value === 250 && (both.data[i] ?? 0) < 200 && clean.data[i] === 250) gone++;
    });
    expect(kept).toBe(front.data.filter((value) => value <= palest).length);
    const shone = front.data.filter((value, i) => value === 250 && (both.data[i] ?? 0) < 200).length;
    expect(shone).toBeGreaterThan(2000);
    expect(gone).toBeGreaterThan(0.85 * shone);
  });

  it('goes behind a last page with a few words, but for print that is merely pale', () => {
    const few = printed(['Nơi nhận 2031:']);
    const under = remade(few, (value, i) => value * (1 - (0.5 * (250 - (back.data[i] ?? 250))) / 250));
    expect(palestPrint(under) ?? 0).toBeGreaterThan(90);
    const pale = remade(few, (value, i) => Math.min(value, 250 - (250 - (front.data[i] ?? 250)) * 0.4));
    expect(palestPrint(pale)).toBeNull();
  });

  it('is not seen where nothing shines through', () => {
    expect(dropShowThrough(front)).toBe(front);
    expect(palestPrint(remade(front, () => 250))).toBeNull();
  });

  it('is not taken for print whose toner ran out in a part of the page, which is pale and sharp', () => {
    const pale = remade(front, (value, i) => (i < front.data.length / 2 ? value : 250 - (250 - value) * 0.4));
    expect(dropShowThrough(pale)).toBe(pale);
  });

  it('is not taken for pale print', () => {
    const pale = remade(front, (value) => 250 - (250 - value) * 0.4);
    expect(dropShowThrough(pale)).toBe(pale);
  });
});

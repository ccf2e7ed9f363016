/** What scanners, copiers and cameras do to a page, made in code and the same in every run. */
import sharp from 'sharp';
import type { RasterPage } from '../fixtures/raster.js';
import { seeded } from '../fixtures/scan.js';

const PAPER = 248;

/** Turns the page about its middle, degrees clockwise; the corners that come in are of the given grey. */
export async function lean(page: RasterPage, degrees: number, corner = PAPER): Promise<RasterPage> {
  const { width, height } = page;
  const turned = await sharp(page.data, rawOf(page))
    .rotate(degrees, { background: { r: corner, g: corner, b: corner } })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const left = Math.floor((turned.info.width - width) / 2);
  const top = Math.floor((turned.info.height - height) / 2);
  const raw = { width: turned.info.width, height: turned.info.height, channels: 3 as const };
  const data = await sharp(turned.data, { raw }).extract({ left, top, width, height }).raw().toBuffer();
  return { width, height, data };
}

/** Soft focus; the standard deviation in pixels. */
export async function blur(page: RasterPage, sigma: number): Promise<RasterPage> {
  return { ...page, data: await sharp(page.data, rawOf(page)).blur(sigma).raw().toBuffer() };
}

/** What is left after JPEG of the given quality, 1 to 100. */
export async function jpeg(page: RasterPage, quality: number): Promise<RasterPage> {
  const stored = await sharp(page.data, rawOf(page)).jpeg({ quality }).toBuffer();
  return { ...page, data: await sharp(stored).toColourspace('srgb').raw().toBuffer() };
}

/** Every pixel of a page made from its own value and place; all channels alike. */
function remade(page: RasterPage, value: (old: number, x: number, y: number) => number): RasterPage {
  const data = Buffer.from(page.data);
  for (let y = 0, i = 0; y < page.height; y++) {
    for (let x = 0; x < page.width; x++) {
      for (let c = 0; c < 3; c++, i++) data[i] = Math.max(0, Math.min(255, value(data[i] ?? 0, x, y)));
    }
  }
  return { ...page, data };
}

/** The paper's tone and nearly normal noise of the given deviation. */
export function grain(page: RasterPage, deviation: number, seed: number): RasterPage {
  const random = seeded(seed);
  let noise = 0;
  let at = -1;
  return remade(page, (old, x) => {
    if (x !== at) noise = (random() + random() + random() - 1.5) * 2 * deviation;
    at = x;
    return (old * PAPER) / 255 + noise;
  });
}

/** Black and white specks of one or two pixels, as bad glass and worn toner leave them. */
export function speckle(page: RasterPage, share: number, seed: number): RasterPage {
  const random = seeded(seed);
  const data = Buffer.from(page.data);
  const count = Math.round(page.width * page.height * share);
  for (let n = 0; n < count; n++) {
    const at = Math.floor(random() * (page.width * page.height - 1));
    const tone = random() < 0.7 ? 40 : 250;
    const bytes = random() < 0.3 ? 6 : 3;
    data.fill(tone, at * 3, at * 3 + bytes);
  }
  return { ...page, data };
}

/** One bit a pixel, as fax machines and old scanners keep a page: black below the given grey. */
export function blackAndWhite(page: RasterPage, threshold: number): RasterPage {
  return remade(page, (old) => (old < threshold ? 0 : 255));
}

/** A cartridge running out: print in grey, fainter in some places than in others, and not quite whole. */
export function pale(page: RasterPage, strength: number, seed: number): RasterPage {
  const random = seeded(seed);
  let gap = 0;
  let at = -1;
  return remade(page, (old, x, y) => {
    if (x !== at) gap = random() < 0.06 ? 0.5 : 0;
    at = x;
    const here = strength * (1 - 0.35 * Math.abs(Math.sin(x / 190 + y / 700))) * (1 - gap);
    return 255 - (255 - old) * here;
  });
}

/** The back of the sheet shining through: the other page mirrored, soft, at the given strength from 0 to 1. */
export async function bleedThrough(page: RasterPage, back: RasterPage, strength: number): Promise<RasterPage> {
  const mirrored = await sharp(back.data, rawOf(back))
    .flop()
    .resize(page.width, page.height, { fit: 'fill' })
    .blur(1.2)
    .raw()
    .toBuffer();
  let i = 0;
  return remade(page, (old) => old * (1 - (strength * (255 - (mirrored[i++] ?? 255))) / 255));
}

/** Light that falls off to a corner, and the soft shadow of a hand across the page. */
export function unevenLight(page: RasterPage, strength: number): RasterPage {
  return remade(page, (old, x, y) => {
    const [u, v] = [x / page.width, y / page.height];
    const falling = 1 - strength * (0.55 * u + 0.35 * v);
    const shadow = 1 - strength * 0.7 * Math.exp(-(((u + 0.6 * v - 0.75) / 0.12) ** 2));
    return old * falling * shadow;
  });
}

/** A sheet smaller than the glass: a slanted page with black around it, and the dark of a book's fold along its left. */
export async function blackBorders(page: RasterPage, degrees: number): Promise<RasterPage> {
  const { width, height } = page;
  const [w, h] = [Math.round(width * 0.93), Math.round(height * 0.95)];
  const small = await sharp(page.data, rawOf(page)).resize(w, h, { fit: 'fill' }).raw().toBuffer();
  const folded = remade({ width: w, height: h, data: small }, (old, x) => old * (1 - 0.85 * Math.exp(-x / (w * 0.02))));
  const data = await sharp({ create: { width, height, channels: 3, background: { r: 12, g: 12, b: 14 } } })
    .composite([{ input: folded.data, raw: { width: w, height: h, channels: 3 }, left: width - w - 8, top: 10 }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return lean({ width, height, data }, degrees, 12);
}

/**
 * A photograph of a sheet on a dark table: corners of the sheet, as shares of the picture, in the order top left, top
 * right, bottom right, bottom left.
 */
export function photograph(page: RasterPage, corners: readonly (readonly [number, number])[]): RasterPage {
  const { width, height } = page;
  const to = squareTo(corners.map(([x, y]) => [x * width, y * height] as const));
  const back = invert(to);
  const out = Buffer.alloc(page.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = back[6] * x + back[7] * y + back[8];
      const u = ((back[0] * x + back[1] * y + back[2]) / w) * (width - 1);
      const v = ((back[3] * x + back[4] * y + back[5]) / w) * (height - 1);
      const at = (y * width + x) * 3;
      const wood = 58 + 10 * Math.sin(y / 9 + Math.sin(x / 60));
      for (let c = 0; c < 3; c++)
        out[at + c] = u < 0 || v < 0 || u >= width - 1 || v >= height - 1 ? wood - 12 * c : sample(page, u, v, c);
    }
  }
  return { width, height, data: out };
}

function sample({ data, width }: RasterPage, x: number, y: number, channel: number): number {
  const [ix, iy] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - ix, y - iy];
  const at = (iy * width + ix) * 3 + channel;
  const row = width * 3;
  const top = (data[at] ?? 0) * (1 - fx) + (data[at + 3] ?? 0) * fx;
  const bottom = (data[at + row] ?? 0) * (1 - fx) + (data[at + row + 3] ?? 0) * fx;
  return top * (1 - fy) + bottom * fy;
}

type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/** The projection that takes the unit square to four corners (Heckbert, Fundamentals of Texture Mapping, 1989). */
function squareTo(corners: readonly (readonly [number, number])[]): Matrix {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners as readonly [Pair, Pair, Pair, Pair];
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const all = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / all;
  const h = (dx1 * sy - sx * dy1) / all;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1];
}

type Pair = readonly [number, number];

/** The adjugate, which is the inverse as far as a projection is concerned. */
function invert([a, b, c, d, e, f, g, h, i]: Matrix): Matrix {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

function rawOf({ width, height }: RasterPage) {
  return { raw: { width, height, channels: 3 as const } };
}

import type { PlacedWord, RawPage, Rule } from '../layout/raw-page.js';
import type { Box, Mark } from '../page.js';
import type { PreparedPage } from './prepare.js';
import type { PixelBox } from './raster/grey.js';
import { unwarp, type Warp } from './raster/warp.js';
import type { ReadPage } from './reading/read-page.js';
import type { FoundWord } from './reading/words/word.js';
import type { PointMap } from './sheet/place-page.js';

/** From the descender to the ascender, marks of tones included, a line of print is as high as its font size. */
const LINE_HEIGHT_TO_SIZE = 1;

/** What was read, in points of the straightened page, on which lines of print and rules run level. */
export function toRawPage(
  read: ReadPage,
  { warp: how }: PreparedPage,
  page: { readonly number: number | null; readonly width: number; readonly height: number },
): RawPage {
  const scale = page.width / how.width / how.scale;
  const place = (box: PixelBox): Box => box.map((value) => hundredths(value * scale)) as unknown as Box;
  const words = read.lines.flatMap((line) => line.words).map((word) => placed(word, place(word.box), scale));
  const rules = read.rules.map((rule): Rule => ({ direction: rule.direction, box: place(rule.box) }));
  return { number: page.number, width: page.width, height: page.height, words, rules };
}

/** Seals, signatures and stamps, in points of the page as it was given. */
export function marksOf(read: ReadPage, { warp: how, marks }: PreparedPage, width: number): Mark[] {
  const scale = width / how.width;
  const coloured = marks.map(({ kind, box }): Mark => ({ kind, box: box.map((v) => hundredths(v * scale)) as never }));
  const stamps = read.stamps.map((box): Mark => ({ kind: 'stamp', box: asGiven(box, how, scale) }));
  const seals = read.seals.map((box): Mark => ({ kind: 'seal', box: asGiven(box, how, scale) }));
  return [...coloured, ...stamps, ...seals];
}

/** Ink that no word was read from, in points of the page as it was given. */
export function unreadOf(read: ReadPage, { warp: how }: PreparedPage, width: number): Box[] {
  return read.unread.map((box) => asGiven(box, how, width / how.width));
}

function asGiven(box: PixelBox, how: Warp, scale: number): Box {
  const [x, y] = unwarp(how, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
  const [halfWidth, halfHeight] = [(box[2] - box[0]) / 2 / how.scale, (box[3] - box[1]) / 2 / how.scale];
  const placed = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
  return placed.map((value) => hundredths(value * scale)) as never;
}

/** The place on the page as it was given of a place on the straightened page, both in points. */
export function leaning(how: Warp, width: number): PointMap | null {
  if (how.skew === 0) return null;
  const scale = width / how.width;
  return (x, y) => {
    const [px, py] = unwarp(how, (x / scale) * how.scale, (y / scale) * how.scale);
    return [px * scale, py * scale];
  };
}

function placed(word: FoundWord, box: Box, scale: number): PlacedWord {
  return {
    text: word.text,
    box,
    confidence: word.confidence,
    ...(word.alternatives.length > 0 ? { alternatives: word.alternatives } : {}),
    ...(word.doubt ? { doubt: word.doubt } : {}),
    baseline: hundredths(word.baseline * scale),
    size: hundredths(word.size * scale * LINE_HEIGHT_TO_SIZE),
    font: null,
    bold: null,
    italic: null,
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

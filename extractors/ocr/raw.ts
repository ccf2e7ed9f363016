import type { PlacedWord, RawPage, Rule } from '../layout/raw-page.js';
import type { Box, Mark } from '../page.js';
import type { PreparedPage } from './prepare.js';
import type { PixelBox } from './raster/grey.js';
import { unwarp, type Warp } from './raster/warp.js';
import type { ReadPage } from './reading/read-page.js';
import type { FoundWord } from './reading/word.js';

/** From the descender to the ascender, marks of tones included, a line of print is as high as its font size. */
const LINE_HEIGHT_TO_SIZE = 1;

/** What was read, in points of the page as a reader holds it. */
export function toRawPage(
  read: ReadPage,
  { warp: how, marks }: PreparedPage,
  page: { readonly number: number | null; readonly width: number; readonly height: number },
): RawPage {
  const scale = page.width / how.width;
  const place = (box: PixelBox): Box => {
    const [x, y] = unwarp(how, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
    const halfWidth = (box[2] - box[0]) / 2 / how.scale;
    const halfHeight = (box[3] - box[1]) / 2 / how.scale;
    return [
      hundredths((x - halfWidth) * scale),
      hundredths((y - halfHeight) * scale),
      hundredths((x + halfWidth) * scale),
      hundredths((y + halfHeight) * scale),
    ];
  };
  const words = read.lines.flatMap((line) => line.words).map((word) => placed(word, place(word.box), how, scale));
  const rules = read.rules.map((rule): Rule => ({ direction: rule.direction, box: place(rule.box) }));
  const stamps = read.stamps.map((box): Mark => ({ kind: 'stamp', box: place(box) }));
  const coloured = marks.map(
    ({ kind, box }): Mark => ({
      kind,
      box: [box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale].map(hundredths) as unknown as Box,
    }),
  );
  return { number: page.number, width: page.width, height: page.height, words, rules, marks: [...coloured, ...stamps] };
}

function placed(word: FoundWord, box: Box, how: Warp, scale: number): PlacedWord {
  const [, baseline] = unwarp(how, (word.box[0] + word.box[2]) / 2, word.baseline);
  return {
    text: word.text,
    box,
    confidence: word.confidence,
    ...(word.alternatives.length > 0 ? { alternatives: word.alternatives } : {}),
    ...(word.doubt ? { doubt: word.doubt } : {}),
    baseline: hundredths(baseline * scale),
    size: hundredths((word.size / how.scale) * scale * LINE_HEIGHT_TO_SIZE),
    font: null,
    bold: null,
    italic: null,
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

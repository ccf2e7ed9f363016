import type { TextJudge } from '../../extractor.js';
import type { Component } from '../raster/components.js';
import type { Grey } from '../raster/grey.js';
import type { ReadWord, Recogniser } from '../recogniser.js';
import { bandOf } from './line-band.js';
import { cropLines, type LineCrop } from './line-crop.js';
import { type Reading, voteLine } from './vote.js';
import { type FoundLine, type FoundWord, found } from './word.js';

/** Lines cut out cleanly are read best; the reading that found the line comes next. */
const WEIGHT = { finding: 0.8, cut: 1.1, soft: 0.9 } as const;
/** The third reading: smaller and softer, so that it errs elsewhere. */
const SOFT = { scale: 0.7, blur: 0.7 } as const;

/**
 * Reads every line again, cut out alone, and a third time where the two readings differ; then votes word by word.
 * The lines found first only say where print stands.
 */
export async function rereadLines(
  recogniser: Recogniser,
  image: Grey,
  components: readonly Component[],
  lines: readonly FoundLine[],
  judge: TextJudge,
  dpi: number,
): Promise<FoundLine[]> {
  const bands = lines.map((line) => bandOf(line.words, components));
  const crops = cropLines(image, components, bands);
  const out: FoundLine[] = [];
  for (const [i, line] of lines.entries()) {
    const crop = crops[i] as LineCrop;
    const cut = await readCrop(recogniser, crop, dpi, 1, 0);
    const readings: Reading[] = [
      { words: line.words, weight: WEIGHT.finding },
      { words: cut, weight: WEIGHT.cut },
    ];
    if (!sameWords(line.words, cut)) {
      readings.push({ words: await readCrop(recogniser, crop, dpi, SOFT.scale, SOFT.blur), weight: WEIGHT.soft });
    }
    out.push({ words: voteLine(readings, judge) });
  }
  return out.filter((line) => line.words.length > 0);
}

async function readCrop(
  recogniser: Recogniser,
  crop: LineCrop,
  dpi: number,
  scale: number,
  blur: number,
): Promise<FoundWord[]> {
  const image = blur === 0 ? crop.image : await softened(crop.image, scale, blur);
  const lines = await recogniser.recognise(image, { mode: 'line', dpi: dpi * scale });
  const back = (word: ReadWord): ReadWord => ({
    ...word,
    box: [
      word.box[0] / scale + crop.x,
      word.box[1] / scale + crop.y,
      word.box[2] / scale + crop.x,
      word.box[3] / scale + crop.y,
    ],
    baseline: word.baseline / scale + crop.y,
    size: word.size / scale,
  });
  return lines.flatMap((line) => found({ words: line.words.map(back) }).words);
}

async function softened(image: Grey, scale: number, blur: number): Promise<Grey> {
  const { default: sharp } = await import('sharp');
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const buffer = await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 1 } })
    .blur(blur)
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { data: new Uint8Array(buffer), width, height };
}

function sameWords(a: readonly FoundWord[], b: readonly FoundWord[]): boolean {
  return a.length === b.length && a.every((word, i) => word.text === b[i]?.text);
}

import type { TextJudge } from '../../extractor.js';
import type { Bitmap } from '../raster/bitmap.js';
import type { Component } from '../raster/components.js';
import type { Grey, PixelBox } from '../raster/grey.js';
import type { Recogniser } from '../recogniser.js';
import { restoreBullet } from './bullet.js';
import { hasFigure } from './figures.js';
import { markHandwriting } from './handwriting.js';
import { fitsInk, inkEvidence, isUprightNumeral } from './ink-evidence.js';
import { restoreItemLetter } from './item-letter.js';
import { bandOf, baselineAt, type LineBand } from './line-band.js';
import { cropLines, type LineCrop } from './line-crop.js';
import { isPlausible } from './plausible.js';
import { readCrops } from './read-crop.js';
import { type LookAtInk, type Reading, voteLine } from './vote.js';
import { type FoundLine, type FoundWord, partBoxes } from './word.js';

/** Lines cut out cleanly are read best; the reading that found the line comes next. */
const WEIGHT = { finding: 0.8, cut: 1.1, soft: 0.9 } as const;
/** The third reading: smaller and softer, so that it errs elsewhere. */
const SOFT = { scale: 0.7, blur: 0.7 } as const;

/**
 * Reads again, cut out alone, every line with a figure or a word not surely seen, and a third time where the two
 * readings differ; then votes word by word.
 * The lines found first only say where print stands.
 */
export async function rereadLines(
  recogniser: Recogniser,
  image: Grey,
  bitmap: Bitmap,
  components: readonly Component[],
  lines: readonly FoundLine[],
  judge: TextJudge,
  dpi: number,
): Promise<FoundLine[]> {
  const bands = lines.map((line) => bandOf(line.words, components));
  const crops = cropLines(image, components, bands);
  const again = lines.flatMap((line, i) => (isSettled(line, judge) ? [] : [i]));
  const readAgain = await readCrops(
    recogniser,
    again.map((i) => crops[i] as LineCrop),
    dpi,
  );
  const cut = lines.map((line, i) => readAgain[again.indexOf(i)] ?? line.words);
  const looks = lines.map((_, i) => {
    const band = bands[i] as LineBand;
    const ink = near(components, band);
    return (box: PixelBox) => inkEvidence(box, band, ink, bitmap);
  });
  const unsettled = lines.flatMap((line, i) => {
    const second = cut[i] as FoundWord[];
    const look = looks[i] as LookAtInk;
    const fits = ({ text, box }: FoundWord) => !(hasFigure(text) || isUprightNumeral(text)) || fitsInk(text, look(box));
    return sameWords(line.words, second) && second.every(fits) ? [] : [i];
  });
  const soft = await readCrops(
    recogniser,
    unsettled.map((i) => crops[i] as LineCrop),
    dpi,
    SOFT,
  );
  return lines
    .map((line, i): FoundLine => {
      const readings: Reading[] = [
        { words: line.words, weight: WEIGHT.finding },
        { words: cut[i] as FoundWord[], weight: WEIGHT.cut },
      ];
      const third = soft[unsettled.indexOf(i)];
      if (third) readings.push({ words: third, weight: WEIGHT.soft });
      const band = bands[i] as LineBand;
      const voted = voteLine(readings, judge, looks[i] as LookAtInk);
      const ink = near(components, band);
      const headed = restoreItemLetter(restoreBullet(partBoxes(voted), band, ink), band, ink);
      const words = markHandwriting(headed, band, ink, judge);
      // The baseline measured on the ink is the same for all words of a line, whichever reading they come from.
      return { words: words.map((word) => ({ ...word, baseline: baselineAt(band, (word.box[0] + word.box[2]) / 2) })) };
    })
    .filter((line) => line.words.length > 0);
}

/** Words seen this well need no second look, where they make sense and carry no figure; at 0.9 poor pages lose marks. */
const SEEN_SURELY = 0.95;

function isSettled({ words }: FoundLine, judge: TextJudge): boolean {
  return words.every(
    ({ text, confidence }) =>
      confidence >= SEEN_SURELY && !hasFigure(text) && !isUprightNumeral(text) && isPlausible(text, judge),
  );
}

/** Pieces of ink about the height of a line. */
function near(components: readonly Component[], band: LineBand): Component[] {
  const [left, right] = [band.offset + band.slope * band.x0, band.offset + band.slope * band.x1];
  const top = Math.min(left, right) - 2 * band.height;
  const bottom = Math.max(left, right) + band.height;
  return components.filter(({ box }) => box[1] > top && box[3] < bottom);
}

function sameWords(a: readonly FoundWord[], b: readonly FoundWord[]): boolean {
  return a.length === b.length && a.every((word, i) => word.text === b[i]?.text);
}

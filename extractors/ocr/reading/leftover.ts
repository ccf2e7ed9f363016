import type { TextJudge } from '../../extractor.js';
import { binarise } from '../raster/bitmap.js';
import { findComponents } from '../raster/components.js';
import { type Grey, whiten } from '../raster/grey.js';
import type { Recogniser } from '../recogniser.js';
import { type FoundLine, found } from './word.js';

/** Pieces of ink of letter size that must be left before a page is looked over again. */
const LETTERS_WORTH_READING = 1;
/** What is found there must be this sure and this valid: it stands beside seals and signatures. */
const LEAST_CONFIDENCE = 0.6;
const LEAST_VALIDITY = 0.6;

/** Lines that the first reading passed over, beside seals and stamps above all. */
export async function readLeftover(
  recogniser: Recogniser,
  image: Grey,
  read: readonly FoundLine[],
  judge: TextJudge,
  dpi: number,
): Promise<FoundLine[]> {
  const rest: Grey = { ...image, data: Uint8Array.from(image.data) };
  const margin = Math.round(dpi * 0.015);
  for (const { words } of read) {
    for (const { box } of words) {
      whiten(rest, [
        Math.floor(box[0]) - margin,
        Math.floor(box[1]) - margin,
        Math.ceil(box[2]) + margin,
        Math.ceil(box[3]) + margin,
      ]);
    }
  }
  const letters = findComponents(binarise(rest, 160)).filter(({ box }) => {
    const height = box[3] - box[1];
    return height >= dpi * 0.05 && height <= dpi * 0.25 && box[2] - box[0] <= dpi * 0.4;
  });
  if (letters.length < LETTERS_WORTH_READING) return [];
  const lines = (await recogniser.recognise(rest, { mode: 'sparse', dpi })).map(found);
  return lines.filter((line) => isCredible(line, judge));
}

function isCredible(line: FoundLine, judge: TextJudge): boolean {
  const text = line.words.map((word) => word.text).join(' ');
  const confidence = line.words.reduce((sum, word) => sum + word.confidence, 0) / line.words.length;
  if (confidence < LEAST_CONFIDENCE) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A page number or a number in a cell: digits and nothing else, seen well.
  if (letters === 0) return /^[-–]?\s*\p{N}[\p{N}.,/%\s-]*$/u.test(text) && confidence >= 0.8;
  const { tokens, validity } = judge(text);
  return letters >= 2 && tokens > 0 && validity >= LEAST_VALIDITY;
}

import type { Component } from '../../raster/components.js';
import type { FoundWord } from '../words/word.js';
import { baselineAt, type LineBand } from './line-band.js';

/** Heights of small letters by which the tail of a q hangs below the line, at least. */
const TAIL = 0.25;

/**
 * "a)" at the head of a line that was read "q)": in italics the two differ in the tail alone, and no syllable around
 * the letter tells the engine which it is. Without a tail it is an a.
 */
export function restoreItemLetter(
  words: readonly FoundWord[],
  band: LineBand,
  components: readonly Component[],
): FoundWord[] {
  const [first] = words;
  if (!first || words.length < 2 || !/^q[).]$/.test(first.text)) return [...words];
  const [x0, , x1] = first.box;
  const letter = components
    .filter(({ box, area }) => area >= 12 && (box[0] + box[2]) / 2 >= x0 && (box[0] + box[2]) / 2 <= x1)
    .sort((a, b) => a.box[0] - b.box[0])[0];
  if (!letter) return [...words];
  const { box } = letter;
  const tail = box[3] - baselineAt(band, (box[0] + box[2]) / 2);
  if (tail >= TAIL * band.height || box[3] - box[1] > 1.5 * band.height) return [...words];
  const seen = { text: first.text, confidence: first.confidence };
  return [{ ...first, text: first.text.replace('q', 'a'), alternatives: [seen] }, ...words.slice(1)];
}

import { superscriptDigits } from '../../superscript-digits.js';
import type { Component } from '../raster/components.js';
import { isWellWritten } from './figures.js';
import { baselineAt, type LineBand } from './line-band.js';
import type { FoundWord } from './word.js';

/** A word that ends in figures, which may be a footnote's: "2025" + "1" + ",", "99,6%)" + "3" + ".". */
const ENDS_IN_FIGURES = /^(.*[\p{L}\p{N}%)”"»])(\p{Nd}{1,2})([.,;:]*)$/u;
/** Of the height of the figures before it a raised one takes less than this, and its foot stands this much above theirs. */
const SMALLER = 0.85;
const ABOVE = 0.22;
/** Heights of small letters above the baseline that points and commas do not reach. */
const LOW = 0.5;

/**
 * The mark of a footnote that the engine took for a figure of the number before it: "20251" where the ink shows a 2025 and
 * a small raised 1 is written "2025¹". Told by height and foot of the ink; nothing is changed where that is not plain.
 */
export function restoreRaisedMarks(
  words: readonly FoundWord[],
  band: LineBand,
  components: readonly Component[],
): FoundWord[] {
  return words.map((word) => {
    const match = ENDS_IN_FIGURES.exec(word.text);
    if (!match) return word;
    const after = match[3] ?? '';
    const figures = word.text.slice(0, word.text.length - after.length);
    const raised = raisedAtEnd(word, band, components);
    if (raised === 0 || raised > 2 || !/^\p{Nd}+$/u.test(figures.slice(-raised))) return word;
    const stem = figures.slice(0, -raised);
    const { doubt, ...rest } = word;
    const text = stem + superscriptDigits(figures.slice(-raised)) + after;
    const isCleared = doubt === 'implausible' && isWellWritten(stem);
    const seen = { text: word.text, confidence: word.confidence };
    return { ...rest, text, alternatives: [seen, ...word.alternatives], ...(doubt && !isCleared ? { doubt } : {}) };
  });
}

/** How many pieces at the end of a word stand small and raised behind figures that do not. */
function raisedAtEnd({ box }: FoundWord, band: LineBand, components: readonly Component[]): number {
  const pieces = components
    .filter(({ box: ink }) => {
      const x = (ink[0] + ink[2]) / 2;
      const foot = baselineAt(band, x);
      if (x < box[0] || x > box[2] || ink[3] < foot - 2.5 * band.height || ink[1] > foot) return false;
      return ink[1] < foot - LOW * band.height;
    })
    .map(({ box: ink }) => ink)
    .sort((a, b) => a[0] - b[0]);
  const usual = Math.max(0, ...pieces.map((ink) => ink[3] - ink[1]));
  const isRaised = (ink: (typeof pieces)[number]) =>
    ink[3] - ink[1] < SMALLER * usual && baselineAt(band, ink[0]) - ink[3] >= ABOVE * usual;
  let raised = 0;
  while (raised < pieces.length && isRaised(pieces[pieces.length - 1 - raised] as (typeof pieces)[number])) raised++;
  return raised < pieces.length ? raised : 0;
}

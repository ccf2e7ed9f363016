import { superscriptDigits } from '../../../superscript-digits.js';
import type { Component } from '../../raster/components.js';
import type { PixelBox } from '../../raster/grey.js';
import { isOfCalendar, isWellWritten } from '../words/figures.js';
import type { FoundWord } from '../words/word.js';
import { baselineAt, type LineBand } from './line-band.js';

/** A word that ends in figures, which may be a footnote's: "2025" + "1" + ",", "99,6%)" + "3" + ".". */
const ENDS_IN_FIGURES = /^(.*[\p{L}\p{N}%)”"»])(\p{Nd}{1,2})([.,;:]*)$/u;
/** A quarter or code of a year: "IV/2031". */
const OF_YEAR = /\/(?:19\p{Nd}|20[0-5])\p{Nd}[.,;:)]*$/u;
/** Of the height of the figures before it a raised one takes less than this, and its foot stands this much above theirs. */
const SMALLER = 0.8;
const ABOVE = 0.25;
/** Figures beside the mark that tell how high figures are here. */
const LEAST_FIGURES = 2;
/** Heights of small letters above the baseline that points and commas do not reach. */
const LOW = 0.5;
/** Heights of small letters that a mark has at least: dots of colons and of the line above have less. */
const LEAST = 0.4;

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
    // Without its last figure a year is none, whatever became of that figure's ink.
    if (!match || isOfCalendar(word.text) || OF_YEAR.test(word.text)) return word;
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
      if (x < box[0] || x > box[2] || ink[3] < foot - band.height || ink[1] > foot) return false;
      return ink[1] < foot - LOW * band.height && ink[3] - ink[1] >= LEAST * band.height;
    })
    .map(({ box: ink }) => ink)
    .sort((a, b) => a[0] - b[0]);
  // Footnotes are told against the figures beside them: a stroke or bracket is higher, the line may lean.
  for (let raised = 2; raised >= 1; raised--) {
    const marks = pieces.slice(-raised);
    const figures = pieces.slice(0, -raised);
    if (figures.length < LEAST_FIGURES) continue;
    const height = median(figures.map((ink) => ink[3] - ink[1]));
    const foot = median(figures.map((ink) => ink[3] - baselineAt(band, ink[0])));
    const isRaised = (ink: PixelBox) =>
      ink[3] - ink[1] <= SMALLER * height && foot - (ink[3] - baselineAt(band, ink[0])) >= ABOVE * height;
    const isPlain = (ink: PixelBox) => Math.abs(ink[3] - baselineAt(band, ink[0]) - foot) < (ABOVE / 2) * height;
    if (marks.every(isRaised) && figures.filter(isPlain).length >= LEAST_FIGURES) return raised;
  }
  return 0;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

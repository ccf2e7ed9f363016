import type { TextJudge } from '../../../extractor.js';
import { blankGrey, pasteGrey } from '../../raster/grey.js';
import { isUprightNumeral } from '../ink/ink-evidence.js';
import { hasFigure } from '../words/figures.js';
import { isPlausible } from '../words/plausible.js';
import type { FoundLine, FoundWord } from '../words/word.js';
import type { LineCrop } from './line-crop.js';
import type { View } from './read-crop.js';

/** Part of a line that is worth a second look; x in pixels of the page, infinite at an end of the line. */
export interface DoubtfulSpan {
  /** Position of the line among the lines given. */
  readonly line: number;
  /** From the middle of the gap before its first word to the middle of the gap after its last. */
  readonly core: readonly [x0: number, x1: number];
  /** The core with words before and after it: the network reads a letter better with what stands beside it. */
  readonly reach: readonly [x0: number, x1: number];
}

/** Words seen this well need no second look on poor print, where they make sense; at 0.9 poor pages lose marks. */
const SEEN_SURELY = 0.95;
/** The same on good print. */
const SEEN_WELL = 0.85;
/** Words on either side of a figure that are read with it; a second one gains nothing. */
const CONTEXT = 1;
/** White beside a cut, in heights of the picture of the line. */
const MARGIN = 0.2;

/** How doubtful print is looked at again. */
export interface SecondLook {
  /** What of a page's lines is worth it. */
  readonly spans: (lines: readonly FoundLine[], judge: TextJudge) => DoubtfulSpan[];
  /** Whether a word that the second time shows otherwise is believed without a third; figures and numerals never are. */
  readonly isSettled: (word: FoundWord, judge: TextJudge) => boolean;
  /** How it is seen the second time; `null` = as it is. */
  readonly second: View | null;
  /** And the third time, where the second differs from the first: softer, so that it errs elsewhere. */
  readonly third: View;
}

/** On poor print, where the words beside a doubtful one err too: every line with a figure or a word not surely seen. */
export const AT_POOR_PRINT: SecondLook = {
  spans: (lines, judge) =>
    lines.flatMap(({ words }, line) => {
      const doubtful = words.some((word) => isCounted(word) || !isSeen(word, SEEN_SURELY, judge));
      return doubtful ? [{ line, core: WHOLE, reach: WHOLE }] : [];
    }),
  isSettled: () => false,
  second: null,
  third: { scale: 0.7, blur: 0.7 },
};

const WHOLE = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** On good print, which is first read small: the figures and the doubtful words, with those beside them, enlarged. */
export const AT_GOOD_PRINT: SecondLook = {
  spans: (lines, judge) =>
    lines.flatMap(({ words }, line) =>
      spansAround(line, words, (word) => isCounted(word) || !isSeen(word, SEEN_WELL, judge)),
    ),
  isSettled: (word, judge) => isSeen(word, SEEN_WELL, judge),
  second: { scale: 1.25, blur: 0 },
  third: { scale: 0.9, blur: 0.5 },
};

/** Whether a word holds a figure or is a numeral. */
export function isCounted({ text }: Pick<FoundWord, 'text'>): boolean {
  return hasFigure(text) || isUprightNumeral(text);
}

function isSeen({ text, confidence }: FoundWord, least: number, judge: TextJudge): boolean {
  return confidence >= least && isPlausible(text, judge);
}

/** The runs of a line's words that are to be looked at, left to right; runs that share their surroundings are one. */
function spansAround(
  line: number,
  words: readonly FoundWord[],
  isDoubtful: (word: FoundWord) => boolean,
): DoubtfulSpan[] {
  const ordered = [...words].sort((a, b) => a.box[0] - b.box[0]);
  const runs: [from: number, to: number][] = [];
  ordered.forEach((word, i) => {
    if (!isDoubtful(word)) return;
    const last = runs.at(-1);
    if (last && i - last[1] - 1 <= 2 * CONTEXT) last[1] = i;
    else runs.push([i, i]);
  });
  const gapBefore = (i: number): number => {
    const [before, after] = [ordered[i - 1], ordered[i]];
    if (before && after) return (before.box[2] + after.box[0]) / 2;
    return i <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  };
  return runs.map(([from, to]) => ({
    line,
    core: [gapBefore(from), gapBefore(to + 1)],
    reach: [gapBefore(from - CONTEXT), gapBefore(to + 1 + CONTEXT)],
  }));
}

/** The words that stand in the core of a span, for the greater part. */
export function wordsOf({ core }: DoubtfulSpan, words: readonly FoundWord[]): FoundWord[] {
  return words.filter(({ box: [x0, , x1] }) => Math.min(x1, core[1]) - Math.max(x0, core[0]) > (x1 - x0) / 2);
}

/** The part of a line's picture that shows a span, with white beside it. */
export function cropSpan(crop: LineCrop, { reach }: DoubtfulSpan): LineCrop {
  const { width, height } = crop.image;
  const left = Math.max(0, Math.round(reach[0] - crop.x));
  const right = Math.min(width, Math.round(reach[1] - crop.x));
  if (left === 0 && right === width) return crop;
  const margin = Math.round(height * MARGIN);
  const image = blankGrey(Math.max(1, right - left) + 2 * margin, height);
  pasteGrey(image, crop.image, [left, 0, right, height], margin, 0);
  return { image, x: crop.x + left - margin, y: crop.y };
}

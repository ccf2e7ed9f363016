import type { TextJudge } from '../../extractor.js';
import type { PixelBox } from '../raster/grey.js';
import { hasFigure, isWellWritten } from './figures.js';
import { isPlausible } from './plausible.js';
import { writtenSeparators } from './separators.js';
import { boxOf, type FoundWord, mostLikely, round } from './word.js';

/** One reading of a line and how far it is trusted against the others. */
export interface Reading {
  readonly words: readonly FoundWord[];
  readonly weight: number;
}

/** What a valid syllable counts for against confidence in the vote. */
const VALIDITY_WEIGHT = 0.4;
/** What it counts that a number has as many points and commas as the ink shows. */
const SEPARATOR_WEIGHT = 1.2;
/** A number seen less surely than this is in doubt though all readings agree. */
const SURE_NUMBER = 0.7;
/** Confidence that a doubtful number keeps. */
const DISPUTED = 0.4;
/** A word that the first reading does not have must be seen this well. */
const SEEN_WELL = 0.7;

/**
 * Readings of one line made into one, word by word: words are matched by where they stand, and among different
 * readings of one place the one with the most confidence behind it wins, valid syllables before others. Numbers follow
 * the majority too, but a number that was ever read otherwise stays in doubt.
 * @param readings the first is the one that found the line; at least one
 * @param countSeparators points and commas that the ink shows within a box
 */
export function voteLine(
  readings: readonly Reading[],
  judge: TextJudge,
  countSeparators: (box: PixelBox) => number,
): FoundWord[] {
  const out: FoundWord[] = [];
  for (const group of matchWords(readings)) {
    const present = group.filter((reading) => reading.words.length > 0);
    const [first] = present;
    if (!first) continue;
    if (present[0] !== group[0]) {
      const credible = first.words.every((word) => word.confidence >= SEEN_WELL && isPlausible(word.text, judge));
      if (!credible) continue;
    }
    out.push(...voteGroup(present, judge, countSeparators));
  }
  return out;
}

function voteGroup(
  readings: readonly Reading[],
  judge: TextJudge,
  countSeparators: (box: PixelBox) => number,
): FoundWord[] {
  const texts = readings.map(({ words }) => words.map((word) => word.text).join(' '));
  const numeric = texts.some(hasFigure);
  const separators = numeric ? countSeparators(boxOf(readings.flatMap(({ words }) => words))) : 0;
  const score = (text: string) => {
    let sum = 0;
    let words: readonly FoundWord[] = [];
    readings.forEach((reading, i) => {
      if (texts[i] !== text) return;
      words = reading.words;
      sum += reading.weight * mean(words.map((word) => word.confidence));
    });
    const makesSense = (word: FoundWord) =>
      hasFigure(word.text) ? isWellWritten(word.text) : isPlausible(word.text, judge);
    sum += VALIDITY_WEIGHT * mean(words.map((word) => (makesSense(word) ? 1 : 0)));
    return numeric && writtenSeparators(text) === separators ? sum + SEPARATOR_WEIGHT : sum;
  };
  const winner = texts.reduce((best, text) => (score(text) > score(best) + 1e-9 ? text : best));
  const agreeing = readings.filter((_, i) => texts[i] === winner);
  const words = (agreeing[0] as Reading).words;
  const differing = numeric && texts.some((text) => figures(text) !== figures(winner));
  const agreed = agreeing.length / readings.length;
  return words.map((word, i): FoundWord => {
    const best = Math.max(...agreeing.map((reading) => reading.words[i]?.confidence ?? 0));
    const others = readings
      .filter((reading) => reading.words.length === words.length)
      .flatMap((reading) => reading.words[i] as FoundWord);
    const doubt = doubtOf(
      word,
      best,
      differing && (hasFigure(word.text) || words.length === 1),
      separators === writtenSeparators(winner),
    );
    const confidence = agreed === 1 ? best : best * (0.5 + 0.5 * agreed);
    return {
      ...word,
      confidence: round(doubt ? Math.min(confidence, DISPUTED) : confidence),
      alternatives: mostLikely([...others, ...others.flatMap((other) => other.alternatives)], word.text),
      ...(doubt ? { doubt } : {}),
    };
  });
}

function doubtOf(word: FoundWord, confidence: number, differing: boolean, separatorsFit: boolean): FoundWord['doubt'] {
  if (differing) return 'second-reading';
  if (!hasFigure(word.text)) return undefined;
  if (!isWellWritten(word.text)) return 'implausible';
  return confidence < SURE_NUMBER || !separatorsFit ? 'second-reading' : undefined;
}

/** What counts in a number: its digits, letters and inner marks, not the comma or bracket after it. */
function figures(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** Cuts the line where no reading has a word: between two cuts all readings show the same print. */
function matchWords(readings: readonly Reading[]): Reading[][] {
  const items = readings.flatMap(({ words }, reading) => words.map((word) => ({ reading, word })));
  items.sort((a, b) => a.word.box[0] - b.word.box[0] || a.reading - b.reading);
  const groups: (typeof items)[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const [x0, , x1] = item.word.box;
    const group = groups.at(-1);
    if (group && x0 < right - Math.min(6, (x1 - x0) * 0.2)) group.push(item);
    else groups.push([item]);
    right = Math.max(right, x1);
  }
  return groups.map((group) =>
    readings.map(({ weight }, i) => ({
      weight,
      words: group.filter((item) => item.reading === i).map((item) => item.word),
    })),
  );
}

import type { TextJudge } from '../../../extractor.js';
import type { PixelBox } from '../../raster/grey.js';
import { withStroke } from '../ink/dotted-stroke.js';
import { holeFit, isRuledOut } from '../ink/holes.js';
import {
  fitsInk,
  type InkEvidence,
  isBorneOut,
  isQuarterOfYear,
  isRomanQuarter,
  isUprightNumeral,
  quarterByInk,
  romanQuarter,
  uprightNumeral,
} from '../ink/ink-evidence.js';
import { sensibleAlternatives } from '../words/candidates.js';
import { hasFigure, isWellWritten } from '../words/figures.js';
import { isPlausible, senseOf } from '../words/plausible.js';
import { boxOf, type FoundWord, mostLikely, type Reading, rewritten, round } from '../words/word.js';
import { matchWords } from './match-words.js';
import { asQuarter, numberOfQuarter, quarterByStrokes, quarterOfFewer, strokesOf } from './quarter.js';
import {
  disputed,
  doubtCode,
  isBetterCode,
  isCode,
  makesSense,
  numberOf,
  SURE_CODE,
  SURE_NUMBER,
  withoutSpecks,
} from './voted-number.js';

/** What the ink within a box shows. */
export type LookAtInk = (box: PixelBox) => InkEvidence;

/** What a valid syllable counts for against confidence in the vote. */
const VALIDITY_WEIGHT = 0.4;
/** What it counts that a number has the figures, points and commas that the ink shows. */
const INK_WEIGHT = 1.2;
/** What each of its figures counts whose holes are those of its ink, or cannot be. */
const HOLES_WEIGHT = 0.45;
/** A word that the first reading does not have must be seen this well. */
const SEEN_WELL = 0.7;
const SEEN_ALIKE = 0.4;

/**
 * Readings of one line made into one, word by word: words are matched by where they stand, and among different
 * readings of one place the one with the most confidence behind it wins, valid syllables before others. Numbers follow
 * the majority too, but a number that was ever read otherwise, or does not fit its ink, stays in doubt.
 * @param readings the first is the one that found the line; at least one
 * @param before the word before the line, "" where there is none
 */
export function voteLine(readings: readonly Reading[], judge: TextJudge, look: LookAtInk, before = ''): FoundWord[] {
  const out: FoundWord[] = [];
  for (const group of matchWords(readings)) {
    const present = group.filter((reading) => reading.words.length > 0);
    const [first] = present;
    if (!first) continue;
    if (first !== group[0]) {
      if (!isCredible(present, judge, look)) continue;
    }
    const voted = voteGroup(present, judge, look, out.at(-1)?.text ?? before);
    // Every figure is looked at again: one that no other look saw is for a person to check.
    const isUnseen = group.length > 1 && present.length === 1;
    out.push(...voted.map((word) => (isUnseen && hasFigure(word.text) && !word.doubt ? disputed(word) : word)));
  }
  return out;
}

/** Whether words that the first reading lacks are print: seen well, or seen alike by all other readings. */
function isCredible(readings: readonly Reading[], judge: TextJudge, look: LookAtInk): boolean {
  const { words } = readings[0] as Reading;
  // A number must not vanish where its ink is plain to see: it stays, in doubt.
  if (words.length === 1 && words.every((word) => isPlainNumber(word, look))) return true;
  const alike = readings.length > 1 && readings.every((reading) => textOf(reading) === textOf(readings[0] as Reading));
  const least = alike ? SEEN_ALIKE : SEEN_WELL;
  return words.every((word) => word.confidence >= least && isPlausible(word.text, judge));
}

/** Figures, well written, as many pieces of ink as figures and as many points as written. */
function isPlainNumber({ text, box, confidence }: FoundWord, look: LookAtInk): boolean {
  if (confidence < SEEN_ALIKE || !/^\p{Nd}{1,4}([.,/]\p{Nd}{1,4})*%?$/u.test(text) || text.length < 2) return false;
  return fitsInk(text, look(box)) && look(box).tall >= text.replace(/[.,%]/g, '').length;
}

function voteGroup(readings: readonly Reading[], judge: TextJudge, look: LookAtInk, before: string): FoundWord[] {
  const seen = readings.map(textOf);
  const counted = seen.some((text) => hasFigure(text) || isUprightNumeral(text));
  const ink = counted ? look(boxOf(readings.flatMap(({ words }) => words))) : null;
  if (!ink || ink.dotted.length === 0) return voteSeen(readings, seen, ink, judge, before);
  const stroked = readings.map((reading) => withStrokes(reading, ink));
  const voted = voteSeen(stroked, stroked.map(textOf), ink, judge, before);
  return voted.map((word) => (seen.some((text) => text.includes(word.text)) ? word : disputed(word)));
}

function textOf({ words }: Reading): string {
  return words.map((word) => word.text).join(' ');
}

/** A reading of one word with the stroke of which the ink has dots. */
function withStrokes(reading: Reading, { dotted }: InkEvidence): Reading {
  const [word] = reading.words;
  return word && reading.words.length === 1
    ? { ...reading, words: [rewritten(word, withStroke(word.text, dotted))] }
    : reading;
}

function voteSeen(
  readings: readonly Reading[],
  texts: readonly string[],
  ink: InkEvidence | null,
  judge: TextJudge,
  before: string,
): FoundWord[] {
  const counted = ink !== null;
  const quarter = ink && numberOfQuarter(readings, before, ink);
  if (quarter) return [quarter];
  const winner = mostVoted(readings, texts, judge, ink);
  const agreeing = readings.filter((_, i) => texts[i] === winner);
  const { words } = agreeing[0] as Reading;
  const share = agreeing.length / readings.length;
  const same = (text: string) =>
    figures(text) === figures(winner) ||
    isSameNumeral(figures(text), figures(winner), ink) ||
    isBetterCode(winner, text, judge) ||
    isRuledOut(figures(text), figures(winner), ink?.holes ?? []);
  const differing = counted && !texts.every(same);
  const fits = ink === null || isBorneOut(winner, ink);
  return words.map((word, i): FoundWord => {
    const best = Math.max(...agreeing.map((reading) => reading.words[i]?.confidence ?? 0));
    const others = readings
      .filter((reading) => reading.words.length === words.length)
      .map((reading) => reading.words[i] as FoundWord);
    let seen: FoundWord = {
      ...word,
      confidence: round(share === 1 ? best : best * (0.5 + 0.5 * share)),
      alternatives: mostLikely([...others, ...others.flatMap((other) => other.alternatives)], word.text),
    };
    const isNumber = hasFigure(word.text) || (differing && words.length === 1);
    const isNumeral = isUprightNumeral(word.text) || isRomanQuarter(word.text) || isQuarterOfYear(word.text);
    // Strokes run together in heavy copies; the engine adds none.
    const isMerged = share === 1 && readings.length > 1 && (ink?.leadingStems ?? 0) < strokesOf(word.text);
    if (isNumeral && ink && !fits) return fromInk(seen, isMerged ? null : ink, before);
    const fewer = ink && quarterOfFewer(word.text, before, ink);
    if (fewer) return disputed(rewritten(seen, fewer));
    const least = readings.length > 1 && isCode(word.text) && makesSense(word.text, judge) ? SURE_CODE : SURE_NUMBER;
    if (isNumber && i === 0) seen = rewritten(seen, asQuarter(withoutSpecks(seen, ink), before));
    if (isNumber) return doubtCode(numberOf(seen, differing, fits, least, ink?.holes ?? []), judge);
    const [sensible] = sensibleAlternatives(others, judge);
    if (!sensible) return seen;
    return {
      ...seen,
      text: sensible.text,
      confidence: round(sensible.confidence),
      alternatives: mostLikely([...others, ...seen.alternatives], sensible.text),
    };
  });
}

function mostVoted(
  readings: readonly Reading[],
  texts: readonly string[],
  judge: TextJudge,
  ink: InkEvidence | null,
): string {
  const sense = ({ text }: FoundWord) => (hasFigure(text) ? Number(isWellWritten(text)) : senseOf(text, judge));
  const score = (text: string) => {
    const saying = readings.filter((_, i) => texts[i] === text);
    const sum = saying.reduce((all, { words, weight }) => all + weight * mean(words.map((word) => word.confidence)), 0);
    const makesSense = mean((saying[0]?.words ?? []).map(sense));
    // The ink says nothing for a sign among figures ("202<").
    const fits = ink !== null && fitsInk(text, ink) && (!hasFigure(text) || isWellWritten(text));
    const { own, against } = holeFit(text, ink?.holes ?? []);
    return sum + VALIDITY_WEIGHT * makesSense + (fits ? INK_WEIGHT : 0) + HOLES_WEIGHT * (own - against);
  };
  return texts.reduce((best, text) => (score(text) > score(best) + 1e-9 ? text : best));
}

/**
 * Whether two readings are one Roman numeral. "1/2024" is "I/2024" where the ink has the serifs of an I; "II1/2024" and
 * "1I/2024", which are no numbers, have the strokes of "III/2024" and "II/2024".
 */
function isSameNumeral(text: string, winner: string, ink: InkEvidence | null): boolean {
  const numeral = /^I{1,3}(?=\/)/.exec(winner)?.[0];
  const strokes = /^[1Il|]+(?=\/)/u.exec(text)?.[0];
  if (!numeral || !strokes || text.slice(strokes.length) !== winner.slice(numeral.length)) return false;
  if (ink?.opensWithSerifs) return true;
  return strokes.length === numeral.length && (strokes.length === 3 || !/^1+$/.test(strokes));
}

/** "I." where the ink shows two strokes is "II.", "1/2024" that begins with a serifed stroke is "I/2024"; in doubt. */
function fromInk(word: FoundWord, ink: InkEvidence | null, before: string): FoundWord {
  const text = ink && (quarterByStrokes(word.text, before, ink) ?? numeralOf(word.text, ink));
  return disputed(text === null ? word : rewritten(word, text));
}

function numeralOf(text: string, ink: InkEvidence): string | null {
  if (isRomanQuarter(text)) return romanQuarter(text, ink);
  return isQuarterOfYear(text) ? quarterByInk(text, ink) : uprightNumeral(text, ink);
}

/** What counts in a number: its digits, letters and inner marks, not the comma or bracket after it. */
function figures(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

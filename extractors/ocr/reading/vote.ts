import type { TextJudge } from '../../extractor.js';
import type { PixelBox } from '../raster/grey.js';
import { sensibleAlternatives } from './candidates.js';
import { figuresFor, hasFigure, isPossible, isWellWritten } from './figures.js';
import { type Holes, holeFit, isRuledOut } from './holes.js';
import {
  fitsInk,
  type InkEvidence,
  isQuarterOfYear,
  isRomanQuarter,
  isUprightNumeral,
  quarterByInk,
  romanQuarter,
  uprightNumeral,
} from './ink-evidence.js';
import { matchWords } from './match-words.js';
import { isPlausible, senseOf } from './plausible.js';
import { numberOfQuarter } from './quarter.js';
import { boxOf, type FoundWord, mostLikely, round } from './word.js';

/** One reading of a line and how far it is trusted against the others. */
export interface Reading {
  readonly words: readonly FoundWord[];
  readonly weight: number;
}

/** What the ink within a box shows. */
export type LookAtInk = (box: PixelBox) => InkEvidence;

/** What a valid syllable counts for against confidence in the vote. */
const VALIDITY_WEIGHT = 0.4;
/** What it counts that a number has the figures, points and commas that the ink shows. */
const INK_WEIGHT = 1.2;
/** What each of its figures counts whose holes are those of its ink, or cannot be. */
const HOLES_WEIGHT = 0.45;
/** A number seen less surely than this is in doubt though all readings agree. */
const SURE_NUMBER = 0.7;
/** The same for a document's number whose letters make sense: the engine doubts codes, which are in no dictionary. */
const SURE_CODE = 0.45;
/** Share of a number's confidence that another one with one figure exchanged may not reach. */
const RIVAL = 0.7;
/** Confidence that a doubtful number keeps. */
const DISPUTED = 0.4;
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
    out.push(...voteGroup(present, judge, look, out.at(-1)?.text ?? before));
  }
  return out;
}

/** Whether words that the first reading lacks are print: seen well, or seen alike by all other readings. */
function isCredible(readings: readonly Reading[], judge: TextJudge, look: LookAtInk): boolean {
  const { words } = readings[0] as Reading;
  // A number must not vanish where its ink is plain to see: it stays, in doubt.
  if (words.length === 1 && words.every((word) => isPlainNumber(word, look))) return true;
  const text = (reading: Reading) => reading.words.map((word) => word.text).join(' ');
  const alike = readings.length > 1 && readings.every((reading) => text(reading) === text(readings[0] as Reading));
  const least = alike ? SEEN_ALIKE : SEEN_WELL;
  return words.every((word) => word.confidence >= least && isPlausible(word.text, judge));
}

/** Figures, well written, as many pieces of ink as figures and as many points as written. */
function isPlainNumber({ text, box, confidence }: FoundWord, look: LookAtInk): boolean {
  if (confidence < SEEN_ALIKE || !/^\p{Nd}{1,4}([.,/]\p{Nd}{1,4})*%?$/u.test(text) || text.length < 2) return false;
  return fitsInk(text, look(box)) && look(box).tall >= text.replace(/[.,%]/g, '').length;
}

function voteGroup(readings: readonly Reading[], judge: TextJudge, look: LookAtInk, before: string): FoundWord[] {
  const texts = readings.map(({ words }) => words.map((word) => word.text).join(' '));
  const counted = texts.some((text) => hasFigure(text) || isUprightNumeral(text));
  const ink = counted ? look(boxOf(readings.flatMap(({ words }) => words))) : null;
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
  const fits = ink === null || (fitsInk(winner, ink) && holeFit(winner, ink.holes).against === 0);
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
    if (isNumeral && ink && !fits) return fromInk(seen, ink);
    const least = readings.length > 1 && isCode(word.text) && makesSense(word.text, judge) ? SURE_CODE : SURE_NUMBER;
    if (isNumber && i === 0) seen = withoutSpecks(seen, ink);
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

function numberOf(
  word: FoundWord,
  differing: boolean,
  fits: boolean,
  least: number,
  holes: readonly Holes[],
): FoundWord {
  const disputed: FoundWord = { ...word, confidence: Math.min(word.confidence, DISPUTED), doubt: 'second-reading' };
  if (!isWellWritten(word.text)) {
    const text = figuresFor(
      word.text,
      word.alternatives.map((other) => other.text),
    );
    if (text === null) return { ...disputed, doubt: differing ? 'second-reading' : 'implausible' };
    return { ...disputed, text, alternatives: mostLikely([word, ...word.alternatives], text) };
  }
  const better = sightWithHoles(word, holes);
  if (better) return { ...disputed, text: better, alternatives: mostLikely([word, ...word.alternatives], better) };
  if (differing || !fits || word.confidence < least || hasRival(word, holes)) return disputed;
  return isPossible(word.text) ? word : { ...disputed, doubt: 'implausible' };
}

/** A date or number without the dash that was read from specks before it ("-15/5/2031"). */
function withoutSpecks(word: FoundWord, ink: InkEvidence | null): FoundWord {
  const text = word.text.replace(/^[-–—](?=\p{Nd})/u, '');
  if (text === word.text || ink === null || ink.opensWithDash) return word;
  return word.alternatives.some((other) => other.text === text) ? { ...word, text } : word;
}

/** Of a number that has figures which their ink's holes rule out: what else the engine saw that has those holes. */
function sightWithHoles({ text, alternatives }: FoundWord, holes: readonly Holes[]): string | null {
  if (holeFit(text, holes).against === 0) return null;
  const { own } = holeFit(text, holes);
  const shape = text.replace(/\p{Nd}/gu, '0');
  const fitting = alternatives.find((other) => {
    const fit = holeFit(other.text, holes);
    return other.text.replace(/\p{Nd}/gu, '0') === shape && fit.against === 0 && fit.own > own;
  });
  return fitting?.text ?? null;
}

/** Another figure in one place that the engine saw nearly as well, and that the holes of the ink do not rule out. */
function hasRival({ text, confidence, alternatives }: FoundWord, holes: readonly Holes[]): boolean {
  const digits = digitsOf(text);
  return alternatives.some((other) => {
    if (isRuledOut(other.text, text, holes)) return false;
    const share = other.confidence / Math.max(confidence, 0.01);
    // Alone, an I is rather a 1 to the engine: that it saw one at all tells.
    if (isQuarterOfYear(text) && isRomanQuarter(other.text)) return share >= RIVAL / 2;
    const figures = digitsOf(other.text);
    return share >= RIVAL && figures.length === digits.length && figures !== digits;
  });
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
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

/** "12/TTr-SNV", "120/2020/NĐ-CP": figures, then capitals. */
function isCode(text: string): boolean {
  return /\p{Nd}[^\s]*[/-]\S*\p{Lu}/u.test(text);
}

function makesSense(code: string, judge: TextJudge): boolean {
  const { tokens, validity } = judge(code);
  return tokens > 0 && validity === 1;
}

/** Whether a code has the figures of another and better letters: "12/TTr-SNV" against "12/TTT-SNV", in which fewer are known. */
function isBetterCode(code: string, other: string, judge: TextJudge): boolean {
  if (!isCode(code) || digitsOf(code) !== digitsOf(other) || !makesSense(code, judge)) return false;
  return /^\p{Nd}+\//u.test(other) && (!makesSense(other, judge) || judge(other).tokens < judge(code).tokens);
}

/** A document's number with a code that is no word and no abbreviation ("23/CT-TTqg") is misread somewhere. */
function doubtCode(word: FoundWord, judge: TextJudge): FoundWord {
  if (word.doubt || !isCode(word.text)) return word;
  const { tokens, validity } = judge(word.text);
  if (tokens === 0 || validity === 1) return word;
  return { ...word, confidence: Math.min(word.confidence, DISPUTED), doubt: 'implausible' };
}

/** "I." where the ink shows two strokes is "II.", "1/2024" that begins with a serifed stroke is "I/2024"; in doubt. */
function fromInk(word: FoundWord, ink: InkEvidence): FoundWord {
  const text = numeralOf(word.text, ink);
  const disputed: FoundWord = { ...word, confidence: Math.min(word.confidence, DISPUTED), doubt: 'second-reading' };
  return text === null ? disputed : { ...disputed, text, alternatives: mostLikely([word, ...word.alternatives], text) };
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

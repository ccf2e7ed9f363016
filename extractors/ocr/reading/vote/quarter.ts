import type { InkEvidence } from '../ink/ink-evidence.js';
import { digitsOf } from '../words/figures.js';
import { type FoundWord, mostLikely, type Reading } from '../words/word.js';

/** "Quý" and "tháng" before a number, however their marks were read. */
const QUARTER = /^\P{L}*(?:[Qq]u[yýỳỷỹỵ]|[Qq][uúùủũụ]y)$/u;
const MONTH = /^\P{L}*[Tt]h[aáàảãạ]ng$/u;

/** A year behind the number of a quarter or month, with what follows it. */
const OF_YEAR = /^(?:([I1l|!\]i]{1,3})|([I1lT|]V|[1-4]))(\/(?:19|20)\d\d(?!\d).*)$/u;

interface Numbered {
  readonly value: number;
  /** "/2024);" */
  readonly rest: string;
  /** Whether it is written with a figure that can be nothing else. */
  readonly isFigure: boolean;
}

function numberedBy(text: string): Numbered | null {
  const match = OF_YEAR.exec(text);
  if (!match) return null;
  const [, strokes, sign, rest = ''] = match;
  if (strokes) return { value: strokes.length, rest, isFigure: false };
  return sign?.endsWith('V') ? { value: 4, rest, isFigure: false } : { value: Number(sign), rest, isFigure: true };
}

/**
 * The quarter of a year that all readings of one place show after "Quý", whether they saw it as "I/2024" or "1/2024",
 * "IV/2024" or "1V/2024": there are four quarters, and 1 and I are the same, so that no doubt is left if the strokes of the
 * ink are as many. Which sign is printed the ink tells. Likewise the first month after "tháng". `null` for all else.
 */
export function numberOfQuarter(readings: readonly Reading[], before: string, ink: InkEvidence): FoundWord | null {
  const isQuarter = QUARTER.test(before);
  if (!isQuarter && !MONTH.test(before)) return null;
  const words = readings.flatMap(({ words: own }) => (own.length === 1 ? own : []));
  const numbers = words.map(({ text }) => numberedBy(text));
  const [first] = numbers;
  if (!first || words.length < readings.length) return null;
  const isSame = (other: Numbered | null) =>
    other?.value === first.value && digitsOf(other.rest) === digitsOf(first.rest);
  if (!numbers.every(isSame) || (!isQuarter && first.value > 1)) return null;
  const isFigure = numbers.every((number) => number?.isFigure);
  // A figure in every reading is one, but for the 1 that a stroke without serifs is read as.
  if (isFigure && first.value > 1) return null;
  if (!isFigure && ink.leadingStems !== (first.value === 4 ? 1 : first.value)) return null;
  const best = words.reduce((most, word) => (word.confidence > most.confidence ? word : most));
  const { rest } = numberedBy(best.text) as Numbered;
  const text = signOf(first.value, isQuarter, ink) + rest;
  return { ...best, text, alternatives: mostLikely([...words, ...words.flatMap((word) => word.alternatives)], text) };
}

/**
 * A quarter after "Quý" on whose number or year readings differ, written as quarters are: no number is "1V/2031" or "111/2031".
 * Figures that are none of strokes stay.
 */
export function asQuarter(text: string, before: string): string {
  const number = QUARTER.test(before) ? numberedBy(text) : null;
  if (!number || number.isFigure || number.value === 1) return text;
  return (number.value === 4 ? 'IV' : 'I'.repeat(number.value)) + number.rest;
}

/** How many strokes are read as the numeral of a quarter: three in "III/2031"; 0 where there is none. */
export function strokesOf(text: string): number {
  return /^(I{1,3})\//.exec(text)?.[1]?.length ?? 0;
}

/** "II/2031" after "quý" where a 1 was read and the ink has two strokes; `null` for all else. */
export function quarterByStrokes(text: string, before: string, { leadingStems }: InkEvidence): string | null {
  const number = QUARTER.test(before) ? numberedBy(text) : null;
  if (!number || number.isFigure || number.value > 3 || leadingStems < 2 || leadingStems > 3) return null;
  return leadingStems > number.value ? 'I'.repeat(leadingStems) + number.rest : null;
}

/** Strokes before a year, more than a quarter has. */
const TOO_MANY = /^[IHl1|!]{4,6}(?=\/(?:19|20)\d\d(?!\d))/;

/** "III/2031" after "quý" where four strokes or more were read ("IIIl/2031") and the ink has one to three; `null` for all else. */
export function quarterOfFewer(text: string, before: string, { leadingStems }: InkEvidence): string | null {
  if (!QUARTER.test(before) || !TOO_MANY.test(text) || leadingStems < 1 || leadingStems > 3) return null;
  return text.replace(TOO_MANY, 'I'.repeat(leadingStems));
}

function signOf(value: number, isQuarter: boolean, { opensWithSerifs, opensWithFlag }: InkEvidence): string {
  if (value === 4) return 'IV';
  if (value > 1) return 'I'.repeat(value);
  if (opensWithSerifs) return 'I';
  return opensWithFlag || !isQuarter ? '1' : 'I';
}

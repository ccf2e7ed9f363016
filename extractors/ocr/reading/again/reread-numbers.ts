import { cropGrey, type Grey, type PixelBox } from '../../raster/grey.js';
import type { Recogniser } from '../../recogniser.js';
import { type Holes, holeFit } from '../ink/holes.js';
import { isRomanQuarter } from '../ink/ink-evidence.js';
import { digitsOf, hasFigure, isWellWritten } from '../words/figures.js';
import { type FoundLine, type FoundWord, mostLikely } from '../words/word.js';
import { isLoneFigure } from './anchor.js';
import type { LineCrop } from './line-crop.js';
import { readCrops, type View } from './read-crop.js';

/** Sizes and blurs at which a word alone is read: the engine doubles figures at one and not at the next ("889" for 88). */
const VIEWS: readonly View[] = [
  { scale: 0.75, blur: 1.2 },
  { scale: 0.85, blur: 0.7 },
  { scale: 0.6, blur: 0.7 },
];
/** Of the views that many must agree, this surely in the mean. */
const AGREEING = 2;
const SURE = 0.75;
/** Confidence of a number that its own crop decided against the line. */
const DECIDED = 0.5;
/** A document's number seen less surely is looked at too: all readings of a line may double a figure ("889/QĐ" for 88). */
const SURE_CODE = 0.8;
/** A page with more numbers in doubt is a poor page, on which this would not help. */
const MOST = 24;

/**
 * Reads the numbers, dates and document numbers in doubt again, each alone and at three sizes. Where these agree among
 * themselves and on something else than the line's readings, they are believed, unless the ink's holes speak against them. The doubt stays in any case: a number
 * that was ever read otherwise is for a person to check.
 */
export async function rereadNumbers(
  recogniser: Recogniser,
  image: Grey,
  lines: readonly FoundLine[],
  holesAt: (box: PixelBox) => readonly Holes[],
  dpi: number,
): Promise<readonly FoundLine[]> {
  // What stands alone was read beside other words, and is read worse without.
  const inLines = lines.filter((line) => !isLoneFigure(line.words));
  const words = inLines.flatMap((line) => line.words.filter(isWorthALook)).slice(0, MOST);
  if (words.length === 0) return lines;
  const crops = words.map((word) => cropOf(image, word));
  const readings: (readonly FoundWord[])[][] = [];
  for (const view of VIEWS) readings.push(await readCrops(recogniser, crops, dpi, view));
  const decided = new Map(
    words.map((word, i) => [
      word,
      decide(
        word,
        readings.map((reading) => reading[i] ?? []),
        holesAt(word.box),
      ),
    ]),
  );
  return lines.map((line) => ({ words: line.words.map((word) => decided.get(word) ?? word) }));
}

function isWorthALook({ text, confidence, doubt }: FoundWord): boolean {
  if (!hasFigure(text) || text.length < 2) return false;
  const isUnsureCode = doubt === undefined && confidence < SURE_CODE && /^\p{Nd}+\/\p{Lu}/u.test(text);
  return doubt === 'second-reading' || doubt === 'implausible' || isUnsureCode;
}

/** The word with white around it. */
function cropOf(image: Grey, { box }: FoundWord): LineCrop {
  const [x0, y0, x1, y1] = box.map(Math.round) as unknown as PixelBox;
  const margin = Math.round((y1 - y0) * 0.4);
  const ink = cropGrey(image, [x0 - 2, y0 - 2, x1 + 2, y1 + 2]);
  const wide = cropGrey(ink, [-margin, -margin, ink.width + margin, ink.height + margin]);
  return { image: wide, x: x0 - 2 - margin, y: y0 - 2 - margin };
}

function decide(word: FoundWord, readings: readonly (readonly FoundWord[])[], holes: readonly Holes[]): FoundWord {
  const seen = readings.flatMap((words) => (words.length === 1 ? words : []));
  const votes = new Map<string, FoundWord[]>();
  for (const other of seen) votes.set(other.text, [...(votes.get(other.text) ?? []), other]);
  for (const [text, saying] of votes) {
    const mean = saying.reduce((sum, { confidence }) => sum + confidence, 0) / saying.length;
    if (saying.length < AGREEING || mean < SURE || text === word.text) continue;
    if (!hasFigure(text) || !isWellWritten(text)) continue;
    // A point or comma behind it, alone, is a speck to the engine as often as not.
    if (withoutEnd(text) === withoutEnd(word.text)) continue;
    if (holeFit(text, holes).against > holeFit(word.text, holes).against) continue;
    // Alone, an I is a 1 to the engine, and III is II: the strokes were counted in the ink.
    if (isRomanQuarter(word.text) && withoutStrokes(text) === withoutStrokes(word.text)) continue;
    // Nor is it believed that there is no point in "1.1.", no comma in "98,5%": alone, the engine passes them over.
    if (digitsOf(text) === digitsOf(word.text) && marksIn(text) < marksIn(word.text)) continue;
    const alternatives = mostLikely([word, ...seen, ...word.alternatives], text);
    return { ...word, text, confidence: DECIDED, alternatives, doubt: word.doubt ?? 'second-reading' };
  }
  return word;
}

/** Points, commas and strokes within a number. */
function marksIn(text: string): number {
  return withoutEnd(text).match(/[.,:/–-]/gu)?.length ?? 0;
}

function withoutEnd(text: string): string {
  return text.replace(/[.,:;]+$/, '');
}

function withoutStrokes(text: string): string {
  return text.replace(/^[I1HTl|]+(?=\/)/u, '');
}

import type { TextJudge } from '../../../extractor.js';
import type { Component } from '../../raster/components.js';
import type { PixelBox } from '../../raster/grey.js';
import { hasFigure } from '../words/figures.js';
import { isPlausible } from '../words/plausible.js';
import type { FoundWord } from '../words/word.js';
import { baselineAt, type LineBand } from './line-band.js';
import { type InkedWord, isOldStyle, type Stature } from './old-style.js';

/** Figures and capitals of a printed line are equally high and stand on one line to this share of their height. */
const TOLERATED = 0.13;
/** Pixels that scanning and binarising take or give. */
const ROUGHNESS = 2.5;
/** Of the pieces of a hand-written word, the share that must differ: one alone may touch a speck or a seal. */
const SHARE = 0.5;
/** Pieces of print that tell how high and where the figures of a line stand, at least. */
const LEAST_PRINT = 3;
/** Heights of small letters: a gap this wide parts columns, which need not stand on one line. */
const COLUMN_GAP = 3.5;
/** Confidence that a hand-written word keeps at most. */
const HANDWRITTEN = 0.3;

/**
 * Marks the words of a line that are filled in by hand: "Số: 123 /QĐ-…", "ngày 13 tháng 4 năm 2010". The figures and
 * capitals of print on one line agree in height and foot within a pixel or two, whatever the type; a pen's rise above
 * them or sink below. Looked at are figures, and words that make no sense (a hand-written "15" read "Í").
 * @param oldStyle whether the page is printed in figures that rise and sink themselves
 */
export function markHandwriting(
  words: readonly FoundWord[],
  band: LineBand,
  components: readonly Component[],
  judge: TextJudge,
  oldStyle = false,
): FoundWord[] {
  const pieces = words.map((word) => figurePieces(word, band, components));
  const isPrinted = (word: FoundWord, own: readonly Stature[]) => oldStyle && isOldStyle({ word, pieces: own, band });
  const all = usualStature(words, pieces);
  return columnsOf(words, band).flatMap(([from, to]) => {
    const [own, ownPieces] = [words.slice(from, to), pieces.slice(from, to)];
    const usual = usualStature(own, ownPieces, 2) ?? all;
    return own.map((word, i) =>
      usual && isByHand(word, ownPieces[i] as Stature[], usual, judge) && !isPrinted(word, ownPieces[i] as Stature[])
        ? doubted(word)
        : word,
    );
  });
}

/** The words of a line that hold figures, with their ink. */
export function inkedFigures(
  words: readonly FoundWord[],
  band: LineBand,
  components: readonly Component[],
): InkedWord[] {
  return words
    .filter(({ text }) => hasFigure(text))
    .map((word) => ({ word, pieces: figurePieces(word, band, components), band }));
}

function isByHand(word: FoundWord, pieces: readonly Stature[], usual: Stature, judge: TextJudge): boolean {
  // Capitals hang and rise only as Q and marks do; of small letters many do.
  if (!hasFigure(word.text) && (isPlausible(word.text, judge) || /[Qgjpqyđ]|\p{L}{3}/u.test(word.text))) return false;
  const unlike = pieces.filter((piece) => !isLike(piece, usual) && !isRaised(piece, usual));
  return pieces.length > 0 && unlike.length >= SHARE * pieces.length;
}

function doubted(word: FoundWord): FoundWord {
  return { ...word, confidence: Math.min(word.confidence, HANDWRITTEN), doubt: 'handwriting' };
}

/** Parts of a line with a wide gap between them, as index of the first word and of the one after the last. */
function columnsOf(words: readonly FoundWord[], band: LineBand): [number, number][] {
  const starts = words.flatMap((word, i) => {
    const before = words[i - 1];
    return !before || word.box[0] - before.box[2] > COLUMN_GAP * band.height ? [i] : [];
  });
  return starts.map((start, i) => [start, starts[i + 1] ?? words.length]);
}

/** Words of figures and capitals, whose pieces are all equally high in print. */
function isCounted(text: string): boolean {
  return /[\p{Nd}\p{Lu}]/u.test(text) && !/\p{Ll}{2}/u.test(text);
}

/** The pieces of a word's figures: those before its first letter ("123/QĐ-…"), all where it begins otherwise. */
function figurePieces(word: FoundWord, band: LineBand, components: readonly Component[]): Stature[] {
  const figures = /^\P{L}*\p{Nd}/u.exec(word.text)?.[0].length ?? word.text.length;
  const right = word.box[0] + ((word.box[2] - word.box[0]) * figures) / word.text.length;
  return components
    .filter(({ box, area }) => area >= 8 && isTall(box, band) && middle(box) >= word.box[0] && middle(box) <= right)
    .map(({ box }) => ({ x: middle(box), height: box[3] - box[1], foot: box[3] - baselineAt(band, middle(box)) }))
    .sort((a, b) => a.x - b.x)
    .slice(0, figures);
}

function isTall(box: PixelBox, band: LineBand): boolean {
  const baseline = baselineAt(band, middle(box));
  const height = box[3] - box[1];
  if (height < 0.8 * band.height || height > 3 * band.height) return false;
  return box[1] < baseline - 0.5 * band.height && box[3] > baseline - 0.4 * band.height;
}

function middle(box: PixelBox): number {
  return (box[0] + box[2]) / 2;
}

/**
 * The stature that most pieces of figures and capitals share, the lower one where two are as common: a pen writes
 * larger than print.
 * @param leastWords words that must share it
 */
function usualStature(
  words: readonly FoundWord[],
  pieces: readonly (readonly Stature[])[],
  leastWords = 1,
): Stature | null {
  const counted = pieces.map((own, i) => (isCounted(words[i]?.text ?? '') ? own : []));
  let best: Stature | null = null;
  let most = LEAST_PRINT;
  for (const piece of counted.flat()) {
    const alike = counted.map((own) => own.filter((other) => isLike(other, piece)).length);
    const sum = alike.reduce((a, b) => a + b, 0);
    if (sum < most || alike.filter((n) => n > 0).length < leastWords) continue;
    if (best && sum === most && piece.height >= best.height) continue;
    most = sum;
    best = piece;
  }
  return best;
}

function isLike(piece: Stature, usual: Stature): boolean {
  const tolerated = Math.max(ROUGHNESS, TOLERATED * usual.height);
  return Math.abs(piece.height - usual.height) <= tolerated && Math.abs(piece.foot - usual.foot) <= tolerated;
}

/** A footnote's mark: smaller and raised. */
function isRaised(piece: Stature, usual: Stature): boolean {
  return piece.height < 0.8 * usual.height && piece.foot < usual.foot;
}

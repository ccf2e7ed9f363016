import { type Bitmap, runsIn } from '../../raster/bitmap.js';
import type { Component } from '../../raster/components.js';
import type { PixelBox } from '../../raster/grey.js';
import type { FoundWord } from '../words/word.js';
import { baselineAt, type LineBand } from './line-band.js';

/** "I.", "II.", "III." as read with their point or without, and what they are misread as. */
const NUMERAL = /^[IHLl1|]{1,4}$/;
/** Confidence of a numeral that its outline alone decided. */
const CONFIDENCE = 0.4;
/** Of the height: how wide a stem may be and how far it may wander, how far serifs reach at least. */
const STEM = 0.36;
const WANDERING = 0.1;
const SERIF = 0.05;
/** How high a point may rise, and how far from the stem it may end where it touches its serif: the arm of an L ends farther out. */
const POINT = 0.28;
const POINT_APART = 0.7;
const POINT_TOUCHING = 0.47;

/**
 * The numeral of a title, "II. MỤC TIÊU", which was read "IL" because the point hangs on to the serif: no title is numbered L.
 * Told by the ink: upright strokes with serifs at both ends, and a point, low and to the right, where an L has an arm. A
 * numeral that so changes is in doubt; one that only lacked its point is not.
 */
export function restoreHeadingNumeral(
  words: readonly FoundWord[],
  band: LineBand,
  components: readonly Component[],
  bitmap: Bitmap,
): FoundWord[] {
  const [first, next] = words;
  if (!first || !next || !NUMERAL.test(first.text) || !isTitle(first.text, next.text)) return [...words];
  const pieces = components
    .filter(({ box, area }) => {
      const x = (box[0] + box[2]) / 2;
      if (area < 6 || x < first.box[0] - 2 || x > Math.min(first.box[2] + band.height, next.box[0])) return false;
      return box[3] > baselineAt(band, x) - band.height && box[1] < baselineAt(band, x);
    })
    .map(({ box }) => box);
  const { stems, hasSerifs, hasPoint } = outlineOf(pieces, bitmap);
  const numeral = 'I'.repeat(stems);
  const isOther = first.text !== numeral;
  if (stems < 1 || stems > 3 || !hasPoint || (isOther && !hasSerifs)) return [...words];
  const seen = { text: first.text, confidence: first.confidence };
  const restored = { ...first, text: `${numeral}.`, alternatives: [seen, ...first.alternatives] };
  if (!isOther) return [restored, ...words.slice(1)];
  return [{ ...restored, confidence: CONFIDENCE, doubt: 'second-reading' }, ...words.slice(1)];
}

/** Capitals, or any word that begins a title behind what no word is written like: "IL Mục tiêu", but not "1 Mục tiêu". */
function isTitle(numeral: string, next: string): boolean {
  return /^\p{Lu}{2}/u.test(next) || (/^[IH]*L?$/.test(numeral) && /^\p{Lu}/u.test(next));
}

interface Outline {
  readonly stems: number;
  readonly hasSerifs: boolean;
  readonly hasPoint: boolean;
}

const NOTHING: Outline = { stems: 0, hasSerifs: false, hasPoint: false };

function outlineOf(pieces: readonly PixelBox[], bitmap: Bitmap): Outline {
  if (pieces.length === 0) return NOTHING;
  const [top, bottom] = [Math.min(...pieces.map((piece) => piece[1])), Math.max(...pieces.map((piece) => piece[3]))];
  const box: PixelBox = [
    Math.min(...pieces.map((piece) => piece[0])),
    top,
    Math.max(...pieces.map((piece) => piece[2])),
    bottom,
  ];
  const height = bottom - top;
  const runsAt = (from: number, to: number) =>
    rows(top + from * height, top + to * height).map((y) => runsIn(box, y, bitmap));
  const middle = runsAt(0.3, 0.65);
  const stems = middle[0] ?? [];
  const isSteady = (runs: readonly [number, number][]) =>
    runs.length === stems.length &&
    runs.every(
      ([from, to], i) => to - from <= STEM * height && Math.abs(from - (stems[i]?.[0] ?? 0)) <= WANDERING * height,
    );
  const [left, right] = [stems[0]?.[0] ?? 0, stems.at(-1)?.[1] ?? 0];
  if (stems.length === 0 || !middle.every(isSteady)) return NOTHING;
  const ends = runsAt(0, 0.12).flat();
  const hasSerifs =
    left - Math.min(...ends.map(([from]) => from)) >= SERIF * height &&
    Math.max(...ends.map(([, to]) => to)) - right >= SERIF * height;
  const beside = (runs: readonly [number, number][]) => runs.filter(([from]) => from > right + 2);
  const isLow = runsAt(0.2, 1 - POINT).every((runs) => beside(runs).length === 0);
  const foot = runsAt(0.84, 0.95).map(beside);
  const isThere = foot.length > 0 && foot.every((runs) => runs.length === 1);
  const apart = pieces.some((piece) => piece[0] > right && piece[1] > bottom - (POINT + 0.04) * height);
  const hasPoint = isLow && isThere && box[2] - right <= (apart ? POINT_APART : POINT_TOUCHING) * height;
  return { stems: stems.length, hasSerifs, hasPoint };
}

/** Whole rows of pixels from one height to another. */
function rows(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor(to) - Math.ceil(from)) }, (_, i) => Math.ceil(from) + i);
}

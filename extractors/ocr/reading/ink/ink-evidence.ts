import { type Bitmap, runsIn } from '../../raster/bitmap.js';
import type { Component } from '../../raster/components.js';
import type { PixelBox } from '../../raster/grey.js';
import { hasFigure, isOfCalendar } from '../words/figures.js';
import { dottedStrokes } from './dotted-stroke.js';
import { type Holes, holeFit, holesOf } from './holes.js';
import { baselineAt, type LineBand } from './line-band.js';

/**
 * What the ink of a word shows without reading it. The engine reads with great confidence "51" for "5.1", "985" for
 * "98,5", "1" for "11" and "I" for "II" (its network merges what repeats); the ink tells.
 */
export interface InkEvidence {
  /** Small pieces on the baseline: points and commas. */
  readonly separators: number;
  /** Small pieces high above the baseline: the upper ring of a "%", quotation marks, raised marks of footnotes. */
  readonly raised: number;
  /** Pieces as high as a figure. */
  readonly tall: number;
  /** Their holes, left to right. */
  readonly holes: readonly Holes[];
  /** Upright strokes, where the tall pieces are nothing else (I, II, III); 0 where they slant, have bars, or are unclear. */
  readonly stems: number;
  /** Upright strokes before the first tall piece that is none: three in "III/2024". */
  readonly leadingStems: number;
  /** Where the dots of a broken "/" stand, as share of the width. */
  readonly dotted: readonly number[];
  /** Whether a stroke lies before the first tall piece: a dash, and no speck. */
  readonly opensWithDash: boolean;
  /** Whether the first tall piece has a serif on both sides at its top, as a capital I has and a figure 1 has not. */
  readonly opensWithSerifs: boolean;
  /** Whether it has a flag to the left at its top and nothing to the right, as a figure 1 has. */
  readonly opensWithFlag: boolean;
}

export function inkEvidence(
  box: PixelBox,
  band: LineBand,
  components: readonly Component[],
  bitmap: Bitmap,
): InkEvidence {
  const inside = components.filter(({ box: ink, area }) => {
    const x = (ink[0] + ink[2]) / 2;
    if (x < box[0] || x > box[2] || area < 4) return false;
    return ink[1] < baselineAt(band, x) && ink[3] > baselineAt(band, x) - band.height;
  });
  const highest = Math.max(0, ...inside.map(({ box: ink }) => ink[3] - ink[1]));
  const isSeparator = ({ box: ink }: Component) => {
    const baseline = baselineAt(band, (ink[0] + ink[2]) / 2);
    const [width, height] = [ink[2] - ink[0], ink[3] - ink[1]];
    if (width > 0.4 * band.height || height > 0.6 * band.height) return false;
    return ink[1] > baseline - 0.45 * band.height && ink[3] > baseline - 0.15 * band.height;
  };
  const isRaised = ({ box: ink }: Component) => {
    const height = ink[3] - ink[1];
    if (height < 0.25 * highest || height > 0.65 * highest) return false;
    return baselineAt(band, (ink[0] + ink[2]) / 2) - ink[3] >= 0.25 * highest;
  };
  const tall = inside.filter(({ box: ink }) => ink[3] - ink[1] >= 0.7 * highest).map(({ box: ink }) => ink);
  const ordered = [...tall].sort((a, b) => a[0] - b[0]);
  const dotted = dottedStrokes(
    inside.map(({ box: ink }) => ink),
    bitmap,
  );
  // A zero of which the scan left both sides is two strokes.
  const beforeStroke = ordered.filter((piece) => piece[2] <= (dotted[0] ?? Number.POSITIVE_INFINITY));
  const [first] = ordered;
  const [left, right] = first ? overhangs(first, SERIFS, bitmap) : [0, 0];
  const [flag, beyond] = first ? overhangs(first, FLAG, bitmap) : [0, 0];
  return {
    separators: inside.filter(isSeparator).length,
    raised: inside.filter(isRaised).length,
    tall: tall.length,
    holes: ordered.map((piece) => holesOf(piece, bitmap)),
    stems: countStems(tall, bitmap),
    leadingStems: countLeadingStems(beforeStroke, bitmap),
    dotted: dotted.map((x) => (x - box[0]) / (box[2] - box[0])),
    opensWithDash: inside.some(({ box: ink }) => first !== undefined && isDash(ink, first)),
    opensWithSerifs: left >= OVERHANG && right >= OVERHANG,
    opensWithFlag: flag >= FLAG_OVERHANG && beyond < OVERHANG,
  };
}

/** Of the height of a figure, how long a dash is at least and how thick at most. */
const DASH_LENGTH = 0.2;
const DASH_THICKNESS = 0.3;

function isDash(ink: PixelBox, before: PixelBox): boolean {
  const height = before[3] - before[1];
  const [width, thickness] = [ink[2] - ink[0], ink[3] - ink[1]];
  return ink[2] <= before[0] + 1 && width >= DASH_LENGTH * height && thickness <= DASH_THICKNESS * height;
}

/** Rows between these shares of the height cross an upright stroke clear of its serifs. */
const FROM = 0.3;
const TO = 0.7;

function countStems(boxes: readonly PixelBox[], bitmap: Bitmap): number {
  let all = 0;
  for (const box of boxes) {
    const stems = stemsOf(box, bitmap);
    if (stems === 0) return 0;
    all += stems;
  }
  return all;
}

/** Upright strokes from the left, up to the first stroke or piece that is none; the stroke after them may touch the last. */
function countLeadingStems(boxes: readonly PixelBox[], bitmap: Bitmap): number {
  let all = 0;
  for (const box of boxes) {
    const height = box[3] - box[1];
    const rows: [number, number][][] = [];
    for (let y = Math.ceil(box[1] + height * FROM); y < box[1] + height * TO; y++) rows.push(runsIn(box, y, bitmap));
    // A piece may be a single row of pixels high, with none in its middle.
    const least = rows.length === 0 ? 0 : Math.min(...rows.map((runs) => runs.length));
    if (least === 0) break;
    let steady = 0;
    while (steady < least && rows.every((runs) => isSteady(runs[steady], rows[0]?.[steady], height))) steady++;
    all += steady;
    if (rows.some((runs) => runs.length > steady)) break;
  }
  return all;
}

/** Of the height, how far an upright stroke may wander: that of a "/" goes twice as far. */
const WANDERING = 0.06;

function isSteady(
  run: readonly [number, number] | undefined,
  first: readonly [number, number] | undefined,
  height: number,
): boolean {
  if (!run || !first || run[1] - run[0] > height * 0.3) return false;
  return Math.abs(run[0] - first[0]) <= Math.max(1, height * WANDERING);
}

/** The upright strokes of one piece, which serifs may join; 0 where it has anything else. */
function stemsOf(box: PixelBox, bitmap: Bitmap): number {
  const height = box[3] - box[1];
  let usual: readonly [number, number][] | null = null;
  for (let y = Math.ceil(box[1] + height * FROM); y < box[1] + height * TO; y++) {
    const runs = runsIn(box, y, bitmap);
    // A crossbar (H) is wider, a slant (V) wanders from row to row.
    if (runs.length === 0 || runs.some(([from, to]) => to - from > height * 0.3)) return 0;
    usual ??= runs;
    if (runs.length !== usual.length) return 0;
    if (runs.some(([from], i) => Math.abs(from - (usual?.[i]?.[0] ?? from)) > height * 0.1)) return 0;
  }
  return usual?.length ?? 0;
}

/** Of the height from the top, where serifs stand, and where the flag of a 1 hangs. */
const SERIFS = 0.12;
const FLAG = 0.35;
/** Of the height, how far a serif reaches beyond its stem at least, and a flag. */
const OVERHANG = 0.07;
const FLAG_OVERHANG = 0.1;

/** How far ink at the top of a piece that is one upright stroke reaches beyond it on either side, of its height; else nothing. */
function overhangs(box: PixelBox, share: number, bitmap: Bitmap): [left: number, right: number] {
  const height = box[3] - box[1];
  // What stands behind it, such as the stroke of "I/2024", may touch its foot.
  const [stem] = runsIn(box, Math.round(box[1] + height / 2), bitmap);
  if (!stem || stem[1] - stem[0] > height * 0.3) return [0, 0];
  const [left, right] = stem;
  let [leftMost, rightMost] = [left, right];
  for (let y = box[1]; y < box[1] + height * share; y++) {
    for (const [from, to] of runsIn(box, y, bitmap)) {
      if (from > right || to < left) continue;
      leftMost = Math.min(leftMost, from);
      rightMost = Math.max(rightMost, to);
    }
  }
  return [(left - leftMost) / height, (rightMost - right) / height];
}

/** Points, commas and colons as written; a colon has one point on the baseline. */
function writtenSeparators(text: string): number {
  return text.match(/[.,:;]/g)?.length ?? 0;
}

/** Whether a reading can be what the ink shows. Words of letters alone are not judged, figures and Roman I to III are. */
export function fitsInk(text: string, ink: InkEvidence): boolean {
  if (isUprightNumeral(text)) return ink.stems === 0 || uprightNumeral(text, ink) === text;
  if (isQuarterOfYear(text) && (ink.opensWithSerifs || ink.leadingStems > 1)) return false;
  if (isRomanQuarter(text) && romanQuarter(text, ink) !== text) return false;
  if (!hasFigure(text)) return true;
  if (writtenSeparators(text) !== ink.separators) return false;
  // "10096" with a ring raised above the line is 100%; no share is written like a date or year.
  if (ink.raised > 0 && /^[\p{Nd}.,/–-]+[;:)]*$/u.test(text) && !isOfCalendar(text)) return false;
  // Figures that touch are fewer pieces; more pieces than figures means that one was passed over.
  return !/^[\p{Nd}I/().,:;–-]+$/u.test(text) || ink.tall <= (text.match(/[\p{Nd}I/()]/gu)?.length ?? 0);
}

/** "I", "II", "III" and what they are misread as, with the point or bracket after it. */
export function isUprightNumeral(text: string): boolean {
  return /^(I{1,3}|H|HI|IH)[.,:;]?$/.test(text);
}

/** The Roman numeral that the strokes make, with the marks of `text` after it; `null` where they make none. */
export function uprightNumeral(text: string, ink: InkEvidence): string | null {
  if (ink.stems < 1 || ink.stems > 3) return null;
  return text.replace(/^[IH]+/, 'I'.repeat(ink.stems));
}

/** "1/2024", which may be the Roman "I/2024" of a quarter of the year. */
export function isQuarterOfYear(text: string): boolean {
  return /^1\/(19|20)\d\d(?!\d)/.test(text);
}

/** What the quarter or month that begins with a figure 1 is by its ink: no month has three strokes, none has serifs like I. */
export function quarterByInk(text: string, { opensWithSerifs, leadingStems }: InkEvidence): string {
  if (leadingStems === 3) return text.replace('1', 'III');
  return opensWithSerifs && leadingStems < 2 ? text.replace('1', 'I') : text;
}

/** "II/2024", and what such a quarter of a year is misread as. */
export function isRomanQuarter(text: string): boolean {
  return /^(I{1,3}|H|HI|IH)\/(19|20)\d\d(?!\d)/.test(text);
}

/** The quarter that the strokes before the year make; the text itself where they make none. */
export function romanQuarter(text: string, { leadingStems }: InkEvidence): string {
  if (leadingStems < 1 || leadingStems > 3) return text;
  return text.replace(/^[IH]+/, 'I'.repeat(leadingStems));
}

/** Whether pieces, points and holes of the ink speak against nothing of a text. */
export function isBorneOut(text: string, ink: InkEvidence): boolean {
  return fitsInk(text, ink) && holeFit(text, ink.holes).against === 0;
}

import { type Bitmap, runsIn } from '../../raster/bitmap.js';
import type { Component } from '../../raster/components.js';
import type { PixelBox } from '../../raster/grey.js';
import type { FoundLine } from '../words/word.js';
import { inkEvidence } from './ink-evidence.js';
import type { LineBand } from './line-band.js';

/** What the engine makes of a figure 1 with nothing beside it that would tell how high it is. */
const MISREAD = /^[\][|!lIiJjÌÍÏĨ⁄/]$/;
/** A figure named by its outline alone is worth a look. */
const CONFIDENCE = 0.4;

/**
 * A "1" alone in a cell or at the foot of a page, which the engine reads as a bracket or a stroke: taken for a 1 where the
 * ink is one upright stroke with a flag to the left at its top and none to the right. In doubt all the same.
 */
export function loneOne({ words }: FoundLine, piece: PixelBox, bitmap: Bitmap): FoundLine | null {
  const [word] = words;
  if (!word || words.length !== 1 || !MISREAD.test(word.text) || !isOne(piece, bitmap)) return null;
  const seen = { text: word.text, confidence: word.confidence };
  const [, top, , bottom] = piece;
  const place = { box: piece, baseline: bottom, size: bottom - top };
  return { words: [{ ...place, text: '1', confidence: CONFIDENCE, alternatives: [seen], doubt: 'second-reading' }] };
}

/** "I", "II" or "III" alone in a cell, made of upright strokes with serifs, which the engine reads as n, u or H. In doubt. */
export function loneRoman(
  { words }: FoundLine,
  pieces: readonly PixelBox[],
  band: LineBand,
  components: readonly Component[],
  bitmap: Bitmap,
): FoundLine | null {
  const [top, bottom] = [Math.min(...pieces.map((piece) => piece[1])), Math.max(...pieces.map((piece) => piece[3]))];
  const box: PixelBox = [band.x0, top, band.x1, bottom];
  const { stems, opensWithSerifs } = inkEvidence(box, band, components, bitmap);
  if (stems < 1 || stems > 3 || stems !== pieces.length || !opensWithSerifs) return null;
  const alternatives = words.map(({ text, confidence }) => ({ text, confidence }));
  const place = { box, baseline: bottom, size: bottom - top };
  return {
    words: [{ ...place, text: 'I'.repeat(stems), confidence: CONFIDENCE, alternatives, doubt: 'second-reading' }],
  };
}

/** Rows between these shares of the height cross the stem below the flag and above the foot. */
const FROM = 0.4;
const TO = 0.8;

function isOne(box: PixelBox, bitmap: Bitmap): boolean {
  const height = box[3] - box[1];
  const width = box[2] - box[0];
  if (width < 0.2 * height || width > 0.75 * height) return false;
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let y = Math.ceil(box[1] + height * FROM); y < box[1] + height * TO; y++) {
    const runs = runsIn(box, y, bitmap);
    const [stem] = runs;
    if (!stem || runs.length > 1 || stem[1] - stem[0] > height * 0.3) return false;
    left = Math.max(left, stem[0]);
    right = Math.max(right, stem[1]);
    least = Math.min(least, stem[0]);
  }
  // The stem of a "/" or "J" wanders.
  if (left - least > height * 0.1) return false;
  let flag = left;
  let beyond = right;
  for (let y = box[1]; y < box[1] + height * 0.35; y++) {
    for (const [from, to] of runsIn(box, y, bitmap)) {
      flag = Math.min(flag, from);
      beyond = Math.max(beyond, to);
    }
  }
  return left - flag >= height * 0.1 && beyond - right < height * 0.07;
}

import type { Component } from '../../raster/components.js';
import type { FoundWord } from '../words/word.js';
import { baselineAt, type LineBand } from './line-band.js';

/** A full square fills its box, a disc π/4 of it; letters and rings fill less. */
const LEAST_FILLED = 0.7;

/** Heights of small letters between a bullet and the words after it, at most. */
const REACH = 6;

/**
 * "•" where a disc stands half-way up the small letters before a line's words. The engine has no such letter: it reads
 * "s", "e" or "°", or nothing.
 */
export function restoreBullet(
  words: readonly FoundWord[],
  band: LineBand,
  components: readonly Component[],
): FoundWord[] {
  const misread = words.length > 1 && /^[\p{L}°®*.·-]$/u.test(words[0]?.text ?? '') ? words[0] : undefined;
  const rest = misread ? words.slice(1) : words;
  const [first] = rest;
  if (!first) return [...words];
  const from = misread ? misread.box[0] - 2 : first.box[0] - REACH * band.height;
  const before = components.filter(({ box, area }) => area >= 20 && box[0] >= from && box[2] <= first.box[0] + 2);
  const [disc] = before;
  if (!disc || before.length !== 1 || !isDisc(disc, band)) return [...words];
  const alternatives = misread ? [{ text: misread.text, confidence: misread.confidence }] : [];
  return [{ ...first, text: '•', box: disc.box, confidence: 0.9, alternatives }, ...rest];
}

function isDisc({ box, area }: Component, band: LineBand): boolean {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const middle = baselineAt(band, (box[0] + box[2]) / 2) - (box[1] + box[3]) / 2;
  return (
    Math.abs(width - height) <= 0.25 * Math.max(width, height) &&
    area >= LEAST_FILLED * width * height &&
    height >= 0.3 * band.height &&
    height <= 0.85 * band.height &&
    middle >= 0.2 * band.height &&
    middle <= 0.8 * band.height
  );
}

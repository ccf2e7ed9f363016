import type { Component } from '../../raster/components.js';
import { boxOf, type FoundWord } from '../words/word.js';

/** Where a line of print stands: from the top of its small letters to the baseline, without what rises or hangs. */
export interface LineBand {
  readonly x0: number;
  readonly x1: number;
  /** Height of the letters without ascenders (capitals in a line of capitals). */
  readonly height: number;
  /** y of the baseline at x = 0, and its change from one pixel to the next. */
  readonly offset: number;
  readonly slope: number;
}

export function baselineAt(band: LineBand, x: number): number {
  return band.offset + band.slope * x;
}

/**
 * The band of a line, measured on the ink of its letters: what the engine says of baselines and heights is too rough
 * to tell whose mark a mark between two lines is.
 */
export function bandOf(words: readonly FoundWord[], components: readonly Component[]): LineBand {
  const box = boxOf(words);
  const first = words[0] as FoundWord;
  const last = words.at(-1) as FoundWord;
  const middle = (word: FoundWord) => (word.box[0] + word.box[2]) / 2;
  const reach = middle(last) - middle(first);
  const slope = reach > box[3] - box[1] ? clamp((last.baseline - first.baseline) / reach, 0.03) : 0;
  const size = median(words.map((word) => word.size)) ?? box[3] - box[1];
  const offset = median(words.map((word) => word.baseline - slope * middle(word))) ?? box[3];
  const letters = components.filter(({ box: ink }) => {
    const x = (ink[0] + ink[2]) / 2;
    const height = ink[3] - ink[1];
    if (x < box[0] || x > box[2] || height < size * 0.25 || height > size * 1.2) return false;
    const baseline = offset + slope * x;
    return ink[3] > baseline - size * 0.25 && ink[1] < baseline - size * 0.2;
  });
  const bottoms = letters.map(({ box: ink }) => ink[3] - (slope * (ink[0] + ink[2])) / 2);
  const baseline = median(bottoms) ?? offset;
  const heights = letters
    .map(({ box: ink }) => baseline + (slope * (ink[0] + ink[2])) / 2 - ink[1])
    .filter((height) => height > size * 0.25);
  return { x0: box[0], x1: box[2], height: median(heights) ?? size * 0.5, offset: baseline, slope };
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

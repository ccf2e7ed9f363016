import type { Grey } from './grey.js';
import type { PixelRule } from './rules.js';

/** The grey of paper in a prepared picture. */
const PAPER = 245;
/** Of the darkness of the darkest rules, a rule of the same side has at least this share; hairlines have half and more. */
const SAME_SIDE = 0.42;
/** The share of rules that the darkest are. */
const DARKEST = 0.25;
/** Fewer rules are no table with another behind it. */
const FEW = 6;
const SAMPLES = 32;

/**
 * Rules without those of the sheet's back, which shine through pale: taken for rules, they would part cells in two. Where all
 * rules are pale all stay.
 */
export function dropGhostRules(rules: readonly PixelRule[], image: Grey): readonly PixelRule[] {
  if (rules.length < FEW) return rules;
  const darkness = rules.map((rule) => darknessOf(rule, image));
  const sorted = [...darkness].sort((a, b) => b - a);
  const darkest = sorted[Math.floor(sorted.length * DARKEST)] ?? 0;
  return rules.filter((_, i) => (darkness[i] ?? 0) >= SAME_SIDE * darkest);
}

/** How much darker than paper a rule is in its middle, along most of its length. */
function darknessOf({ direction, box: [x0, y0, x1, y1] }: PixelRule, { data, width, height }: Grey): number {
  const flat = direction === 'horizontal';
  const [from, to] = flat ? [x0, x1] : [y0, y1];
  const [low, high] = flat ? [y0 - 1, y1 + 1] : [x0 - 1, x1 + 1];
  const values: number[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    const along = Math.min(to - 1, Math.floor(from + ((i + 0.5) / SAMPLES) * (to - from)));
    let least = 255;
    for (let across = low; across < high; across++) {
      const [x, y] = flat ? [along, across] : [across, along];
      if (x >= 0 && y >= 0 && x < width && y < height) least = Math.min(least, data[y * width + x] ?? 255);
    }
    values.push(PAPER - least);
  }
  return values.sort((a, b) => a - b)[SAMPLES >> 1] ?? 0;
}

import type { Bitmap } from './bitmap.js';
import { type Grey, type PixelBox, whiten } from './grey.js';
import type { PixelRule } from './rules.js';

/**
 * The picture without its rules. Where ink goes farther across a rule than the rule is thick, a letter stands on it or
 * crosses it; the letter is left.
 */
export function eraseRules(image: Grey, bitmap: Bitmap, rules: readonly PixelRule[]): Grey {
  const out: Grey = { data: new Uint8Array(image.data), width: image.width, height: image.height };
  for (const rule of rules) eraseRule(out, bitmap, rule);
  eraseCrossings(out, rules);
  return out;
}

/** Pixels beside a rule that are its pale rim. */
const RIM = 2;
/** No rule is thicker; longer ink across a rule is not followed. */
const REACH = 40;

type Run = readonly [start: number, end: number];

function eraseRule(out: Grey, bitmap: Bitmap, rule: PixelRule): void {
  const { width, height } = bitmap;
  const flat = rule.direction === 'horizontal';
  const [x0, y0, x1, y1] = rule.box;
  const [from, to, low, high, limit] = flat ? [x0, x1, y0, y1, height] : [y0, y1, x0, x1, width];
  const at = (along: number, across: number) => (flat ? across * width + along : along * width + across);
  const isInk = (along: number, across: number) => bitmap.data[at(along, across)] === 1;
  /** Ink across the rule at one place, as far as it goes beyond the rule's box. */
  const runsAt = (along: number): Run[] => {
    const runs: Run[] = [];
    for (let across = low; across < high; across++) {
      if (!isInk(along, across)) continue;
      let start = across;
      let end = across + 1;
      while (start > 0 && across - start < REACH && isInk(along, start - 1)) start--;
      while (end < limit && end - across < REACH && isInk(along, end)) end++;
      runs.push([start, end]);
      across = end;
    }
    return runs;
  };
  const lone = Array.from({ length: to - from }, (_, i) => runsAt(from + i)).filter((runs) => runs.length === 1);
  const thick = lone.map(([run]) => (run as Run)[1] - (run as Run)[0]).sort((a, b) => a - b);
  const usual = (thick[thick.length >> 1] ?? 0) + 1;
  let band = lone.map(([run]) => run as Run).find(([start, end]) => end - start <= usual);
  if (!band) return;
  for (let along = from; along < to; along++) {
    // The rule wanders by a pixel or two from one place to the next: it is the ink that goes on from the last place.
    const near: Run = band;
    const run = runsAt(along).find(([start, end]) => start <= near[1] + 1 && end >= near[0] - 1);
    if (!run) continue;
    let [start, end] = run;
    if (end - start <= usual) {
      band = run;
      start = Math.max(0, start - RIM);
      end = Math.min(limit, end + RIM);
    } else {
      // A letter that stands on the rule loses the rule; a stroke that goes through it stays whole.
      if (start < near[0] - 1 && end > near[1] + 1) continue;
      [start, end] = [Math.max(start, near[0]), Math.min(end, near[1])];
    }
    for (let across = start; across < end; across++) out.data[at(along, across)] = 255;
  }
}

/** Where two rules cross, ink is long both ways. */
function eraseCrossings(out: Grey, rules: readonly PixelRule[]): void {
  const across = rules.filter((rule) => rule.direction === 'horizontal');
  const down = rules.filter((rule) => rule.direction === 'vertical');
  for (const { box: a } of across) {
    for (const { box: b } of down) {
      const crossing: PixelBox = [
        Math.max(a[0], b[0]) - RIM * 2,
        Math.max(a[1], b[1]) - RIM * 2,
        Math.min(a[2], b[2]) + RIM * 2,
        Math.min(a[3], b[3]) + RIM * 2,
      ];
      if (crossing[2] > crossing[0] && crossing[3] > crossing[1]) whiten(out, crossing);
    }
  }
}

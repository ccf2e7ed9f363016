import type { Bitmap } from './bitmap.js';
import type { PixelRule } from './rules.js';

/** Inches: rows higher than this have rules long enough to be found by themselves; lower ones are no rows. */
const HIGHEST_ROW = 0.45;
const LOWEST_ROW = 0.14;
/** Inches by which a rule may stand beside those of other rows. */
const ASIDE = 0.03;
/** Inches: a gap of this size in a faint rule is closed; what is drawn at this distance on either side is no rule's. */
const GAP = 0.012;
const BARE = 0.02;
/** Of the row's height, what of a rule must be drawn, and what may be drawn beside it. */
const DRAWN = 0.9;
const BESIDE = 0.3;
/** Of a column edge, what is covered by rules that were found. */
const COVERED = 0.6;

/**
 * Rules with the short ones that part the cells of a low row: between a header of one line and the title of a group below
 * it, which runs over all columns, stand strokes no longer than those of letters. Only where rules of other rows stand above or
 * below, from one rule across to the next, with paper on both sides.
 */
export function completeRules(rules: readonly PixelRule[], bitmap: Bitmap, dpi: number): readonly PixelRule[] {
  const across = rules.filter(({ direction }) => direction === 'horizontal');
  const down = rules.filter(({ direction }) => direction === 'vertical');
  if (across.length < 3 || down.length < 2) return rules;
  const found: PixelRule[] = [];
  for (const x of columnsOf(down, ASIDE * dpi)) {
    const crossing = across.filter(({ box }) => box[0] <= x && box[2] >= x).sort((a, b) => a.box[1] - b.box[1]);
    crossing.slice(1).forEach((lower, i) => {
      const [from, to] = [(crossing[i] as PixelRule).box[3], lower.box[1]];
      if (to - from > HIGHEST_ROW * dpi || to - from < LOWEST_ROW * dpi) return;
      if (isCovered([...down, ...found], x, from, to, ASIDE * dpi)) return;
      const rule = ruleAt(bitmap, x, from, to, dpi);
      if (rule) found.push(rule);
    });
  }
  return found.length > 0 ? [...rules, ...found] : rules;
}

/** Where rules stand down the page, each place once. */
function columnsOf(down: readonly PixelRule[], near: number): number[] {
  const places: number[] = [];
  for (const x of down.map(({ box }) => (box[0] + box[2]) / 2).sort((a, b) => a - b))
    if (x - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > near) places.push(x);
  return places;
}

function isCovered(down: readonly PixelRule[], x: number, from: number, to: number, near: number): boolean {
  let covered = 0;
  for (const { box } of down) {
    if (x < box[0] - near || x > box[2] + near) continue;
    covered += Math.max(0, Math.min(to, box[3]) - Math.max(from, box[1]));
  }
  return covered >= COVERED * (to - from);
}

function ruleAt(bitmap: Bitmap, x: number, from: number, to: number, dpi: number): PixelRule | null {
  const gap = Math.max(1, Math.round(GAP * dpi));
  const aside = Math.round(ASIDE * dpi);
  const shares: number[] = [];
  const middle = Math.round(x);
  const bare = Math.ceil(BARE * dpi);
  for (let at = middle - aside - bare; at <= middle + aside + bare; at++)
    shares.push(shareOf(bitmap, at, from, to, gap));
  const share = (at: number) => shares[at - (middle - aside - bare)] ?? 0;
  let best = middle;
  for (let at = middle - aside; at <= middle + aside; at++) if (share(at) > share(best)) best = at;
  if (share(best) < DRAWN) return null;
  if (share(best - bare) > BESIDE || share(best + bare) > BESIDE) return null;
  let [left, right] = [best, best + 1];
  while (best - left < bare && share(left - 1) >= DRAWN) left--;
  while (right - best < bare && share(right) >= DRAWN) right++;
  return { direction: 'vertical', box: [left, from, right, to] };
}

/** Of the rows from one rule to the next, the share with ink in a column of pixels, gaps closed. */
function shareOf({ data, width, height }: Bitmap, x: number, from: number, to: number, gap: number): number {
  if (x < 0 || x >= width) return 0;
  let inked = 0;
  let last = from;
  for (let y = Math.max(0, from); y < Math.min(height, to); y++) {
    if (data[y * width + x] !== 1) continue;
    inked += y - last <= gap ? y + 1 - last : 1;
    last = y + 1;
  }
  if (to - last <= gap) inked += to - last;
  return inked / (to - from);
}

import type { Bitmap } from '../../raster/bitmap.js';
import type { Component } from '../../raster/components.js';
import type { PixelBox } from '../../raster/grey.js';
import { isLookalike } from '../words/figures.js';

/**
 * The holes of a piece of ink, by which figures differ whatever the typeface: 8 has two, 0 a tall one, 6 one below, 9 one above,
 * 4 one in the middle or none, the others none. Ink that runs closes holes and print that breaks opens them, so that
 * a hole says more than its absence. `wide` is a piece too wide for one figure.
 */
export type Holes = 'none' | 'tall' | 'upper' | 'middle' | 'lower' | 'two' | 'wide';

/** Of the highest piece of a word, the height of its figures at least. */
const TALL_PIECE = 0.7;
/** Of the height: the width of the widest figure, the side of the least hole, the height of a zero's. */
const WIDEST = 0.9;
const LEAST = 0.1;
const TALL = 0.68;
/** Where the middle of a hole stands, from the top. */
const UPPER = 0.44;
const LOWER = 0.56;

export function holesOf(box: PixelBox, bitmap: Bitmap): Holes {
  const height = box[3] - box[1];
  if (box[2] - box[0] > WIDEST * height) return 'wide';
  const holes = findHoles(box, bitmap).filter(({ area }) => area >= Math.max(3, (LEAST * height) ** 2));
  const [first, second] = holes;
  if (!first) return 'none';
  const middle = (hole: Hole) => (hole.top + hole.bottom) / 2 / height;
  if (second) {
    const [above, below] = middle(first) < middle(second) ? [first, second] : [second, first];
    return holes.length === 2 && above.bottom <= below.top + 1 ? 'two' : 'wide';
  }
  if (first.bottom - first.top >= TALL * height) return 'tall';
  if (middle(first) < UPPER) return 'upper';
  return middle(first) > LOWER ? 'lower' : 'middle';
}

/** The holes of the tall pieces of ink whose middles lie in a box, left to right. */
export function holesIn([x0, y0, x1, y1]: PixelBox, components: readonly Component[], bitmap: Bitmap): Holes[] {
  const pieces = components
    .map(({ box }) => box)
    .filter((box) => {
      const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      return x > x0 && x < x1 && y > y0 && y < y1;
    });
  const highest = Math.max(0, ...pieces.map((box) => box[3] - box[1]));
  const tall = pieces.filter((box) => box[3] - box[1] >= TALL_PIECE * highest).sort((a, b) => a[0] - b[0]);
  return tall.map((piece) => holesOf(piece, bitmap));
}

interface Hole {
  readonly area: number;
  /** Rows from the top of the piece, the lower one exclusive. */
  readonly top: number;
  readonly bottom: number;
}

/** Patches of paper that do not reach the rim of the box, side by side or one above the other. */
function findHoles([x0, y0, x1, y1]: PixelBox, { data, width }: Bitmap): Hole[] {
  const [w, h] = [x1 - x0, y1 - y0];
  const seen = new Uint8Array(w * h);
  const holes: Hole[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || data[(y0 + Math.floor(start / w)) * width + x0 + (start % w)] === 1) continue;
    const stack = [start];
    seen[start] = 1;
    let [area, top, bottom, open] = [0, h, 0, false];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % w, Math.floor(at / w)];
      area++;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      open ||= x === 0 || y === 0 || x === w - 1 || y === h - 1;
      for (const [u, v] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const) {
        const next = v * w + u;
        if (u < 0 || v < 0 || u >= w || v >= h || seen[next] === 1 || data[(y0 + v) * width + x0 + u] === 1) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    if (!open) holes.push({ area, top, bottom });
  }
  return holes;
}

/** Figures whose holes are these, and further ones that can be by ink that ran or broke. */
const OWN: Readonly<Record<Holes, string>> = {
  none: '123457',
  tall: '0',
  upper: '9',
  middle: '4',
  lower: '6',
  two: '8',
  wide: '',
};
const POSSIBLE: Readonly<Record<Holes, string>> = {
  none: '0123456789',
  tall: '0',
  upper: '9489',
  middle: '40698',
  lower: '648',
  two: '8',
  wide: '0123456789',
};

/** How well figures agree with the holes of their ink: how many have their own, and how many have some that they cannot have. */
export interface HoleFit {
  readonly own: number;
  readonly against: number;
}

/**
 * @param holes of the tall pieces of ink of the word, left to right
 * @returns nothing known where figures and pieces cannot be told to be one another's
 */
export function holeFit(text: string, holes: readonly Holes[]): HoleFit {
  let [own, against] = [0, 0];
  for (const { sign, piece } of pairsOf(text, holes)) {
    if (sign === '/') against += piece === 'none' ? 0 : 1;
    else if (OWN[piece].includes(sign)) own++;
    else if (!POSSIBLE[piece].includes(sign)) against++;
  }
  return { own, against };
}

/**
 * Whether another reading of a number differs from it only where ink shows the two holes of an 8 or the tall one of a 0, which
 * running ink does not make of other figures: then the other is wrong for sure.
 */
export function isRuledOut(other: string, text: string, holes: readonly Holes[]): boolean {
  const [others, own] = [pairsOf(other, holes), pairsOf(text, holes)];
  if (own.length === 0 || others.length !== own.length || other.length !== text.length) return false;
  const differing = own.filter(({ sign }, i) => others[i]?.sign !== sign);
  const isCertain = ({ sign, piece }: Pair) => (piece === 'two' || piece === 'tall') && OWN[piece] === sign;
  return differing.length > 0 && differing.every(isCertain) && otherThanFigures(other) === otherThanFigures(text);
}

/**
 * A number in which figures were taken for letters that look like them, with those whose holes name the figure: "4ó" whose
 * second piece has the hole of a 6 is 46. `null` where any letter is left, or pieces and signs are not as many.
 */
export function figuresByHoles(text: string, holes: readonly Holes[]): string | null {
  const [, core = '', end = ''] = /^([\p{Nd}\p{L}]{2,4})([%.,;:)]*)$/u.exec(text) ?? [];
  const signs = [...core];
  if (!/\p{Nd}/u.test(core) || signs.length > holes.length || (!end.includes('%') && signs.length !== holes.length))
    return null;
  const figures = signs.map((sign, i) => {
    if (/\p{Nd}/u.test(sign)) return POSSIBLE[holes[i] as Holes].includes(sign) ? sign : '';
    const piece = holes[i] as Holes;
    const own = piece === 'none' || piece === 'middle' ? '' : OWN[piece];
    return own !== '' && isLookalike(sign, own) ? own : '';
  });
  return figures.includes('') ? null : figures.join('') + end;
}

interface Pair {
  readonly sign: string;
  readonly piece: Holes;
}

/** The leading figures and strokes of a word, each with its piece of ink. */
function pairsOf(text: string, holes: readonly Holes[]): Pair[] {
  const [leading = ''] = /^[\p{Nd}/.,:–-]+/u.exec(text) ?? [];
  const signs = leading.replace(/[^\p{Nd}/]/gu, '');
  const rest = text.slice(leading.length).replace(/[^\p{L}\p{N}%]/gu, '');
  const pieces = holes.slice(0, signs.length);
  if (pieces.length < signs.length || pieces.includes('wide')) return [];
  if (rest === '' && holes.length > signs.length) return [];
  return pieces.map((piece, i) => ({ sign: signs[i] as string, piece }));
}

function otherThanFigures(text: string): string {
  return text.replace(/\p{Nd}/gu, '0');
}

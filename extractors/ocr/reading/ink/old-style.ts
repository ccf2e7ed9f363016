import { hasFigure } from '../words/figures.js';
import type { FoundWord } from '../words/word.js';
import type { LineBand } from './line-band.js';

/** How high a piece of ink is, and how far its foot lies below the line's baseline, in pixels. */
export interface Stature {
  readonly x: number;
  readonly height: number;
  readonly foot: number;
}

/** A word with the pieces of ink of its figures, left to right, and the line it stands in. */
export interface InkedWord {
  readonly word: Pick<FoundWord, 'text'>;
  readonly pieces: readonly Stature[];
  readonly band: LineBand;
}

/** Of the height of small letters: how far figures as high as they are may differ, and their feet; how far others rise or sink. */
const ALIKE = 0.22;
const LEVEL = 0.14;
const BEYOND = 0.18;
/** Numbers that rise and sink as old-style figures do, so that a page is printed in such. */
const FEW = 4;

/**
 * Whether a number rises and sinks as old-style figures do: 0, 1 and 2 are as high as small letters, 6 and 8 rise above them, the others
 * sink below the line. Nothing is known of it where figures and pieces are not as many.
 */
export function isOldStyle({ word, pieces, band: { height } }: InkedWord): boolean {
  const signs = signsOf(word.text);
  if (!hasFigure(word.text) || signs.length === 0 || signs.length !== pieces.length) return false;
  return signs.every((digit, i) => {
    if (digit === '/') return true;
    const piece = pieces[i] as Stature;
    const stands = Math.abs(piece.foot) <= LEVEL * height;
    if ('012'.includes(digit)) return stands && Math.abs(piece.height - height) <= ALIKE * height;
    if ('68'.includes(digit)) return stands && piece.height >= (1 + BEYOND) * height;
    return piece.foot >= BEYOND * height && piece.height - piece.foot <= (1 + ALIKE) * height;
  });
}

/** Figures and strokes before the first letter. */
function signsOf(text: string): readonly string[] {
  return /^\P{L}*/u.exec(text)?.[0].match(/[\p{Nd}/]/gu) ?? [];
}

/** Whether a page is printed in old-style figures: most of its numbers with figures of different stature are like them. */
export function isOldStylePage(words: readonly InkedWord[]): boolean {
  const telling = words.filter(({ word, pieces }) => {
    const signs = signsOf(word.text);
    return signs.length >= 2 && signs.length === pieces.length && /[012]/.test(word.text) && /[3-9]/.test(word.text);
  });
  const alike = telling.filter(isOldStyle);
  return alike.length >= FEW && alike.length * 2 > telling.length;
}

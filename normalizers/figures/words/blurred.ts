import { isSyllable } from '../../syllable/index.js';
import { distanceWithin } from '../../text/distance.js';
import { fold } from '../../text/fold.js';

/**
 * Words that compare, as letters run together without marks, how many letters may be wrong in them, and what proper
 * syllables must still show: "thông qua 05 nghị quyết", "do thiếu 03 biên chế" and "đối chiếu 100%" compare nothing.
 */
const BEFORE = [
  { letters: 'toithieu', wrong: 2, comparator: 'gte', shows: /th(?:i?[ểẻ]u|eu|êu)$/iu },
  { letters: 'khongqua', wrong: 1, comparator: 'lte', shows: /quá$/iu },
  { letters: 'itnhat', wrong: 1, comparator: 'gte', shows: /nh[aâấắầ]t$/iu },
] as const;
const AFTER = 'trolen';

/**
 * What poor OCR left of the words that compare a figure, right before it: "tố thểu 90%", "tôithiểu 90%". Tried only where
 * the words themselves are not found; `from` is where they begin in `before`.
 */
export function blurredBefore(before: string): { readonly comparator: 'gte' | 'lte'; readonly from: number } | null {
  const tail = /(?:[\p{L}\p{M}]+\s{0,2}){1,2}$/u.exec(before.slice(-14));
  if (!tail) return null;
  for (const start of [tail.index, tail.index + (/^\S+\s*/u.exec(tail[0])?.[0].length ?? 0)]) {
    const words = before.slice(-14).slice(start);
    const letters = lettersOf(words);
    const found = BEFORE.find((one) => distanceWithin(letters, one.letters, one.wrong) !== null);
    if (found && isProper(words) && !found.shows.test(words.trimEnd())) continue;
    if (found) return { comparator: found.comparator, from: before.length - words.length };
  }
  return null;
}

/** The same after it: "70% rở lên", "70% trở ên". */
export function isBlurredUp(after: string): boolean {
  const head = /^\s{0,2}[\p{L}\p{M}]+\s?[\p{L}\p{M}]*/u.exec(after.slice(0, 10))?.[0] ?? '';
  const letters = lettersOf(head);
  return distanceWithin(letters, AFTER, 1) !== null;
}

function isProper(words: string): boolean {
  return words.trim().split(/\s+/u).every(isSyllable);
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^a-z]/gu, '');
}

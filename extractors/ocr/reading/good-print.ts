import type { Component } from '../raster/components.js';
import { hasFigure } from './words/figures.js';
import { type FoundLine, type FoundWord, isInAny, padded } from './words/word.js';

/** A word seen this well was surely seen; of the words of good print, at least this share. */
const SURELY = 0.95;
const MOST = 0.9;
/** Fewer words say nothing of the print. */
const FEW_WORDS = 50;

/** An ordinary word, in small letters, seen this well was clearly seen; of those of good print, at least this share. */
const CLEARLY = 0.9;
const NEARLY_ALL = 0.98;
const FEW_ORDINARY = 20;
/** Ink that no word accounts for: of clean pages less than this share, of pages with signatures and stains more than 1 %. */
const UNREAD = 0.007;

/**
 * Whether a page is printed so well that its first look can be believed but for figures and doubtful words: nearly all
 * words were surely seen; or nearly all ordinary ones were and hardly any ink is left over. The engine doubts "UBND" and
 * "CCHC", which are in no dictionary, on the cleanest page, so that a page full of them fails the first test; a page with
 * a signature across its print passes the second but for the ink.
 */
export function isGoodPrint(lines: readonly FoundLine[], ink: readonly Component[]): boolean {
  const words = lines.flatMap((line) => line.words);
  const letters = words.filter(({ text }) => /\p{L}{2}/u.test(text) && !hasFigure(text));
  if (letters.length >= FEW_WORDS && shareSeen(letters, SURELY) >= MOST) return true;
  const ordinary = words.filter(({ text }) => /^\p{Ll}{2,}$/u.test(text));
  if (ordinary.length < FEW_ORDINARY || shareSeen(ordinary, CLEARLY) < NEARLY_ALL) return false;
  return unreadShare(words, ink) <= UNREAD;
}

function shareSeen(words: readonly FoundWord[], least: number): number {
  return words.filter(({ confidence }) => confidence >= least).length / words.length;
}

/** Pixels of ink below which a piece is a speck. */
const SPECK = 12;
/** Confidence below which a word may have been made of stains; codes in capitals are seen so on clean pages too. */
const LEAST = 0.5;
const CAPITALS = /^\(?\p{Lu}{2,}[).,;:-]*$/u;
/** Pixels by which the engine's boxes may miss the ends of letters. */
const BESIDE = 5;
const ABOVE = 7;

/** Of the ink in letters and larger pieces, the share whose middle lies in no word that was seen. */
function unreadShare(words: readonly FoundWord[], ink: readonly Component[]): number {
  const seen = words
    .filter(({ text, confidence }) => confidence >= LEAST || CAPITALS.test(text))
    .map(({ box }) => padded(box, BESIDE, ABOVE));
  let all = 0;
  let unread = 0;
  for (const { box, area } of ink) {
    if (area < SPECK) continue;
    all += area;
    if (!isInAny((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, seen)) unread += area;
  }
  return all > 0 ? unread / all : 0;
}

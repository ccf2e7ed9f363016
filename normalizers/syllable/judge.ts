import type { TextJudge, TextVerdict } from '../../extractors/extractor.js';
import { chunkMemory } from '../text/chunk-memory.js';
import { chunkEnd, chunkStart } from '../text/chunks.js';
import { matchesOf } from '../text/matches.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { isStampTitle } from './stamp-title.js';
import { isSyllable } from './syllable.js';

/** What is bounded by white space and ordinary punctuation; odd signs stay inside and make a word invalid ("x·", "d4u"). */
const WORD = /[^\s.,;:!?()[\]"'“”‘’«»…/\\*_+=<>–—-]+/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;
const ANY_ADDRESS = /@|:\/\/|www\./i;
const LETTER = /\p{L}/u;
const CAPITALS = /^[\p{Lu}\p{N}&]+$/u;
const DIACRITIC = /[^\p{ASCII}]/u;
const ROMAN = /^[IVXL]+$/u;

type Judgement = 'good' | 'bad' | 'neutral';

/** Words of a text counted once, for all questions about it. */
export interface WordCounts {
  /** Words that prove something, and those that are valid. */
  readonly tokens: number;
  readonly valid: number;
  /** Words of two letters or more, no abbreviations, and those with a letter outside ASCII. */
  readonly spelt: number;
  readonly marked: number;
}

export function countWords(text: string): WordCounts {
  let tokens = 0;
  let valid = 0;
  let spelt = 0;
  let marked = 0;
  const composed = text.normalize('NFC');
  for (let start = chunkStart(composed, 0); start < composed.length; ) {
    const end = chunkEnd(composed, start);
    const counts = countsIn(composed, start, end);
    tokens += counts.tokens;
    valid += counts.valid;
    spelt += counts.spelt;
    marked += counts.marked;
    start = chunkStart(composed, end);
  }
  return { tokens, valid, spelt, marked };
}

/** Counts of what stands between spaces: the same words come back on every page. */
const countsIn = chunkMemory(countChunk, 50_000);

function countChunk(chunk: string): WordCounts {
  let tokens = 0;
  let valid = 0;
  let spelt = 0;
  let marked = 0;
  for (const [word] of matchesOf(ANY_ADDRESS.test(chunk) ? chunk.replace(ADDRESS, ' ') : chunk, WORD)) {
    const judgement = judge(word);
    if (judgement !== 'neutral') tokens++;
    if (judgement === 'good') valid++;
    if (word.length >= 2 && /^\p{L}+$/u.test(word) && !ABBREVIATIONS.has(word) && !ROMAN.test(word)) {
      spelt++;
      if (DIACRITIC.test(word)) marked++;
    }
  }
  return { tokens, valid, spelt, marked };
}

/**
 * The one measure of damage: the share of words that are valid Vietnamese syllables or known abbreviations. Sound text
 * of the kind stands above 0.97, text without diacritics near 0.7 (stopped codas need a tone), mangled or wrongly
 * encoded text near 0.6 and below, other languages near 0.3. Words that prove nothing (unknown abbreviations, codes, numbers, list
 * letters, addresses) are not counted.
 */
export const judgeText: TextJudge = Object.assign(
  (text: string): TextVerdict => {
    const { tokens, valid } = countWords(text);
    return { tokens, validity: tokens === 0 ? 0 : valid / tokens };
  },
  { isStampTitle },
);

/**
 * Share of words of at least two letters that carry a Vietnamese letter outside ASCII: near 0.9 in sound text, 0
 * where all diacritics were lost though every word may still be a valid syllable. 0 for no words.
 */
export function diacriticRatio(text: string): number {
  const { spelt, marked } = countWords(text);
  return spelt === 0 ? 0 : marked / spelt;
}

function judge(word: string): Judgement {
  if (!LETTER.test(word)) return 'neutral';
  if (ABBREVIATIONS.has(word)) return 'good';
  if (isSyllable(word)) return capitalsWithoutVietnamese(word) ? 'neutral' : 'good';
  // An unknown abbreviation, a code ("QH15") or a list letter: no proof of anything.
  if (word.length <= 10 && CAPITALS.test(word)) return 'neutral';
  if (word.length === 1) return 'neutral';
  // "11A", "5b": a number with a letter behind it.
  if (/^\p{N}+\p{L}$/u.test(word)) return 'neutral';
  return 'bad';
}

/** "CO", "TU": an abbreviation as well as a syllable. */
function capitalsWithoutVietnamese(word: string): boolean {
  return word.length <= 3 && CAPITALS.test(word) && !DIACRITIC.test(word);
}

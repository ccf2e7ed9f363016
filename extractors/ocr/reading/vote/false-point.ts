import { type FoundWord, rewritten } from '../words/word.js';
import type { LookAtInk } from './vote.js';

/** A word seen this well has the point that was read. */
const SURE = 0.9;
/** An abbreviation in capitals with a point behind it: "TTHC.". */
const WITH_POINT = /^\p{Lu}{2,}\.$/u;

/**
 * Abbreviations without a point that the engine saw at their end: it ends sentences at words that are in no dictionary. Only
 * where the ink has no such point and a small letter follows, before which no sentence ends.
 */
export function dropFalsePoints(words: readonly FoundWord[], look: LookAtInk): FoundWord[] {
  return words.map((word, i) => {
    const isFalse = word.confidence < SURE && WITH_POINT.test(word.text) && /^\p{Ll}/u.test(words[i + 1]?.text ?? '');
    return isFalse && look(word.box).separators === 0 ? rewritten(word, word.text.slice(0, -1)) : word;
  });
}

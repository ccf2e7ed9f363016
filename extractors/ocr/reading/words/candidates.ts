import type { TextJudge } from '../../../extractor.js';
import type { Choice } from '../../recogniser.js';
import { hasFigure } from './figures.js';
import { isPlausible } from './plausible.js';
import type { FoundWord } from './word.js';

/** An alternative counts for less than what the engine said first. */
const ALTERNATIVE = 0.6;
/** The engine doubles round capitals ("CCHOC" for CCHC) and exchanges them ("TTHG" for TTHC); mended, they count for less. */
const SHORTENED = 0.5;
const EXCHANGED = 0.45;
/** An abbreviation seen this well is another one, which is not known. */
const SEEN_WELL = 0.9;
const ROUND = /[CGOQƠ]/;
const ROUND_LETTERS = ['C', 'G', 'O', 'Q'] as const;

/**
 * Where no reading of a word makes sense: what else the engine saw that does, best first. For words of capitals also
 * the readings with one round letter less or another. Figures are never touched.
 */
export function sensibleAlternatives(readings: readonly FoundWord[], judge: TextJudge): Choice[] {
  if (readings.some((word) => hasFigure(word.text) || isPlausible(word.text, judge))) return [];
  const found: Choice[] = [];
  for (const word of readings) {
    for (const { text, confidence } of word.alternatives) found.push({ text, confidence: confidence * ALTERNATIVE });
    for (const text of [word.text, ...word.alternatives.map((other) => other.text)]) {
      if (!/^\p{Lu}{4,}[.,;:)]*$/u.test(text)) continue;
      const letters = [...text];
      letters.forEach((letter, i) => {
        const doubled = ROUND.test(letter) && (ROUND.test(letters[i - 1] ?? '') || ROUND.test(letters[i + 1] ?? ''));
        if (doubled) found.push({ text: letters.toSpliced(i, 1).join(''), confidence: word.confidence * SHORTENED });
        if (!ROUND.test(letter) || word.confidence >= SEEN_WELL) return;
        for (const other of ROUND_LETTERS) {
          const text = letters.with(i, other).join('');
          if (other !== letter) found.push({ text, confidence: word.confidence * EXCHANGED });
        }
      });
    }
  }
  return (
    found
      .filter(({ text }) => !hasFigure(text) && isPlausible(text, judge))
      // Capitals that prove nothing may be whole ("BAN"): only a known abbreviation is better, never a word with marks.
      .filter(({ text }) => readings.some((word) => judge(word.text).tokens > 0) || /^[A-ZĐ]+[.,;:)]*$/.test(text))
      .sort((a, b) => b.confidence - a.confidence || (a.text < b.text ? -1 : 1))
  );
}

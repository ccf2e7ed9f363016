import type { TextJudge } from '../../../extractor.js';

/** Whether a word could stand in a Vietnamese text: marks and numbers can, words of letters where the judge says so. */
export function isPlausible(text: string, judge: TextJudge): boolean {
  const verdict = judge(text);
  return verdict.tokens === 0 ? !/\p{L}/u.test(text) : verdict.validity === 1;
}

/** A word that proves nothing, such as an unknown abbreviation. */
const NEUTRAL = 0.6;

/** How far a word makes sense, 0…1; what the judge does not count lies between sense and nonsense. */
export function senseOf(text: string, judge: TextJudge): number {
  const { tokens, validity } = judge(text);
  if (tokens > 0) return validity;
  return /\p{L}/u.test(text) ? NEUTRAL : 1;
}

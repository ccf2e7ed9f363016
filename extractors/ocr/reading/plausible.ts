import type { TextJudge } from '../../extractor.js';

/** Whether a word could stand in a Vietnamese text: marks and numbers can, words of letters where the judge says so. */
export function isPlausible(text: string, judge: TextJudge): boolean {
  const verdict = judge(text);
  return verdict.tokens === 0 ? !/\p{L}/u.test(text) : verdict.validity === 1;
}

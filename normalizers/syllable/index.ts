export { ABBREVIATIONS } from './abbreviations.js';
export { countWords, diacriticRatio, judgeText, type WordCounts } from './judge.js';
export {
  allSyllables,
  compose,
  decompose,
  isSyllable,
  type Syllable,
  type ToneStyle,
  toNewStyle,
  unifyToneMarks,
} from './syllable.js';

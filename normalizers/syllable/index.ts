export { ABBREVIATIONS } from './abbreviations.js';
export { diacriticRatio, judgeText } from './judge.js';
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

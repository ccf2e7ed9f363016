import { diacriticRatio, judgeText } from '../syllable/index.js';
import { fold } from '../text/fold.js';
import type { LanguageModel } from './model/language-model.js';
import type { RepairMode } from './types.js';

export interface Assessment {
  readonly mode: RepairMode;
  readonly tokens: number;
  readonly validity: number;
  readonly reason: 'sound' | 'no-diacritics' | 'mangled' | 'not-vietnamese' | 'binary' | 'no-words';
}

const WORD = /[\p{L}\p{N}]+/gu;
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu;
/** Function words of English and French that are no Vietnamese syllables, or are rare as such. */
const FOREIGN = new Set(
  'the of and to in is that for with are was were this from have has not which their been would by le les des une est dans que qui pour sur par avec sont aux du et la'.split(
    ' ',
  ),
);

/** Decides what a stretch of text needs. */
export function assess(model: LanguageModel, text: string): Assessment {
  const { tokens, validity } = judgeText(text);
  const control = text.match(CONTROL)?.length ?? 0;
  if (control > 3 && control > text.length / 200) return { mode: 'keep', tokens, validity, reason: 'binary' };
  if (tokens === 0) return { mode: 'keep', tokens, validity, reason: 'no-words' };
  let words = 0;
  let foreign = 0;
  let skeletons = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!/\p{L}/u.test(word)) continue;
    words++;
    const folded = fold(word);
    if (FOREIGN.has(word.toLowerCase())) foreign++;
    if (model.byFold.has(folded)) skeletons++;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < 0.7 * letters) return { mode: 'keep', tokens, validity, reason: 'not-vietnamese' };
  const diacritics = diacriticRatio(text);
  const known = skeletons / Math.max(1, words);
  if (validity >= 0.9 && diacritics >= 0.45) return { mode: 'spot', tokens, validity, reason: 'sound' };
  if (words >= 4 && foreign > 0.12 * words && foreign >= 2)
    return { mode: 'keep', tokens, validity, reason: 'not-vietnamese' };
  if (known < 0.6 && words >= 4) return { mode: 'keep', tokens, validity, reason: 'not-vietnamese' };
  if (diacritics < 0.03 && known >= 0.9) return { mode: 'diacritics', tokens, validity, reason: 'no-diacritics' };
  if (diacritics < 0.45 && words >= 4) return { mode: 'damaged', tokens, validity, reason: 'mangled' };
  return { mode: 'spot', tokens, validity, reason: 'sound' };
}

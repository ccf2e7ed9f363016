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
const LETTER = /\p{L}/u;
const LETTERS = /\p{L}/gu;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu;
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu;
/** Function words of English and French that are no Vietnamese syllables, or are rare as such. */
const FOREIGN = new Set(
  'the of and to in is that for with are was were this from have has not which their been would by le les des une est dans que qui pour sur par avec sont aux du et la'.split(
    ' ',
  ),
);

/** What there is to count in a stretch of text; counts of stretches add up. */
export interface Signs {
  readonly characters: number;
  readonly control: number;
  readonly letters: number;
  readonly latin: number;
  /** Words judged, and those that are valid, see `judgeText`. */
  readonly tokens: number;
  readonly valid: number;
  readonly words: number;
  /** Function words of English and French. */
  readonly foreign: number;
  /** Words with the letters of a Vietnamese one, whatever the diacritics. */
  readonly known: number;
  readonly marked: number;
}

export function signsOf(model: LanguageModel, text: string): Signs {
  const { tokens, validity } = judgeText(text);
  let words = 0;
  let foreign = 0;
  let known = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!LETTER.test(word)) continue;
    words++;
    const folded = fold(word);
    if (FOREIGN.has(folded)) foreign++;
    if (model.byFold.has(folded)) known++;
  }
  const letters = text.match(LETTERS)?.length ?? 0;
  return {
    characters: text.length,
    control: text.match(CONTROL)?.length ?? 0,
    letters,
    latin: letters - (text.match(OTHER_SCRIPT)?.length ?? 0),
    tokens,
    valid: Math.round(validity * tokens),
    words,
    foreign,
    known,
    marked: diacriticRatio(text) * words,
  };
}

export function addSigns(all: readonly Signs[]): Signs {
  const sum: Record<keyof Signs, number> = {
    characters: 0,
    control: 0,
    letters: 0,
    latin: 0,
    tokens: 0,
    valid: 0,
    words: 0,
    foreign: 0,
    known: 0,
    marked: 0,
  };
  for (const signs of all) for (const key of Object.keys(sum) as (keyof Signs)[]) sum[key] += signs[key];
  return sum;
}

/** Decides what a stretch of text needs. */
export function assess(signs: Signs): Assessment {
  const { tokens, words } = signs;
  const validity = tokens === 0 ? 0 : signs.valid / tokens;
  const decided = (mode: RepairMode, reason: Assessment['reason']): Assessment => ({ mode, tokens, validity, reason });
  if (signs.control > 3 && signs.control > signs.characters / 200) return decided('keep', 'binary');
  if (tokens === 0) return decided('keep', 'no-words');
  if (signs.latin < 0.7 * signs.letters) return decided('keep', 'not-vietnamese');
  const diacritics = signs.marked / Math.max(1, words);
  const known = signs.known / Math.max(1, words);
  if (validity >= 0.9 && diacritics >= 0.45) return decided('spot', 'sound');
  if (words >= 4 && signs.foreign >= 2 && signs.foreign > 0.12 * words) return decided('keep', 'not-vietnamese');
  if (words >= 4 && known < 0.6) return decided('keep', 'not-vietnamese');
  if (diacritics < 0.03 && known >= 0.9) return decided('diacritics', 'no-diacritics');
  if (words >= 4 && diacritics < 0.45) return decided('damaged', 'mangled');
  return decided('spot', 'sound');
}

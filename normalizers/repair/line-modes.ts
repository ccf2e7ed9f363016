import { signsOf } from './assess.js';
import type { LanguageModel } from './model/language-model.js';
import type { RepairMode } from './types.js';

const NOT_ASCII = /[^\p{ASCII}]/u;
const ENGLISH = /\b(?:the|of|and|for|with|les|des|une|pour)\b/i;

/**
 * Lines that are not damaged as the text around them is: a sound paragraph on a mangled page, a heading without
 * diacritics on a sound one, an English name. The mode for each of some offsets, which must be in order.
 */
export function modesAt(
  model: LanguageModel,
  text: string,
  mode: RepairMode,
  offsets: readonly number[],
): readonly RepairMode[] {
  const modes = new Array<RepairMode>(offsets.length).fill(mode);
  let next = 0;
  for (let start = 0; start <= text.length && next < offsets.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const first = next;
    while (next < offsets.length && (offsets[next] as number) <= end) next++;
    // Lines without any of the offsets need no answer.
    const own = next > first ? modeOf(model, text.slice(start, end), mode) : mode;
    if (own !== mode) modes.fill(own, first, next);
    start = end + 1;
  }
  return modes;
}

function modeOf(model: LanguageModel, line: string, mode: RepairMode): RepairMode {
  const marked = NOT_ASCII.test(line);
  if (mode === 'spot' ? marked : !marked && !ENGLISH.test(line)) return mode;
  const { tokens, valid, words, known, foreign, marked: withMarks } = signsOf(model, line);
  if (tokens < 4) return mode;
  if (foreign >= 2 && foreign > 0.25 * words) return 'keep';
  if (mode === 'spot') return known === words && valid < 0.9 * tokens ? 'diacritics' : mode;
  return valid >= 0.95 * tokens && withMarks >= 0.6 * words ? 'spot' : mode;
}

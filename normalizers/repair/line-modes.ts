import { signsOf } from './assess.js';
import type { LanguageModel } from './model/language-model.js';
import type { RepairMode } from './types.js';

const NOT_ASCII = /[^\p{ASCII}]/u;
const ENGLISH = /\b(?:the|of|and|for|with|les|des|une|pour)\b/i;

/**
 * Lines that are not damaged as the text around them is: a sound paragraph on a mangled page, a heading without
 * diacritics on a sound one, an English name. Tells the mode for an offset; offsets must be asked for in order.
 */
export function lineModes(model: LanguageModel, text: string, mode: RepairMode): (offset: number) => RepairMode {
  let end = -1;
  let current: RepairMode = mode;
  return (offset) => {
    while (offset > end && end < text.length) {
      const start = end + 1;
      const next = text.indexOf('\n', start);
      end = next < 0 ? text.length : next;
      // Lines before the one asked for need no answer.
      if (offset <= end) current = modeOf(model, text.slice(start, end), mode);
    }
    return current;
  };
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

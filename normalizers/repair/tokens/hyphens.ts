import { isSyllable, unifyToneMarks } from '../../syllable/index.js';
import { matchesOf } from '../../text/matches.js';
import type { LanguageModel } from '../model/language-model.js';
import { UNKNOWN } from '../model/symbols.js';
import type { MarkerChange } from './markers.js';

/** "nghi-" at the end of a line, "ệp vụ" on the next; signs that follow the second piece go with it. */
const BROKEN =
  /(?<![\p{L}\p{M}\p{N}/-])(\p{L}{1,4})-[ \t]*\n([ \t]*)(\p{Ll}{1,5})([,.;:)]*)(?![\p{L}\p{M}\p{N}-])( ?)/gu;
/** Most texts have no such line end; asking for it alone is quick. */
const LINE_END = /-[ \t]*\n[ \t]*\p{Ll}/u;

/**
 * Puts a syllable together that was torn at the end of a line: it goes to the first line, and both lines stay. Only where
 * a piece is no word by itself, so that "xã-" and "hội", or a dash between two words, stay as they are.
 */
export function mendHyphens(model: LanguageModel, text: string): MarkerChange[] {
  const found: MarkerChange[] = [];
  if (!LINE_END.test(text)) return found;
  for (const match of matchesOf(text, BROKEN)) {
    const [whole, left = '', indent = '', right = '', signs = ''] = match;
    const joined = (left + right).normalize('NFC');
    if ((stands(model, left) && stands(model, right)) || !stands(model, joined)) continue;
    const end = match.index + whole.length;
    const lineBreak = match.index + whole.indexOf('\n');
    found.push({ start: match.index, end: lineBreak, after: joined + signs });
    found.push({ start: lineBreak + 1 + indent.length, end, after: '' });
  }
  return found;
}

/** ln P of a word; those below stand alone only by accident ("gi", "ệp"). */
const COMMON = -10.5;

function stands(model: LanguageModel, word: string): boolean {
  if (/^(?:gi|qu)$/iu.test(word)) return false;
  const id = model.idOf.get(unifyToneMarks(word.toLowerCase())) ?? UNKNOWN;
  return id !== UNKNOWN && isSyllable(word) && (model.unigram[id] ?? COMMON) > COMMON;
}

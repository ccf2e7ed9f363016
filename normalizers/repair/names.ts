import { fold } from '../text/fold.js';
import type { Decision } from './decode/decide.js';
import type { Column } from './decode/lattice.js';
import { findPair, type LanguageModel } from './model/language-model.js';
import { NUMBER, UNKNOWN } from './model/symbols.js';
import { casePattern } from './tokens/case.js';
import type { Token } from './tokens/token.js';

/** A guess is never called surer than this, so that it is doubtful. */
const GUESS = 0.9;

/**
 * How sure a restored word may at most be called, whatever the model says. Names are an open class: the model knows
 * "Bình Định" and not the name that stands there, and would make a real place of one it does not know. In a name of
 * several syllables (words with a capital side by side) a syllable is a guess where the model never saw it beside the
 * next, or where other letters are put than were read. So is a word that no model has, where its diacritics were lost.
 */
export function mostSure(
  model: LanguageModel,
  tokens: readonly Token[],
  columns: readonly (Column | null)[],
  decisions: readonly (Decision | null)[],
  at: number,
): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 1;
  const id = wordAt(columns, decisions, at);
  if (id === UNKNOWN) return mayHaveLost(token) ? GUESS : 1;
  if (!isNamePart(token)) return 1;
  const beside = [at - 1, at + 1].filter((i) => isNamePart(tokens[i]) || opensName(tokens[i], i < at));
  if (beside.length === 0) return 1;
  if (fold(model.words[id] ?? '') !== fold(token.text) && !/[^\p{L}]/u.test(token.text)) return GUESS;
  const unseen = beside.every((i) => {
    const other = wordAt(columns, decisions, i);
    return other <= NUMBER || findPair(model, i < at ? other : id, i < at ? id : other) < 0;
  });
  return unseen ? GUESS : 1;
}

function wordAt(columns: readonly (Column | null)[], decisions: readonly (Decision | null)[], at: number): number {
  return columns[at]?.ids[decisions[at]?.chosen ?? 0] ?? UNKNOWN;
}

/** A word with a capital that nothing but a name asks for. */
export function isNamePart(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.opening &&
    !token.inCapitals &&
    !token.inCode &&
    casePattern(token.text) === 'capital' &&
    token.text.length > 1
  );
}

/** The first word of a sentence may be the first of a name. */
function opensName(token: Token | undefined, before: boolean): boolean {
  return (
    before && token?.kind === 'word' && token.opening && !token.inCapitals && casePattern(token.text) === 'capital'
  );
}

/** Vowels and d, which may have had marks; of an abbreviation only D is likely to. */
function mayHaveLost({ text, inCapitals }: Token): boolean {
  if (!/^\p{ASCII}+$/u.test(text) || text.length < 2) return false;
  return casePattern(text) === 'capitals' && !inCapitals ? text.includes('D') : /[adeiouy]/i.test(text);
}

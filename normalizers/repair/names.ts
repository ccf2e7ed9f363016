import { isSyllable } from '../syllable/index.js';
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

/** What stands before the name of a place or a person, lower case. */
const BEFORE_NAMES = new Set('tỉnh huyện xã phường quận trấn phố bản thôn xóm khu ấp buôn ông bà'.split(' '));

/**
 * Candidates to be written in names instead of those decided, by token: behind "tỉnh", "xã", "ông" letters that make a
 * syllable as they were read stay, whatever the model has in memory ("tỉnh Bình Linh" is not "Bình Định"), unless the
 * same name was read with these letters elsewhere in the text.
 */
export function keepNames(
  model: LanguageModel,
  tokens: readonly Token[],
  columns: readonly (Column | null)[],
  decisions: readonly (Decision | null)[],
): ReadonlyMap<number, number> {
  const attested = new Set<number>();
  const other: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!isNamePart(tokens[at])) continue;
    const id = wordAt(columns, decisions, at);
    if (id === UNKNOWN) continue;
    if (fold(model.words[id] ?? '') === fold(tokens[at]?.text ?? ''))
      attested.add(wordAt(columns, decisions, at - 1) * 65536 + id);
    else other.push(at);
  }
  const kept = new Map<number, number>();
  for (const at of other) {
    const pair = wordAt(columns, decisions, at - 1) * 65536 + wordAt(columns, decisions, at);
    if (attested.has(pair) || !isBehindKind(model, tokens, columns, decisions, at)) continue;
    const best = bestWithLetters(model, tokens[at]?.text ?? '', columns[at], decisions[at]);
    if (best >= 0) kept.set(at, best);
  }
  return kept;
}

function isBehindKind(
  model: LanguageModel,
  tokens: readonly Token[],
  columns: readonly (Column | null)[],
  decisions: readonly (Decision | null)[],
  at: number,
): boolean {
  let first = at;
  while (isNamePart(tokens[first - 1])) first--;
  return BEFORE_NAMES.has(model.words[wordAt(columns, decisions, first - 1)] ?? '');
}

/** The most probable candidate with the letters that were read, -1 for none. */
function bestWithLetters(
  model: LanguageModel,
  text: string,
  column: Column | null | undefined,
  decision: Decision | null | undefined,
): number {
  const read = fold(text);
  let best = -1;
  column?.ids.forEach((id, i) => {
    const word = model.words[id] ?? '';
    if (fold(word) !== read || !isSyllable(word)) return;
    if (best < 0 || (decision?.probabilities[i] ?? 0) > (decision?.probabilities[best] ?? 0)) best = i;
  });
  return best;
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

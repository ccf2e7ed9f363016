import { isSyllable } from '../../syllable/index.js';
import { fold } from '../../text/fold.js';
import type { Channel } from '../channel/channel.js';
import { memoryOfForms, remembered } from '../channel/remembered.js';
import { type Reading, readingsAmong, searchTrie } from '../channel/search.js';
import { triesOf } from '../channel/trie.js';
import type { Column } from '../decode/lattice.js';
import type { LanguageModel } from '../model/language-model.js';
import { UNKNOWN } from '../model/symbols.js';
import { type CasePattern, casePattern } from '../tokens/case.js';
import type { Token } from '../tokens/token.js';
import type { WordEvidence } from '../types.js';
import { isNumberWord } from './number-words.js';
import { caseScore, column, idAsIs, isAbbreviation, sameLetters } from './shared.js';

/** What it costs (ln) to doubt a word that is valid as it stands, above what the channel asks. */
const TRUST = 0;
/** More for a name: a capital inside a sentence. */
const TRUST_IN_NAMES = 8;
const UNSURE = 0.7;
/** Cost beyond which a word is not the one that was printed. */
const FARTHEST = 18;
const SCOPE = { weight: 1, margin: 12 };

/** Columns of words of which no recogniser said anything. */
const knownColumns = memoryOfForms<Column>();

/**
 * Candidates in sound text. A valid word stays unless its neighbours speak strongly against it; a word that is no
 * syllable is looked for among the words that are misread so.
 */
export function spotCandidates(
  model: LanguageModel,
  channel: Channel,
  evidence: ReadonlyMap<number, WordEvidence> | undefined,
): (token: Token) => Column {
  const searched = remembered(model, channel);
  const words = triesOf(model).words;
  /** `same`: only words of the same letters, whatever their diacritics; then the one read is in the model. */
  const search = (text: string, pattern: CasePattern, same: boolean): readonly Reading[] => {
    const key = `${pattern} ${same} ${text}`;
    let found = searched.get(key);
    if (!found) {
      const all = same
        ? readingsAmong(model.byFold.get(fold(text)) ?? [], words, channel, text, pattern, SCOPE)
        : searchTrie(words, channel, text, pattern, SCOPE);
      // A word that would lose two letters was perhaps two words.
      found = all.filter(({ id, cost }) => cost < FARTHEST && text.length - (model.words[id] ?? '').length < 2);
      searched.set(key, found);
    }
    return found;
  };
  const find = (token: Token, said: WordEvidence | undefined): Column => {
    const text = token.text.normalize('NFC');
    const asIs = idAsIs(model, token);
    const pattern = casePattern(text);
    const own = caseScore(model, token, asIs);
    const leave = column([], asIs, 0);
    if (/[^\p{L}\p{M}]/u.test(text) && !said) return leave;
    // "vac-xin", "e-mail": parts of foreign words.
    if (token.inCode && /^\p{ASCII}+$/u.test(text) && !isSyllable(text) && pattern === 'small') return leave;
    // Abbreviations, codes and words in mixed case are not for guessing; the letters of a code may have lost a stroke.
    if (token.inCode && pattern !== 'small') {
      const codes = sameLetters(model, token).filter((id) => isAbbreviation(model.words[id] ?? ''));
      return column(
        codes.map((id) => [id, id === asIs ? 0 : -2] as const),
        asIs,
        0,
      );
    }
    if (isAbbreviation(model.words[asIs] ?? '') || (pattern === 'capitals' && !token.inCapitals)) return leave;
    if (text.length > 1 && pattern === 'small' && text !== text.toLowerCase()) return leave;
    const valid = isSyllable(text) || (asIs !== UNKNOWN && text.length > 1);
    const name = pattern === 'capital' && !token.opening ? TRUST_IN_NAMES : 0;
    const confidence = said?.confidence ?? 1;
    const trust = (valid ? TRUST + name : 0) * Math.min(1, Math.max(0.15, confidence * 1.6 - 0.5));
    const candidates = new Map<number, number>();
    // Other letters than those read are considered only where the word is no syllable or the recogniser was unsure.
    const anyLetters = !valid || confidence < UNSURE;
    const base = anyLetters ? '' : fold(text);
    const inModel = words.nodeOf.has(asIs);
    for (const { id, cost } of search(text, token.inCapitals ? 'capitals' : pattern, !anyLetters && inModel)) {
      if (anyLetters || inModel || fold(model.words[id] ?? '') === base) {
        candidates.set(id, -cost - trust + caseScore(model, token, id));
      }
    }
    // Numbers are never invented: a word that is one, read surely, becomes no number, and a number no other word.
    if (!anyLetters) {
      if (isNumberWord(text)) candidates.clear();
      for (const id of candidates.keys()) if (isNumberWord(model.words[id] ?? '')) candidates.delete(id);
    }
    for (const alternative of said?.alternatives ?? []) {
      const id = idAsIs(model, { ...token, text: alternative.text });
      if (id === UNKNOWN) continue;
      const score = Math.log(Math.max(alternative.confidence, 1e-3)) - trust + caseScore(model, token, id);
      candidates.set(id, Math.max(candidates.get(id) ?? Number.NEGATIVE_INFINITY, score));
    }
    candidates.delete(asIs);
    return column(candidates, asIs, valid ? own : own - invalidCost(text));
  };
  const known = knownColumns(model, channel);
  return (token) => {
    const said = evidence?.get(token.start);
    if (said) return find(token, said);
    const key = `${token.opening ? 1 : 0}${token.inCapitals ? 1 : 0}${token.inCode ? 1 : 0}${token.text}`;
    let found = known.get(key);
    if (!found) {
      found = find(token, undefined);
      known.set(key, found);
    }
    return found;
  };
}

/** A foreign word is left alone sooner than what nobody would write in any language. */
function invalidCost(text: string): number {
  return /[^\p{ASCII}]/u.test(text) ? 3 + 2 * text.length : 2 + text.length;
}

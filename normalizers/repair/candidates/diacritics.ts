import type { Column } from '../decode/lattice.js';
import type { LanguageModel } from '../model/language-model.js';
import { UNKNOWN } from '../model/symbols.js';
import type { Token } from '../tokens/token.js';
import { caseScore, column, idAsIs, sameLetters } from './shared.js';

/** Cost (ln) of other diacritics for a word that has kept its own. */
const KEPT = 9;

/** Candidates where all diacritics were lost: every word with the same letters, as likely as the language says. */
export function diacriticCandidates(model: LanguageModel): (token: Token) => Column {
  const made = new Map<string, Column>();
  return (token) => {
    const key = `${token.opening ? 1 : 0}${token.inCapitals ? 1 : 0}${token.inCode ? 1 : 0}${token.text}`;
    let found = made.get(key);
    if (!found) {
      found = candidatesOf(model, token);
      made.set(key, found);
    }
    return found;
  };
}

function candidatesOf(model: LanguageModel, token: Token): Column {
  const asIs = idAsIs(model, token);
  if (/[^\p{L}\p{M}]/u.test(token.text)) return column([], asIs, 0);
  const kept = /[^\p{ASCII}]/u.test(token.text);
  const same = sameLetters(model, token);
  if (same.length === 0) return column([], asIs, 0);
  return column(
    same.map((id) => [id, caseScore(model, token, id) - (kept && id !== asIs ? KEPT : 0)] as const),
    asIs,
    asIs === UNKNOWN ? null : caseScore(model, token, asIs),
  );
}

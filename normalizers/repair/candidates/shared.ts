import { fold } from '../../text/fold.js';
import type { Column } from '../decode/lattice.js';
import type { LanguageModel } from '../model/language-model.js';
import { UNKNOWN, wordSymbol } from '../model/symbols.js';
import { casePattern } from '../tokens/case.js';
import type { Token } from '../tokens/token.js';

/** Weight of what a capital (or none) says inside a sentence. */
const CASE_WEIGHT = 0.5;

/** Whether a word of the model is an abbreviation: it keeps its capitals. */
export function isAbbreviation(word: string): boolean {
  return word !== word.toLowerCase();
}

/** Id of the word as it stands, UNKNOWN where the model has no such word. */
export function idAsIs(model: LanguageModel, token: Token): number {
  return model.idOf.get(wordSymbol(token.text.normalize('NFC'), token.inCapitals)) ?? UNKNOWN;
}

/** What the capital letter of the token, or its absence, says about a word (ln). */
export function caseScore(model: LanguageModel, token: Token, id: number): number {
  if (token.opening || token.inCapitals || id === UNKNOWN) return 0;
  const pattern = casePattern(token.text);
  if (pattern === 'capitals') return 0;
  const cost = pattern === 'capital' ? model.capital[id] : model.small[id];
  return CASE_WEIGHT * (cost ?? 0);
}

/**
 * Words with the letters of the token, whatever their diacritics. Abbreviations only where the capitals are the same;
 * nothing else for a word of capitals among small ones that is a known abbreviation.
 */
export function sameLetters(model: LanguageModel, token: Pick<Token, 'text' | 'inCode' | 'inCapitals'>): number[] {
  const text = token.text.normalize('NFC');
  const pattern = casePattern(text);
  const all = model.byFold.get(fold(text)) ?? [];
  const abbreviations = all.filter((id) => sameCapitals(model.words[id] ?? '', text));
  if (abbreviations.length > 0 && (token.inCode || !token.inCapitals)) return abbreviations;
  // An abbreviation that the model does not know.
  if (pattern === 'capitals' && !token.inCapitals && text.length <= 6) return [];
  const words = all.filter((id) => !isAbbreviation(model.words[id] ?? ''));
  // "hTX" is no word.
  if (pattern === 'small' && text !== text.toLowerCase()) return abbreviations;
  return [...words, ...abbreviations];
}

function sameCapitals(word: string, text: string): boolean {
  if (!isAbbreviation(word) || word.length !== text.length) return false;
  for (let i = 0; i < word.length; i++) {
    const a = word[i] ?? '';
    const b = text[i] ?? '';
    if ((a === a.toLowerCase()) !== (b === b.toLowerCase())) return false;
  }
  return true;
}

/** A column from candidates, the one as it stands added where it is missing. */
export function column(
  candidates: Iterable<readonly [id: number, score: number]>,
  asIsId: number,
  asIsScore: number | null,
): Column {
  const ids: number[] = [];
  const scores: number[] = [];
  let asIs = -1;
  for (const [id, score] of candidates) {
    if (id === asIsId) asIs = ids.length;
    ids.push(id);
    scores.push(score);
  }
  if (asIsScore !== null) {
    if (asIs >= 0) scores[asIs] = Math.max(scores[asIs] ?? asIsScore, asIsScore);
    else {
      asIs = ids.length;
      ids.push(asIsId);
      scores.push(asIsScore);
    }
  }
  return { ids, scores, asIs };
}

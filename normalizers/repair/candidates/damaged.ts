import { ABBREVIATIONS } from '../../syllable/index.js';
import type { Channel } from '../channel/channel.js';
import { remembered } from '../channel/remembered.js';
import { type Reading, searchTrie } from '../channel/search.js';
import { triesOf } from '../channel/trie.js';
import type { Column } from '../decode/lattice.js';
import type { LanguageModel } from '../model/language-model.js';
import { UNKNOWN } from '../model/symbols.js';
import { type CasePattern, casePattern } from '../tokens/case.js';
import type { Token } from '../tokens/token.js';
import { caseScore, column, idAsIs, isAbbreviation, sameLetters } from './shared.js';

const CHANNEL_WEIGHT = 1.0;
/** How far behind the best (channel and frequency together, ln) a candidate may be, and how many are kept. */
const SCOPE = { weight: CHANNEL_WEIGHT, margin: 11 };
const MOST = 150;
/** Cost of letters that are commonly taken for each other. */
const LOOKS_ALIKE = 5;

/** Candidates of words read by a recogniser without Vietnamese; searched once for each form. */
export function damagedCandidates(model: LanguageModel, channel: Channel): (token: Token) => Column {
  const searched = remembered(model, channel);
  const search = (text: string, pattern: CasePattern, abbreviations: boolean): readonly Reading[] => {
    const key = `${pattern} ${abbreviations} ${text}`;
    let found = searched.get(key);
    if (!found) {
      const tries = triesOf(model);
      found = searchTrie(abbreviations ? tries.abbreviations : tries.words, channel, text, pattern, SCOPE).slice(
        0,
        MOST,
      );
      searched.set(key, found);
    }
    return found;
  };
  return (token) => {
    const text = token.text.normalize('NFC');
    const pattern = casePattern(text);
    const asIs = idAsIs(model, token);
    const candidates = new Map<number, number>();
    const add = (readings: readonly Reading[], penalty: number): void => {
      for (const { id, cost } of readings) {
        candidates.set(id, -CHANNEL_WEIGHT * cost - penalty + caseScore(model, token, id));
      }
    };
    if (ABBREVIATIONS.has(text) && !token.inCode && !token.inCapitals) return column([], asIs, 0);
    if (pattern !== 'capitals' && !(token.inCode && pattern === 'capital')) {
      add(search(text, token.inCapitals ? 'capitals' : pattern, false), 0);
      return column(candidates, asIs, asIsScore(text, asIs));
    }
    // A code that is one as it was read, but for its diacritics, is hardly another: TU is not TW, but QP may be QĐ.
    const same = sameLetters(model, token).filter((id) => isAbbreviation(model.words[id] ?? ''));
    if (same.length > 0 && (token.inCode || !token.inCapitals)) {
      const near = token.inCode ? search(text, 'capitals', true).filter(({ cost }) => cost < LOOKS_ALIKE) : [];
      add(near, 0);
      for (const id of same) candidates.set(id, 0);
      return column(candidates, asIs, null);
    }
    add(search(text, 'capitals', true), 0);
    if (!token.inCode) {
      // "BO phan": of a short word the small letters may look like capitals.
      if (token.inCapitals) add(search(text, 'capitals', false), 0);
      else if (text.length <= 3) add(search(text.slice(0, 1) + text.slice(1).toLowerCase(), 'capital', false), 3);
      else if (!cheap(candidates)) add(search(text, 'capitals', false), 0);
    }
    return column(candidates, asIs, asIsScore(text, asIs));
  };
}

/** A word may be foreign, or a name that the model does not know: dearer the longer it is, and with odd signs in it. */
function asIsScore(text: string, id: number): number | null {
  if (id !== UNKNOWN) return null;
  const odd = /[^\p{L}]/u.test(text) ? 8 + 2 * text.length : 0;
  return -(4 + 2 * text.length + odd) * CHANNEL_WEIGHT;
}

function cheap(candidates: ReadonlyMap<number, number>): boolean {
  for (const score of candidates.values()) if (score > -9) return true;
  return false;
}

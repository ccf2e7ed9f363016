import type { Channel } from '../channel/channel.js';
import { type Reading, searchTrie } from '../channel/search.js';
import { triesOf } from '../channel/trie.js';
import type { Column } from '../decode/lattice.js';
import type { LanguageModel } from '../model/language-model.js';
import { UNKNOWN } from '../model/symbols.js';
import { type CasePattern, casePattern } from '../tokens/case.js';
import type { Token } from '../tokens/token.js';
import { caseScore, column, idAsIs } from './shared.js';

/** What is searched and how much the channel counts against the language. */
const MARGIN = 12;
const CHANNEL_WEIGHT = 0.8;
/** Candidates kept, and how far behind the best (channel and frequency together, ln) they may be. */
const MOST = 150;
const BEHIND = 13;

/** Candidates of words read by a recogniser without Vietnamese; searched once for each form. */
export function damagedCandidates(model: LanguageModel, channel: Channel): (token: Token) => Column {
  const searched = new Map<string, readonly Reading[]>();
  const search = (text: string, pattern: CasePattern, abbreviations: boolean): readonly Reading[] => {
    const key = `${pattern} ${abbreviations} ${text}`;
    let found = searched.get(key);
    if (!found) {
      const tries = triesOf(model);
      found = shortlist(
        model,
        searchTrie(abbreviations ? tries.abbreviations : tries.words, channel, text, pattern, MARGIN),
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
    const add = (readings: readonly Reading[]): void => {
      for (const { id, cost } of readings) candidates.set(id, -CHANNEL_WEIGHT * cost + caseScore(model, token, id));
    };
    const capitals = pattern === 'capitals' || (token.inCode && pattern !== 'small');
    if (capitals) add(search(text, 'capitals', true));
    const onlyAbbreviations =
      capitals && (token.inCode || (!token.inCapitals && candidates.size > 0 && cheap(candidates)));
    if (!onlyAbbreviations) add(search(text, token.inCapitals ? 'capitals' : pattern, false));
    return column(candidates, asIs, asIsScore(text, asIs));
  };
}

/** A word may be foreign, or a name that the model does not know: dearer the longer it is, and with odd signs in it. */
function asIsScore(text: string, id: number): number | null {
  if (id !== UNKNOWN) return null;
  const odd = /[^\p{L}]/u.test(text) ? 6 : 0;
  return -(4 + 2 * text.length + odd) * CHANNEL_WEIGHT;
}

function cheap(candidates: ReadonlyMap<number, number>): boolean {
  for (const score of candidates.values()) if (score > -9) return true;
  return false;
}

function shortlist(model: LanguageModel, readings: readonly Reading[]): readonly Reading[] {
  const total = ({ id, cost }: Reading): number => -CHANNEL_WEIGHT * cost + (model.unigram[id] ?? 0);
  const sorted = [...readings].sort((a, b) => total(b) - total(a));
  const best = sorted[0] ? total(sorted[0]) : 0;
  return sorted.slice(0, MOST).filter((reading) => total(reading) > best - BEHIND);
}

import { isSyllable } from '../../syllable/index.js';
import { fold } from '../../text/fold.js';
import { isAbbreviation, sameLetters } from '../candidates/shared.js';
import { loadChannel } from '../channel/channel.js';
import { holdsNumber } from '../columns.js';
import type { LanguageModel } from '../model/language-model.js';
import { NUMBER, ROMAN, signSymbol, UNKNOWN, wordSymbol } from '../model/symbols.js';
import { casePattern } from '../tokens/case.js';
import type { Token } from '../tokens/token.js';

/** What is known of a word by its form alone. */
export interface WordFacts {
  /** In the model, `UNKNOWN` for none. */
  readonly id: number;
  /** `settled`: never changed; `valid`: doubted only where its neighbours speak against it; `odd`: always looked at. */
  readonly kind: 'settled' | 'valid' | 'odd';
  /** Words that may have been read as this one, without other letters; `null` for one that is not `valid`. */
  readonly others: Others | null;
}

/** Aligned; in typed arrays, as they are gone through for every second word of a text. */
export interface Others {
  readonly ids: Uint16Array;
  /** −ln P of reading each so. */
  readonly costs: Float64Array;
}

/** Beyond this no context makes up for the cost. */
const FARTHEST = 14;

type Memory = Map<string, WordFacts>;
const memories = new WeakMap<LanguageModel, readonly Memory[]>();
const MOST = 50_000;

/** What `factsOf` asks of a token. */
type Form = Pick<Token, 'text' | 'kind' | 'inCode'>;

/** Tells the facts of a token's word, found once for each form. */
export function factsIn(model: LanguageModel): (form: Form, inCapitals: boolean) => WordFacts {
  const memory = memories.get(model) ?? [new Map(), new Map(), new Map(), new Map()];
  memories.set(model, memory);
  return (form, inCapitals) => {
    const own = memory[(inCapitals ? 1 : 0) + (form.inCode ? 2 : 0)] as Memory;
    let facts = own.get(form.text);
    if (!facts) {
      facts = findFacts(model, form, inCapitals);
      if (own.size >= MOST) own.clear();
      own.set(form.text, facts);
    }
    return facts;
  };
}

function findFacts(model: LanguageModel, form: Form, inCapitals: boolean): WordFacts {
  const { text, kind, inCode } = form;
  const settled = (id: number): WordFacts => ({ id, kind: 'settled', others: null });
  if (kind === 'roman') return settled(ROMAN);
  if (kind === 'sign') return settled(model.idOf.get(signSymbol(text)) ?? UNKNOWN);
  if (kind === 'fixed') return settled(UNKNOWN);
  if (kind === 'number' || holdsNumber(text)) return settled(NUMBER);
  const id = model.idOf.get(wordSymbol(text, inCapitals)) ?? UNKNOWN;
  const pattern = casePattern(text);
  if (/[^\p{L}\p{M}]/u.test(text)) return settled(id);
  const syllable = isSyllable(text);
  if (inCode) {
    if (pattern === 'small' && /^\p{ASCII}+$/u.test(text) && !syllable) return settled(id);
    if (pattern !== 'small') {
      const codes = sameLetters(model, { text, inCode, inCapitals }).filter(
        (other) => other !== id && isAbbreviation(model.words[other] ?? ''),
      );
      if (id === UNKNOWN && codes.length > 0) return { id, kind: 'odd', others: null };
      return codes.length > 0
        ? { id, kind: 'valid', others: { ids: Uint16Array.from(codes), costs: new Float64Array(codes.length).fill(2) } }
        : settled(id);
    }
  }
  // "ĐIỀ", torn off "ĐIỀU": no abbreviation has such letters.
  if (pattern === 'capitals' && !syllable && /[^\p{ASCII}Đ]/u.test(text)) return { id, kind: 'odd', others: null };
  if (isAbbreviation(model.words[id] ?? '') || (pattern === 'capitals' && !inCapitals)) return settled(id);
  if (text.length > 1 && pattern === 'small' && text !== text.toLowerCase()) return settled(id);
  // "tổchức" is in the model too: what many ran together.
  const joined = !syllable && text.length >= 4 && /[^\p{ASCII}]/u.test(text);
  const valid = id !== UNKNOWN && !joined && (syllable || text.length > 1);
  return valid ? { id, kind: 'valid', others: othersOf(model, text, id) } : { id, kind: 'odd', others: null };
}

function othersOf(model: LanguageModel, text: string, id: number): Others {
  const channel = loadChannel('vietnamese');
  const read = model.words[id] ?? '';
  const ids: number[] = [];
  const costs: number[] = [];
  for (const other of model.byFold.get(fold(text)) ?? []) {
    const word = model.words[other] ?? '';
    if (other === id || word.length !== read.length || isAbbreviation(word)) continue;
    let cost = 0;
    for (let i = 0; i < word.length; i++) {
      const printed = word[i] ?? '';
      const seen = read[i] ?? '';
      if (printed !== seen) cost += channel.costs.get(printed)?.get(seen) ?? channel.sameBase;
    }
    if (cost >= FARTHEST) continue;
    ids.push(other);
    costs.push(cost);
  }
  return { ids: Uint16Array.from(ids), costs: Float64Array.from(costs) };
}

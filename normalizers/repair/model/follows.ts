import { findPair, type LanguageModel, pairScore, score } from './language-model.js';
import { CLEAN_TOKEN, NUMBER, ROMAN, START, signSymbol, UNKNOWN, wordSymbol } from './symbols.js';

/** Two neighbouring words of the model. */
export type Neighbours = readonly [number, number];

/** The last two words of a text; the beginning of a sentence where there are fewer. */
export function lastWords(model: LanguageModel, text: string): Neighbours {
  const [last, before] = idsOf(model, tokensOf(text.slice(-60)).slice(-2)).toReversed();
  return [before ?? START, last ?? START];
}

/** The first two words of a text, `UNKNOWN` for none. */
export function firstWords(model: LanguageModel, text: string): Neighbours {
  const [first = UNKNOWN, second = UNKNOWN] = idsOf(model, tokensOf(text.slice(0, 60)).slice(0, 2));
  return [first, second];
}

/**
 * How much likelier the first words of one text are behind the last words of another than anywhere, in nats: above 0 where one
 * sentence runs from the one to the other ("thuộc thẩm quyền" / "giải quyết của"), about 0 or below for strangers.
 */
export function followScore(model: LanguageModel, [u, v]: Neighbours, [first, second]: Neighbours): number {
  if (v === UNKNOWN || first === UNKNOWN) return 0;
  const pair = findPair(model, v, first);
  const joined = score(model, findPair(model, u, v), first, pairScore(model, pair, v, first));
  let gain = joined - (model.unigram[first] ?? 0);
  if (second !== UNKNOWN) {
    const alone = pairScore(model, findPair(model, first, second), first, second);
    gain += score(model, pair, second, alone) - alone;
  }
  return gain;
}

function tokensOf(text: string): readonly string[] {
  return text.normalize('NFC').match(CLEAN_TOKEN) ?? [];
}

function idsOf(model: LanguageModel, tokens: readonly string[]): readonly number[] {
  return tokens.map((token) => {
    if (/^\d/.test(token)) return NUMBER;
    const symbol = /^\p{L}/u.test(token) ? wordSymbol(token, false) : signSymbol(token);
    return symbol === '<r>' ? ROMAN : (model.idOf.get(symbol) ?? UNKNOWN);
  });
}

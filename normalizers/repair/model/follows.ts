import { findPair, type LanguageModel, pairScore, score } from './language-model.js';
import { CLEAN_TOKEN, NUMBER, ROMAN, START, signSymbol, UNKNOWN, wordSymbol } from './symbols.js';

/**
 * How much likelier the first words of `after` are behind the last words of `before` than anywhere, in nats: above 0 where one
 * sentence runs from the one to the other ("thuộc thẩm quyền" / "giải quyết của"), about 0 or below for strangers.
 */
export function followScore(model: LanguageModel, before: string, after: string): number {
  const last = idsOf(model, before.slice(-60)).slice(-2);
  const [first = UNKNOWN, second = UNKNOWN] = idsOf(model, after.slice(0, 60));
  const [u = START, v = START] = last.length === 2 ? last : [START, ...last];
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

function idsOf(model: LanguageModel, text: string): readonly number[] {
  return (text.normalize('NFC').match(CLEAN_TOKEN) ?? []).map((token) => {
    if (/^\d/.test(token)) return NUMBER;
    const symbol = /^\p{L}/u.test(token) ? wordSymbol(token, false) : signSymbol(token);
    return symbol === '<r>' ? ROMAN : (model.idOf.get(symbol) ?? UNKNOWN);
  });
}

import { type ChunkMemory, chunkMemory } from '../../text/chunk-memory.js';
import { firstHeld, lastHeld } from '../../text/edges.js';
import { findPair, type LanguageModel, pairScore, score } from './language-model.js';
import { CLEAN_TOKEN, NUMBER, ROMAN, START, signSymbol, UNKNOWN, wordSymbol } from './symbols.js';

/** Two neighbouring words of the model. */
export type Neighbours = readonly [number, number];

/** Letters of a text that are looked at for its first or last words. */
const NEAR = 60;

/** The last two words of a text; the beginning of a sentence where there are fewer. */
export function lastWords(model: LanguageModel, text: string): Neighbours {
  const ids = lastHeld(text.slice(-NEAR), 2, idsIn(model));
  return [ids.at(-2) ?? START, ids.at(-1) ?? START];
}

/** The first two words of a text, `UNKNOWN` for none. */
export function firstWords(model: LanguageModel, text: string): Neighbours {
  const [first = UNKNOWN, second = UNKNOWN] = firstHeld(text.slice(0, NEAR), 2, idsIn(model));
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

const memories = new WeakMap<LanguageModel, ChunkMemory<readonly number[]>>();

/** The words of what stands between spaces: the same ones come back in every cell. */
function idsIn(model: LanguageModel): ChunkMemory<readonly number[]> {
  let memory = memories.get(model);
  if (!memory) {
    memory = chunkMemory(
      (chunk) => (chunk.normalize('NFC').match(CLEAN_TOKEN) ?? []).map((token) => idOf(model, token)),
      50_000,
    );
    memories.set(model, memory);
  }
  return memory;
}

function idOf(model: LanguageModel, token: string): number {
  if (/^\d/.test(token)) return NUMBER;
  const symbol = /^\p{L}/u.test(token) ? wordSymbol(token, false) : signSymbol(token);
  return symbol === '<r>' ? ROMAN : (model.idOf.get(symbol) ?? UNKNOWN);
}

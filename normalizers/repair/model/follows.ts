import { type ChunkMemory, chunkMemory } from '../../text/chunk-memory.js';
import { firstHeld, lastHeld } from '../../text/edges.js';
import { findPair, type LanguageModel, pairScore, score } from './language-model.js';
import { CLEAN_TOKEN, NUMBER, ROMAN, START, signSymbol, UNKNOWN, wordSymbol } from './symbols.js';

/** The end of a text: what it asks of the words behind it. */
export interface Ending {
  /** Its last word. */
  readonly last: number;
  /** Index of the bigram of its last two words, -1 for none. */
  readonly history: number;
}

/** The beginning of a text. */
export interface Beginning {
  /** Its first two words, `UNKNOWN` for none. */
  readonly first: number;
  readonly second: number;
  /** ln P of the second, the first alone being known. */
  readonly alone: number;
}

/** Letters of a text that are looked at for its first or last words. */
const NEAR = 60;

/** The last two words of a text; the beginning of a sentence where there are fewer. */
export function endingOf(model: LanguageModel, text: string): Ending {
  const ids = lastHeld(text.slice(-NEAR), 2, idsIn(model));
  const last = ids.at(-1) ?? START;
  return { last, history: findPair(model, ids.at(-2) ?? START, last) };
}

export function beginningOf(model: LanguageModel, text: string): Beginning {
  const [first = UNKNOWN, second = UNKNOWN] = firstHeld(text.slice(0, NEAR), 2, idsIn(model));
  return { first, second, alone: pairScore(model, findPair(model, first, second), first, second) };
}

/**
 * How much likelier the beginning of one text is behind the end of another than anywhere, in nats: above 0 where one
 * sentence runs from the one to the other ("thuộc thẩm quyền" / "giải quyết của"), about 0 or below for strangers.
 */
export function followScore(
  model: LanguageModel,
  { last, history }: Ending,
  { first, second, alone }: Beginning,
): number {
  if (last === UNKNOWN || first === UNKNOWN) return 0;
  const pair = findPair(model, last, first);
  const joined = score(model, history, first, pairScore(model, pair, last, first));
  const gain = joined - (model.unigram[first] ?? 0);
  return second === UNKNOWN ? gain : gain + (score(model, pair, second, alone) - alone);
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

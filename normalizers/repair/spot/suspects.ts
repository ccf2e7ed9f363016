import { backoffOf, findPair, type LanguageModel, pairScore, score } from '../model/language-model.js';
import { NUMBER, START, SYMBOLS } from '../model/symbols.js';
import { IN_CAPITALS, type Tokens } from '../tokens/tokens.js';
import type { RepairMode, WordEvidence } from '../types.js';
import { factsIn, type WordFacts } from './facts.js';

/** The words of a text as they stand, and which of them are worth a closer look. */
export interface Suspects {
  /** Per token, 1 for those to look at. */
  readonly suspect: Uint8Array;
  /** Per token, its word; `UNKNOWN` for breaks. */
  readonly ids: Uint16Array;
}

/**
 * ln P of a word and of the two that follow it, all as they stand. The cheapest misreading costs 4.5 and a change must
 * be twenty times likelier (3): above −7.5 nothing can come of a closer look, and a little below next to nothing, as no
 * other word is certain.
 */
const PROBABLE = -9.5;
/** A word that may have been misread comes within this of the word as it stands. */
const NEAR = 3;
/** Below this, where two words were never seen side by side, both may be wrong ("Phân đầu"). */
const UNHEARD_OF = -16;
/** A recogniser less sure than this is not believed without a look. */
const SURE_READING = 0.7;

/** The state of the model before and at each token. */
interface Trail extends Suspects {
  /** Per token; `null` for a break. */
  readonly facts: readonly (WordFacts | null)[];
  /** Index of the bigram that ends at each token, -1 for none. */
  readonly pairs: Int32Array;
  /** ln P of each token. */
  readonly scores: Float64Array;
}

/**
 * Finds what is worth a closer look in sound text: most of what there is to read is sound, and looking for other
 * readings of every word costs fifty times as much as asking how probable the text is as it stands.
 */
export function findSuspects(
  model: LanguageModel,
  text: string,
  tokens: Tokens,
  modes: readonly RepairMode[],
  evidence: ReadonlyMap<number, WordEvidence> | undefined,
): Suspects {
  const trail = readForms(model, text, tokens, modes, evidence);
  const { suspect } = trail;
  for (let i = 0; i < suspect.length; i++) {
    if (modes[i] === 'keep') suspect[i] = 0;
    else if (suspect[i] === 0 && isDoubtful(model, trail, i)) suspect[i] = 1;
  }
  return trail;
}

function readForms(
  model: LanguageModel,
  text: string,
  tokens: Tokens,
  modes: readonly RepairMode[],
  evidence: ReadonlyMap<number, WordEvidence> | undefined,
): Trail {
  const { starts, pieces, flags } = tokens;
  const count = pieces.length;
  const suspect = new Uint8Array(count);
  const ids = new Uint16Array(count);
  const factsOf = factsIn(model);
  const facts = new Array<WordFacts | null>(count).fill(null);
  const pairs = new Int32Array(count).fill(-1);
  const scores = new Float64Array(count);
  const said = evidence && evidence.size > 0 ? evidence : null;
  let before = START;
  let history = -1;
  for (let i = 0; i < count; i++) {
    const piece = pieces[i];
    if (!piece) {
      before = START;
      history = -1;
      continue;
    }
    const own = factsOf(piece, ((flags[i] as number) & IN_CAPITALS) !== 0);
    facts[i] = own;
    ids[i] = own.id;
    const odd = own.kind === 'odd' && !isMarker(tokens, i, text);
    if (odd || piece.gap !== '' || modes[i] === 'diacritics' || piece.rewritten) suspect[i] = 1;
    else if (said && own.kind === 'valid') {
      const word = said.get(starts[i] as number);
      if (word && (word.confidence < SURE_READING || word.alternatives)) suspect[i] = 1;
    }
    const pair = findPair(model, before, own.id);
    scores[i] = score(model, history, own.id, pairScore(model, pair, before, own.id));
    before = own.id;
    history = pair;
    pairs[i] = pair;
  }
  return { facts, suspect, ids, pairs, scores };
}

/** "b)", "đ.": the letter that a paragraph, or an item inside one, is counted by is no word, and as printed. */
function isMarker({ starts, pieces }: Tokens, at: number, text: string): boolean {
  const start = starts[at] as number;
  const piece = pieces[at];
  if (piece?.text.length !== 1 || !/\s/.test(text[start - 1] ?? ' ')) return false;
  const closer = text[start + piece.to - piece.from];
  return closer === ')' || (closer === '.' && pieces[at - 1] === null);
}

/** Whether another word comes near the one that stands at a place, its neighbours being as they stand. */
function isDoubtful(model: LanguageModel, { facts, ids, pairs, scores }: Trail, at: number): boolean {
  const others = facts[at]?.others;
  if (!others) return false;
  const has1 = isWord(facts, at + 1);
  const has2 = has1 && isWord(facts, at + 2);
  const after = (has1 ? (scores[at + 1] as number) : 0) + (has2 ? (scores[at + 2] as number) : 0);
  const asIs = (scores[at] as number) + after;
  if (asIs >= PROBABLE) return false;
  const before = isWord(facts, at - 1) ? (ids[at - 1] as number) : START;
  // "năm 2025, cử 30 đồng chí": between numbers nothing tells which word it is.
  if (has1 && ids[at + 1] === NUMBER && followsNumber(ids, at)) return false;
  if (asIs < UNHEARD_OF && has1 && pairs[at + 1] === -1) return true;
  const history = isWord(facts, at - 1) ? (pairs[at - 1] as number) : -1;
  const n1 = has1 ? (ids[at + 1] as number) : 0;
  const n2 = has2 ? (ids[at + 2] as number) : 0;
  const afterNext = has2 ? pairScore(model, pairs[at + 2] as number, n1, n2) : 0;
  const least = asIs - NEAR;
  // Words that never stand side by side are in no trigram either: backing off is all that there is to reckon.
  const weight = history >= 0 ? backoffOf(model, history) : 0;
  for (let i = 0; i < others.ids.length; i++) {
    const id = others.ids[i] as number;
    const cost = others.costs[i] as number;
    if (-cost <= least) continue;
    const pair = findPair(model, before, id);
    const lower = pairScore(model, pair, before, id);
    let sum = (pair < 0 ? weight + lower : score(model, history, id, lower)) - cost;
    if (has1 && sum > least) {
      const next = findPair(model, id, n1);
      sum += score(model, pair, n1, pairScore(model, next, id, n1));
      if (has2 && sum > least) sum += score(model, next, n2, afterNext);
    }
    if (sum > least) return true;
  }
  return false;
}

const COMMA = SYMBOLS.indexOf(',');

/** "2025 | cử", "2025, | cử" */
function followsNumber(ids: Uint16Array, at: number): boolean {
  return ids[at - 1] === NUMBER || (ids[at - 1] === COMMA && ids[at - 2] === NUMBER);
}

function isWord(facts: readonly (WordFacts | null)[], at: number): boolean {
  return at >= 0 && at < facts.length && facts[at] !== null;
}

import { backoffOf, findPair, type LanguageModel, pairScore, score } from '../model/language-model.js';
import { NUMBER, START, SYMBOLS } from '../model/symbols.js';
import { IN_CAPITALS, type Tokens } from '../tokens/tokens.js';
import type { RepairMode, WordEvidence } from '../types.js';
import { factsIn, type Others, type WordFacts } from './facts.js';
import { isKnownSound, NO_WORD, pairOf, rememberSound } from './verdicts.js';

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

/** What is known of each token; what the model says is asked for where it is needed. */
interface Trail extends Suspects {
  readonly model: LanguageModel;
  /** `null` for a break. */
  readonly facts: readonly (WordFacts | null)[];
  /** Index of the bigram that ends at each token, -1 for none; `NOT_ASKED` until it is needed. */
  readonly pairs: Int32Array;
  /** ln P of each token; not a number until it is needed. */
  readonly scores: Float64Array;
}

const NOT_ASKED = -2;

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
    else if (suspect[i] === 0 && isDoubtful(trail, i)) suspect[i] = 1;
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
  const pairs = new Int32Array(count).fill(NOT_ASKED);
  const scores = new Float64Array(count).fill(Number.NaN);
  const said = evidence && evidence.size > 0 ? evidence : null;
  for (let i = 0; i < count; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    const own = factsOf(piece, ((flags[i] as number) & IN_CAPITALS) !== 0);
    facts[i] = own;
    ids[i] = own.id;
    const odd = own.kind === 'odd' && !isMarker(tokens, i, text);
    if (odd || piece.gap !== '' || modes[i] === 'diacritics' || piece.rewritten) suspect[i] = 1;
    else if (said && own.kind === 'valid') {
      const word = said.get(starts[i] as number);
      if (word && (word.confidence < SURE_READING || word.alternatives)) suspect[i] = 1;
    }
  }
  return { model, facts, suspect, ids, pairs, scores };
}

/** Index of the bigram that ends at a word. */
function pairAt({ model, facts, ids, pairs }: Trail, at: number): number {
  if (pairs[at] === NOT_ASKED) pairs[at] = findPair(model, wordBefore(facts, ids, at), ids[at] as number);
  return pairs[at] as number;
}

/** ln P of a word behind those before it. */
function scoreAt(trail: Trail, at: number): number {
  const { model, facts, ids, scores } = trail;
  if (Number.isNaN(scores[at])) {
    const history = isWord(facts, at - 1) ? pairAt(trail, at - 1) : -1;
    const id = ids[at] as number;
    scores[at] = score(model, history, id, pairScore(model, pairAt(trail, at), wordBefore(facts, ids, at), id));
  }
  return scores[at] as number;
}

function wordBefore(facts: Trail['facts'], ids: Uint16Array, at: number): number {
  return isWord(facts, at - 1) ? (ids[at - 1] as number) : START;
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
function isDoubtful(trail: Trail, at: number): boolean {
  const own = trail.facts[at];
  if (!own?.others) return false;
  const before = pairOf(idAt(trail, at - 2), idAt(trail, at - 1));
  const behind = pairOf(idAt(trail, at + 1), idAt(trail, at + 2));
  if (isKnownSound(before, own.index, behind)) return false;
  const doubtful = hasRival(trail, at, own.others);
  if (!doubtful) rememberSound(before, own.index, behind);
  return doubtful;
}

function idAt({ facts, ids }: Trail, at: number): number {
  return isWord(facts, at) ? (ids[at] as number) : NO_WORD;
}

function hasRival(trail: Trail, at: number, others: Others): boolean {
  const { model, facts, ids } = trail;
  const has1 = isWord(facts, at + 1);
  const has2 = has1 && isWord(facts, at + 2);
  const after = (has1 ? scoreAt(trail, at + 1) : 0) + (has2 ? scoreAt(trail, at + 2) : 0);
  const asIs = scoreAt(trail, at) + after;
  if (asIs >= PROBABLE) return false;
  const before = wordBefore(facts, ids, at);
  // "năm 2025, cử 30 đồng chí": between numbers nothing tells which word it is.
  if (has1 && ids[at + 1] === NUMBER && followsNumber(ids, at)) return false;
  if (asIs < UNHEARD_OF && has1 && pairAt(trail, at + 1) === -1) return true;
  const history = isWord(facts, at - 1) ? pairAt(trail, at - 1) : -1;
  const n1 = has1 ? (ids[at + 1] as number) : 0;
  const n2 = has2 ? (ids[at + 2] as number) : 0;
  const afterNext = has2 ? pairScore(model, pairAt(trail, at + 2), n1, n2) : 0;
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

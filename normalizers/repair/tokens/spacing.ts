import { isSyllable, unifyToneMarks } from '../../syllable/index.js';
import { findPair, type LanguageModel, pairScore } from '../model/language-model.js';
import { UNKNOWN } from '../model/symbols.js';
import type { Token } from './token.js';

/** How much better (ln) one reading of the spaces must be where all pieces are words. */
const SURE = 9;
/** How much rarer (ln) a word must be than the two words that it is made of. */
const RARER = 1.5;

/**
 * Puts torn syllables together ("ĐIỀ U KHO ẢN") and takes run-together ones apart ("cánbộ"), where the grammar of
 * syllables asks for it and the language model agrees.
 */
export function mendSpaces(model: LanguageModel, tokens: readonly Token[], text: string): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const joined = joinAt(model, tokens, i, text, out.at(-1));
    if (joined) {
      out.push(joined.token);
      i += joined.count - 1;
      continue;
    }
    out.push(...(splitWord(model, token) ?? [token]));
  }
  return out;
}

function joinAt(
  model: LanguageModel,
  tokens: readonly Token[],
  at: number,
  text: string,
  before: Token | undefined,
): { readonly token: Token; readonly count: number } | null {
  const first = tokens[at] as Token;
  if (!isPiece(first)) return null;
  let joined = first.text;
  let found: { token: Token; count: number } | null = null;
  for (let count = 2; count <= 3; count++) {
    const next = tokens[at + count - 1];
    const previous = tokens[at + count - 2];
    if (!next || !previous || !isPiece(next) || text.slice(previous.end, next.start) !== ' ') break;
    // A syllable is in one case: "U" goes on "ĐIỀ", but neither "Bộ" on "của" nor "Áp" on "B".
    if (/^\p{Lu}/u.test(next.text) && (joined + next.text).toUpperCase() !== joined + next.text) break;
    joined = (joined + next.text).normalize('NFC');
    if (joined.length > 7 || !isSyllable(joined)) continue;
    const pieces = tokens.slice(at, at + count);
    const broken = pieces.some((piece) => !stands(piece));
    if (broken || prefers(model, before, joined, pieces)) {
      found = { token: { ...first, end: next.end, text: joined }, count };
    }
  }
  return found;
}

function isPiece(token: Token): boolean {
  return token.kind === 'word' && !token.inCode && token.gap === '' && /^[\p{L}\p{M}]+$/u.test(token.text);
}

/** A syllable that stands on its own; single letters do not, save those that are words. */
function stands(token: Token): boolean {
  return (
    isSyllable(token.text) && (token.text.length > 1 || /[àáảãạăâêôơưỷýỳyỳỹỵờởỡợớềếệểểừứựửửàậấầẩ]/iu.test(token.text))
  );
}

function prefers(model: LanguageModel, before: Token | undefined, joined: string, pieces: readonly Token[]): boolean {
  const id = (text: string): number => model.idOf.get(unifyToneMarks(text.toLowerCase())) ?? UNKNOWN;
  const whole = id(joined);
  if (whole === UNKNOWN) return false;
  const start = before?.kind === 'word' ? id(before.text) : UNKNOWN;
  let apart = 0;
  let previous = start;
  for (const piece of pieces) {
    const w = id(piece.text);
    apart += pairScore(model, findPair(model, previous, w), previous, w);
    previous = w;
  }
  return pairScore(model, findPair(model, start, whole), start, whole) > apart + SURE;
}

/** "cánbộ" as two syllables that the model knows side by side; `null` where the word is to stay whole. */
function splitWord(model: LanguageModel, token: Token): Token[] | null {
  const text = token.text;
  if (token.kind !== 'word' || token.inCode || text.length < 4 || text.length > 14 || !/^\p{L}+$/u.test(text))
    return null;
  if (isSyllable(text)) return null;
  // English and plain ASCII words are left alone: "mang" + "an" tells nothing.
  if (!/[^\p{ASCII}]/u.test(text)) return null;
  let best: { at: number; score: number } | null = null;
  for (let at = 1; at < text.length; at++) {
    const left = text.slice(0, at);
    const right = text.slice(at);
    if (!isSyllable(left) || !isSyllable(right) || (/^\p{Lu}/u.test(right) && left !== left.toUpperCase())) continue;
    const v = model.idOf.get(unifyToneMarks(left.toLowerCase()));
    const w = model.idOf.get(unifyToneMarks(right.toLowerCase()));
    if (v === undefined || w === undefined) continue;
    const pair = findPair(model, v, w);
    if (pair < 0) continue;
    const score = (model.unigram[v] ?? 0) + pairScore(model, pair, v, w);
    if (!best || score > best.score) best = { at, score };
  }
  // What many wrote in one word ("pơmu") stays one; slips that are in the model too ("tổchức") are far rarer than the two.
  const whole = model.idOf.get(text.toLowerCase());
  if (!best || (whole !== undefined && best.score < (model.unigram[whole] ?? 0) + RARER)) return null;
  const middle = token.start + best.at;
  return [
    { ...token, end: middle, text: text.slice(0, best.at) },
    { ...token, start: middle, text: text.slice(best.at), gap: ' ', opening: false },
  ];
}

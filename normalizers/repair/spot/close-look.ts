import type { LanguageModel } from '../model/language-model.js';
import { UNKNOWN } from '../model/symbols.js';
import { mendSpaces } from '../tokens/spacing.js';
import { breakAt, type Token } from '../tokens/token.js';
import { type Tokens, tokenAt, tokensOf } from '../tokens/tokens.js';
import type { RepairMode, WordEvidence } from '../types.js';
import { findSuspects } from './suspects.js';

/** What of a sound text is decided anew: the words around suspects, with what stands before and behind them. */
export interface CloseLook {
  /** Stretches of the text, a break between them. */
  readonly tokens: readonly Token[];
  /** Per token, the word where it stands as it is and only tells what is around it; -1 for those in question. */
  readonly context: readonly number[];
  /** Words as they stand that nobody doubts, in order, `UNKNOWN` between those that are not neighbours. */
  readonly sure: Uint16Array;
  /** Words of the text that are not looked at. */
  readonly settled: number;
}

/** Words on either side of a suspect that are in question with it, and words beyond these: the context of a trigram. */
const AROUND = 1;
const CONTEXT = 2;

export function lookClosely(
  model: LanguageModel,
  text: string,
  tokens: Tokens,
  modes: readonly RepairMode[],
  evidence: ReadonlyMap<number, WordEvidence> | undefined,
): CloseLook {
  const { suspect, ids } = findSuspects(model, text, tokens, modes, evidence);
  const { starts, pieces } = tokens;
  const out: Token[] = [];
  const context: number[] = [];
  const isBreak = (i: number): boolean => !pieces[i];
  /** The last token up to `most` away from `at` in a direction, without crossing a break. */
  const reach = (at: number, step: 1 | -1, most: number): number => {
    let to = at;
    for (let n = 0; n < most && !isBreak(to + step); n++) to += step;
    return to;
  };
  const stand = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      out.push(tokenAt(tokens, i));
      context.push(ids[i] as number);
    }
  };
  let words = 0;
  let looked = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (!isBreak(i)) words++;
    if (suspect[i] !== 1) continue;
    const from = reach(i, -1, AROUND);
    let to = reach(i, 1, AROUND);
    for (let j = i + 1; j <= reach(to, 1, AROUND + CONTEXT) && !isBreak(j); j++) {
      if (suspect[j] === 1) to = reach(j, 1, AROUND);
    }
    const first = reach(from, -1, CONTEXT);
    const last = reach(to, 1, CONTEXT);
    out.push(breakAt(starts[first] as number));
    context.push(-1);
    stand(first, from);
    for (const token of mendSpaces(model, tokensOf(tokens, from, to + 1), text)) {
      out.push(token);
      context.push(-1);
    }
    stand(to + 1, last + 1);
    words += to - i;
    looked += to - from + 1;
    i = to;
  }
  for (let i = 0; i < pieces.length; i++) if (suspect[i] === 1) ids[i] = UNKNOWN;
  return { tokens: out, context, sure: ids, settled: words - looked };
}

import type { Piece } from './pieces.js';
import { breakAt, type Token } from './token.js';

/**
 * The tokens of a text, packed: of sound text nearly all are only asked what word they are, and an object for each of them is
 * what most of the time would go into.
 */
export interface Tokens {
  /** Per token, its place in the text. */
  readonly starts: readonly number[];
  /** What is printed there; `null` for a break. */
  readonly pieces: readonly (Piece | null)[];
  /** `IN_CAPITALS`, `OPENING`. */
  readonly flags: readonly number[];
}

/** See `Token.inCapitals`. */
export const IN_CAPITALS = 1;
/** See `Token.opening`. */
export const OPENING = 2;

export function tokenAt({ starts, pieces, flags }: Tokens, at: number): Token {
  const start = starts[at] as number;
  const piece = pieces[at];
  if (!piece) return breakAt(start);
  const { from, to, text, kind, inCode, gap, rewritten } = piece;
  const flag = flags[at] as number;
  return {
    start,
    end: start + to - from,
    text,
    kind,
    inCapitals: (flag & IN_CAPITALS) !== 0,
    opening: (flag & OPENING) !== 0,
    inCode,
    gap,
    rewritten,
  };
}

/** Tokens `[from, to)`. */
export function tokensOf(tokens: Tokens, from = 0, to = tokens.pieces.length): Token[] {
  const out: Token[] = [];
  for (let at = from; at < to; at++) out.push(tokenAt(tokens, at));
  return out;
}

import type { Span } from '../numbers/index.js';

/** Longer than this, a bracket was never closed and the ")" belongs to something else. */
const LONGEST = 1500;

/**
 * The outermost pairs of round brackets, in order. A "(" without its ")" within reach is a slip and opens nothing, so
 * one lost character does not swallow a page.
 */
export function findBrackets(text: string): readonly Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28) open.push(i);
    else if (code === 0x29) {
      const start = open.pop();
      if (start === undefined || i - start > LONGEST) continue;
      while (pairs.length > 0 && (pairs.at(-1)?.start ?? -1) > start) pairs.pop();
      pairs.push({ start, end: i + 1 });
    }
  }
  return pairs;
}

/** Index of the first bracket that begins at `at` or behind; brackets are sorted and apart. */
export function firstFrom(brackets: readonly Span[], at: number): number {
  let low = 0;
  let high = brackets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((brackets[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bracket around `at`, if any; brackets are sorted and apart. */
export function bracketAround(brackets: readonly Span[], at: number): Span | null {
  const bracket = brackets[firstFrom(brackets, at + 1) - 1];
  return bracket && at < bracket.end ? bracket : null;
}

import type { Span } from '../../numbers/index.js';

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

/** A bracket that says what its figures are: "(kế hoạch năm 2034 tương ứng là: 43%, 17%, …)", "(Cơ cấu năm 2033: 2%; 23%)". */
const SET_AGAINST =
  /^\s*((?:(?:cơ cấu|số liệu|tỷ lệ|tương ứng)\s+){0,3}(?:kế hoạch|KH|dự toán|mục tiêu|cùng k[ỳì]|năm\s+(?:trước|(?:19|20)\d\d))(?!\p{L})(?:\s+(?:năm|trước|(?:19|20)\d\d))*)(?:\s+(?:tương ứng|lần lượt|là))*\s*:?\s*(?=\d)/iu;

/** What a row of figures in a bracket is, where the bracket says that itself; `null` where it does not. */
export function namedInBracket(text: string, at: number): string | null {
  const low = Math.max(0, at - 160);
  const before = text.slice(low, at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return null;
  return SET_AGAINST.exec(text.slice(low + open + 1, at + 1))?.[1] ?? null;
}

/**
 * All matches of a global pattern, in order, as `text.matchAll(pattern)` finds them. That makes a copy of the pattern at each
 * call, which takes longer than looking through a clause for it, and leaves what was compiled to the collector.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = after(text, pattern.lastIndex, pattern.unicode);
    match = pattern.exec(text);
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];

/** The next place to look at behind an empty match: with the flag `u`, none between the halves of a character. */
function after(text: string, at: number, unicode: boolean): number {
  return at + (unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

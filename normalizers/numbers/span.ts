import { matchesOf } from '../text/matches.js';

/** A stretch of a text, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sorted by start, overlaps joined: `covers` looks things up in them. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** Whether one of the joined spans shares a character with `[start, end)`. */
export function covers(joined: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = joined.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joined[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = joined[low];
  return span !== undefined && span.start < end;
}

/** Spans of all matches of the patterns; each pattern has the flag `g`. */
export function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    for (const match of matchesOf(text, pattern)) {
      if (match[0] !== '') spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

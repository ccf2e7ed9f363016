/**
 * Text that knows where in the document's text each of its characters stands. A paragraph is lines joined by spaces, or
 * without one after a hyphen, with footnotes and page numbers between its pages left out: one slice of the document
 * text is not enough.
 */
export interface LocatedText {
  readonly text: string;
  /** Ascending by `from`; from `from` on, characters are those of the document text from `start` on. First `from` is 0. */
  readonly segments: readonly Segment[];
}

export interface Segment {
  /** Offset into `LocatedText.text`. */
  readonly from: number;
  /** Offset into the document text. */
  readonly start: number;
}

/** Document offset of the character at `index`; for `index === text.length`, one past the last character. */
export function offsetAt(located: LocatedText, index: number): number {
  const { segments } = located;
  const wanted = index === located.text.length && index > 0 ? index - 1 : index;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.from ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low] ?? { from: 0, start: 0 };
  return segment.start + (index - segment.from);
}

/** Slice `[from, to)` that keeps its places. */
export function sliceLocated(located: LocatedText, from: number, to: number): LocatedText {
  const text = located.text.slice(from, to);
  if (text === '') return { text, segments: [{ from: 0, start: offsetAt(located, from) }] };
  const segments: Segment[] = [{ from: 0, start: offsetAt(located, from) }];
  for (const segment of located.segments) {
    if (segment.from > from && segment.from < to) segments.push({ from: segment.from - from, start: segment.start });
  }
  return { text, segments };
}

/** Joins pieces with `separator` (a space, or '' after a hyphen); the separator stands where the piece before it ends. */
export function joinLocated(pieces: readonly LocatedText[], separator = ' '): LocatedText {
  let text = '';
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (text !== '') text += separator;
    for (const segment of piece.segments) segments.push({ from: segment.from + text.length, start: segment.start });
    text += piece.text;
  }
  return { text, segments: segments.length > 0 ? segments : [{ from: 0, start: 0 }] };
}

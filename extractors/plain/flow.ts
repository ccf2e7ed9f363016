/**
 * What empty lines say in a text file. Some files have one between all printed lines (they say nothing), some between
 * paragraphs, and in some each paragraph is one long line.
 */
export type BlankLines = 'meaningless' | 'paragraphs' | 'long-lines';

/** A small letter that is no marker of a list ("a)", "b."). */
const LOWER = /^\p{Ll}(?![).])/u;

export interface MeasuredLine {
  readonly text: string;
  readonly afterBlank: boolean;
}

/** Longest line that a page of A4 in 13 points can hold; a line well above it was never printed as one. */
const PRINTED_LINE = 160;

/** What blank lines mean in this text, told by the lengths of its lines and by where the blank ones stand. */
export function blankLinesOf(lines: readonly MeasuredLine[]): BlankLines {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const inLong = lines.reduce((sum, line) => sum + (line.text.length > PRINTED_LINE ? line.text.length : 0), 0);
  if (inLong * 2 > total) return 'long-lines';
  const after = lines.filter((line) => line.afterBlank);
  // A paragraph never begins with a small letter: empty lines before such lines stand inside paragraphs.
  const inside = after.filter((line) => LOWER.test(line.text)).length;
  return after.length > 0 && inside / after.length > 0.15 ? 'meaningless' : 'paragraphs';
}

/**
 * Whether `line` begins a paragraph: only where an empty line says so, and nothing speaks against it (a page break in
 * mid-sentence leaves empty lines too).
 */
export function flowOf(line: MeasuredLine, before: MeasuredLine | undefined, blanks: BlankLines): 'start' | 'unknown' {
  if (!before) return 'start';
  if (!line.afterBlank || blanks === 'meaningless' || LOWER.test(line.text)) return 'unknown';
  const short = blanks === 'long-lines' ? PRINTED_LINE : 60;
  return /[.;:!?/)”"]$/u.test(before.text) || before.text.length < short ? 'start' : 'unknown';
}

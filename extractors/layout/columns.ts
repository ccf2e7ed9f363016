import { centreX, quantile } from './geometry.js';
import { partOf, type TextRow, textOf } from './rows.js';

/** Rows that stand side by side in two columns: letterhead beside quốc hiệu, or Nơi nhận beside the signature. */
export interface TwoColumns {
  /** Indexes of the rows taken, first and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly left: readonly TextRow[];
  readonly right: readonly TextRow[];
}

export interface Split {
  readonly left: TextRow | null;
  readonly right: TextRow | null;
  /** Room between the two parts in points; `null` where one side is empty. */
  readonly gap: number | null;
}

/** Columns stand at least this share of the font size apart; words of one line mostly stand nearer. */
const COLUMN_GAP = 0.7;

/** The row on both sides of `x`, `null` where text runs across. */
export function splitAt(row: TextRow, x: number): Split | null {
  let end = Number.NEGATIVE_INFINITY;
  let start = Number.POSITIVE_INFINITY;
  for (const { box } of row.words) {
    if (box[0] + box[2] < 2 * x) end = Math.max(end, box[2]);
    else start = Math.min(start, box[0]);
  }
  if (end > x + 0.5 || start < x - 0.5 || start - end < COLUMN_GAP * row.size) return null;
  const gap = Number.isFinite(start - end) ? start - end : null;
  return { left: partOf(row, Number.NEGATIVE_INFINITY, x), right: partOf(row, x, Number.POSITIVE_INFINITY), gap };
}

/** Positions at which a page may fall into two columns. */
export function* gutters(width: number, from: number, to: number): Generator<number> {
  for (let x = from * width; x <= to * width; x += 3) yield x;
}

/** Whether rows share a centre rather than a left edge. */
export function areCentred(rows: readonly TextRow[]): boolean {
  const centres = spread(rows.map((row) => centreX(row.box)));
  const lefts = spread(rows.map((row) => row.box[0]));
  // Scans waver by a point or two; edges that agree to a hair were set flush.
  return centres <= lefts + 2 && !(lefts < 0.5 && centres > lefts + 0.3);
}

function spread(values: readonly number[]): number {
  return quantile(values, 0.9) - quantile(values, 0.1);
}

/** Whether the rows are lines of text and not rows of several columns; one blank to be filled in is no column. */
export function areLines(rows: readonly TextRow[]): boolean {
  const parted = rows.filter((row) =>
    row.words.some((word, i) => i > 0 && word.box[0] - (row.words[i - 1]?.box[2] ?? 0) > 1.2 * row.size),
  );
  return parted.length <= 1;
}

/** Whether the row lies nearer to the column's centre than to the centre of the page's text. */
export function belongsTo(column: readonly TextRow[], row: TextRow, pageCentre: number): boolean {
  if (column.length === 0) return true;
  // The widest row is the surest: a stray mark above it counts little.
  const widest = column.reduce((a, b) => (b.box[2] - b.box[0] > a.box[2] - a.box[0] ? b : a));
  const centre = centreX(widest.box);
  return Math.abs(centreX(row.box) - centre) < Math.abs(centreX(row.box) - pageCentre);
}

/** Letters without diacritics, in lower case, for words that a page is recognised by however badly they were read. */
export function bareText(row: TextRow): string {
  return bare(textOf(row));
}

// "Nơi nhận:"
const RECIPIENTS = /^\W*no[il1]\s*nhan/u;

/** Whether the row begins the list of recipients. */
export function beginsRecipients(row: TextRow): boolean {
  const [first, second] = row.words;
  return (
    first !== undefined && /^\W*n/iu.test(first.text) && RECIPIENTS.test(bare(`${first.text} ${second?.text ?? ''}`))
  );
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase();
}

/** Keeps the better of two findings: more rows, then a wider gap. */
export interface Scored<T> {
  readonly value: T;
  readonly rows: number;
  readonly gap: number;
}

/** The one with more rows; of as many, the one with the wider gap. */
export function better<T>(a: Scored<T> | null, b: Scored<T>): Scored<T> {
  if (!a) return b;
  return b.rows > a.rows || (b.rows === a.rows && b.gap > a.gap) ? b : a;
}

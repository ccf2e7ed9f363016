import type { Line } from '../page.js';
import { centreX, quantile } from './geometry.js';
import { alignsOf, isIndented, type Margins } from './margins.js';
import { type TextRow, textOf } from './rows.js';
import { leadingMark } from './superscript.js';

/**
 * Whether each row begins a paragraph. A paragraph is known by its indent, by the room left at the end of the line before
 * (the next word would have fitted), by a wider gap, and by a change of alignment.
 */
export function flowOf(rows: readonly TextRow[], margins: Margins): readonly Line['flow'][] {
  const aligns = alignsOf(rows, margins);
  const pitch = usualPitch(rows);
  const indented = hasIndents(rows, margins, aligns);
  return rows.map((row, i) => {
    const before = rows[i - 1];
    const centred = aligns[i] === 'center';
    if (leadingMark(row.words[0]?.text ?? '') !== '') return 'start';
    if (!before) {
      if (centred || isIndented(row, margins)) return 'start';
      return indented ? 'continue' : 'unknown';
    }
    const wide = isWide(before, row, pitch);
    if (centred || aligns[i - 1] === 'center') {
      if (wide || aligns[i] !== aligns[i - 1] || !sameStyle(before, row)) return 'start';
      return 'unknown';
    }
    if (wide || endsEarly(before, row, margins) || beginsItem(before, row)) return 'start';
    const step = row.box[0] - before.box[0];
    const near = 0.6 * row.size;
    if (step > near) return isHanging(before, row) ? 'continue' : 'start';
    if (Math.abs(step) <= near && indented && isIndented(row, margins)) return 'start';
    return 'continue';
  });
}

/** The same for a block of centred lines: a line in another style or set apart begins anew, the wording tells the rest. */
export function centredFlow(rows: readonly TextRow[]): readonly Line['flow'][] {
  const pitch = usualPitch(rows);
  return rows.map((row, i) => {
    const before = rows[i - 1];
    return before && !isWide(before, row, pitch) && sameStyle(before, row) ? 'unknown' : 'start';
  });
}

function isWide(before: TextRow, row: TextRow, pitch: number): boolean {
  return pitch > 0 && row.baseline - before.baseline > 1.3 * Math.max(pitch, row.size);
}

/** Distance of the lines of one paragraph, in points. */
function usualPitch(rows: readonly TextRow[]): number {
  const pitches: number[] = [];
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    const pitch = next ? next.baseline - row.baseline : 0;
    if (pitch > 0 && pitch < 3 * row.size) pitches.push(pitch);
  });
  const usual = quantile(pitches, 0.3);
  // Two or three lines far apart are paragraphs of their own.
  return pitches.length < 4 ? Math.min(usual, 1.4 * (rows[0]?.size ?? usual)) : usual;
}

/** A bullet after a line that is closed: "…;" over "- Như Điều 3;". A hyphen of "2021 - 2030" may begin a line too. */
function beginsItem(before: TextRow, row: TextRow): boolean {
  return /^[-–—+•*]$/u.test(row.words[0]?.text ?? '') && row.words.length > 1 && /[;:.,]$/u.test(textOf(before));
}

/** Whether paragraphs here begin with an indent: at least two indented rows are followed by one at the margin. */
function hasIndents(rows: readonly TextRow[], margins: Margins, aligns: readonly Line['style']['align'][]): boolean {
  let seen = 0;
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (next && isIndented(row, margins) && aligns[i] !== 'center' && !isIndented(next, margins)) seen++;
  });
  return seen >= 2;
}

/** The next word would have fitted at the end of the row. */
function endsEarly(row: TextRow, next: TextRow, margins: Margins): boolean {
  const word = next.words[0];
  if (!word) return false;
  return margins.right - row.box[2] > word.box[2] - word.box[0] + 0.8 * row.size;
}

/** The row begins below the first word after the marker of the row before: "- text" over "  text". */
function isHanging(before: TextRow, row: TextRow): boolean {
  const second = before.words[1];
  const marker = before.words[0]?.text ?? '';
  return second !== undefined && marker.length <= 5 && Math.abs(second.box[0] - row.box[0]) <= 0.35 * row.size;
}

function sameStyle(a: TextRow, b: TextRow): boolean {
  const [first, second] = [a.words[0], b.words[0]];
  const capitals = (row: TextRow): boolean => textOf(row) === textOf(row).toUpperCase();
  return (
    first?.bold === second?.bold &&
    first?.italic === second?.italic &&
    // OCR has no fonts, and its sizes follow the letters that a line happens to hold.
    (first?.font === null || Math.abs(a.size - b.size) < 0.12 * a.size) &&
    capitals(a) === capitals(b) &&
    Math.abs(centreX(a.box) - centreX(b.box)) < 1.5 * a.size
  );
}

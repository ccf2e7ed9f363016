import type { Line, Style } from '../page.js';
import { centreX, clusters, quantile } from './geometry.js';
import { type TextRow, textOf } from './rows.js';

/** The edges between which text runs, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Edges shared by at least two rows; those of a single row where there are none. */
export function marginsOf(rows: readonly TextRow[]): Margins {
  const tolerance =
    0.35 *
    Math.max(
      6,
      quantile(
        rows.map((row) => row.size),
        0.5,
      ),
    );
  const lefts = clusters(
    rows.map((row) => row.box[0]),
    tolerance,
  );
  const rights = clusters(
    rows.map((row) => row.box[2]),
    tolerance,
  );
  const left = lefts.find((group) => group.count > 1) ?? lefts[0];
  const right = rights.findLast((group) => group.count > 1) ?? rights.at(-1);
  return { left: left?.mean ?? 0, right: right?.mean ?? 0 };
}

/** How a row stands between the margins. */
export function alignOf(row: TextRow, { left, right }: Margins): Style['align'] {
  const before = row.box[0] - left;
  const after = right - row.box[2];
  const near = Math.max(3, 0.4 * row.size);
  // A first line is indented by about 1–1.3 cm; a centred one that begins there is told by equal room on both sides.
  if (before > near && after > near && Math.abs(before - after) <= Math.max(6, 0.05 * (right - left))) return 'center';
  if (Math.abs(after) <= near) return before > 0.3 * (right - left) ? 'right' : 'justify';
  return 'left';
}

/**
 * Whether each row begins a paragraph. A paragraph is known by its indent, by the room left at the end of the line before
 * (the next word would have fitted), by a wider gap, and by a change of alignment.
 */
export function flowOf(rows: readonly TextRow[], margins: Margins): readonly Line['flow'][] {
  const aligns = rows.map((row) => alignOf(row, margins));
  const pitches = rows.slice(1).map((row, i) => row.baseline - (rows[i]?.baseline ?? 0));
  const pitch = quantile(
    pitches.filter((p, i) => p > 0 && p < 3 * (rows[i]?.size ?? 0)),
    0.3,
  );
  const indented = hasIndents(rows, margins);
  return rows.map((row, i) => {
    const before = rows[i - 1];
    const centred = aligns[i] === 'center';
    if (!before) {
      if (centred || isIndented(row, margins)) return 'start';
      return indented ? 'continue' : 'unknown';
    }
    const wide = pitch > 0 && row.baseline - before.baseline > 1.3 * Math.max(pitch, row.size);
    if (centred || aligns[i - 1] === 'center') {
      if (wide || aligns[i] !== aligns[i - 1] || !sameStyle(before, row)) return 'start';
      return 'unknown';
    }
    if (wide || endsEarly(before, row, margins)) return 'start';
    const step = row.box[0] - before.box[0];
    const near = 0.6 * row.size;
    if (step > near) return isHanging(before, row) ? 'continue' : 'start';
    if (Math.abs(step) <= near && indented && isIndented(row, margins)) return 'start';
    return 'continue';
  });
}

function isIndented(row: TextRow, margins: Margins): boolean {
  return row.box[0] - margins.left > 0.8 * row.size;
}

/** Whether paragraphs here begin with an indent: at least two indented rows are followed by one at the margin. */
function hasIndents(rows: readonly TextRow[], margins: Margins): boolean {
  let seen = 0;
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (next && isIndented(row, margins) && alignOf(row, margins) !== 'center' && !isIndented(next, margins)) seen++;
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
    Math.abs(a.size - b.size) < 0.12 * a.size &&
    capitals(a) === capitals(b) &&
    Math.abs(centreX(a.box) - centreX(b.box)) < 1.5 * a.size
  );
}

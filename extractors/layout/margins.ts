import type { Style } from '../page.js';
import { clusters, quantile } from './geometry.js';
import type { TextRow } from './rows.js';

/** The edges between which text runs, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** x at which first lines of paragraphs begin; `null` where they are not indented. */
  readonly indent?: number | null;
}

/** Edges shared by at least two rows, or by one of a few. */
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
  const left = lefts.find(isMargin(lefts, rows.length)) ?? lefts[0];
  const right = rights.findLast(isMargin(rights, rows.length)) ?? rights.at(-1);
  const margins = { left: left?.mean ?? 0, right: right?.mean ?? 0 };
  return { ...margins, indent: indentOf(rows, margins) };
}

type Cluster = ReturnType<typeof clusters>[number];

/** A stray word or two on a full page make no margin; on a page of a few lines every one counts. */
function isMargin(all: readonly Cluster[], rowCount: number): (cluster: Cluster) => boolean {
  const largest = Math.max(0, ...all.map(({ count }) => count));
  return ({ count }) => (count > 1 && count >= 0.15 * largest) || count * 8 >= rowCount;
}

/** Where at least three rows begin, or two that fill their line, right of the margin. */
function indentOf(rows: readonly TextRow[], margins: Margins): number | null {
  const indented = rows.filter((row) => isIndented(row, margins));
  const starts = clusters(
    indented.map((row) => row.box[0]),
    1,
  );
  const full = indented.filter((row) => margins.right - row.box[2] < row.size).map((row) => row.box[0]);
  const weight = (mean: number): number => full.filter((x) => Math.abs(x - mean) < 2).length;
  const best = starts.filter(({ mean, count }) => count >= 3 || weight(mean) >= 2).sort((a, b) => b.count - a.count)[0];
  return best?.mean ?? null;
}

/** How each row stands between the margins, its neighbours considered. */
export function alignsOf(rows: readonly TextRow[], margins: Margins): readonly Style['align'][] {
  const alone = rows.map((row) => alignOf(row, margins));
  // A centred line may happen to begin where paragraphs do; the centred line beside it, set in the same letters, tells.
  return alone.map((align, i) => {
    const row = rows[i];
    if (align === 'center' || !row || !isCentred(row, margins, 3)) return align;
    const isTwin = (j: number): boolean => {
      const other = rows[j];
      if (!other || alone[j] !== 'center') return false;
      const near = Math.abs(other.baseline - row.baseline) < 1.8 * row.size;
      return near && other.words[0]?.italic === row.words[0]?.italic && other.words[0]?.bold === row.words[0]?.bold;
    };
    return isTwin(i - 1) || isTwin(i + 1) ? 'center' : align;
  });
}

function isCentred(row: TextRow, { left, right }: Margins, tolerance: number): boolean {
  return Math.abs(row.box[0] - left - (right - row.box[2])) <= tolerance;
}

function alignOf(row: TextRow, { left, right, indent = null }: Margins): Style['align'] {
  const before = row.box[0] - left;
  const after = right - row.box[2];
  const near = Math.max(3, 0.4 * row.size);
  // A first line may happen to leave equal room on both sides.
  const atIndent = indent !== null && Math.abs(row.box[0] - indent) < 2;
  if (!atIndent && before > near && after > near && Math.abs(before - after) <= Math.max(6, 0.05 * (right - left)))
    return 'center';
  if (Math.abs(after) <= near) return before > 0.3 * (right - left) ? 'right' : 'justify';
  return 'left';
}

/** Whether a row begins a good em to the right of the left margin, as the first line of a paragraph does. */
export function isIndented(row: TextRow, margins: Margins): boolean {
  return row.box[0] - margins.left > 0.8 * row.size;
}

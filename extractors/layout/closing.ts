import {
  areCentred,
  areLines,
  beginsRecipients,
  belongsTo,
  better,
  gutters,
  type Scored,
  type Split,
  splitAt,
  type TwoColumns,
} from './columns.js';
import { centreX } from './geometry.js';
import type { TextRow } from './rows.js';

const MAX_ROWS = 45;

/**
 * Nơi nhận beside the signature (Decree 30/2020/NĐ-CP, appendix I, boxes 7 and 9), two signatures side by side, or a
 * signature alone at the right end of a page; `null` where there is none.
 */
export function findClosing(rows: readonly TextRow[], width: number, textCentre: number): TwoColumns | null {
  const cue = rows.findIndex(beginsRecipients);
  if (cue >= 0) return besideRecipients(rows, cue, width, textCentre);
  return signatureAlone(rows, width) ?? twoSignatures(rows, width);
}

function besideRecipients(rows: readonly TextRow[], cue: number, width: number, textCentre: number): TwoColumns | null {
  let best: Scored<TwoColumns> | null = null;
  for (const x of gutters(width, 0.3, 0.75)) {
    const found = recipientsAt(rows, cue, x, textCentre);
    if (found) best = better(best, found);
  }
  return best?.value ?? null;
}

function recipientsAt(rows: readonly TextRow[], cue: number, x: number, textCentre: number): Scored<TwoColumns> | null {
  const left: TextRow[] = [];
  const right: TextRow[] = [];
  let gap = Number.POSITIVE_INFINITY;
  let to = cue;
  for (const row of rows.slice(cue, cue + MAX_ROWS)) {
    const split = splitAt(row, x) ?? besideSeal(row, x);
    if (!split) break;
    const edge = left[0]?.box[0];
    if (split.left && !split.right && edge !== undefined && split.left.box[0] - edge > 3 * row.size) break;
    if (split.right && !split.left && isNewPart(right, split.right, textCentre)) break;
    if (split.left) left.push(split.left);
    if (split.right) right.push(split.right);
    if (split.gap !== null) gap = Math.min(gap, split.gap);
    to++;
  }
  if (left.length === 0) return null;
  let from = cue;
  // "TM. ỦY BAN NHÂN DÂN" may begin a little above "Nơi nhận:".
  while (from > 0) {
    const row = rows[from - 1];
    const next = rows[from];
    const split = row && splitAt(row, x);
    if (!row || !next || !split?.right || split.left || next.box[1] - row.box[3] > 3 * row.size) break;
    if (centreX(split.right.box) < textCentre || !belongsTo(right, split.right, textCentre)) break;
    right.unshift(split.right);
    from--;
  }
  return { value: { from, to, left, right }, rows: left.length + right.length, gap };
}

/** A fragment of a seal or stamp lies across the columns: no more than two short words. */
function besideSeal(row: TextRow, x: number): Split | null {
  const short = row.words.length <= 2 && row.box[2] - row.box[0] < 5 * row.size;
  if (!short) return null;
  return centreX(row.box) < x ? { left: row, right: null, gap: null } : { left: null, right: row, gap: null };
}

/** A centred line well below the signature begins something else ("PHỤ LỤC"); a near one may be a piece of the seal. */
function isNewPart(right: readonly TextRow[], row: TextRow, textCentre: number): boolean {
  const above = right.at(-1);
  if (!above || belongsTo(right, row, textCentre)) return false;
  return row.box[1] - above.box[3] > 2.5 * row.size;
}

/** The last rows of a page, all in its right half around one centre: the signer's position and name. */
function signatureAlone(rows: readonly TextRow[], width: number): TwoColumns | null {
  const right: TextRow[] = [];
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    const below = right[0];
    if (!row || row.box[0] < 0.4 * width || centreX(row.box) < 0.55 * width) break;
    if (below && Math.abs(centreX(row.box) - centreX(below.box)) > 0.1 * width) break;
    right.unshift(row);
  }
  const from = rows.length - right.length;
  if (right.length < 2 || !areCentred(right)) return null;
  return { from, to: rows.length, left: [], right };
}

/** "NGƯỜI LẬP BIỂU … THỦ TRƯỞNG ĐƠN VỊ" over two names, at the end of a page. */
function twoSignatures(rows: readonly TextRow[], width: number): TwoColumns | null {
  let best: Scored<TwoColumns> | null = null;
  for (const x of gutters(width, 0.35, 0.65)) {
    const left: TextRow[] = [];
    const right: TextRow[] = [];
    let gap = Number.POSITIVE_INFINITY;
    let from = rows.length;
    for (let i = rows.length - 1; i >= Math.max(0, rows.length - 12); i--) {
      const row = rows[i];
      const split = row && splitAt(row, x);
      if (!row || !split?.left || !split.right || (split.gap ?? 0) < 3 * row.size) break;
      left.unshift(split.left);
      right.unshift(split.right);
      gap = Math.min(gap, split.gap ?? gap);
      from = i;
    }
    if (left.length < 2 || !areCentred(left) || !areCentred(right) || !hasRoomToSign(left)) continue;
    if (!areLines(left) || !areLines(right)) continue;
    best = better(best, { value: { from, to: rows.length, left, right }, rows: left.length, gap });
  }
  return best?.value ?? null;
}

/** Between the position and the name a signature needs two lines and more. */
function hasRoomToSign(rows: readonly TextRow[]): boolean {
  return rows.some((row, i) => i > 0 && row.baseline - (rows[i - 1]?.baseline ?? row.baseline) > 2.5 * row.size);
}

import {
  areCentred,
  areLines,
  bareText,
  beginsRecipients,
  belongsTo,
  better,
  gutters,
  type Scored,
  splitAt,
  type TwoColumns,
} from './columns.js';
import type { TextRow } from './rows.js';

/** A header never runs on for more rows than this. */
const MAX_ROWS = 14;
// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" · "Độc lập - Tự do - Hạnh phúc" · "ĐẢNG CỘNG SẢN VIỆT NAM"
const MOTTO = /cong hoa xa hoi|doc lap\s*[-–—]|dang cong san|chu nghia viet nam/u;

/**
 * The two-column header at the top of a page (Decree 30/2020/NĐ-CP, appendix I, boxes 1–4: the organ's name and the number
 * at the left, quốc hiệu, place and date at the right), `null` where there is none. `named`: only one that shows the national
 * motto, where two columns of running text could be taken for one by their shape.
 */
export function findHeader(
  rows: readonly TextRow[],
  width: number,
  height: number,
  textCentre: number,
  named: boolean,
): TwoColumns | null {
  let best: Scored<TwoColumns> | null = null;
  for (const x of gutters(width, 0.22, 0.62)) {
    const found = headerAt(rows, x, height, textCentre, named);
    if (found) best = better(best, found);
  }
  return best?.value ?? null;
}

// "Kính gửi:"
const ADDRESS = /^\W*kinh gui/u;

/** The addressees of a letter stand below its header, though a short line of them may lie in one of its columns. */
function beginsAddress(row: TextRow): boolean {
  return /^\W*k/iu.test(row.words[0]?.text ?? '') && ADDRESS.test(bareText(row));
}

function headerAt(
  rows: readonly TextRow[],
  x: number,
  height: number,
  textCentre: number,
  mustBeNamed: boolean,
): Scored<TwoColumns> | null {
  const left: TextRow[] = [];
  const right: TextRow[] = [];
  let bottom: number | null = null;
  let gap = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const row of rows) {
    if (row.box[1] > 0.5 * height || to >= MAX_ROWS || beginsAddress(row)) break;
    if (bottom !== null && row.box[1] - bottom > 3.5 * row.size) break;
    const split = splitAt(row, x);
    if (!split) break;
    if (!split.right && split.left && !belongsTo(left, split.left, textCentre)) break;
    if (!split.left && split.right && !belongsTo(right, split.right, textCentre)) break;
    if (split.left) left.push(split.left);
    if (split.right) right.push(split.right);
    if (split.gap !== null) gap = Math.min(gap, split.gap);
    bottom = Math.max(bottom ?? 0, row.box[3]);
    to++;
  }
  const [firstLeft, firstRight] = [left[0], right[0]];
  const named = right.some((row) => MOTTO.test(bareText(row)));
  // The left block may be lost under a stamp.
  if (!firstRight || (!firstLeft && !named) || left.some(beginsRecipients)) return null;
  // The two blocks begin at about the same height.
  if (firstLeft && Math.abs(firstLeft.baseline - firstRight.baseline) > 3 * firstRight.size) return null;
  const shaped =
    left.length >= 2 && right.length >= 2 && areCentred(left) && areCentred(right) && areLines(left) && areLines(right);
  if (!named && (mustBeNamed || !shaped)) return null;
  return { value: { from: 0, to, left, right }, rows: left.length + right.length, gap };
}

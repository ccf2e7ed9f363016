import { median } from './geometry.js';
import type { Rule } from './raw-page.js';
import type { TextRow } from './rows.js';
import { leadingMark } from './superscript.js';

/**
 * Index of the first row of the footnotes at the foot of a page, `rows.length` where there are none. They stand below a
 * short rule at the left margin, or are told by their smaller letters and the raised mark that begins them.
 */
export function footnoteStart(rows: readonly TextRow[], rules: readonly Rule[], width: number, height: number): number {
  const body = median(rows.map((row) => row.size));
  const rule = rules
    .filter(({ direction, box }) => direction === 'horizontal' && box[1] > 0.3 * height && box[0] < 0.3 * width)
    .filter(({ box }) => box[2] - box[0] > 0.1 * width && box[2] - box[0] < 0.55 * width)
    .sort((a, b) => b.box[1] - a.box[1])[0];
  if (rule) {
    const below = rows.findIndex((row) => row.baseline - 0.5 * row.size > rule.box[1]);
    const first = rows[below];
    const gap = first ? first.box[1] - rule.box[1] : Number.POSITIVE_INFINITY;
    // An underlined heading has its rule right below its letters, and ordinary text after it.
    const underlines = rows.some(
      (row) => row.box[3] > rule.box[1] - 2 && row.baseline < rule.box[1] + 1 && row.baseline > rule.box[1] - 5,
    );
    if (first && !underlines && gap < 3 * first.size && (isSmall(first, body) || hasMark(first))) return below;
  }
  let start = rows.length;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    if (!row || !isSmall(row, body) || row.box[1] < 0.3 * height) break;
    if (leadingMark(row.words[0]?.text ?? '') !== '') start = i;
  }
  return start;
}

function isSmall(row: TextRow, body: number): boolean {
  return row.size < 0.9 * body;
}

function hasMark(row: TextRow): boolean {
  const first = row.words[0]?.text ?? '';
  return leadingMark(first) !== '' || /^(?:\(?\d{1,2}\)?|\[\d{1,2}\]|\*{1,3})$/u.test(first);
}

import { type TextRow, textOf } from './rows.js';

// "2" · "- 2 -" · "Trang 2/14" · "iv"
const NUMBER = /^[\s\-–—.]*(?:trang\s*)?(?:\d{1,3}(?:\s*\/\s*\d{1,3})?|[ivx]{1,5})[\s\-–—.]*$/iu;
/** Share of the page's height at its top and foot where its number may stand (Decree 30/2020/NĐ-CP: inside the margin). */
const MARGIN = 0.11;

/** Indexes of the rows that are the page's running number: the first or last row, alone in the margin. */
export function pageNumberRows(rows: readonly TextRow[], height: number): ReadonlySet<number> {
  const found = new Set<number>();
  const first = rows[0];
  const second = rows[1];
  if (first && isNumber(first) && first.box[3] < MARGIN * height) {
    if (!second || second.box[1] - first.box[3] > 0.3 * first.size) found.add(0);
  }
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (rows.length > 1 && last && isNumber(last) && last.box[1] > (1 - MARGIN) * height) {
    if (!before || last.box[1] - before.box[3] > 0.3 * last.size) found.add(rows.length - 1);
  }
  return found;
}

function isNumber(row: TextRow): boolean {
  return row.words.length <= 5 && NUMBER.test(textOf(row));
}

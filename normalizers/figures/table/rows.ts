import type { TextRow, TextTable } from '../../document-text.js';
import { readMarker } from '../../paragraphs/index.js';
import type { TargetColumns } from './columns.js';

/** A row of a table of targets as a reader sees it. */
export interface TargetRow {
  readonly row: TextRow;
  /** Title of the nearest group row above, `null` where there is none. */
  readonly group: string | null;
  /** What is measured, with the words of the row above that it goes on from ("Hồ sơ đúng hạn" over "- Cấp xã"). */
  readonly indicator: string;
  readonly unit: string;
  /** By the index of the value column. */
  readonly cells: readonly string[];
}

const GROUP_NUMBER = /^(?:[IVX]+|[A-HĐ])[.)]?$/u;
const SUB_ITEM = /^[-–+•*]\s*/u;

/** The rows that state figures, in order; rows of one title only are groups. */
export function targetRows(table: TextTable, columns: TargetColumns): readonly TargetRow[] {
  const found: TargetRow[] = [];
  let group: string | null = null;
  let above = '';
  let unitAbove = '';
  for (const row of table.rows.slice(columns.bodyFrom)) {
    const number = columns.number === null ? '' : textAt(row, columns.number);
    const printed = textAt(row, columns.indicator);
    const cells = columns.values.map(({ column }) => textAt(row, column));
    const filled = row.cells.filter((cell) => cell.text.trim() !== '');
    if (filled.length === 0) continue;
    const figured = cells.some((cell) => /\p{L}|\d/u.test(cell) && cell !== printed);
    if (!figured) {
      const title = printed || (filled[0]?.text.trim() ?? '');
      if (filled.length <= 2 && (GROUP_NUMBER.test(number) || filled.length === 1 || columns.number === null))
        group = titleOf(title);
      else above = title;
      if (filled.length <= 2 && !GROUP_NUMBER.test(number)) above = titleOf(title);
      unitAbove = columns.unit === null ? '' : textAt(row, columns.unit);
      continue;
    }
    const isPart = SUB_ITEM.test(printed) && above !== '';
    const own = printed.replace(SUB_ITEM, '').trim();
    const unit = columns.unit === null ? '' : textAt(row, columns.unit) || (isPart ? unitAbove : '');
    if (own !== '') found.push({ row, group, indicator: isPart ? `${above}: ${own}` : own, unit, cells });
    if (!SUB_ITEM.test(printed)) {
      above = own;
      unitAbove = unit;
    }
  }
  return found;
}

function titleOf(text: string): string {
  return text.slice(readMarker(text)?.length ?? 0).replace(/[\s:.]+$/u, '');
}

function textAt(row: TextRow, x: number): string {
  return (
    row.cells.find((cell) => cell.column <= x && x < cell.column + Math.max(1, cell.columnSpan))?.text.trim() ?? ''
  );
}

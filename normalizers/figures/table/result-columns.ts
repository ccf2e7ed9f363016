import type { TextTable } from '../../document-text.js';
import { matchKey } from '../../text/fold.js';
import { cellsAt, headerDepth, headersAt, holdsUnits, isColumnNumbers, type TargetColumns } from './columns.js';

/** A column of rates that were reached. */
export interface RateColumn {
  readonly column: number;
  readonly header: string;
  /** Its header says "(%)": bare numbers under it are percentages. */
  readonly percent: boolean;
  /** Its header only says that these are results ("Kết quả", "Tỷ lệ (%)"); what is measured stands in the row. */
  readonly plain: boolean;
}

/** What the columns of a table of results hold. */
export interface ResultColumns {
  /** Columns as `targetRows` reads them: one value column for each rate. */
  readonly rows: TargetColumns;
  readonly rates: readonly RateColumn[];
}

// On the folded header.
const NUMBER = /^(?:s ?tt|so tt|tt|so thu tu)$/;
const UNIT = /^(?:don vi tinh|dvt|don vi do|dv tinh)$/;
/** "Kế hoạch năm 2024", "Chỉ tiêu giao", "Cùng kỳ năm trước", "Thời gian", "Điểm tối đa": no rates that were reached. */
const NOT_REACHED =
  /^(?:ke hoach|chi tieu|muc tieu|phan dau|duoc giao|giao|cung ky|nam truoc|ky truoc|thoi (?:gian|han)|ngay|han|ghi chu|diem|xep hang|thu hang|can cu)|\b(?:ke hoach giao|chi tieu giao|muc tieu nam|toi da)\b/;
/** "Tỷ lệ đạt (%)" beside "Kế hoạch": a share of what was planned, and no rate of what the row names. */
const PLANNED = /^(?:ke hoach|chi tieu (?:giao|nam|ke hoach)|duoc giao|so giao|giao)(?! thuc hien)/;
const OF_PLAN = /^(?:ty le|dat)/;
const PERCENT = /%|phan tram/;
const PLAIN =
  /^(?:ket qua(?: (?:thuc hien|dat duoc|nam 20\d\d))?|thuc hien(?: nam 20\d\d)?|dat(?: duoc)?|ty le(?: dat)?|so lieu|nam 20\d\d)?(?: ?%)?$/;
/** A cell that is a percentage, a ratio, or both: "97,5%", "12/15", "289/297 (97,3 %)". */
const RATE_CELL = /^[<>≥≤~\s]*(?:\d[\d.,]*\s?%|\d[\d.]*\s?\/\s?\d[\d.]*(?:\s*\(\s*\d[\d.,]*\s?%\s*\))?)$/u;
const IN_ROW = /\((?:%|tỷ lệ %|tỉ lệ %)\)\s*$/iu;
const BARE = /^\d{1,3}(?:[.,]\d{1,2})?$/u;
const MAX_HEADER = 4;

/** Columns of rates in a table of the body of a report, and the one that says what they are of; `null` where there are none. */
export function resultColumns({ rows, columnCount }: TextTable): ResultColumns | null {
  for (let y = 0; y < Math.min(MAX_HEADER, rows.length - 1); y++) {
    const depth = headerDepth(rows, y);
    const names = Array.from({ length: columnCount }, (_, x) => headersAt(rows.slice(y, y + depth), x));
    if (names.filter((texts) => texts.length > 0).length < 2) continue;
    const bodyFrom = y + depth + (isColumnNumbers(rows[y + depth]) ? 1 : 0);
    const keys = names.map((texts) => matchKey(texts.join(' ')));
    const unit = keys.findIndex((key, x) => UNIT.test(key) || (key === 'don vi' && holdsUnits(rows, bodyFrom, x)));
    // "Văn bản đi điện tử (%) | 62,5 | 70,1": the rows say it.
    const inRows = share(rows.slice(bodyFrom), (row) => row.cells.some(({ text }) => IN_ROW.test(text))) > 0.5;
    const planned = keys.some((key) => PLANNED.test(key));
    const rates = names.flatMap((texts, column): RateColumn[] => {
      const key = keys[column] ?? '';
      if (column === unit || key === '' || NUMBER.test(key) || NOT_REACHED.test(key)) return [];
      const percent = PERCENT.test(key);
      const cells = cellsAt(rows, bodyFrom, column);
      const bare = percent || unit >= 0 || inRows;
      const inRates = cells.filter((cell) => RATE_CELL.test(cell) || (bare && BARE.test(cell)));
      if (cells.length === 0 || inRates.length * 2 < cells.length) return [];
      const plain = PLAIN.test(key.replace(/^ty le %$/, 'ty le')) && !(planned && OF_PLAN.test(key));
      return [{ column, header: texts.join(' '), percent, plain }];
    });
    const label = names.findIndex(
      (_, x) =>
        !NUMBER.test(keys[x] ?? '') &&
        x !== unit &&
        !rates.some(({ column }) => column === x) &&
        share(cellsAt(rows, bodyFrom, x), (cell) => /\p{L}{2}/u.test(cell)) > 0.5,
    );
    if (rates.length === 0 || label < 0) return null;
    const number = keys.findIndex((key) => NUMBER.test(key));
    const values = rates.map(({ column, header }) => ({ column, header, year: null, level: null }));
    const at = { bodyFrom, number: number < 0 ? null : number, indicator: label, unit: unit < 0 ? null : unit, values };
    return { rows: at, rates };
  }
  return null;
}

function share<T>(cells: readonly T[], test: (cell: T) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

import type { TextTable } from '../../document-text.js';
import type { Scope } from '../../schema.js';
import { matchKey } from '../../text/fold.js';
import { findLevels } from '../words/scope.js';

/** A column of figures to be reached. */
export interface ValueColumn {
  readonly column: number;
  readonly header: string;
  /** The one year that the header names, else `null`. */
  readonly year: number | null;
  /** The one level that the header names ("Cấp xã"), else `null`. */
  readonly level: Scope | null;
}

/** What the columns of a table of targets (bảng chỉ tiêu) hold. */
export interface TargetColumns {
  /** Index of the first row below the header. */
  readonly bodyFrom: number;
  readonly number: number | null;
  readonly indicator: number;
  /** "Đơn vị tính", `null` where the figures bring their units with them. */
  readonly unit: number | null;
  readonly values: readonly ValueColumn[];
}

// On the folded header.
const NUMBER = /^(?:s ?tt|so tt|tt|so thu tu)$/;
const INDICATOR = /\b(?:chi tieu|muc tieu|chi so|tieu chi)\b/;
const INDICATOR_ELSE = /^(?:noi dung|ten|linh vuc|cac noi dung)\b/;
const UNIT = /^(?:don vi tinh|dvt|don vi do|dv tinh)$/;
const UNIT_ELSE = /^don vi$/;
/** "Kế hoạch năm 2025", "Mục tiêu 2025", "Chỉ tiêu giao", "Mức phấn đấu". */
const AHEAD =
  /\b(?:ke hoach|muc tieu|chi tieu|phan dau|giao|can dat|gia tri|muc dat|muc|ty le|cap (?:tinh|huyen|xa|so))\b|^(?:den )?nam 20\d\d/;
/** "Thực hiện năm 2024", "Hiện trạng", "Ước đạt", "Cơ quan chủ trì", "Ghi chú", "So sánh": no figures to be reached. */
const OTHER =
  /\b(?:thuc hien(?: nam)?|ket qua|uoc|hien trang|hien tai|thuc trang|da dat|co quan|don vi|chu tri|phoi hop|theo doi|ghi chu|thoi gian|so sanh|tang|giam|can cu|cach tinh|phuong phap|tai lieu|diem toi da)\b/;
const YEAR = /(?<!\d)(20\d\d)(?!\d)/g;
const FIGURE = /^\D{0,24}\d[\d.,]*\s*(?:%|-\s*\d|–\s*\d|$|\p{L})/u;
const MAX_HEADER = 4;

/** The columns of a table of targets, by its header and by what stands under it; `null` for any other table. */
export function targetColumns({ rows, columnCount }: TextTable, since: number | null): TargetColumns | null {
  for (let y = 0; y < Math.min(MAX_HEADER, rows.length); y++) {
    const depth = headerDepth(rows, y);
    const names = Array.from({ length: columnCount }, (_, x) => headersAt(rows.slice(y, y + depth), x));
    const keys = names.map((texts) => matchKey(texts.join(' ')));
    const indicator = indicatorOf(keys);
    if (indicator < 0) continue;
    const bodyFrom = y + depth + (isColumnNumbers(rows[y + depth]) ? 1 : 0);
    const named = keys.findIndex((key) => UNIT.test(key));
    const unit = named >= 0 ? named : keys.findIndex((key, x) => UNIT_ELSE.test(key) && holdsUnits(rows, bodyFrom, x));
    const values = names.flatMap((texts, column): ValueColumn[] => {
      const key = keys[column] ?? '';
      if (column === indicator || column === unit || NUMBER.test(key) || texts.length === 0) return [];
      if (!AHEAD.test(key) || OTHER.test(key) || !holdsFigures(rows, bodyFrom, column)) return [];
      const header = texts.join(' ');
      const years = [...new Set(key.match(YEAR) ?? [])].map(Number);
      const [year] = years;
      if (year !== undefined && since !== null && year < since) return [];
      const levels = new Set(findLevels(header).map((mention) => mention.level));
      const [level] = levels;
      return [
        {
          column,
          header,
          year: years.length === 1 ? (year ?? null) : null,
          level: levels.size === 1 ? (level ?? null) : null,
        },
      ];
    });
    if (values.length === 0) return null;
    const number = keys.findIndex((key) => NUMBER.test(key));
    return { bodyFrom, number: number < 0 ? null : number, indicator, unit: unit < 0 ? null : unit, values };
  }
  return null;
}

function indicatorOf(keys: readonly string[]): number {
  const candidates = keys.map((key, x) => ({ key, x })).filter(({ key }) => key !== '' && !/20\d\d|\bgiao\b/.test(key));
  const named = candidates.find(({ key }) => INDICATOR.test(key) && !/^(?:muc tieu|chi tieu) (?:nam|cap)/.test(key));
  const valued = keys.some((key) => UNIT.test(key) || /\b(?:ke hoach|muc tieu|chi tieu)\b.*20\d\d/.test(key));
  return (named ?? (valued ? candidates.find(({ key }) => INDICATOR_ELSE.test(key)) : undefined))?.x ?? -1;
}

/** Two rows where cells of the first span others of the second ("Chỉ tiêu năm 2025" over "Cấp tỉnh", "Cấp xã"). */
export function headerDepth(rows: TextTable['rows'], y: number): number {
  const first = rows[y]?.cells ?? [];
  const spans = Math.max(1, ...first.map((cell) => cell.rowSpan));
  if (spans > 1) return spans;
  const second = rows[y + 1]?.cells.filter((cell) => cell.text.trim() !== '') ?? [];
  const under = second.every((cell) => {
    const above = first.find((c) => c.column <= cell.column && cell.column < c.column + Math.max(1, c.columnSpan));
    return !above || above.columnSpan > 1 || above.text.trim() === '';
  });
  return second.length > 0 && under && second.every((cell) => !/\d\s?%|^\d+[.,]?\d*$/.test(cell.text.trim())) ? 2 : 1;
}

export function headersAt(rows: TextTable['rows'], x: number): string[] {
  const texts = rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column <= x && x < cell.column + Math.max(1, cell.columnSpan))
      .map((cell) => cell.text.trim()),
  );
  return [...new Set(texts)].filter((text) => text !== '');
}

/** "(1) (2) (3)", "A B 1 2" */
export function isColumnNumbers(row: TextTable['rows'][number] | undefined): boolean {
  const texts = row?.cells.map((cell) => cell.text.replace(/[()[\].\s]/g, '')).filter((text) => text !== '') ?? [];
  return texts.length >= 3 && texts.every((text) => /^(?:\d{1,2}|[A-Z])$/.test(text));
}

export function cellsAt(rows: TextTable['rows'], from: number, x: number): string[] {
  return rows
    .slice(from)
    .flatMap((row) => row.cells.filter((c) => c.column === x && c.text.trim() !== '').map((c) => c.text.trim()));
}

function holdsFigures(rows: TextTable['rows'], from: number, x: number): boolean {
  const texts = cellsAt(rows, from, x);
  return texts.length > 0 && texts.filter((text) => text.length <= 60 && FIGURE.test(text)).length * 2 >= texts.length;
}

export function holdsUnits(rows: TextTable['rows'], from: number, x: number): boolean {
  const texts = cellsAt(rows, from, x);
  return texts.length > 0 && texts.some((text) => text === '%') && texts.every((text) => text.length <= 24);
}

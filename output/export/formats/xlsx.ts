import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../user-error.js';
import { toXlsx, type XlsxSheet, type XlsxValue } from '../../xlsx.js';
import { dictionaryRows } from '../dictionary.js';
import { readable } from '../readable.js';
import type { Cell, ColumnInfo, Table } from '../table.js';
import { TABLES } from '../tables/index.js';
import type { Format } from './format.js';

const FILE = 'chitieu.xlsx';
/** Limits of Excel (support.microsoft.com, "Excel specifications and limits"). */
const MOST_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;

/** One workbook: a sheet for people first, a sheet a table, and the data dictionary last. A workbook is made in memory: for archives, take another. */
export const xlsx: Format = {
  fileOf: () => FILE,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  dialect: ({ name }) => ({ header: true, sheetName: name }),
  forPeople: (language) => [readable(language)],
  async open(folder, tables) {
    const rows = new Map<Table, XlsxValue[][]>(tables.map((table) => [table, []]));
    const cut = new Map<string, number>();
    return {
      async write(table, row) {
        const list = rows.get(table);
        if (!list) return;
        if (list.length + 1 >= MOST_ROWS) {
          throw new UserError({
            vi: `bảng ${table.name} có nhiều dòng hơn một trang tính chứa được; hãy xuất csv, parquet hoặc sqlite`,
            en: `${table.name} has more rows than a sheet can hold; export csv, parquet or sqlite`,
          });
        }
        list.push(
          table.columns.map((column, i) => {
            const cell = row[i] ?? null;
            if (typeof cell !== 'string' || cell.length <= LONGEST_TEXT) return typed(column, cell);
            const place = `${table.name}.${column.name}`;
            cut.set(place, (cut.get(place) ?? 0) + 1);
            return `${cell.slice(0, LONGEST_TEXT - 1)}…`;
          }),
        );
      },
      async close() {
        const sheets = tables.map((table) => sheetOf(table, rows.get(table) ?? []));
        await writeFile(join(folder, FILE), await toXlsx([...sheets, dictionarySheet()]));
        return [...cut].map(([place, count]) => ({
          vi: `${count} đoạn chữ ở ${place} dài hơn một ô chứa được và đã bị cắt (“…”)`,
          en: `${count} texts of ${place} are longer than a cell can hold and were cut ("…")`,
        }));
      },
      async abandon() {},
    };
  },
};

function typed({ type }: ColumnInfo, cell: Cell): XlsxValue {
  // Excel knows no days before 1900.
  if (type === 'date' && typeof cell === 'string' && cell >= '1901') return new Date(`${cell}T00:00:00Z`);
  return cell;
}

const WIDTHS: Readonly<Record<ColumnInfo['type'], number>> = {
  string: 22,
  integer: 10,
  number: 12,
  boolean: 10,
  date: 12,
};
const WIDE = new Set([
  'quote',
  'statement',
  'indicator',
  'title',
  'activity',
  'task',
  'goal',
  'outputs',
  'message',
  'path',
]);

function sheetOf({ name, columns }: Table, rows: readonly (readonly XlsxValue[])[]): XlsxSheet {
  return {
    name,
    columns: columns.map((column) => ({
      title: column.name,
      width: column.width ?? (WIDE.has(column.name) ? 60 : WIDTHS[column.type]),
    })),
    rows,
  };
}

function dictionarySheet(): XlsxSheet {
  const [head = [], ...rows] = dictionaryRows(TABLES);
  return { name: 'dictionary', columns: head.map((title, i) => ({ title, width: i < 3 ? 20 : 60 })), rows };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDuckDb, sqlText } from '../duckdb.js';
import type { Cell, Table } from '../table.js';

/** The rows of a CSV file by RFC 4180, as text; the header is left out. */
export async function readCsv(path: string): Promise<readonly (readonly string[])[]> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(1, -1);
}

export async function readLines(path: string): Promise<readonly Record<string, Cell>[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, Cell>);
}

/** Rows of a Parquet file in its order, days as ISO 8601 text. */
export async function readParquet(path: string): Promise<readonly Record<string, Cell>[]> {
  const { connection, close } = await openDuckDb();
  const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet(${sqlText(path)})`);
  const rows = reader.getRowObjects().map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]): [string, Cell] => {
        if (typeof value === 'bigint') return [name, Number(value)];
        return [name, typeof value === 'object' && value !== null ? String(value) : (value as Cell)];
      }),
    ),
  );
  close();
  return rows;
}

/** Rows of a table in SQLite, booleans and days as the other formats have them. */
export async function readSqlite(path: string, { name, columns }: Table): Promise<readonly Record<string, Cell>[]> {
  const { default: sqlite3 } = await import('node-sqlite3-wasm');
  const db = new sqlite3.Database(path, { readOnly: true });
  const booleans = new Set(columns.filter(({ type }) => type === 'boolean').map((column) => column.name));
  const rows = db.all(`SELECT * FROM ${name} ORDER BY rowid`) as Record<string, Cell>[];
  db.close();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]): [string, Cell] => [column, booleans.has(column) ? cell === 1 : cell]),
    ),
  );
}

/** Number of rows below the header of each sheet of a workbook, read by a spreadsheet library. */
export async function countSheets(folder: string): Promise<ReadonlyMap<string, number>> {
  const { default: readWorkbook } = await import('read-excel-file/node');
  const sheets = await readWorkbook(join(folder, 'chitieu.xlsx'));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.length - 1]));
}

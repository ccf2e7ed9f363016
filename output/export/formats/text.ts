import { join } from 'node:path';
import { BYTE_ORDER_MARK, csvLine } from '../../csv.js';
import type { Cell, Table } from '../table.js';
import type { Format, Sink } from './format.js';
import { createTextFile, type TextFile } from './text-file.js';

/** CSV (RFC 4180) that Excel opens as it is: byte order mark, formulas made harmless. */
export const csv: Format = {
  fileOf: ({ name }) => `${name}.csv`,
  mediaType: 'text/csv',
  dialect: () => ({ header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true }),
  open: (folder, tables) =>
    openTextSink(folder, tables, {
      fileOf: csv.fileOf,
      head: ({ columns }) => `${BYTE_ORDER_MARK}${csvLine(columns.map(({ name }) => name))}`,
      line: (_, row) => csvLine(row),
    }),
};

/** JSON Lines: one object a row, every column named, `null` where nothing is stated. */
export const ndjson: Format = {
  fileOf: ({ name }) => `${name}.ndjson`,
  mediaType: 'application/x-ndjson',
  open: (folder, tables) =>
    openTextSink(folder, tables, {
      fileOf: ndjson.fileOf,
      head: () => '',
      line: ({ columns }, row) =>
        `${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])))}\n`,
    }),
};

async function openTextSink(
  folder: string,
  tables: readonly Table[],
  as: {
    readonly fileOf: (table: Table) => string;
    readonly head: (table: Table) => string;
    readonly line: (table: Table, row: readonly Cell[]) => string;
  },
): Promise<Sink> {
  const files = new Map<Table, TextFile>();
  for (const table of tables) {
    const file = await createTextFile(join(folder, as.fileOf(table)));
    files.set(table, file);
    await file.write(as.head(table));
  }
  const closeAll = async (): Promise<void> => {
    for (const file of files.values()) await file.close();
  };
  return {
    async write(table, row) {
      await files.get(table)?.write(as.line(table, row));
    },
    async close() {
      await closeAll();
      return [];
    },
    abandon: closeAll,
  };
}

import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { Statement } from 'node-sqlite3-wasm';
import type { ColumnInfo, ColumnType, Table } from '../table.js';
import type { Format } from './format.js';

const FILE = 'chitieu.sqlite';

/** SQLite has no dates and no booleans of its own: ISO 8601 text and 0 or 1 are its custom (sqlite.org/datatype3.html). */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
};

/** One SQLite 3 database with primary and foreign keys, written by SQLite itself compiled to WebAssembly. */
export const sqlite: Format = {
  fileOf: () => FILE,
  mediaType: 'application/vnd.sqlite3',
  dialect: ({ name }) => ({ table: name }),
  async open(folder, tables) {
    const { default: sqlite3 } = await import('node-sqlite3-wasm');
    const db = new sqlite3.Database(join(folder, FILE));
    // The file is thrown away where writing is interrupted: it needs no journal of its own.
    db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;');
    const inserts = new Map<Table, Statement>();
    for (const table of tables) {
      db.exec(createTable(table));
      const places = table.columns.map(() => '?').join(', ');
      inserts.set(table, db.prepare(`INSERT INTO ${table.name} VALUES (${places})`));
    }
    db.exec('BEGIN');
    const close = (): void => {
      for (const insert of inserts.values()) insert.finalize();
      db.close();
    };
    return {
      async write(table, row) {
        inserts.get(table)?.run([...row]);
      },
      async close() {
        db.exec('COMMIT');
        for (const table of tables) {
          for (const { name, references } of table.columns) {
            if (references) db.exec(`CREATE INDEX ${table.name}_${name} ON ${table.name} (${name})`);
          }
        }
        close();
        // SQLite in WebAssembly makes files that nobody else may read.
        await chmod(join(folder, FILE), 0o644);
        return [];
      },
      async abandon() {
        close();
      },
    };
  },
};

function createTable({ name, columns }: Table): string {
  return `CREATE TABLE ${name} (\n${columns.map((column, i) => `  ${definition(column, i)}`).join(',\n')}\n)`;
}

function definition({ name, type, required, references }: ColumnInfo, index: number): string {
  return [
    name,
    TYPES[type],
    index === 0 ? 'PRIMARY KEY' : '',
    required ? 'NOT NULL' : '',
    references ? `REFERENCES ${references} (id)` : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

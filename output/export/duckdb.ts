import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnType, Table } from './table.js';

/** DuckDB's words for the types of columns. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

export interface DuckDb {
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Opens DuckDB, in memory or on a file. It never reaches for the network: no extension is downloaded or loaded; what is
 * needed (JSON, Parquet, ICU) is compiled in.
 */
export async function openDuckDb(path = ':memory:', settings: Readonly<Record<string, string>> = {}): Promise<DuckDb> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: '512MB',
    threads: '2',
    ...settings,
  });
  const connection = await instance.connect();
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The rows of a table from the NDJSON file that holds them, typed by its columns and in their order. */
export function readNdjson(path: string, { columns }: Table): string {
  const types = columns.map(({ name, type }) => `${sqlText(name)}: ${sqlText(TYPES[type])}`).join(', ');
  return `read_json(${sqlText(path)}, format = 'newline_delimited', columns = {${types}})`;
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

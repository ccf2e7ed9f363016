import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBResult, DuckDBValue } from '@duckdb/node-api';
import type { Label } from '../language.js';
import { UserError } from '../user-error.js';
import { readDataset } from './dataset.js';
import { type DuckDb, openDuckDb, readNdjson } from './duckdb.js';
import { ndjson } from './formats/text.js';
import { TABLES } from './tables/index.js';

/** A value as JSON knows it: days and times are ISO 8601 text, whole numbers beyond 2^53 are text. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

export interface QueryResult {
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  /** The rows as they come, in pieces. */
  readonly rows: AsyncIterable<readonly (readonly Answer[])[]>;
}

/**
 * Runs one SQL statement over the tables of a dataset and hands its result to `use`. The statement sees nothing but these
 * tables, cannot change them, and reaches neither files nor the network. Everything is removed afterwards.
 * @throws UserError where the SQL is wrong (in DuckDB's words) or the folder is no dataset
 */
export async function queryDataset<T>(
  folder: string,
  sql: string,
  options: { readonly corrected?: boolean; readonly onProblem?: (problem: Label) => void },
  use: (result: QueryResult) => Promise<T>,
): Promise<T> {
  await checkSyntax(sql);
  const scratch = await mkdtemp(join(tmpdir(), 'chitieu-query-'));
  try {
    const path = join(scratch, 'dataset.duckdb');
    await fill(path, scratch, folder, options);
    const db = await openDuckDb(path, { access_mode: 'READ_ONLY', enable_external_access: 'false' });
    try {
      await db.connection.run('SET lock_configuration = true');
      const result = await understood(db.connection.stream(sql));
      return await use({
        columns: result.deduplicatedColumnNames().map((name, i) => ({ name, numeric: isNumeric(result, i) })),
        rows: rowsOf(result),
      });
    } finally {
      db.close();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Wrong SQL is told before thousands of documents are read. */
async function checkSyntax(sql: string): Promise<void> {
  if (sql.trim() === '') {
    throw new UserError({
      vi: 'cần một câu SQL, ví dụ: SELECT count(*) FROM targets',
      en: 'an SQL statement is expected, such as SELECT count(*) FROM targets',
    });
  }
  const db = await openDuckDb();
  try {
    const { count } = await understood(db.connection.extractStatements(sql));
    if (count !== 1) {
      throw new UserError({
        vi: `chỉ nhận một câu SQL mỗi lần, đã đưa ${count} câu`,
        en: `one SQL statement is expected, ${count} were given`,
      });
    }
  } finally {
    db.close();
  }
}

/** Writes the tables of the dataset into a DuckDB file. */
async function fill(
  path: string,
  scratch: string,
  folder: string,
  { corrected = true, onProblem = () => {} }: { readonly corrected?: boolean; readonly onProblem?: (p: Label) => void },
): Promise<void> {
  const sink = await ndjson.open(scratch, TABLES);
  try {
    for await (const entry of readDataset(folder, { corrected, onProblem })) {
      for (const table of TABLES) for (const row of table.rows(entry)) await sink.write(table, row);
    }
  } finally {
    await sink.close();
  }
  const db: DuckDb = await openDuckDb(path);
  try {
    for (const table of TABLES) {
      const from = readNdjson(join(scratch, ndjson.fileOf(table)), table);
      await db.connection.run(`CREATE TABLE ${table.name} AS SELECT * FROM ${from}`);
    }
  } finally {
    db.close();
  }
}

async function understood<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const told = message.replace(/^Failed to extract statements: /, '');
    throw new UserError({ vi: `không chạy được câu SQL; DuckDB báo: ${told}`, en: told });
  }
}

async function* rowsOf(result: DuckDBResult): AsyncGenerator<readonly (readonly Answer[])[]> {
  const pieces = result.yieldRows();
  for (;;) {
    const piece = await understood(pieces.next());
    if (piece.done) return;
    yield piece.value.map((row) => row.map(plain));
  }
}

function plain(value: DuckDBValue): Answer {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if ('items' in value) return value.items.map(plain);
  if ('toDouble' in value) return plain(value.toDouble());
  if ('entries' in value && !Array.isArray(value.entries)) {
    return Object.fromEntries(Object.entries(value.entries).map(([name, item]) => [name, plain(item)]));
  }
  return String(value);
}

const NUMERIC = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL)/;

function isNumeric(result: DuckDBResult, index: number): boolean {
  return NUMERIC.test(String(result.columnType(index)));
}

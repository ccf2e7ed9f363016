import { once } from 'node:events';
import { BYTE_ORDER_MARK, csvLine } from '../../../output/csv.js';
import { ExportError } from '../../../output/export/export-error.js';
import { type Answer, QueryError, type QueryResult, queryDataset } from '../../../output/export/query.js';
import { textTable } from '../../../output/show/table.js';
import { CommandError, EXIT } from '../exit-code.js';

export const QUERY_FORMATS = ['table', 'csv', 'json'] as const;

export interface QueryCommandOptions {
  readonly format: (typeof QUERY_FORMATS)[number];
  readonly corrected?: boolean;
}

/** Rows that a person looks at; `--format csv` and `json` give all. */
const MOST_ROWS = 500;

/** `chitieu query`: SQL over the tables of a dataset. */
export async function queryCommand(dataset: string, sql: string, options: QueryCommandOptions): Promise<void> {
  const printAs = { table: printTable, csv: printCsv, json: printJson }[options.format];
  const onProblem = (problem: string): void => void process.stderr.write(`chitieu: ${problem}\n`);
  try {
    await queryDataset(dataset, sql, { corrected: options.corrected ?? true, onProblem }, printAs);
  } catch (error) {
    const own = error instanceof QueryError || error instanceof ExportError;
    throw own ? new CommandError(error.message, EXIT.usage) : error;
  }
}

async function printTable({ columns, rows }: QueryResult): Promise<void> {
  const shown: string[][] = [];
  let count = 0;
  for await (const piece of rows) {
    for (const row of piece) if (shown.length < MOST_ROWS) shown.push(row.map(text));
    count += piece.length;
  }
  const width = process.stdout.columns ?? 120;
  const room = Math.floor(width / Math.max(1, columns.length));
  const heads = columns.map(({ name, numeric }, i) => {
    const long = shown.some((row) => (row[i] ?? '').length > Math.max(room, name.length));
    return { title: name, ...(numeric ? { align: 'right' as const } : {}), ...(long ? { share: 1 } : {}) };
  });
  process.stdout.write(`${textTable(heads, shown, width)}\n`);
  if (count > shown.length) {
    process.stderr.write(`chitieu: ${shown.length} of ${count} rows are shown; --format csv or json prints all\n`);
  }
}

async function printCsv({ columns, rows }: QueryResult): Promise<void> {
  process.stdout.write(`${BYTE_ORDER_MARK}${csvLine(columns.map(({ name }) => name))}`);
  const cell = (value: Answer) => (typeof value === 'object' && value !== null ? text(value) : value);
  for await (const piece of rows) await print(piece.map((row) => csvLine(row.map(cell))).join(''));
}

async function printJson({ columns, rows }: QueryResult): Promise<void> {
  let between = '[\n';
  for await (const piece of rows) {
    for (const row of piece) {
      const object = Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null]));
      await print(`${between}${JSON.stringify(object)}`);
      between = ',\n';
    }
  }
  process.stdout.write(between === '[\n' ? '[]\n' : '\n]\n');
}

/** Waits for a slow reader, so that a long answer does not pile up in memory. */
async function print(piece: string): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

function text(value: Answer): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

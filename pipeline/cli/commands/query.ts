import { once } from 'node:events';
import { BYTE_ORDER_MARK, csvLine } from '../../../output/csv.js';
import { type Answer, type QueryResult, queryDataset } from '../../../output/export/query.js';
import { textTable } from '../../../output/show/table.js';
import { screen, tell } from '../language.js';

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
  await queryDataset(dataset, sql, { corrected: options.corrected ?? true, onProblem: tell }, printAs);
}

async function printTable({ columns, rows }: QueryResult): Promise<void> {
  const shown: string[][] = [];
  let count = 0;
  for await (const piece of rows) {
    for (const row of piece) if (shown.length < MOST_ROWS) shown.push(row.map(text));
    count += piece.length;
  }
  // A program reads whole lines.
  const { width: columnsShown, isTerminal } = screen();
  const width = isTerminal ? columnsShown : Number.POSITIVE_INFINITY;
  const room = Math.floor(width / Math.max(1, columns.length));
  const heads = columns.map(({ name, numeric }, i) => {
    const long = shown.some((row) => (row[i] ?? '').length > Math.max(room, name.length));
    return { title: name, ...(numeric ? { align: 'right' as const } : {}), ...(long ? { share: 1 } : {}) };
  });
  process.stdout.write(`${textTable(heads, shown, { width, isTerminal })}\n`);
  if (count > shown.length) {
    tell({
      vi: `chỉ hiện ${shown.length} trong ${count} dòng; --format csv hoặc json in tất cả`,
      en: `${shown.length} of ${count} rows are shown; --format csv or json prints all`,
    });
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

import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../user-error.js';
import { type Answer, queryDataset } from './query.js';
import { datasetOf, sampleDocuments } from './testing/dataset.js';

let dataset = '';
beforeAll(async () => {
  dataset = await datasetOf(...sampleDocuments());
});

async function ask(sql: string): Promise<readonly (readonly Answer[])[]> {
  return queryDataset(dataset, sql, {}, async ({ rows }) => {
    const all: (readonly Answer[])[] = [];
    for await (const piece of rows) all.push(...piece);
    return all;
  });
}

describe('a query', () => {
  it('joins tables and answers in Vietnamese', async () => {
    const sql = `SELECT d.province, t.indicator, t.value FROM targets t JOIN documents d ON d.id = t.document_id
                 WHERE t.unit = 'percent'`;
    expect(await ask(sql)).toEqual([['Bình Lĩnh', 'hồ sơ được giải quyết đúng hạn', 99.7]]);
  });

  it('answers with plain values: numbers, days as text, lists, structures', async () => {
    const sql = `SELECT count(*), sum(position), min(start_date), list(DISTINCT kind ORDER BY kind), {'a': 1.5},
                 9007199254740993, NULL FROM deadlines`;
    expect(await ask(sql)).toEqual([
      [3, 4, '2024-01-01', ['quarter', 'recurring'], { a: 1.5 }, '9007199254740993', null],
    ]);
  });

  it.each([
    ['selec 1', /syntax error at or near "selec"/],
    ['SELECT gone FROM targets', /"gone" not found/],
    ['SELECT * FROM target', /Did you mean "targets"/],
    ['', /statement is expected/],
    ['SELECT 1; SELECT 2', /2 were given/],
    ["SELECT CAST('x' AS INTEGER) FROM targets", /Could not convert/],
  ])('says what is wrong with %j', async (sql, message) => {
    const error = await ask(sql).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(message);
  });

  it.each([
    'DELETE FROM targets',
    'CREATE TABLE mine AS SELECT 1',
    `COPY targets TO '${join(tmpdir(), 'chitieu-leak.csv')}'`,
    "SELECT * FROM read_text('/etc/hosts')",
    "SELECT * FROM '/etc/hosts'",
    `ATTACH '${join(tmpdir(), 'chitieu-leak.db')}'`,
    'INSTALL httpfs',
    'LOAD httpfs',
    "SELECT * FROM 'https://example.invalid/a.parquet'",
    'SET enable_external_access = true',
  ])('may not %s', async (sql) => {
    await expect(ask(sql)).rejects.toThrow(UserError);
  });

  it('leaves nothing behind', async () => {
    const before = process.env.TMPDIR;
    const scratch = await mkdtemp(join(tmpdir(), 'chitieu-'));
    process.env.TMPDIR = scratch;
    await ask('SELECT 1');
    await ask('SELECT gone').catch(() => null);
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    expect(await readdir(scratch)).toEqual([]);
  });
});

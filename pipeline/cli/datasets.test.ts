import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetOf, PLAN_ID, sampleDocuments } from '../../output/export/testing/dataset.js';
import { chitieu as run } from './testing.js';

const chitieu = (...args: readonly string[]) => run(args);

let dataset = '';
beforeAll(async () => {
  dataset = await datasetOf(...sampleDocuments());
});

describe('datasets on the command line', () => {
  it('exports tables with their description', async () => {
    const out = await mkdtemp(join(tmpdir(), 'chitieu-'));
    const { status, stdout, stderr } = chitieu('export', dataset, '--format', 'csv', '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^targets +3 +targets\.csv$/m);
    expect(await readdir(out)).toEqual(
      expect.arrayContaining(['targets.csv', 'datapackage.json', 'dictionary.vi.md', 'dictionary.en.md']),
    );
  });

  it('answers SQL as a table, CSV or JSON', () => {
    const sql = 'SELECT id, value FROM targets WHERE value IS NOT NULL ORDER BY value';
    expect(chitieu('query', dataset, sql).stdout).toMatch(/^id +value\n.*\/t1 +99\.7\n/);
    expect(chitieu('query', dataset, sql, '--format', 'csv').stdout).toBe(
      `\uFEFFid,value\r\n${PLAN_ID}/t1,99.7\r\n${PLAN_ID}/t3,371000000000\r\n`,
    );
    expect(JSON.parse(chitieu('query', dataset, sql, '--format', 'json').stdout)).toEqual([
      { id: `${PLAN_ID}/t1`, value: 99.7 },
      { id: `${PLAN_ID}/t3`, value: 371_000_000_000 },
    ]);
  });

  it('says with exit code 3 what is wrong with an SQL or a folder', () => {
    expect(chitieu('query', dataset, 'SELEC 1')).toMatchObject({ status: 3, stderr: expect.stringContaining('SELEC') });
    expect(chitieu('query', tmpdir(), 'SELECT 1')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('is no dataset'),
    });
  });

  it('keeps a correction, applies it and lists it', async () => {
    const where = [dataset, PLAN_ID, '/targets/t1/value/number'] as const;
    const why = ['--by', 'Giàng Thị Dợ', '--why', 'Bản giấy ghi 98,5%'];
    const before = await readFile(join(dataset, 'documents', `${PLAN_ID}.json`), 'utf8');
    expect(chitieu('correct', ...where, 'nhiều', ...why)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('expected number'),
    });
    expect(chitieu('correct', ...where, '98.5', ...why)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('was 99.7, is 98.5'),
    });
    expect(await readFile(join(dataset, 'documents', `${PLAN_ID}.json`), 'utf8')).toBe(before);
    const sql = "SELECT value, corrected FROM targets WHERE id LIKE '%/t1'";
    expect(JSON.parse(chitieu('query', dataset, sql, '--format', 'json').stdout)).toEqual([
      { value: 98.5, corrected: true },
    ]);
    expect(JSON.parse(chitieu('query', dataset, sql, '--no-corrected', '--format', 'json').stdout)).toEqual([
      { value: 99.7, corrected: false },
    ]);
    const { status, stdout } = chitieu('corrections', dataset);
    expect(status).toBe(0);
    expect(stdout).toMatch(/applied .*99\.7 → 98\.5/);
    const [id = ''] = /^[0-9a-f]{12}/m.exec(stdout) ?? [];
    expect(chitieu('corrections', dataset, '--withdraw', id)).toMatchObject({ status: 3 });
    expect(chitieu('corrections', dataset, '--withdraw', id, ...why)).toMatchObject({ status: 0 });
    expect(chitieu('corrections', dataset).stdout).toMatch(/withdrawn/);
  });
});

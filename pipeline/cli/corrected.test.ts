import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, OTHER_PLAN, SMALL_PLAN, smallReport } from '../testing.js';
import { chitieu as run } from './testing.js';

const chitieu = (...args: readonly string[]) => run(args);

let dataset = '';
const ids = new Map<string, string>();
const at = (name: string): string => join(dataset, 'documents', `${ids.get(name)}.json`);
beforeAll(async () => {
  const root = await folderOf({ 'plan.txt': SMALL_PLAN, 'other.txt': OTHER_PLAN, 'report.txt': smallReport(93) });
  dataset = join(root, 'out');
  chitieu('ingest', ...['plan.txt', 'other.txt', 'report.txt'].map((name) => join(root, name)), '--out', dataset);
  for (const file of await readdir(join(dataset, 'documents'))) {
    const { id, source } = JSON.parse(await readFile(join(dataset, 'documents', file), 'utf8')) as {
      id: string;
      source: { path: string };
    };
    ids.set(source.path.split('/').at(-1) ?? '', id);
  }
  // The plan on paper says 92, where 95 was read.
  const { stderr } = chitieu(
    ...['correct', dataset, ids.get('plan.txt') ?? '', '/targets/t1/value/number', '92'],
    ...['--by', 'Lò Thị Mai', '--why', 'Bản giấy ghi 92%'],
  );
  expect(stderr).toBe('');
});

describe('values that a person corrected', () => {
  it('decide an audit, which says what was read; values as read on demand', () => {
    const pair = ['audit', '--plan', at('plan.txt'), '--report', at('report.txt')];
    const corrected = JSON.parse(chitieu(...pair).stdout);
    expect(corrected.rows[0]).toMatchObject({ target: 't1', status: 'met', gap: 1 });
    expect(corrected.corrections).toEqual([
      expect.objectContaining({
        document: ids.get('plan.txt'),
        record: 't1',
        pointer: '/targets/0/value/number',
        read: 95,
        corrected: 92,
        by: 'Lò Thị Mai',
        why: 'Bản giấy ghi 92%',
      }),
    ]);
    const asRead = JSON.parse(chitieu(...pair, '--no-corrected').stdout);
    expect(asRead.rows[0]).toMatchObject({ target: 't1', status: 'not-met', gap: -2 });
    expect(asRead.corrections).toEqual([]);
  });

  it('are compared, from a dataset and from single records', () => {
    for (const paths of [[dataset], [at('plan.txt'), at('other.txt')]]) {
      const { rows, corrections } = JSON.parse(chitieu('compare', ...paths).stdout);
      const numbers = rows[0].entries.map((entry: { value: { number: number } }) => entry.value.number);
      expect(numbers.sort()).toEqual([90, 92]);
      expect(corrections).toHaveLength(1);
    }
    const asRead = JSON.parse(chitieu('compare', dataset, '--no-corrected').stdout);
    expect(asRead.rows[0].entries.map((entry: { value: { number: number } }) => entry.value.number).sort()).toEqual([
      90, 95,
    ]);
  });

  it('are marked in every form for people, with what was read and who said so', () => {
    const mark = 'read as 95, now 92 (Lò Thị Mai, ';
    const pair = ['audit', '--plan', at('plan.txt'), '--report', at('report.txt')];
    for (const command of [pair, ['compare', dataset]]) {
      expect(chitieu(...command, '--format', 'csv').stdout).toContain(mark);
      const html = chitieu(...command, '--format', 'html').stdout;
      expect(html.split(mark).length, command[0]).toBeGreaterThan(2);
      expect(html).toContain('đọc được 95, nay là 92');
    }
    expect(chitieu('compare', dataset, '--explain').stdout).toContain(mark);
    expect(chitieu('show', at('plan.txt')).stdout).toMatch(/≥ 92 %[\s\S]*CORRECTIONS \(1\)[\s\S]*read as 95/);
  });

  it('that no longer fit what is read are told, and not applied', async () => {
    const root = await folderOf({
      'documents/x.json': (await readFile(at('plan.txt'), 'utf8')).replace('"number": 95', '"number": 94'),
      [`corrections/${ids.get('plan.txt')}.ndjson`]: await readFile(
        join(dataset, 'corrections', `${ids.get('plan.txt')}.ndjson`),
        'utf8',
      ),
    });
    const { status, stdout, stderr } = chitieu('compare', join(root, 'documents/x.json'), at('other.txt'));
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('do not fit what is read now') });
    expect(stdout).toContain('"number": 94');
  });
});

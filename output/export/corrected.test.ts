import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appendCorrection, proposeCorrection } from '../corrections/index.js';
import { writeDocument } from '../write.js';
import { exportDataset } from './export.js';
import { datasetOf, PLAN_ID, sampleDocuments } from './testing/dataset.js';
import { readLines } from './testing/read-back.js';

const [plan] = sampleDocuments();
if (!plan) throw new Error('there is a plan');

async function corrected(): Promise<string> {
  const folder = await datasetOf(...sampleDocuments());
  const proposed = proposeCorrection(plan as NonNullable<typeof plan>, {
    pointer: '/targets/t1/value/number',
    value: '97.9',
    by: 'Vừ A Sùng',
    why: 'Bản giấy ghi 97,9%',
    at: '2026-11-21T08:00:00.000Z',
  });
  if ('problem' in proposed) throw new Error(proposed.problem.en);
  await appendCorrection(folder, proposed.correction);
  return folder;
}

async function tablesOf(folder: string, asCorrected: boolean) {
  const out = await mkdtemp(join(tmpdir(), 'chitieu-'));
  const summary = await exportDataset(folder, { format: 'ndjson', out, corrected: asCorrected });
  return {
    summary,
    targets: await readLines(join(out, 'targets.ndjson')),
    deadlines: await readLines(join(out, 'deadlines.ndjson')),
    corrections: await readLines(join(out, 'corrections.ndjson')),
  };
}

it('exports values as corrected, says so in the row, and tells what was read', async () => {
  const { targets, deadlines, corrections, summary } = await tablesOf(await corrected(), true);
  expect(targets.map(({ value, corrected: flag }) => [value, flag])).toEqual([
    [97.9, true],
    [null, false],
    [371_000_000_000, false],
  ]);
  expect(targets[0]?.quote).toBe('hồ sơ đúng hạn từ 99,7%');
  expect(deadlines.map((row) => row.corrected)).toEqual([true, false, false]);
  expect(corrections).toMatchObject([
    { document_id: PLAN_ID, state: 'applied', old_value: '99.7', new_value: '97.9', corrected_by: 'Vừ A Sùng' },
  ]);
  expect(summary.waiting).toBe(0);
});

it('exports values as read when asked to', async () => {
  const { targets, corrections } = await tablesOf(await corrected(), false);
  expect(targets[0]).toMatchObject({ value: 99.7, corrected: false });
  expect(corrections).toMatchObject([{ state: 'applied' }]);
});

it('keeps corrections when documents are written anew, and counts those that no longer fit', async () => {
  const folder = await corrected();
  await writeDocument(folder, plan, null);
  expect((await tablesOf(folder, true)).targets[0]?.value).toBe(97.9);
  const [target, ...rest] = plan.targets;
  if (!target?.value) throw new Error('there is a value');
  await writeDocument(
    folder,
    { ...plan, targets: [{ ...target, value: { ...target.value, number: 90 } }, ...rest] },
    null,
  );
  const { targets, corrections, summary } = await tablesOf(folder, true);
  expect(targets[0]).toMatchObject({ value: 90, corrected: false });
  expect(corrections).toMatchObject([{ state: 'conflict', found_value: '90' }]);
  expect(summary.waiting).toBe(1);
});

it('lets corrections of a document that the dataset no longer has wait, and says so', async () => {
  const folder = await corrected();
  const other = await datasetOf(...sampleDocuments().slice(1));
  const { readCorrections } = await import('../corrections/index.js');
  for (const correction of (await readCorrections(folder, PLAN_ID)).corrections)
    await appendCorrection(other, correction);
  const { summary } = await tablesOf(other, true);
  expect(summary.problems.map(({ en }) => en)).toEqual([
    `corrections/${PLAN_ID}.ndjson: the dataset has no such document; its corrections wait`,
  ]);
});

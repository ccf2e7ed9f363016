import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeParts, writeWhole } from './write.js';

it('makes the folders that a file needs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
  await writeWhole(join(folder, 'a/b/c.txt'), 'Khe Lương');
  expect(await readFile(join(folder, 'a/b/c.txt'), 'utf8')).toBe('Khe Lương');
});

it('leaves nothing behind where a file cannot be written, and names it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
  const path = join(folder, 'taken');
  await mkdir(join(path, 'inside'), { recursive: true });
  await expect(writeWhole(path, 'x')).rejects.toMatchObject({ path });
  expect(await readdir(folder)).toEqual(['taken']);
});

it('removes what a killed process left of a document, and neither its record nor what is still being written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
  const files = ['documents/a1.json', 'documents/a1.json.77.part', 'documents/b2.json.78.part', 'texts/a1.txt.77.part'];
  await mkdir(join(folder, 'documents'));
  await mkdir(join(folder, 'texts'));
  for (const file of files) await writeFile(join(folder, file), '{');
  await removeParts(folder, new Set(['a1']));
  expect((await readdir(join(folder, 'documents'))).sort()).toEqual(['a1.json', 'b2.json.78.part']);
  expect(await readdir(join(folder, 'texts'))).toEqual([]);
});

it('finds nothing to remove in a dataset that has no documents yet', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
  await expect(removeParts(folder, new Set(['a1']))).resolves.toBeUndefined();
});

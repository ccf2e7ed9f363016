import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from './write.js';

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

import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { discover } from './discover.js';

async function archive(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'chitieu-'));
  await mkdir(join(root, 'xã'));
  await mkdir(join(root, '.git'));
  for (const name of ['b.pdf', 'a.docx', 'xã/c.txt', '.git/config', '.DS_Store'])
    await writeFile(join(root, name), 'x');
  return root;
}

it('finds files in folders in the order of their names and leaves hidden ones out', async () => {
  const root = await archive();
  const { files } = await discover([root]);
  expect(files.map((file) => file.name.slice(root.length + 1))).toEqual(['a.docx', 'b.pdf', 'xã/c.txt']);
});

it('finds a file that is named twice once', async () => {
  const root = await archive();
  const { files } = await discover([join(root, 'b.pdf'), root]);
  expect(files).toHaveLength(3);
});

it('says why a path cannot be reached and goes on with the others', async () => {
  const root = await archive();
  const { files, unreachable } = await discover([join(root, 'absent'), join(root, 'b.pdf')]);
  expect(files).toHaveLength(1);
  expect(unreachable).toEqual([
    { path: join(root, 'absent'), reason: expect.objectContaining({ en: expect.stringContaining('no such file') }) },
  ]);
});

it('follows links to files, not to folders, and says of a link that it leads nowhere', async () => {
  const root = await archive();
  const elsewhere = await archive();
  await symlink(join(elsewhere, 'b.pdf'), join(root, 'c.pdf'));
  await symlink(elsewhere, join(root, 'folder'));
  await symlink(join(root, 'gone.pdf'), join(root, 'd.pdf'));
  const { files, unreachable } = await discover([root]);
  expect(files.map((file) => file.name.slice(root.length + 1))).toEqual(['a.docx', 'b.pdf', 'c.pdf', 'xã/c.txt']);
  expect(unreachable.map(({ path }) => path)).toEqual([join(root, 'd.pdf')]);
});

it('leaves out datasets and exports that stand among the documents they were made from', async () => {
  const root = await archive();
  for (const folder of ['ds/documents', 'ds/texts', 'tables', 'documents'])
    await mkdir(join(root, folder), { recursive: true });
  for (const name of ['journal.ndjson', 'texts/1.txt', 'documents/1.json'])
    await writeFile(join(root, 'ds', name), 'x');
  for (const name of ['datapackage.json', 'dictionary.vi.md', 'dictionary.en.md', 'targets.csv'])
    await writeFile(join(root, 'tables', name), 'x');
  await writeFile(join(root, 'documents', 'd.pdf'), 'x');
  const { files } = await discover([root]);
  expect(files.map((file) => file.name.slice(root.length + 1))).toEqual([
    'a.docx',
    'b.pdf',
    'documents/d.pdf',
    'xã/c.txt',
  ]);
});

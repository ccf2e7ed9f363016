/**
 * Builds `fixtures/archive` and `fixtures/gold` from `scripts/fixtures/content`: `npx tsx scripts/make-fixtures.ts`.
 * The same content gives the same bytes (scans: on the same versions of the graphics libraries).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARCHIVE } from './fixtures/archive.js';
import { goldOf } from './fixtures/gold.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');

async function write(path: string, data: Uint8Array | string): Promise<void> {
  const file = join(ROOT, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
  process.stderr.write(`${path} ${Math.ceil(data.length / 1024)} KiB\n`);
}

for (const { document, typeset } of ARCHIVE) {
  await write(`archive/${document.path}`, await typeset(document));
  await write(`gold/${document.path.replace(/\.\w+$/u, '.json')}`, `${JSON.stringify(goldOf(document), null, 1)}\n`);
}

/**
 * Builds `fixtures/archive` and `fixtures/gold` from `scripts/fixtures/content`: `npx tsx scripts/make-fixtures.ts`.
 * The same content gives the same bytes (scans: on the same versions of the graphics libraries). Words on the command
 * line choose the files whose path contains one of them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARCHIVE, UNREADABLE } from './fixtures/archive.js';
import { goldOf } from './fixtures/gold.js';
import { typesetPdf } from './fixtures/typeset-pdf.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');
const wanted = process.argv.slice(2);
const chosen = (path: string): boolean => wanted.length === 0 || wanted.some((word) => path.includes(word));

async function write(path: string, data: Uint8Array | string | null): Promise<void> {
  if (data === null) {
    process.stderr.write(`${path} kept: no English data for OCR (npm install --no-save @tesseract.js-data/eng)\n`);
    return;
  }
  const file = join(ROOT, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
  process.stderr.write(`${path} ${Math.ceil(data.length / 1024)} KiB\n`);
}

for (const { document, typeset, printed } of ARCHIVE) {
  if (!chosen(document.path)) continue;
  const gold = `gold/${document.path.replace(/\.\w+$/u, '')}`;
  await write(`archive/${document.path}`, await typeset(document));
  await write(`${gold}.json`, `${JSON.stringify(goldOf(document), null, 1)}\n`);
  if (printed) await write(`${gold}.txt`, (await typesetPdf(document.blocks, document.info)).transcript);
}
for (const { path, make } of UNREADABLE) if (chosen(path)) await write(`archive/${path}`, await make());

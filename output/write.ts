import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlanDocument } from '../normalizers/schema.js';
import type { IndexLine } from './index-line.js';

/**
 * Writes a file whole or not at all: to a temporary name first, then renamed. Where that fails nothing stays behind, and
 * the error says which file it was.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.part`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}

/**
 * Writes `documents/<id>.json` and, beside it, the text that its offsets point into as `texts/<id>.txt`. Records were
 * checked against the schema where they were made (`readDocument`).
 */
export async function writeDocument(folder: string, document: PlanDocument, text: string | null): Promise<void> {
  await writeWhole(join(folder, 'documents', `${document.id}.json`), `${JSON.stringify(document, null, 2)}\n`);
  if (text !== null) await writeWhole(join(folder, 'texts', `${document.id}.txt`), text);
}

/** "3c22b16fe4e12d37.json.20982.part": the document and the process that wrote it. */
const PART_OF_DOCUMENT = /^([^.]+)\.(?:json|txt)\.\d+\.part$/u;

/**
 * Removes what processes that were killed while they wrote left of these documents' records and texts. To be called when
 * the documents are done; what another run may still be writing has other ids.
 */
export async function removeParts(folder: string, ids: ReadonlySet<string>): Promise<void> {
  for (const name of ['documents', 'texts']) {
    const within = join(folder, name);
    const files = await readdir(within).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const left = files.filter((file) => ids.has(PART_OF_DOCUMENT.exec(file)?.[1] ?? ''));
    await Promise.all(left.map((file) => rm(join(within, file), { force: true })));
  }
}

/** Writes `index.ndjson`, one line per file in the order of the paths. */
export async function writeIndex(folder: string, lines: readonly IndexLine[]): Promise<void> {
  const sorted = [...lines].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  await writeWhole(join(folder, 'index.ndjson'), sorted.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

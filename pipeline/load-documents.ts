import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OcrEngine } from '../extractors/extractor.js';
import type { PlanDocument } from '../normalizers/schema.js';
import { parseDocument } from '../output/parse-document.js';
import { discover } from './discover.js';
import { readDocument } from './read-document.js';

/** A path that gave no document, and why, in one line. */
export interface NotLoaded {
  readonly path: string;
  readonly reason: string;
}

/**
 * Documents from whatever the user names: a dataset folder made by `ingest`, single `documents/<id>.json`, or files that
 * have not been ingested yet, which are read on the spot.
 */
export async function loadDocuments(
  paths: readonly string[],
  ocr?: OcrEngine,
): Promise<{ readonly documents: readonly PlanDocument[]; readonly notLoaded: readonly NotLoaded[] }> {
  const documents: PlanDocument[] = [];
  const notLoaded: NotLoaded[] = [];
  for (const path of paths) {
    const records = join(path, 'documents');
    const { files, unreachable } = await discover([(await isFolder(records)) ? records : path]);
    notLoaded.push(...unreachable);
    for (const file of files) {
      const bytes = await readFile(file.path);
      if (file.name.endsWith('.json')) {
        const parsed = parseDocument(bytes.toString('utf8'));
        if (typeof parsed === 'string') notLoaded.push({ path: file.name, reason: parsed });
        else documents.push(parsed);
      } else {
        const { document } = await readDocument(bytes, file.name, ocr ? { ocr } : {});
        if (document.status !== 'failed') documents.push(document);
        else notLoaded.push({ path: file.name, reason: document.warnings[0]?.message ?? 'it could not be read' });
      }
    }
  }
  return { documents: documents.filter((document) => document.status !== 'failed'), notLoaded };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

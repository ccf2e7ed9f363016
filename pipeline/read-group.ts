import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../extractors/diagnostic.js';
import { type IndexLine, indexLine } from '../output/index-line.js';
import { writeDocument } from '../output/write.js';
import type { FoundFile } from './discover.js';
import { failedDocument } from './failed-document.js';
import type { Job, OcrEngineName } from './work/messages.js';
import type { Pool } from './work/pool.js';

export interface GroupOptions {
  /** See `Job.key`. */
  readonly key: string;
  readonly out: string;
  readonly ocr: OcrEngineName | null;
  readonly ocrWorkers: number;
  readonly maxPages?: number;
  readonly onPage: (done: number, total: number | null) => void;
}

/**
 * Reads one file in a process of its own. Where that process had to be stopped, the pages that it had finished are read
 * again without the rest, so that the record says what could be read and why no more; where there were none, the record
 * says why nothing could be read.
 */
export async function readGroup(file: FoundFile, pool: Pool, options: GroupOptions): Promise<IndexLine> {
  const { onPage, out, ...rest } = options;
  const job: Job = { ...rest, path: resolve(file.path), name: file.name, out: resolve(out), doubts: [] };
  const outcome = await pool.run(job, file.sizeBytes, onPage);
  if (outcome.type === 'done') return outcome.line;
  const { code, message, pagesDone } = outcome;
  if (pagesDone > 0) {
    const doubt: Diagnostic = {
      code,
      message: `${message}; only the first ${pagesDone} pages were read`,
      severity: 'review',
    };
    const second = await pool.run({ ...job, maxPages: pagesDone, doubts: [doubt] }, file.sizeBytes, () => {});
    if (second.type === 'done') return second.line;
  }
  const document = failedDocument(await readFile(file.path), file.name, code, message);
  await writeDocument(options.out, document, null);
  return indexLine(document);
}

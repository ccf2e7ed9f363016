import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { OcrEngine } from '../extractors/extractor.js';
import { type IndexLine, indexLine } from '../output/index-line.js';
import type { RunSummary } from '../output/show/summary.js';
import { writeDocument, writeIndex } from '../output/write.js';
import { discover, type FoundFile, type Unreachable } from './discover.js';
import { failedDocument } from './failed-document.js';
import { readDocument } from './read-document.js';

export interface IngestOptions {
  /** Folder for `documents/`, `texts/` and `index.ndjson`; made where it does not exist. */
  readonly out: string;
  /** Documents read side by side. @default 2 */
  readonly concurrency?: number;
  /** Reads scanned pages; the caller closes it. Without it, scanned pages are reported and left unread. */
  readonly ocr?: OcrEngine;
  /** @default 2000 */
  readonly maxPages?: number;
  /** Stops after the documents in hand. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: IngestEvent) => void;
}

/** What happens during a run, in the order in which it happens. */
export type IngestEvent =
  | { readonly event: 'start'; readonly documents: number; readonly out: string }
  | { readonly event: 'unreachable'; readonly path: string; readonly reason: string }
  | { readonly event: 'document-start'; readonly path: string }
  | { readonly event: 'page'; readonly path: string; readonly done: number; readonly total: number | null }
  | ({ readonly event: 'document'; readonly seconds: number } & IndexLine)
  | { readonly event: 'end'; readonly summary: IngestSummary };

export type IngestSummary = RunSummary;

/**
 * Reads every supported file below `paths` into a dataset. One bad file never stops the others: it leaves a record with
 * status `failed` and a reason. Identical files are read once and stand in the index once for each path.
 * @throws only where the output folder cannot be written
 */
export async function ingest(
  paths: readonly string[],
  options: IngestOptions,
): Promise<{ readonly lines: readonly IndexLine[]; readonly summary: IngestSummary }> {
  const started = performance.now();
  const emit = options.onEvent ?? (() => {});
  const found = await discover(paths);
  const unreachable = [...found.unreachable];
  emit({ event: 'start', documents: found.files.length, out: options.out });
  const queue = new PQueue({ concurrency: options.concurrency ?? 2 });

  const hashes = await Promise.all(
    found.files.map((file) =>
      queue.add(() =>
        hashOf(file.path).catch((error: Error) => unreachable.push({ path: file.name, reason: error.message })),
      ),
    ),
  );
  for (const { path, reason } of unreachable) emit({ event: 'unreachable', path, reason });
  const identical = new Map<string, FoundFile[]>();
  found.files.forEach((file, i) => {
    const hash = hashes[i];
    if (typeof hash !== 'string') return;
    const group = identical.get(hash);
    if (group) group.push(file);
    else identical.set(hash, [file]);
  });

  const lines: IndexLine[] = [];
  let broken: unknown = null;
  for (const group of identical.values()) {
    void queue.add(async () => {
      const [first] = group;
      if (!first || options.signal?.aborted || broken !== null) return;
      const began = performance.now();
      emit({ event: 'document-start', path: first.name });
      try {
        const line = await readAndWrite(first, options, emit);
        for (const { name } of group) {
          lines.push({ ...line, path: name });
          emit({ event: 'document', seconds: seconds(began), ...line, path: name });
        }
      } catch (error) {
        broken ??= error;
      }
    });
  }
  await queue.onIdle();
  if (broken !== null) throw broken;
  await writeIndex(options.out, lines);
  const summary = summarise(lines, unreachable, options.signal?.aborted ?? false, seconds(started));
  emit({ event: 'end', summary });
  return { lines, summary };
}

async function readAndWrite(
  file: FoundFile,
  options: IngestOptions,
  emit: (event: IngestEvent) => void,
): Promise<IndexLine> {
  const bytes = await readFile(file.path);
  const read = await readDocument(bytes, file.name, {
    ...(options.ocr ? { ocr: options.ocr } : {}),
    ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
    ...(options.signal ? { signal: options.signal } : {}),
    onPage: (done, total) => emit({ event: 'page', path: file.name, done, total }),
  }).catch((error: unknown) => ({ document: failedDocument(bytes, file.name, error), reading: null }));
  await writeDocument(options.out, read.document, read.reading?.text.text ?? null);
  return indexLine(read.document);
}

function hashOf(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha256');
    createReadStream(path)
      .on('error', reject)
      .on('data', (chunk) => hash.update(chunk))
      .on('end', () => resolve(hash.digest('hex')));
  });
}

function seconds(since: number): number {
  return Math.round(performance.now() - since) / 1000;
}

function summarise(
  lines: readonly IndexLine[],
  unreachable: readonly Unreachable[],
  interrupted: boolean,
  took: number,
): IngestSummary {
  const sum = (of: (line: IndexLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  return {
    documents: lines.length,
    pages: sum((line) => line.counts.pages),
    targets: sum((line) => line.counts.targets),
    results: sum((line) => line.counts.results),
    activities: sum((line) => line.counts.activities),
    warnings: sum((line) => line.counts.warnings),
    review: lines.filter((line) => line.status === 'review').length,
    failed: lines.filter((line) => line.status === 'failed').length + unreachable.length,
    interrupted,
    seconds: took,
  };
}

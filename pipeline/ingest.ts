import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { type IndexLine, indexLine } from '../output/index-line.js';
import type { RunSummary } from '../output/show/summary.js';
import { removeParts, writeDocument, writeIndex } from '../output/write.js';
import { discover, type FoundFile } from './discover.js';
import { failedDocument } from './failed-document.js';
import { openJournal } from './journal.js';
import { readGroup } from './read-group.js';
import { summarise } from './summarise.js';
import { setAside } from './superseded.js';
import { type KnownFile, unpackArchives } from './unpack.js';
import { version } from './version.js';
import { defaultLimits, type Limits } from './work/limits.js';
import type { OcrEngineName } from './work/messages.js';
import { createPool } from './work/pool.js';

export interface IngestOptions {
  /** Folder for `documents/`, `texts/`, `journal.ndjson` and `index.ndjson`; made where it does not exist. */
  readonly out: string;
  /** Documents read side by side, each in a process of its own. @default the number of cores */
  readonly concurrency?: number;
  /** What reads scanned pages; `null` leaves them unread. @default 'tesseract.js' */
  readonly ocr?: OcrEngineName | null;
  /** @default 2000 */
  readonly maxPages?: number;
  /** Read again what has been read before, unchanged, with the same options. @default false */
  readonly force?: boolean;
  /** A Redis ("redis://host:6379") from which `chitieu worker` processes read, instead of processes of this machine. */
  readonly queue?: string;
  /** When a document is given up. */
  readonly limits?: Partial<Limits>;
  /** Stops after the documents in hand; what is done stays done, and the same call continues it. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: IngestEvent) => void;
}

/** What happens during a run, in the order in which it happens. */
export type IngestEvent =
  | { readonly event: 'start'; readonly documents: number; readonly out: string }
  | { readonly event: 'unreachable'; readonly path: string; readonly reason: string; readonly reasonVi: string }
  | { readonly event: 'document-start'; readonly path: string }
  | { readonly event: 'page'; readonly path: string; readonly done: number; readonly total: number | null }
  /** `skipped`: it was read by an earlier run. */
  | ({ readonly event: 'document'; readonly seconds: number; readonly skipped: boolean } & IndexLine)
  | { readonly event: 'end'; readonly summary: IngestSummary };

export type IngestSummary = RunSummary;

/** Documents that wait in the queue at a time: enough for hundreds of workers, little in memory. */
const IN_FLIGHT = 1000;

/**
 * Reads every supported file below `paths` into a dataset. One bad file never stops the others: it leaves a record with
 * status `failed` and a reason. Identical files are read once and stand in the index once for each path. What an earlier
 * run into the same folder has read is not read again.
 * @throws only where the output folder cannot be written
 */
export async function ingest(
  paths: readonly string[],
  options: IngestOptions,
): Promise<{ readonly lines: readonly IndexLine[]; readonly summary: IngestSummary }> {
  const started = performance.now();
  const emit = options.onEvent ?? (() => {});
  const concurrency = options.concurrency ?? (options.queue ? IN_FLIGHT : availableParallelism());
  const journal = await openJournal(options.out);
  const found = await discover(paths);
  const unpacked = await unpackArchives(found.files, join(options.out, '.unpacked'));
  const unreachable = [...found.unreachable, ...unpacked.unreachable];
  emit({ event: 'start', documents: unpacked.files.length + unpacked.problems.length, out: options.out });

  const queue = new PQueue({ concurrency });
  const groups = groupIdentical(unpacked.files);
  for (const { path, reason } of unreachable) {
    emit({ event: 'unreachable', path, reason: reason.en, reasonVi: reason.vi });
  }

  const ocr = options.ocr === undefined ? 'tesseract.js' : options.ocr;
  const readWith = optionsKey(ocr, options.maxPages);
  const children = Math.max(1, Math.min(concurrency, groups.size));
  const pool = options.queue
    ? await (await import('./queue/queue-pool.js')).createQueuePool(options.queue)
    : createPool({ ...defaultLimits(children), ...options.limits });
  const lines: IndexLine[] = [];
  let broken: unknown = null;
  const tell = async (
    sha256: string,
    group: readonly FoundFile[],
    line: IndexLine,
    seconds: number,
    skipped: boolean,
  ) => {
    for (const { name } of group) {
      const own = { ...line, path: name };
      const known = journal.byPath.get(name);
      if (!skipped || known?.sha256 !== sha256 || known.options !== readWith) {
        await journal.append({ sha256, options: readWith, seconds, line: own });
      }
      lines.push(own);
      emit({ event: 'document', seconds, skipped, ...own });
    }
  };

  for (const [sha256, group] of groups) {
    void queue.add(async () => {
      const [first] = group;
      if (!first || options.signal?.aborted || broken !== null) return;
      try {
        const earlier = options.force ? null : journal.find(sha256, readWith);
        if (earlier && existsSync(join(options.out, 'documents', `${earlier.line.id}.json`))) {
          await tell(sha256, group, earlier.line, earlier.seconds, true);
          return;
        }
        const began = performance.now();
        emit({ event: 'document-start', path: first.name });
        const line = await readGroup(first, pool, {
          key: `${sha256} ${readWith}${options.force ? ` ${Date.now()}` : ''}`,
          out: options.out,
          ocr,
          ocrWorkers: options.queue ? 1 : Math.max(1, Math.floor(concurrency / children)),
          ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
          onPage: (done, total) => emit({ event: 'page', path: first.name, done, total }),
        });
        await tell(sha256, group, line, secondsSince(began), false);
      } catch (error) {
        broken ??= error;
      }
    });
  }
  await queue.onIdle();
  for (const { file, diagnostic } of unpacked.problems) {
    const key = createHash('sha256').update(`${file.name}\n${diagnostic.message}`).digest('hex');
    const document = failedDocument(Buffer.from(key), file.name, diagnostic.code, diagnostic.message);
    await writeDocument(options.out, document, null);
    await tell(key, [file], indexLine(document), 0, false);
  }
  await unpacked.dispose();
  await pool.close();
  if (broken !== null) throw broken;
  await setAside(options.out, journal);
  await removeParts(options.out, new Set(lines.map(({ id }) => id)));
  await writeIndex(
    options.out,
    [...journal.byPath.values()].map((entry) => entry.line),
  );
  const interrupted = options.signal?.aborted ?? false;
  const summary = summarise(lines, unreachable.length, interrupted, secondsSince(started));
  emit({ event: 'end', summary });
  return { lines, summary };
}

/** Files by the hash of their bytes, in the order of their names. */
function groupIdentical(files: readonly KnownFile[]): ReadonlyMap<string, readonly KnownFile[]> {
  const groups = new Map<string, KnownFile[]>();
  for (const file of files) {
    const group = groups.get(file.sha256);
    if (group) group.push(file);
    else groups.set(file.sha256, [file]);
  }
  return groups;
}

/** What decides, beside the bytes, what is read: the version, the engine, the limits of pages. */
function optionsKey(ocr: OcrEngineName | null, maxPages: number | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([version(), ocr, maxPages ?? null]))
    .digest('hex')
    .slice(0, 12);
}

function secondsSince(began: number): number {
  return Math.round(performance.now() - began) / 1000;
}

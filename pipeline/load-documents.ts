import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { OcrEngine } from '../extractors/extractor.js';
import type { PlanDocument } from '../normalizers/schema.js';
import { type AppliedCorrection, appliedCorrections, needsPerson } from '../output/corrections/index.js';
import { entryOf } from '../output/export/dataset.js';
import type { Label } from '../output/language.js';
import { parseDocument } from '../output/parse-document.js';
import { messageOf } from '../output/warnings/index.js';
import { discover, type FoundFile } from './discover.js';
import { fileProblem } from './file-problem.js';
import { readDocument } from './read-document.js';

/** A path that gave no document, and why, in one line. */
export interface NotLoaded {
  readonly path: string;
  readonly reason: Label;
}

export interface LoadOptions {
  /** Reads scanned pages of files that have not been ingested. */
  readonly ocr?: OcrEngine;
  /** Values of ingested documents as corrected by people; `false`: as read. @default true */
  readonly corrected?: boolean;
}

export interface Loaded {
  readonly documents: readonly PlanDocument[];
  readonly notLoaded: readonly NotLoaded[];
  /** The corrections that the documents hold. */
  readonly corrections: readonly AppliedCorrection[];
  /** Corrections that do not fit what is read now, and files of corrections with lines that are none. */
  readonly doubts: readonly Label[];
}

/**
 * Documents from whatever the user names: a dataset folder made by `ingest`, single `documents/<id>.json`, or files that
 * have not been ingested yet, which are read on the spot. Documents of a dataset come as people corrected them.
 */
export async function loadDocuments(paths: readonly string[], options: LoadOptions = {}): Promise<Loaded> {
  const documents: PlanDocument[] = [];
  const notLoaded: NotLoaded[] = [];
  const corrections: AppliedCorrection[] = [];
  const doubts: Label[] = [];
  for (const path of paths) {
    const records = join(path, 'documents');
    const { files, unreachable } = await discover([(await isFolder(records)) ? records : path]);
    notLoaded.push(...unreachable);
    for (const file of files) {
      const loaded = await loadOne(file, options, (doubt) => doubts.push(doubt)).catch((error: unknown) => ({
        problem: fileProblem(error),
      }));
      if ('problem' in loaded) notLoaded.push({ path: file.name, reason: loaded.problem });
      else if (loaded.document.status !== 'failed') {
        documents.push(loaded.document);
        corrections.push(...loaded.corrections);
      }
    }
  }
  return { documents, notLoaded, corrections, doubts };
}

interface LoadedOne {
  readonly document: PlanDocument;
  readonly corrections: readonly AppliedCorrection[];
}

async function loadOne(
  file: FoundFile,
  { ocr, corrected = true }: LoadOptions,
  onProblem: (problem: Label) => void,
): Promise<LoadedOne | { readonly problem: Label }> {
  const bytes = await readFile(file.path);
  if (!file.name.endsWith('.json')) {
    const { document } = await readDocument(bytes, file.name, ocr ? { ocr } : {});
    const [reason] = document.warnings;
    if (document.status !== 'failed' || !reason) return { document, corrections: [] };
    return { problem: messageOf(reason) };
  }
  return loadRecord(file.path, bytes, corrected, onProblem);
}

/** The document of a `documents/<id>.json`, as people corrected it where it stands in a dataset. */
export async function loadRecord(
  path: string,
  bytes: Buffer,
  corrected: boolean,
  onProblem: (problem: Label) => void,
): Promise<LoadedOne | { readonly problem: Label }> {
  const record = parseDocument(bytes.toString('utf8'));
  if ('problem' in record) return record;
  const folder = dirname(resolve(path));
  const dataset = dirname(folder);
  if (!corrected || basename(folder) !== 'documents') return { document: record, corrections: [] };
  const { document, outcomes } = await entryOf(dataset, record, { corrected, onProblem });
  const waiting = outcomes.filter(needsPerson).length;
  if (waiting > 0) {
    const where = record.source.path;
    onProblem({
      vi: `${where}: ${waiting} đính chính không khớp với nội dung đọc được; xem chitieu corrections ${dataset}`,
      en: `${where}: ${waiting} corrections do not fit what is read now; see chitieu corrections ${dataset}`,
    });
  }
  return { document, corrections: appliedCorrections(record, outcomes) };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

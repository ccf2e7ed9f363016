import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { IndexLine } from '../../output/index-line.js';

export type OcrEngineName = 'tesseract.js' | 'native';

/** One document to be read by a child process. Everything in it survives JSON. */
export interface Job {
  /** The hash of the file's bytes and of the options that it is read with: what makes it the same job. */
  readonly key: string;
  /** Where the file is, an absolute path. */
  readonly path: string;
  /** What its record calls it. */
  readonly name: string;
  /** The dataset's folder, an absolute path. */
  readonly out: string;
  readonly ocr: OcrEngineName | null;
  /** OCR workers that the child may start. */
  readonly ocrWorkers: number;
  readonly maxPages?: number;
  /** Doubts that are known before it is read: an earlier attempt was stopped. */
  readonly doubts: readonly Diagnostic[];
}

export type ToChild = { readonly type: 'read'; readonly job: Job };

export type FromChild =
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly done: number; readonly total: number | null }
  /** Resident set size in bytes, when it begins and twice a second while it works. */
  | { readonly type: 'memory'; readonly bytes: number }
  | { readonly type: 'done'; readonly line: IndexLine }
  /** The output folder cannot be written: no fault of the document. `code` and `path` are the file system's. */
  | { readonly type: 'broken'; readonly message: string; readonly code?: string; readonly path?: string };

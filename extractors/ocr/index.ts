import type { OcrEngine } from '../extractor.js';
import { engineOn } from './engine.js';
import { nativeRecogniser } from './native.js';
import { createPool } from './pool.js';
import { startTesseractWorker } from './tesseract/worker.js';
import { usualWorkers } from './workers.js';

export interface OcrEngineOptions {
  /** Pages read at one time. @default as many as cores and memory allow, at most 8 */
  readonly workers?: number;
  /** Milliseconds that one picture may take before its worker is given up and the page tried once more. @default 120000 */
  readonly deadline?: number;
  /** Pages after which a worker is replaced. @default 25 */
  readonly pagesPerWorker?: number;
}

/**
 * Reads pictures of pages with tesseract.js, offline: program and Vietnamese data come from node_modules. No worker
 * starts before the first page. Pages may be read side by side; each is read the same whatever was read before it and
 * however many workers there are. Bad pictures and lost workers give diagnostics.
 */
export function createOcrEngine(options: OcrEngineOptions = {}): OcrEngine {
  const deadline = options.deadline ?? 120_000;
  return engineOn(
    'tesseract.js',
    createPool({
      start: () => startTesseractWorker({ deadline }),
      size: options.workers ?? usualWorkers(),
      jobsPerRecogniser: options.pagesPerWorker ?? 25,
    }),
  );
}

/**
 * The same with a native `tesseract` and its `vie` data, where the machine has them; layout, cleaning and voting are
 * the same. Whether it is installed shows at the first page: each page then gives a diagnostic.
 */
export function createNativeOcrEngine(options: OcrEngineOptions = {}): OcrEngine {
  const deadline = options.deadline ?? 120_000;
  return engineOn(
    'native tesseract',
    createPool({
      start: async () => nativeRecogniser({ deadline }),
      size: options.workers ?? usualWorkers(),
      jobsPerRecogniser: Number.POSITIVE_INFINITY,
    }),
  );
}

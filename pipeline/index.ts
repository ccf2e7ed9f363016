/**
 * chitieu as a library. The command line is a thin user of it.
 *
 * @example
 * import { ingest, parseText } from 'chitieu';
 * const plan = await parseText('KẾ HOẠCH\nCải cách hành chính năm 2024 …');
 * await ingest(['archive/'], { out: 'dataset/' });
 */
export type { Diagnostic } from '../extractors/diagnostic.js';
export type { OcrEngine } from '../extractors/extractor.js';
export type { Page } from '../extractors/page.js';
export { type RepairResult, repair } from '../normalizers/repair/index.js';
export type * from '../normalizers/schema.js';
export { documentSchema } from '../normalizers/schema.js';
export { isSyllable } from '../normalizers/syllable/index.js';
export type { IndexLine } from '../output/index-line.js';
export { type IngestEvent, type IngestOptions, type IngestSummary, ingest } from './ingest.js';
export { openOcrEngine } from './open-ocr-engine.js';
export { parseText } from './parse-text.js';
export { type ReadDocument, type ReadOptions, readDocument } from './read-document.js';

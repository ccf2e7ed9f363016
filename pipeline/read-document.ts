import { createHash } from 'node:crypto';
import type { Diagnostic } from '../extractors/diagnostic.js';
import type { Extraction, ExtractOptions, OcrEngine } from '../extractors/extractor.js';
import type { Page } from '../extractors/page.js';
import { extractorFor } from '../extractors/registry.js';
import { sniff } from '../extractors/sniff/index.js';
import { MEDIA } from '../extractors/sniff/media-types.js';
import { emptyMetadata } from '../normalizers/empty.js';
import type { Reading } from '../normalizers/normalise.js';
import { documentSchema, type PlanDocument } from '../normalizers/schema.js';
import { judgeText } from '../normalizers/syllable/index.js';

/** Files above this are refused with a reason: a scan of 2,000 pages at 200 dpi is about 400 MB. */
const MAX_BYTES = 512 * 1024 * 1024;

export interface ReadOptions {
  /** Reads pages that are pictures; without it they are reported and left unread. */
  readonly ocr?: OcrEngine;
  /** @default 2000 */
  readonly maxPages?: number;
  readonly signal?: AbortSignal;
  /** Doubts known beforehand, which the record shall say too. */
  readonly doubts?: readonly Diagnostic[];
  /** Pages read so far, and all pages where known. */
  readonly onPage?: (done: number, total: number | null) => void;
}

/** One file, read: the record that is written, and what it was made from. */
export interface ReadDocument {
  readonly document: PlanDocument;
  /** `null` where nothing could be read. */
  readonly reading: Reading | null;
  readonly extraction: Extraction | null;
  /** Why the file was taken for what it is. */
  readonly reason: string;
}

/** Bytes → what the file format shows: media type, pages, doubts. No language is read yet. */
export async function extractPages(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<{ mediaType: string; reason: string; extraction: Extraction | null; diagnostics: readonly Diagnostic[] }> {
  const { mediaType, reason } = sniff(bytes, name);
  const failed = (code: string, message: string) => ({
    mediaType,
    reason,
    extraction: null,
    diagnostics: [{ code, message, severity: 'failure' } as const],
  });
  if (bytes.length === 0) return failed('empty-file', 'The file is empty (0 bytes).');
  if (bytes.length > MAX_BYTES) {
    return failed('file-too-large', `The file is larger than ${MAX_BYTES / 2 ** 20} MB.`);
  }
  const extractor = await extractorFor(mediaType);
  if (mediaType === MEDIA.zip || mediaType === MEDIA.email) {
    return failed('unsupported-format', `The files in it are read by chitieu ingest: ${reason}.`);
  }
  if (!extractor) return failed('unsupported-format', `Files of this kind are not read: ${reason}.`);
  const extractOptions: ExtractOptions = {
    judge: judgeText,
    ...(options.ocr ? { ocr: options.ocr } : {}),
    ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.onPage ? { onPage: options.onPage } : {}),
  };
  const extraction = await extractor.extract(bytes, extractOptions);
  return { mediaType, reason, extraction, diagnostics: extraction.diagnostics };
}

/**
 * Reads one file from its bytes to its record. Bad input gives a record with status `failed` and a warning that says
 * why; the record is always valid by the schema.
 *
 * @param path the path that is written into the record, with forward slashes
 */
export async function readDocument(bytes: Uint8Array, path: string, options: ReadOptions = {}): Promise<ReadDocument> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { mediaType, reason, extraction, diagnostics } = await extractPages(bytes, path, options);
  const pages = extraction?.pages ?? [];
  let reading: Reading | null = null;
  if (pages.some((page) => page.blocks.length > 0)) {
    const { normalise } = await import('../normalizers/normalise.js');
    reading = await normalise(pages);
  }
  const doubts = [...(options.doubts ?? []), ...diagnostics, ...(reading?.diagnostics ?? [])];
  if (!reading && !doubts.some((d) => d.severity === 'failure')) {
    doubts.push({ code: 'no-text', message: 'No text was found on any page.', severity: 'failure' });
  }
  const document = documentSchema.parse({
    schemaVersion: '1',
    id: sha256.slice(0, 16),
    source: { path, mediaType, sizeBytes: bytes.length, sha256, pageCount: extraction?.pageCount ?? null },
    status: reading ? (doubts.some(needsReview) ? 'review' : 'ok') : 'failed',
    metadata: reading?.metadata ?? emptyMetadata(),
    legalBasis: reading?.legalBasis ?? [],
    sections: reading?.sections ?? [],
    targets: reading?.targets ?? [],
    results: reading?.results ?? [],
    activities: reading?.activities ?? [],
    citations: reading?.citations ?? [],
    pages: (reading?.text.pages ?? pages).map(pageRecord),
    warnings: doubts.map(warningIn(reading)),
  } satisfies PlanDocument);
  return { document, reading, extraction, reason };
}

function needsReview(diagnostic: Diagnostic): boolean {
  return diagnostic.severity !== 'note';
}

/** Diagnostics as the record has them: those to be reviewed name the records that were read from the words in doubt. */
function warningIn(reading: Reading | null): (doubt: Diagnostic) => PlanDocument['warnings'][number] {
  const all = reading ? [...reading.targets, ...reading.results, ...reading.activities] : [];
  const recordsAt = ({ start, end }: NonNullable<Diagnostic['span']>): string[] =>
    all.filter(({ source }) => source.start < end && source.end > start).map(({ id }) => id);
  return (doubt) => {
    const { code, message, page, span } = doubt;
    const records = span && needsReview(doubt) ? recordsAt(span) : [];
    return { code, message, ...(page === undefined ? {} : { page }), ...(records.length > 0 ? { records } : {}) };
  };
}

function pageRecord({ number, width, height, rotation, method, confidence }: Page): PlanDocument['pages'][number] {
  const round = (n: number): number => Math.round(n * 100) / 100;
  return {
    number,
    width: width === null ? null : round(width),
    height: height === null ? null : round(height),
    rotation,
    method,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

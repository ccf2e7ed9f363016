import { createHash } from 'node:crypto';
import { sniff } from '../extractors/sniff/index.js';
import { emptyMetadata } from '../normalizers/empty.js';
import type { PlanDocument } from '../normalizers/schema.js';

/** The record of a document on which the program itself failed: what is known of the file, and the error. */
export function failedDocument(bytes: Uint8Array, path: string, error: unknown): PlanDocument {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    schemaVersion: '1',
    id: sha256.slice(0, 16),
    source: {
      path,
      mediaType: sniff(bytes, path).mediaType,
      sizeBytes: bytes.length,
      sha256,
      pageCount: null,
    },
    status: 'failed',
    metadata: emptyMetadata(),
    legalBasis: [],
    sections: [],
    targets: [],
    results: [],
    activities: [],
    citations: [],
    pages: [],
    warnings: [{ code: 'internal-error', message: message.split('\n')[0] ?? message }],
  };
}

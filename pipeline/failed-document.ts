import { createHash } from 'node:crypto';
import { sniff } from '../extractors/sniff/index.js';
import { emptyMetadata } from '../normalizers/empty.js';
import type { PlanDocument } from '../normalizers/schema.js';

/** The record of a document that could not be read for no reason of its format: what is known of the file, and why. */
export function failedDocument(bytes: Uint8Array, path: string, code: string, message: string): PlanDocument {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
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
    warnings: [{ code, message: message.split('\n')[0] ?? message }],
  };
}

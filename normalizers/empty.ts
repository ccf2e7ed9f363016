import type { Metadata } from './schema.js';

/** Metadata of a document of which nothing is known: every value not stated. */
export function emptyMetadata(): Metadata {
  return {
    kind: 'other',
    instrument: null,
    number: null,
    issuer: null,
    level: null,
    unit: { province: null, district: null, commune: null },
    place: null,
    issuedOn: null,
    title: null,
    period: { start: null, end: null },
    signer: { name: null, position: null },
    appendedTo: null,
  };
}

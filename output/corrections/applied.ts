import type { PlanDocument } from '../../normalizers/schema.js';
import { ofRecord } from '../by-record.js';
import type { Outcome } from './apply.js';
import type { Correction, Json } from './correction.js';
import { parsePointer, valueAt } from './pointer.js';

/** A value that a person corrected and that results rest on: what was read, and what holds instead. */
export interface AppliedCorrection {
  readonly document: string;
  /** Id of the record it stands in; `null` in `metadata`. */
  readonly record: string | null;
  /** JSON Pointer into today's document. */
  readonly pointer: string;
  /** As read from the page. */
  readonly read: Json;
  readonly corrected: Json;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** The corrections that hold in a document: of several of one value the last. `asRead` is the document before them. */
export function appliedCorrections(asRead: PlanDocument, outcomes: readonly Outcome[]): readonly AppliedCorrection[] {
  const byPointer = new Map<string, Correction>();
  for (const { state, pointer, correction } of outcomes) {
    if (state === 'applied' && pointer !== null) byPointer.set(pointer, correction);
  }
  return [...byPointer].map(([pointer, { by, at, why, new: corrected }]) => {
    const tokens = parsePointer(pointer) ?? [];
    const record = valueAt(asRead as unknown as Json, [...tokens.slice(0, 2), 'id']);
    return {
      document: asRead.id,
      record: typeof record === 'string' ? record : null,
      pointer,
      read: valueAt(asRead as unknown as Json, tokens) ?? null,
      corrected,
      by,
      at,
      why,
    };
  });
}

/** What people corrected of one record of a document. */
export function correctionsOf(
  corrections: readonly AppliedCorrection[],
  document: string,
  record: string,
): readonly AppliedCorrection[] {
  return ofRecord(corrections, document, record);
}

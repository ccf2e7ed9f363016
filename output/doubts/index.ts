import type { PlanDocument, Warning } from '../../normalizers/schema.js';
import { ofRecord } from '../by-record.js';
import type { Label } from '../language.js';
import { messageOf } from '../warnings/index.js';

/** Why a person should look at the page before using a record. */
export interface Doubt {
  readonly document: string;
  /** Id of the record in its document. */
  readonly record: string;
  /** Of a warning of the document, or `low-confidence`. */
  readonly code: string;
  readonly message: string;
}

/** Below this a record is shown as doubtful: digits that are less sure are warned of by the same measure (`uncertain-figure`). */
const SURE = 0.75;

/** What is in doubt of the targets, results and activities of a document: what its warnings name, else what was hardly read. */
export function doubtsIn(
  document: Pick<PlanDocument, 'id' | 'targets' | 'results' | 'activities' | 'warnings'>,
): readonly Doubt[] {
  const warned = document.warnings.flatMap(({ code, message, records = [] }: Warning) =>
    records.map((record) => ({ document: document.id, record, code, message })),
  );
  const named = new Set(warned.map(({ record }) => record));
  const unsure = [...document.targets, ...document.results, ...document.activities]
    .filter(({ id, confidence }) => confidence < SURE && !named.has(id))
    .map(({ id, confidence }) => ({
      document: document.id,
      record: id,
      code: 'low-confidence',
      message: `read with a confidence of ${confidence.toFixed(2)}`,
    }));
  return [...warned, ...unsure];
}

/** What is in doubt of one record of a document. */
export function doubtsOf(doubts: readonly Doubt[], document: string, record: string): readonly Doubt[] {
  return ofRecord(doubts, document, record);
}

/** A doubt in one line for people: to look at the page, and why. */
export function doubtLabel(doubt: Doubt): Label {
  const { vi, en } = messageOf(doubt);
  return { vi: `cần xem lại văn bản gốc: ${vi}`, en: `to be checked on the page: ${en}` };
}

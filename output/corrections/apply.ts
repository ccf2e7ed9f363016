import { isDeepStrictEqual } from 'node:util';
import { documentSchema, type PlanDocument } from '../../normalizers/schema.js';
import { findRecord } from './anchor.js';
import type { Correction, Json, Withdrawal } from './correction.js';
import { formatPointer, parsePointer, valueAt, withValueAt } from './pointer.js';

export type CorrectionState =
  | 'applied'
  | 'agreed'
  | 'superseded'
  | 'withdrawn'
  | 'conflict'
  | 'lost'
  | 'ambiguous'
  | 'invalid';

/** What became of a correction in a document as it is read today. */
export interface Outcome {
  readonly correction: Correction;
  readonly state: CorrectionState;
  /** Where its value stands today; `null` where that is not known. */
  readonly pointer: string | null;
  /** What is read there today, earlier corrections included. */
  readonly found: Json;
  readonly withdrawal: Withdrawal | null;
}

/**
 * A document as corrected by people, its corrections applied in the order in which they were made. A correction is applied
 * only where what it corrects is still read: if another value is read now, a person has to look.
 */
export function applyCorrections(
  document: PlanDocument,
  corrections: readonly Correction[],
  withdrawals: readonly Withdrawal[] = [],
): { readonly document: PlanDocument; readonly outcomes: readonly Outcome[] } {
  let current = document;
  const apply = (correction: Correction): Omit<Outcome, 'correction' | 'withdrawal'> => {
    const place = placeOf(current, correction);
    if (typeof place === 'string') return { state: place, pointer: null, found: null };
    const pointer = formatPointer(place);
    const found = valueAt(current as unknown as Json, place);
    if (found === undefined) return { state: 'conflict', pointer, found: null };
    if (isDeepStrictEqual(found, correction.new)) return { state: 'agreed', pointer, found };
    if (!isDeepStrictEqual(found, correction.old)) return { state: 'conflict', pointer, found };
    const changed = documentSchema.safeParse(withValueAt(current as unknown as Json, place, correction.new));
    if (!changed.success) return { state: 'invalid', pointer, found };
    current = changed.data;
    return { state: 'applied', pointer, found };
  };
  const outcomes = corrections.map((correction): Outcome => {
    const withdrawal = withdrawals.find(({ withdraws }) => withdraws === correction.id) ?? null;
    if (withdrawal) return { correction, state: 'withdrawn', pointer: null, found: null, withdrawal };
    return { correction, ...apply(correction), withdrawal };
  });
  return { document: current, outcomes: outcomes.map((outcome, i) => settled(outcome, outcomes.slice(i + 1))) };
}

/** A conflict that a person has looked at since: a later correction of the same value holds. */
function settled(outcome: Outcome, later: readonly Outcome[]): Outcome {
  const isSettled =
    outcome.state === 'conflict' && later.some((one) => one.pointer === outcome.pointer && !needsPerson(one));
  return isSettled ? { ...outcome, state: 'superseded' } : outcome;
}

/** Whether a person should look at a correction: it still stands, and is not applied. */
export function needsPerson({ state }: Outcome): boolean {
  return state === 'conflict' || state === 'lost' || state === 'ambiguous' || state === 'invalid';
}

/** Where in today's document a correction applies, as pointer tokens. */
function placeOf(document: PlanDocument, correction: Correction): readonly string[] | 'lost' | 'ambiguous' {
  const tokens = parsePointer(correction.pointer);
  if (!tokens) return 'lost';
  if (!correction.record) return tokens;
  const [list, , ...within] = tokens;
  const index = findRecord(document, correction.record, within, correction);
  return typeof index === 'string' ? index : [list ?? '', String(index), ...within];
}

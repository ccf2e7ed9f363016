import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { documentSchema, type PlanDocument } from '../../normalizers/schema.js';
import { anchorOf } from './anchor.js';
import { type Correction, type Json, LISTS, type ListName } from './correction.js';
import { formatPointer, parsePointer, valueAt, withValueAt } from './pointer.js';

export interface Proposal {
  /** JSON Pointer into the document; a record may also be named by its id: `/targets/t12/value/number`. */
  readonly pointer: string;
  /** JSON, or plain text where the schema wants text. */
  readonly value: string;
  readonly by: string;
  readonly why: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
}

/** What the reading vouches for, not the reader: it says what was read where, and a correction does not change that. */
const NOT_CORRECTABLE = new Set(['id', 'source', 'confidence']);

/**
 * A correction of a document as it stands now, earlier corrections applied; or why there can be none. Nothing is
 * written. The document with the correction fits the schema.
 */
export function proposeCorrection(
  document: PlanDocument,
  proposal: Proposal,
): { readonly correction: Correction } | { readonly problem: string } {
  const place = placeOf(document, proposal.pointer);
  if ('problem' in place) return place;
  const { tokens, list } = place;
  const old = valueAt(document as unknown as Json, tokens);
  if (old === undefined) return { problem: noSuchPlace(document, tokens) };
  const value = fittingValue(document, tokens, proposal.value);
  if ('problem' in value) return value;
  if (isDeepStrictEqual(value.json, old)) return { problem: `${proposal.pointer} already is ${JSON.stringify(old)}` };
  if (proposal.by.trim() === '') return { problem: 'a correction says who made it' };
  if (proposal.why.trim() === '') return { problem: 'a correction says why it was made' };
  const rest = {
    document: document.id,
    pointer: formatPointer(tokens),
    record: list === null ? null : anchorOf(document, list, Number(tokens[1])),
    old,
    new: value.json,
    by: proposal.by.trim().normalize('NFC'),
    at: proposal.at,
    why: proposal.why.trim().normalize('NFC'),
  };
  const id = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 12);
  return { correction: { id, ...rest } };
}

type Place = { readonly tokens: readonly string[]; readonly list: ListName | null } | { readonly problem: string };

function placeOf(document: PlanDocument, pointer: string): Place {
  const tokens = parsePointer(pointer);
  if (!tokens) return { problem: `${pointer} is no JSON Pointer; one looks like /targets/t12/value/number` };
  const [root, record, field] = tokens;
  if (root === 'metadata' && record !== undefined) return { tokens, list: null };
  const list = LISTS.find((name) => name === root);
  if (!list)
    return { problem: `only /metadata and records of ${LISTS.map((name) => `/${name}`).join(', ')} can be corrected` };
  if (record === undefined || field === undefined) {
    return { problem: `${pointer} names no value of a record; a value is corrected, not a whole record` };
  }
  if (NOT_CORRECTABLE.has(field)) {
    return { problem: `"${field}" says what was read and where; correct the value, the evidence stays` };
  }
  const byId = document[list].findIndex((one) => 'id' in one && one.id === record);
  return { tokens: byId < 0 ? tokens : [list, String(byId), ...tokens.slice(2)], list };
}

/** JSON where it fits the schema, else the text itself. */
function fittingValue(
  document: PlanDocument,
  tokens: readonly string[],
  text: string,
): { readonly json: Json } | { readonly problem: string } {
  const readings: Json[] = [];
  try {
    readings.push(JSON.parse(text) as Json);
  } catch {
    // Not JSON: plain text.
  }
  readings.push(text.normalize('NFC'));
  let problem = '';
  for (const json of readings) {
    const parsed = documentSchema.safeParse(withValueAt(document as unknown as Json, tokens, json));
    if (parsed.success) {
      const kept = valueAt(parsed.data as unknown as Json, tokens);
      if (kept === undefined || !isDeepStrictEqual(kept, json)) {
        problem ||= 'it has keys that the schema does not know';
      } else if (pointsNowhere(document, tokens, json)) {
        return { problem: `the document has no section ${JSON.stringify(json)}` };
      } else return { json };
    } else {
      problem ||= parsed.error.issues[0]?.message ?? 'it does not fit the schema';
    }
  }
  return { problem: `${JSON.stringify(readings[0])} cannot stand at ${formatPointer(tokens)}: ${problem}` };
}

function pointsNowhere(document: PlanDocument, [list, , field]: readonly string[], value: Json): boolean {
  const isReference = field === 'section' || (list === 'sections' && field === 'parent');
  return isReference && value !== null && !document.sections.some(({ id }) => id === value);
}

/** Where on the way to the place the document ends, and what to correct instead. */
function noSuchPlace(document: PlanDocument, tokens: readonly string[]): string {
  for (let n = tokens.length - 1; n > 0; n -= 1) {
    const value = valueAt(document as unknown as Json, tokens.slice(0, n));
    if (value === null) {
      return `${formatPointer(tokens.slice(0, n))} is null; give it a whole value as JSON instead`;
    }
    if (value !== undefined) break;
  }
  return `the document has nothing at ${formatPointer(tokens)}`;
}

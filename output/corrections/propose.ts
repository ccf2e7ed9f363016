import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { documentSchema, type PlanDocument } from '../../normalizers/schema.js';
import type { Label } from '../language.js';
import { schemaProblem } from '../schema-problem.js';
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
): { readonly correction: Correction } | { readonly problem: Label } {
  const place = placeOf(document, proposal.pointer);
  if ('problem' in place) return place;
  const { tokens, list } = place;
  const old = valueAt(document as unknown as Json, tokens);
  if (old === undefined) return { problem: noSuchPlace(document, tokens) };
  const value = fittingValue(document, tokens, proposal.value);
  if ('problem' in value) return value;
  if (isDeepStrictEqual(value.json, old))
    return said(
      `${proposal.pointer} vốn đã là ${JSON.stringify(old)}`,
      `${proposal.pointer} already is ${JSON.stringify(old)}`,
    );
  if (proposal.by.trim() === '')
    return said('đính chính phải nêu người thực hiện (--by)', 'a correction says who made it');
  if (proposal.why.trim() === '') return said('đính chính phải nêu lý do (--why)', 'a correction says why it was made');
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

function said(vi: string, en: string): { readonly problem: Label } {
  return { problem: { vi, en } };
}

type Place = { readonly tokens: readonly string[]; readonly list: ListName | null } | { readonly problem: Label };

function placeOf(document: PlanDocument, pointer: string): Place {
  const tokens = parsePointer(pointer);
  if (!tokens)
    return said(
      `${pointer} không phải JSON Pointer; mẫu: /targets/t12/value/number`,
      `${pointer} is no JSON Pointer; one looks like /targets/t12/value/number`,
    );
  const [root, record, field] = tokens;
  if (root === 'metadata' && record !== undefined) return { tokens, list: null };
  const list = LISTS.find((name) => name === root);
  if (!list) {
    const lists = LISTS.map((name) => `/${name}`).join(', ');
    return said(
      `chỉ đính chính được /metadata và các bản ghi của ${lists}`,
      `only /metadata and records of ${lists} can be corrected`,
    );
  }
  if (record === undefined || field === undefined) {
    return said(
      `${pointer} không chỉ tới một giá trị; chỉ đính chính từng giá trị, không đính chính cả bản ghi`,
      `${pointer} names no value of a record; a value is corrected, not a whole record`,
    );
  }
  if (NOT_CORRECTABLE.has(field)) {
    return said(
      `“${field}” ghi lại đã đọc gì, ở đâu; hãy đính chính giá trị, căn cứ thì giữ nguyên`,
      `"${field}" says what was read and where; correct the value, the evidence stays`,
    );
  }
  const byId = document[list].findIndex((one) => 'id' in one && one.id === record);
  return { tokens: byId < 0 ? tokens : [list, String(byId), ...tokens.slice(2)], list };
}

/** JSON where it fits the schema, else the text itself. */
function fittingValue(
  document: PlanDocument,
  tokens: readonly string[],
  text: string,
): { readonly json: Json } | { readonly problem: Label } {
  const readings: Json[] = [];
  try {
    readings.push(JSON.parse(text) as Json);
  } catch {
    // Not JSON: plain text.
  }
  readings.push(text.normalize('NFC'));
  let problem: Label | null = null;
  for (const json of readings) {
    const whole = withValueAt(document as unknown as Json, tokens, json);
    const parsed = documentSchema.safeParse(whole);
    if (parsed.success) {
      const kept = valueAt(parsed.data as unknown as Json, tokens);
      if (kept === undefined || !isDeepStrictEqual(kept, json)) {
        problem ??= { vi: 'có khóa mà lược đồ không biết', en: 'it has keys that the schema does not know' };
      } else if (pointsNowhere(document, tokens, json)) {
        return said(
          `văn bản không có mục ${JSON.stringify(json)}`,
          `the document has no section ${JSON.stringify(json)}`,
        );
      } else return { json };
    } else {
      problem ??= schemaProblem(whole)?.message ?? null;
    }
  }
  const [value, place] = [JSON.stringify(readings[0]), formatPointer(tokens)];
  const hint = DECIMAL_COMMA.test(text) ? text.replace(',', '.') : null;
  return said(
    `${value} không đặt được vào ${place}: ${problem?.vi}${hint === null ? '' : `; phần thập phân viết sau dấu chấm: ${hint}`}`,
    `${value} cannot stand at ${place}: ${problem?.en}${hint === null ? '' : `; decimals are written behind a point: ${hint}`}`,
  );
}

/** "99,5", as numbers are written in Vietnamese; it is not taken as one, since "1,250" may be meant in the English way. */
const DECIMAL_COMMA = /^-?\d+,\d+$/;

function pointsNowhere(document: PlanDocument, [list, , field]: readonly string[], value: Json): boolean {
  const isReference = field === 'section' || (list === 'sections' && field === 'parent');
  return isReference && value !== null && !document.sections.some(({ id }) => id === value);
}

/** Where on the way to the place the document ends, and what to correct instead. */
function noSuchPlace(document: PlanDocument, tokens: readonly string[]): Label {
  for (let n = tokens.length - 1; n > 0; n -= 1) {
    const value = valueAt(document as unknown as Json, tokens.slice(0, n));
    if (value === null) {
      const place = formatPointer(tokens.slice(0, n));
      return {
        vi: `${place} đang là null; hãy đưa cả giá trị dưới dạng JSON`,
        en: `${place} is null; give it a whole value as JSON instead`,
      };
    }
    if (value !== undefined) break;
  }
  const place = formatPointer(tokens);
  return { vi: `văn bản không có gì ở ${place}`, en: `the document has nothing at ${place}` };
}

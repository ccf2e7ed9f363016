import { isDeepStrictEqual } from 'node:util';
import type { PlanDocument } from '../../normalizers/schema.js';
import { fold } from '../../normalizers/text/fold.js';
import type { Anchor, Json, ListName } from './correction.js';
import { valueAt } from './pointer.js';

/** What a record will be known by when the document has been read again. */
export function anchorOf(document: PlanDocument, list: ListName, index: number): Anchor | null {
  const record = document[list][index];
  if (!record) return null;
  const alike = indexesOfWords(document, list, record.source.quote);
  return {
    list,
    id: 'id' in record ? record.id : null,
    start: record.source.start,
    end: record.source.end,
    quote: record.source.quote,
    ordinal: alike.indexOf(index),
    count: alike.length,
  };
}

/**
 * The record that an anchor means, after the document may have been read anew: the one with the same words, wherever they
 * now stand. Words count as the same when only diacritics, case or spacing differ; digits never may. Of several
 * records of the same words it is the one of the same rank, if there are still as many of them, else the only one where the
 * old value (or already the new one) stands. When in doubt, none.
 */
export function findRecord(
  document: PlanDocument,
  anchor: Anchor,
  within: readonly string[],
  values: { readonly old: Json; readonly new: Json },
): number | 'lost' | 'ambiguous' {
  const records = document[anchor.list];
  const alike = indexesOfWords(document, anchor.list, anchor.quote);
  if (alike.length === 0) return 'lost';
  const inPlace = alike.filter((index) => {
    const source = records[index]?.source;
    return source?.start === anchor.start && source.end === anchor.end;
  });
  if (alike.length === anchor.count) {
    const found = alike[anchor.ordinal];
    return found === undefined || (inPlace.length > 0 && !inPlace.includes(found)) ? 'ambiguous' : found;
  }
  const near = inPlace.length > 0 ? inPlace : alike;
  for (const value of [values.old, values.new]) {
    // Many records have no scope or no deadline: that nothing stands there tells none of them.
    if (value === null) continue;
    const [found, ...more] = near.filter((index) =>
      isDeepStrictEqual(valueAt(records[index] as unknown as Json, within), value),
    );
    if (found !== undefined) return more.length === 0 ? found : 'ambiguous';
  }
  return 'ambiguous';
}

function indexesOfWords(document: PlanDocument, list: ListName, quote: string): readonly number[] {
  const words = wordsOf(quote);
  const found: number[] = [];
  for (const [index, { source }] of document[list].entries()) if (wordsOf(source.quote) === words) found.push(index);
  return found;
}

function wordsOf(quote: string): string {
  return fold(quote.normalize('NFC')).replace(/\s+/g, ' ').trim();
}

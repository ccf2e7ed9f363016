import { unionBox } from '../../extractors/page.js';
import { type DocumentText, placeOf } from '../document-text.js';
import type { Evidence } from '../schema.js';
import { singleSpaced } from '../text/spaces.js';

/** A stretch of the document text, `[start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Evidence for a record that stands in several stretches (a row that a page break cuts): from the first to the last, quoted
 * without what stands between them; the box is that of the first one's page.
 */
export function evidenceOfStretches(doc: DocumentText, stretches: readonly Stretch[]): Evidence {
  const first = stretches[0] ?? { start: 0, end: 0 };
  const places = stretches.map(({ start, end }) => placeOf(doc, start, end));
  const page = places[0]?.page ?? null;
  const box = unionBox(places.filter((place) => place.page === page).map((place) => place.box));
  const round = (n: number): number => Math.round(n * 10) / 10;
  return {
    page,
    start: first.start,
    end: Math.max(first.start, ...stretches.map(({ end }) => end)),
    quote: stretches.map(({ start, end }) => singleSpaced(doc.text.slice(start, end)).trim()).join(' '),
    ...(box ? { bbox: [round(box[0]), round(box[1]), round(box[2]), round(box[3])] as const } : {}),
  } as Evidence;
}

import type { Evidence, PlanDocument } from '../normalizers/schema.js';
import type { XlsxLink } from './xlsx.js';

/** The page of a piece of evidence as a link that opens the source file there; `null` for files without pages. */
export function evidenceLink(document: PlanDocument | undefined, source: Evidence | undefined): XlsxLink | null {
  if (!document || source?.page == null) return null;
  return { text: String(source.page), target: `${document.source.path}#page=${source.page}` };
}

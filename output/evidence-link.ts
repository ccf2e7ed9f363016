import type { Evidence, PlanDocument } from '../normalizers/schema.js';
import type { XlsxLink } from './xlsx.js';

/**
 * The page of a piece of evidence as a link that opens the source file there; for files without pages the section that it
 * stands in ("II.1.a", see place.ts).
 */
export function evidenceLink(
  document: PlanDocument | undefined,
  source: Evidence | undefined,
  section: string | null = null,
): XlsxLink | string | null {
  if (!document || !source) return null;
  if (source.page === null) return section;
  return { text: String(source.page), path: document.source.path, page: source.page };
}

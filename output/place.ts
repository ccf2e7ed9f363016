import type { Evidence, PlanDocument, Result, Target } from '../normalizers/schema.js';
import type { Label } from './language.js';

/** Where to look for a figure: "trang 4", or where a file has no pages, "mục II.1.a"; `null` where neither is known. */
export function placeLabel({ page }: Pick<Evidence, 'page'>, section: string | null = null): Label | null {
  if (page !== null) return { vi: `trang ${page}`, en: `page ${page}` };
  return section === null ? null : { vi: `mục ${section}`, en: `section ${section}` };
}

export function placeOf(document: PlanDocument, { source, section }: Pick<Target | Result, 'section' | 'source'>) {
  return placeLabel(source, sectionPath(document, section));
}

/** The markers of a section and of those that it stands in, as people cite them: "II.1.a". */
export function sectionPath({ sections }: Pick<PlanDocument, 'sections'>, id: string | null): string | null {
  const markers: string[] = [];
  // A parent stands before its children: what says otherwise is not followed.
  for (let at = sections.findIndex((one) => one.id === id); at >= 0; ) {
    const { marker, parent } = sections[at] ?? { marker: null, parent: null };
    // "1.2" repeats its parent's "1".
    if (marker !== null && !markers[0]?.startsWith(`${marker}.`)) markers.unshift(marker);
    at = parent === null ? -1 : sections.slice(0, at).findIndex((one) => one.id === parent);
  }
  return markers.length === 0 ? null : markers.join('.');
}

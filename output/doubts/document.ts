import type { PlanDocument } from '../../normalizers/schema.js';
import type { Label } from '../language.js';
import { placeLabel } from '../place.js';
import { meaningOf, messageOf, needsReview } from '../warnings/index.js';

/** Warnings of one kind that are said one by one; of more only what they mean. */
const MOST = 2;

/** What a person should know of a whole document before using its figures; what names a single record is said there. */
export function documentDoubts({ status, warnings }: Pick<PlanDocument, 'status' | 'warnings'>): readonly Label[] {
  if (status === 'ok') return [];
  const open = warnings.filter(({ code, records }) => !records && needsReview(code));
  return [...new Set(open.map(({ code }) => code))].flatMap((code) => {
    const same = open.filter((warning) => warning.code === code);
    if (same.length > MOST) return [meaningOf(code)];
    return same.map((warning) => {
      const { vi, en } = messageOf(warning);
      const place = placeLabel({ page: warning.page ?? null });
      return place === null ? { vi, en } : { vi: `${place.vi}: ${vi}`, en: `${place.en}: ${en}` };
    });
  });
}

import type { PlanDocument } from '../../normalizers/schema.js';
import type { Label } from '../language.js';
import { meaningOf, needsReview } from '../warnings/index.js';

/** What a person should know of a whole document before using its figures: each thing once, whatever names a single record apart. */
export function documentDoubts({ status, warnings }: Pick<PlanDocument, 'status' | 'warnings'>): readonly Label[] {
  if (status === 'ok') return [];
  const codes = new Set(warnings.filter(({ code, records }) => !records && needsReview(code)).map(({ code }) => code));
  return [...codes].map(meaningOf);
}

import type { PlanDocument } from '../../normalizers/schema.js';
import type { Language } from '../language.js';
import { messageOf } from '../warnings/index.js';

/** A warning that names more records than this is about what they stand in. */
const MOST_NAMED = 3;

/** A warning in one line: where ("trang 4, t3"), what, and its code (docs/WARNINGS.md). */
export function showWarning(warning: PlanDocument['warnings'][number], language: Language): string {
  const { code, page, records = [] } = warning;
  const place = [
    ...(page === undefined ? [] : [`${{ vi: 'trang', en: 'page' }[language]} ${page}`]),
    ...(records.length > MOST_NAMED ? [] : records),
  ].join(', ');
  return `${place === '' ? '' : `${place}: `}${messageOf(warning)[language]} [${code}]`;
}

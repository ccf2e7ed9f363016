import type { PlanDocument } from '../../normalizers/schema.js';
import type { Language } from '../language.js';
import { messageOf } from '../warnings/index.js';

/** A warning in one line: where, what, and its code (docs/WARNINGS.md). */
export function showWarning(warning: PlanDocument['warnings'][number], language: Language): string {
  const { code, page } = warning;
  const place = page === undefined ? '' : `${{ vi: 'trang', en: 'page' }[language]} ${page}: `;
  return `${place}${messageOf(warning)[language]} [${code}]`;
}

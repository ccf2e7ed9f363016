import type { PlanDocument } from '../../normalizers/schema.js';

/** A warning in one line: where, what, and its code (docs/WARNINGS.md). */
export function showWarning({ code, message, page }: PlanDocument['warnings'][number]): string {
  return `${page === undefined ? '' : `page ${page}: `}${message} [${code}]`;
}

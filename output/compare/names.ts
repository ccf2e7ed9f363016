import { LEVELS } from '../labels.js';
import type { ComparedDocument } from './comparison.js';

/** What a person calls a plan: "Sông Mã (cấp huyện) 2024". */
export function documentName({ unit, level, period, path }: ComparedDocument): string {
  const name = unit.commune ?? unit.district ?? unit.province ?? path;
  const year = period.start?.slice(0, 4) ?? '';
  return `${name}${level === null ? '' : ` (${LEVELS[level].vi})`} ${year}`.trim();
}

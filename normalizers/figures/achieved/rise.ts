import type { Result } from '../../schema.js';
import type { Clause } from '../clauses/clause.js';

/** "từ 83,9% | năm 2031 | lên 89,1%": when it was so. */
const YEAR = /^,?\s*\(?(?:vào |của |trong |ở )?(?:cuối |đầu )?năm\s+((?:19|20)\d{2})(?!\d)/iu;

/**
 * The percentage that a reported rise or fall began with, as a result of the year it is stated for: every percentage of a
 * report is a record. `null` where no year is named: what was must not pass for what was reached.
 */
export function baseOf(text: string, { measure }: Clause, result: Omit<Result, 'id'>): Omit<Result, 'id'> | null {
  const was = measure.quantity?.unit === 'percent' ? measure.quantity.rise : undefined;
  const year = was && YEAR.exec(text.slice(was.end, was.end + 40))?.[1];
  if (!was || !year) return null;
  return {
    ...result,
    value: { comparator: 'eq', number: was.number, upper: null, unit: 'percent' },
    ratio: null,
    change: null,
    baseline: null,
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
  };
}

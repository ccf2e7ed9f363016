import { matchesOf } from '../text/matches.js';
import { monthsOf } from './calendar.js';
import { type DeadlineContext, expression, type TimeExpression } from './deadline.js';

/** "Thường xuyên", "Liên tục", "Thường xuyên trong năm 2024". */
const ONGOING =
  /(?<!\p{L})(?:thường\s+xuyên(?:\s*,\s*liên\s+tục)?|liên\s+tục)(?!\p{L})(?:\s*,?\s*(?:trong\s+(?:cả\s+)?năm|cả\s+năm)(?:\s*((?:19|20)\d{2}))?(?!\s*học))?/giu;

/** The years of "thường xuyên trong năm 2024" are stated; those of "thường xuyên trong năm" are not. */
export function findOngoing(text: string, _context: DeadlineContext): readonly TimeExpression[] {
  return matchesOf(text, ONGOING).map((m) => {
    const days = m[1] ? monthsOf(Number(m[1]), 1, 12) : null;
    return expression(m.index, m.index + m[0].length, 'ongoing', days ? { ...days, relation: 'in' } : {});
  });
}

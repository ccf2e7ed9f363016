import type { Clause } from './clause.js';
import type { Part } from './parts.js';

/** "đến năm 2025 tỷ lệ tương ứng là | 50%, 40% và 30%", "đến năm 2030 các tỷ lệ này lần lượt đạt | 60%, 50%" */
const AGAIN =
  /(?<!\p{L})(?:các\s+)?(?:tỷ lệ|tỉ lệ|con số|chỉ tiêu|mức)\s+(?:này\s+)?(?:tương ứng|lần lượt)(?:\s+(?:là|đạt|tăng lên))*\s*$/iu;

/**
 * What a row of percentages measures that only restates, in turn, the percentages before it: as many as it has, each with a thing of
 * its own. Empty where the row says itself what it measures, or the two do not pair off.
 *
 * @param before the clauses read so far of the paragraph
 */
export function restated(text: string, row: readonly Part[], before: readonly Clause[]): readonly Clause[] {
  const [first, ...others] = row;
  if (!first || others.length === 0 || others.some(({ position }) => position !== 'list')) return [];
  if (!AGAIN.test(text.slice(Math.max(first.start, first.measure.start - 60), first.measure.start))) return [];
  const named = before.slice(-row.length);
  const alike =
    named.length === row.length &&
    new Set(named.map(({ indicator }) => indicator)).size === row.length &&
    [...named, ...row].every(({ measure }) => measure.quantity?.unit === 'percent');
  return alike ? named : [];
}

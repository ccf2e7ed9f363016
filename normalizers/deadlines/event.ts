import { matchesOf } from '../text/matches.js';
import { expression, type TimeExpression } from './deadline.js';

/**
 * "sau khi Chính phủ ban hành Nghị quyết", "khi có Quyết định công bố", "ngay sau khi có hướng dẫn": the words after it are the
 * event. How far they reach is for the reader of cells to say: here up to the end of the text.
 */
const EVENT = /(?<!\p{L})(?:ngay\s+)?(?:sau\s+khi|trước\s+khi|khi)(?:\s+có)?(?!\p{L})\s*/giu;
/** "5 ngày kể từ khi …" belongs to a duration. */
const FROM_WHEN = /(?:kể|tính)\s+từ\s*$|\btừ\s*$/iu;

/** The times of a text that hang on an event ("sau khi có hướng dẫn"), not on the calendar. */
export function findEvents(text: string): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const m of matchesOf(text, EVENT)) {
    const from = m.index;
    if (from < (found.at(-1)?.to ?? 0) || FROM_WHEN.test(text.slice(Math.max(0, from - 40), from))) continue;
    const event = text.slice(from + m[0].length);
    if (!/\p{L}/u.test(event)) continue;
    const relation = /trước/iu.test(m[0]) ? 'before' : 'after';
    found.push(expression(from, text.length, 'event', { relation, event }));
  }
  return found;
}

import type { Span } from '../../numbers/index.js';
import { bracketAround } from '../words/brackets.js';
import { needsPredicate } from '../words/lead.js';
import { predicateAt } from '../words/predicate.js';
import { type Begun, type Cut, delimiters } from './cut.js';
import { leadOf } from './position.js';

const PREPOSITION = /^\s*(?:trên|tại|ở|trong|cho|bằng|và|cùng)(?!\p{L})/iu;

/**
 * Where a part ends. A segment without figures after its semicolon goes on with it, or is another matter and is left out:
 *
 * ```
 * 100% các văn bản về phòng, chống tham nhũng; thực hành tiết kiệm được phổ biến     goes on: no verb so far
 * được niêm yết tại trung tâm; bộ phận một cửa; trên cổng thông tin                  goes on: preposition
 * kiểm tra trên 30% các cơ quan; đẩy mạnh kiểm tra đột xuất                          another matter
 * ```
 */
export function endOf(text: string, brackets: readonly Span[], part: Begun, cut: Cut, last: boolean): number {
  const { measure, position } = part;
  const inner = bracketAround(brackets, measure.start);
  if (inner) return Math.min(Math.max(measure.end, cut.end), Math.max(measure.end, inner.end - 1));
  const stops = delimiters(text, measure.end, cut.start, brackets, false).filter((mark) => text[mark] === ';');
  let until = Math.min(Math.max(cut.end, measure.end), stops[0] ?? Number.POSITIVE_INFINITY);
  const needs = position === 'led' && needsPredicate(leadOf(text, part.start, measure));
  for (const [i, stop] of stops.entries()) {
    const segmentEnd = stops[i + 1] ?? (last ? cut.end : stop);
    const segment = text.slice(stop + 1, segmentEnd);
    const said = text.slice(measure.end, stop);
    const predicate = predicateAt(said);
    const goesOn =
      (needs && predicate < 0) || PREPOSITION.test(segment) || repeats(segment, said.slice(Math.max(0, predicate)));
    if (!goesOn || segmentEnd <= stop) break;
    until = segmentEnd;
  }
  return until;
}

/** "ban hành Kế hoạch …; Kế hoạch …", "được công khai …; niêm yết công khai tại …": more of the same verb. */
function repeats(segment: string, said: string): boolean {
  const passive = /^được\s+(\p{L}+\s+\p{L}+)/u.exec(said)?.[1];
  const ownVerb = /^\s*\p{L}+[^,]*\sđược\s/u.test(segment.slice(0, 60));
  if (passive !== undefined && !ownVerb && segment.slice(0, 30).includes(passive)) return true;
  const words = /^\s*(\p{L}+\s+\p{L}+)/u.exec(segment)?.[1];
  return words !== undefined && /^\s*\p{Lu}/u.test(segment) && said.includes(words);
}

import type { Span } from '../../numbers/index.js';
import { matchesOf } from '../../text/matches.js';
import { bracketAround } from './brackets.js';

/** "TP. Hồ Chí Minh", "ThS. Nguyễn": a full stop that ends no sentence. */
const ABBREVIATION = /(?<!\p{L})(?:TP|Tp|tp|TX|Tx|TT|P|Q|H|ThS|Ths|TS|PGS|GS|BS|KS|CN|Tr|tr|St|No)$/u;
/** Also where the space after it is lost: "đạt 30% GDP.Tỷ lệ". */
const STOP = /[.!?…]+["”’*)]*(?=\s+(?:["“(*]*[\p{Lu}\d]|[-–+•]\s)|(?<=[\p{L}%]{3}\.)\p{Lu}\p{Ll}+\s)/gu;

/**
 * Sentences of a paragraph, without the spaces between them. A full stop ends one where a capital letter or a digit
 * follows: "1.739.919", "1.2. Phấn đấu" at the start and "(…)." inside brackets end none.
 */
export function findSentences(text: string, brackets: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of matchesOf(text, STOP)) {
    const end = stop.index + stop[0].length;
    if (bracketAround(brackets, stop.index)) continue;
    const before = text.slice(Math.max(0, stop.index - 5), stop.index);
    if (ABBREVIATION.test(before)) continue;
    // "1. Phấn đấu …", "1.2. …": the number of the item.
    if (/^\s*\d{1,2}(?:\.\d{1,2})*$/u.test(text.slice(start, stop.index))) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const trimmed = trimSpan(text, { start, end });
  if (trimmed.end > trimmed.start) spans.push(trimmed);
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

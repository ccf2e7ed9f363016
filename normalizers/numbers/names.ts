import { CODES, DOCUMENT_NUMBERS } from './codes.js';
import { joinSpans, type Span, spansOf } from './span.js';
import { TIMES } from './times.js';
import { matchAt } from './units.js';

/**
 * One sticky pattern, tried at the first digit of each number only: a pass over the text per rule would cost more than all
 * the rest of reading figures.
 */
const NAME = new RegExp(`(?<![\\d.,/])(?:${[...TIMES, ...CODES].join('|')})`, 'iuy');
const DOCUMENT = new RegExp(`(?<![\\d.,/])(?:${DOCUMENT_NUMBERS.join('|')})`, 'uy');

/** Where the date, code or name that begins at `start` ends; `null` where the digits there measure or count something. */
export function nameAt(text: string, start: number): number | null {
  const match = matchAt(DOCUMENT, text, start) ?? matchAt(NAME, text, start);
  return match && match[0] !== '' ? start + match[0].length : null;
}

const ADDRESS = /https?:\/\/\S+|\S+@\S+\.\S+|[\w.-]+\.(?:gov|com|org|edu)(?:\.vn)?\S*/giu;

/** Web and mail addresses, whose digits are none of our figures. */
export function findAddresses(text: string): readonly Span[] {
  if (!/:\/\/|@|\.vn|\.com/u.test(text)) return [];
  return joinSpans(spansOf(text, [ADDRESS]));
}

import type { Quantity } from './figure.js';
import type { Span } from './span.js';
import { NUMBER_WORDS, parseNumberWords } from './words.js';

/** "hai (", "hai mươi phần trăm (", "ba mươi triệu đồng (" */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}])(${NUMBER_WORDS})(?:\\s+(phần\\s+trăm|(?:(?:nghìn|triệu|tỷ|tỉ)\\s+)?đồng))?\\s*\\(\\s?$`,
  'iu',
);
const LONGEST = 80;

/**
 * A number in words that digits in a bracket repeat: "ít nhất ba (03) mô hình", "tối đa hai mươi phần trăm (20%)". The span runs from
 * the first word to the closing bracket, so that what stands before and behind it is what compares and what is counted;
 * `null` where there are no such words.
 *
 * @param start where the digits begin
 * @param end where they end, the unit included
 */
export function wordsAround(text: string, start: number, end: number): (Span & { readonly said: string }) | null {
  const open =
    text[start - 1] === '(' ? start - 1 : text[start - 1] === ' ' && text[start - 2] === '(' ? start - 2 : -1;
  if (open < 0) return null;
  const close = text[end] === ')' ? end : text[end] === ' ' && text[end + 1] === ')' ? end + 1 : -1;
  if (close < 0) return null;
  const from = Math.max(0, start - LONGEST);
  const words = WORDS.exec(text.slice(from, start));
  return words?.[1] === undefined ? null : { start: from + words.index, end: close + 1, said: words[1] };
}

/** Whether the words and the digits say the same: of a count or a percentage; sums of money have their own scale. */
export function saysTheSame(said: string, { number, unit }: Pick<Quantity, 'number' | 'unit'>): boolean {
  return unit === 'vnd' || parseNumberWords(said) === number;
}

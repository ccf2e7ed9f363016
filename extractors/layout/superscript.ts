import { unionBox } from '../page.js';
import { superscriptDigits } from '../superscript-digits.js';
import type { PlacedWord } from './raw-page.js';

const MARK = /^(?:\d{1,3}|[*†]{1,3})$/u;
const RAISED = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u;

/** The superscript digits that begin a text, '' for none. */
export function leadingMark(text: string): string {
  return RAISED.exec(text)?.[0] ?? '';
}

/** Whether a word could be a footnote mark by its letters alone. */
export function isMark(word: PlacedWord): boolean {
  return word.text.length <= 3 && MARK.test(word.text);
}

/**
 * Writes raised small numbers of a row with superscript digits and joins them to the word that they stand at, so that
 * "2023" + raised "1" becomes "2023¹" and never 20231.
 */
export function raiseMarks(words: readonly PlacedWord[], size: number, baseline: number): readonly PlacedWord[] {
  if (!words.some((word) => isRaised(word, size, baseline))) return words;
  const found: PlacedWord[] = [];
  for (const word of words) {
    const raised = isRaised(word, size, baseline);
    const before = found.at(-1);
    const room = before ? word.box[0] - before.box[2] : size;
    // "năm 2031" + "1" + ".": the point after a mark was parted from its word by the mark alone.
    const joins = raised
      ? room < 0.3 * size
      : before !== undefined && room < 0.1 * size && /.[⁰¹²³⁴⁵⁶⁷⁸⁹]$/u.test(before.text);
    const text = raised ? superscriptDigits(word.text) : word.text;
    if (before && joins) {
      found[found.length - 1] = {
        ...before,
        text: before.text + text,
        box: unionBox([before.box, word.box]) ?? before.box,
      };
    } else found.push(raised ? { ...word, text } : word);
  }
  return found;
}

function isRaised(word: PlacedWord, size: number, baseline: number): boolean {
  return isMark(word) && word.size <= 0.85 * size && baseline - word.baseline >= 0.15 * size;
}

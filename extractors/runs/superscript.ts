import { superscriptDigits } from '../superscript-digits.js';

/**
 * Raised text as plain characters: digits become superscript digits, so that a footnote mark never joins the number
 * before it ("năm 2023" + raised "1" → "năm 2023¹"); brackets around a mark are dropped ("⁽¹⁾" → "¹"); anything else
 * ("30", "th") stays as it is.
 */
export function raise(text: string): string {
  const mark = /^\s*[([]?\s*(\d{1,3})\s*[)\]]?\s*$/.exec(text);
  const digits = mark?.[1];
  return digits ? superscriptDigits(digits) : text;
}

/** A line that begins with a footnote's mark: the mark and the text behind it. */
export const FOOTNOTE_START = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?=\s|\p{L}|$)/u;

/** The mark of footnote `number` as it stands in texts. */
export function footnoteMark(number: number): string {
  return raise(String(number));
}

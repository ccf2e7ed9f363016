import { singleSpaced } from '../text/spaces.js';
import type { Doubt } from './types.js';

const DIGITS = /^\d+$/;
/** Digits are named where a word is the likelier reading. */
const LIKELIER = 0.5;
const CONTEXT = 14;

/** Digits that stand where a word is likelier ("16 trình" was "lộ trình"). They stay as read: only a person may tell. */
export function numberDoubts(doubtful: readonly Doubt[]): readonly Doubt[] {
  return doubtful.filter(({ text, confidence }) => DIGITS.test(text) && confidence < LIKELIER);
}

/** The digits among their neighbours and what they may have been: "…theo 16 trình và…" (lộ). */
export function describeNumberDoubt(text: string, { start, end, alternatives }: Doubt): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^[^\s]*\s|^[\s\S]*\n/u, '');
  const after = text.slice(end, end + CONTEXT).replace(/\s[^\s]*$|\n[\s\S]*$/u, '');
  const words = alternatives.slice(0, 3).map((alternative) => alternative.text);
  return `"${singleSpaced(`${before}${text.slice(start, end)}${after}`).trim()}" (${words.join(', ') || '?'})`;
}

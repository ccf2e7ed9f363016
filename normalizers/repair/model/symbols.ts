import { ABBREVIATIONS, isSyllable, unifyToneMarks } from '../../syllable/index.js';

/**
 * What the language model counts. Words are lower-case syllables with old-style tone marks; abbreviations are words of
 * their own, as printed; every number is one symbol, and so is every Roman numeral.
 */
export const UNKNOWN = 0;
export const START = 1;
export const NUMBER = 2;
export const ROMAN = 3;
/** The first ids of every model, in this order. */
export const SYMBOLS = ['<unk>', '<s>', '<n>', '<r>', ',', '.', ';', ':', '(', ')', '/', '-', '%', '"', '<p>'] as const;

const PUNCTUATION: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '[': '(',
  ']': ')',
};
const SIGNS = new Set<string>(SYMBOLS.slice(4));

/** The symbol of a sign of punctuation. */
export function signSymbol(sign: string): string {
  const plain = PUNCTUATION[sign] ?? sign;
  return SIGNS.has(plain) ? plain : '<p>';
}

/** A word of letters, a number with its inner signs ("15/7/2021", "98,5"), or one sign. */
export const CLEAN_TOKEN = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,/:-]\d+)*|[^\s\p{L}\d]/gu;

const ROMAN_NUMERAL = /^(?:X{0,3}(?:IX|IV|V?I{1,3})|X{1,3}|V|X{1,3}V)$/;

/**
 * The symbol of a word. In a line of capitals ("KẾ HOẠCH") words are words and only what is no syllable is an
 * abbreviation; elsewhere "TU" and "HU" are those of "03-NQ/TU".
 */
export function wordSymbol(word: string, inCapitals: boolean): string {
  const lower = word.toLowerCase();
  if (word === lower) return unifyToneMarks(lower);
  if (word.length === 1) return ROMAN_NUMERAL.test(word) ? '<r>' : lower;
  if (ROMAN_NUMERAL.test(word)) return '<r>';
  const capitals = word === word.toUpperCase();
  if (capitals) {
    if (ABBREVIATIONS.has(word) && !(inCapitals && isSyllable(lower))) return word;
    if (isSyllable(lower) || word.length > 10) return unifyToneMarks(lower);
    return word;
  }
  if (ABBREVIATIONS.has(word)) return word;
  // "CTr", "TTg": two capitals or more.
  if (word.length <= 6 && /\p{Lu}.*\p{Lu}/u.test(word)) return word;
  return unifyToneMarks(lower);
}

/** Whether most words of the line `[from, to)` of a text stand in capitals: a heading, in which case tells nothing. */
export function isCapitalLine(text: string, from = 0, to = text.length): boolean {
  let upper = 0;
  let lower = 0;
  // Running text shows itself after a third of it.
  for (let i = from; i < to && 3 * lower < to - from; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) lower++;
      else if (code >= 0x41 && code <= 0x5a) upper++;
      continue;
    }
    const letterCase = cases[code] || learnCase(code);
    if (letterCase === LOWER) lower++;
    else if (letterCase === UPPER) upper++;
  }
  return upper > 3 && upper > 2 * lower && 3 * lower < to - from;
}

const [LOWER, UPPER, NEITHER] = [1, 2, 3];

/** Case of code units, as they are met; 0 for those not met yet. */
const cases = new Uint8Array(0x10000);

function learnCase(code: number): number {
  const char = String.fromCharCode(code);
  const found = char !== char.toUpperCase() ? LOWER : char !== char.toLowerCase() ? UPPER : NEITHER;
  cases[code] = found;
  return found;
}

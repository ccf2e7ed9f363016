/** How a word is written: what is put in its place is written the same way. */
export type CasePattern = 'small' | 'capital' | 'capitals';

const LETTER = /\p{L}/gu;

const known = new Map<string, CasePattern>();
const MOST = 50_000;

/** The pattern of a word, damaged letters left aside ("D4U" is capitals). One capital alone is a capital. */
export function casePattern(word: string): CasePattern {
  let pattern = known.get(word);
  if (pattern === undefined) {
    pattern = findPattern(word);
    if (known.size >= MOST) known.clear();
    known.set(word, pattern);
  }
  return pattern;
}

function findPattern(word: string): CasePattern {
  const letters = word.match(LETTER) ?? [];
  const upper = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  if (upper >= 2 && upper * 10 >= letters.length * 7) return 'capitals';
  const first = letters[0];
  return first !== undefined && first !== first.toLowerCase() && /^\p{L}/u.test(word) ? 'capital' : 'small';
}

/** A lower-case word in a pattern. */
export function applyCase(word: string, pattern: CasePattern): string {
  if (pattern === 'capitals') return word.toUpperCase();
  if (pattern === 'capital') return word.slice(0, 1).toUpperCase() + word.slice(1);
  return word;
}

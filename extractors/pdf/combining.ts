import type { Glyph } from './content.js';

// Spacing accents that old fonts print over a letter, and the combining marks they stand for.
const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '˘': '\u0306',
  '¸': '\u0327',
};
const MARKS = /^\p{M}+$/u;
/** Circumflex, breve and horn belong to the vowel and come before the tone mark. */
const OF_VOWEL = new Set(['\u0302', '\u0306', '\u031b']);

/** The same for a whole word. */
export function composeLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\P{M}\p{M}+/gu, composeLetter)
    .normalize('NFC');
}

/** A letter with its marks in one composed character, whatever their order: "e" + acute + circumflex → "ế". */
export function composeLetter(text: string): string {
  const parts = [...text.normalize('NFD')];
  const marks = parts.filter((part) => MARKS.test(part));
  if (marks.length < 2) return text.normalize('NFC');
  const base = parts.filter((part) => !MARKS.test(part)).join('');
  const ordered = [...marks.filter((mark) => OF_VOWEL.has(mark)), ...marks.filter((mark) => !OF_VOWEL.has(mark))];
  return (base + ordered.join('')).normalize('NFC');
}

/**
 * Joins combining marks that a PDF positions apart to the letters they stand over. A mark follows its letter in the
 * stream, or stands over it on the page; one that has no letter stays as it is.
 */
export function joinMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some((glyph) => markOf(glyph) !== null)) return glyphs;
  const letters: Glyph[] = [];
  const apart: Glyph[] = [];
  for (const glyph of glyphs) {
    const mark = markOf(glyph);
    if (mark === null) {
      letters.push(glyph);
      continue;
    }
    const at = letters.findLastIndex((letter) => letter.text !== ' ');
    const before = letters[at];
    if (before && standsOver(glyph, before, 0.35)) letters[at] = withMark(before, mark);
    else apart.push(glyph);
  }
  for (const glyph of apart) {
    const at = nearestLetter(glyph, letters);
    const letter = letters[at];
    const mark = markOf(glyph);
    if (letter && mark !== null) letters[at] = withMark(letter, mark);
    else letters.push(glyph);
  }
  return letters;
}

function markOf(glyph: Glyph): string | null {
  if (glyph.text === '' || glyph.text < '`' || (glyph.text.length === 1 && glyph.text > '`' && glyph.text < '\u007f')) {
    return null;
  }
  return MARKS.test(glyph.text) ? glyph.text : (ACCENTS[glyph.text] ?? null);
}

function withMark(letter: Glyph, mark: string): Glyph {
  return { ...letter, text: composeLetter(letter.text + mark) };
}

/** Where the ink of a mark is: a mark without advance width is drawn to the left of its origin. */
function inkOf(mark: Glyph): number {
  const width = mark.endX - mark.x;
  return width > 0.05 * mark.size ? mark.x + width / 2 : mark.x - 0.2 * mark.size;
}

function standsOver(mark: Glyph, letter: Glyph, slack: number): boolean {
  if (letter.angle !== mark.angle || !/\p{L}/u.test(letter.text)) return false;
  if (Math.abs(mark.y - letter.y) > 0.8 * letter.size) return false;
  const room = slack * letter.size;
  if (ACCENTS[mark.text] !== undefined) {
    const shared = Math.min(mark.endX, letter.endX) - Math.max(mark.x, letter.x);
    return shared >= 0.5 * Math.min(mark.endX - mark.x, letter.endX - letter.x);
  }
  return inkOf(mark) >= letter.x - room && inkOf(mark) <= letter.endX + room;
}

function nearestLetter(mark: Glyph, letters: readonly Glyph[]): number {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  letters.forEach((letter, index) => {
    if (!standsOver(mark, letter, 0.2)) return;
    const distance = Math.abs(inkOf(mark) - (letter.x + letter.endX) / 2) + Math.abs(mark.y - letter.y);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  return best;
}

import type { Glyph } from '../content/content.js';

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

/** A letter with its marks in one composed character, whatever their order: "e" + acute + circumflex → "ế". */
function composeLetter(text: string): string {
  const parts = [...text.normalize('NFD')];
  const marks = parts.filter((part) => MARKS.test(part));
  if (marks.length < 2) return text.normalize('NFC');
  const base = parts.filter((part) => !MARKS.test(part)).join('');
  const ordered = [...marks.filter((mark) => OF_VOWEL.has(mark)), ...marks.filter((mark) => !OF_VOWEL.has(mark))];
  return (base + ordered.join('')).normalize('NFC');
}

/**
 * Joins combining marks that a PDF positions apart to the letters they stand over: the letter printed before the mark, or
 * one that the mark stands nearer to. A mark that has no letter stays as it is.
 */
export function joinMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some((glyph) => markOf(glyph) !== null)) return glyphs;
  const letters: Glyph[] = [];
  const marks: { readonly glyph: Glyph; readonly mark: string; readonly before: number }[] = [];
  for (const glyph of glyphs) {
    const mark = markOf(glyph);
    if (mark === null) letters.push(glyph);
    else marks.push({ glyph, mark, before: letters.length - 1 });
  }
  const astray: Glyph[] = [];
  for (const { glyph, mark, before } of marks) {
    const at = letterUnder(glyph, letters, before);
    const letter = letters[at];
    if (letter) letters[at] = withMark(letter, mark);
    else astray.push(glyph);
  }
  return [...letters, ...astray];
}

/** Index of the letter that a mark belongs to, -1 for none. */
function letterUnder(mark: Glyph, letters: readonly Glyph[], before: number): number {
  const printedBefore = letters[before];
  if (printedBefore && distance(mark, printedBefore) < 0.05 * mark.size) return before;
  let best = -1;
  let bestDistance = 0.6 * mark.size;
  letters.forEach((letter, index) => {
    const away = distance(mark, letter) + (index === before ? 0 : 0.1 * mark.size);
    if (away < bestDistance) [best, bestDistance] = [index, away];
  });
  return best;
}

function markOf(glyph: Glyph): string | null {
  const code = glyph.text.charCodeAt(0);
  // Letters of Latin blocks, the most of any page.
  if ((code >= 0xc0 && code < 0x2b0) || (code >= 0x1e00 && code < 0x1f00)) return null;
  if (glyph.text === '' || glyph.text < '`' || (glyph.text.length === 1 && glyph.text > '`' && glyph.text < '\u007f')) {
    return null;
  }
  return MARKS.test(glyph.text) ? glyph.text : (ACCENTS[glyph.text] ?? null);
}

function withMark(letter: Glyph, mark: string): Glyph {
  return { ...letter, text: composeLetter(letter.text + mark) };
}

/** How far a mark is from where it would stand over a letter, in points; infinite where it cannot. */
function distance(mark: Glyph, letter: Glyph): number {
  const { size } = letter;
  if (letter.angle !== mark.angle || Math.abs(mark.y - letter.y) > 0.8 * size || !/\p{L}/u.test(letter.text)) {
    return Number.POSITIVE_INFINITY;
  }
  const width = mark.endX - mark.x;
  const offCentre = Math.abs((mark.x + mark.endX - letter.x - letter.endX) / 2);
  if (ACCENTS[mark.text] !== undefined) return offCentre < 0.3 * size ? offCentre : Number.POSITIVE_INFINITY;
  if (width > 0.05 * size) return offCentre;
  // A mark without advance width is set where its letter ends and drawn to the left, or set where the letter begins.
  return Math.min(Math.abs(mark.x - letter.endX), Math.abs(mark.x - letter.x) + 0.15 * size, offCentre + 0.05 * size);
}

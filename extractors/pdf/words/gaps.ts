import type { TextJudge } from '../../extractor.js';
import { median } from '../../layout/geometry.js';
import type { Glyph } from '../content/content.js';

/** Room before a letter, in font sizes, from which a new word begins where no space is stored. */
const WORD_GAP = 0.14;
/** The same on a page whose words are otherwise parted by stored spaces. */
const WORD_GAP_BESIDE_SPACES = 0.24;
/** A stored space that takes less room than this, in font sizes, was taken back by the letter after it. */
const SPACE_TAKES = 0.06;
/** Up to this room, in font sizes, the letters are asked whether they make one syllable. */
const DOUBTFUL = 0.2;

interface Gap {
  readonly breaks: boolean;
  readonly doubtful: boolean;
}

const START: Gap = { breaks: true, doubtful: false };
const INSIDE: Gap = { breaks: false, doubtful: false };
const PERHAPS: Gap = { breaks: true, doubtful: true };
const HARDLY: Gap = { breaks: false, doubtful: true };

/**
 * Parts the glyphs of a row, sorted by x, into words by the room between them; stored spaces count only where they take room.
 * Where the room is doubtful ("ĐIỀ U"), the reading with more valid syllables wins.
 */
export function splitRow(row: readonly Glyph[], usesSpaces: boolean, judge: TextJudge): readonly (readonly Glyph[])[] {
  const tracking = trackingOf(row);
  const bySpaces = usesSpaces && !isSetByPosition(row);
  const pieces: Piece[] = [];
  let space: Glyph | null = null;
  let before: Glyph | null = null;
  for (const glyph of row) {
    if (glyph.text === '') continue;
    if (glyph.text === ' ') {
      space = glyph;
      continue;
    }
    if (before && isPrintedTwice(before, glyph)) continue;
    const gap: Gap = before ? gapBetween(before, glyph, space, tracking, bySpaces) : START;
    const piece = pieces.at(-1);
    if (piece && !gap.breaks && !gap.doubtful) piece.glyphs.push(glyph);
    else pieces.push({ glyphs: [glyph], gap });
    before = glyph;
    space = null;
  }
  return settle(pieces, judge);
}

/** Letters that stand together without doubt, and the gap before them. */
interface Piece {
  readonly glyphs: Glyph[];
  readonly gap: Gap;
}

/** Decides the doubtful gaps, now that both sides of each are known. */
function settle(pieces: readonly Piece[], judge: TextJudge): readonly (readonly Glyph[])[] {
  const words: Glyph[][] = [];
  for (const { glyphs, gap } of pieces) {
    const last = words.at(-1);
    if (last && !(gap.doubtful ? isApart(textOf(last), textOf(glyphs), gap.breaks, judge) : gap.breaks))
      last.push(...glyphs);
    else words.push([...glyphs]);
  }
  return words;
}

function isApart(left: string, right: string, byRoom: boolean, judge: TextJudge): boolean {
  const apart = judge(`${left} ${right}`).validity;
  const together = judge(left + right).validity;
  return apart === together ? byRoom : apart > together;
}

function gapBetween(before: Glyph, glyph: Glyph, space: Glyph | null, tracking: number, usesSpaces: boolean): Gap {
  const size = Math.max(before.size, glyph.size);
  const ratio = size / Math.min(before.size, glyph.size);
  // A raised or lowered small letter is a piece of its own; the layout joins it as a mark.
  if (ratio > 1.18 && Math.abs(before.y - glyph.y) > 0.08 * size) return START;
  const room = (glyph.x - before.endX - tracking) / size;
  if (space) {
    // Without widths in the font, only the space's own place tells.
    const unmeasured = before.endX - before.x < 0.01 * size;
    const breaks = unmeasured || room > SPACE_TAKES;
    return gapOf(breaks, !unmeasured && room < DOUBTFUL && room > -0.1 && areLetters(before, glyph));
  }
  const limit = usesSpaces ? WORD_GAP_BESIDE_SPACES : WORD_GAP;
  const doubtful = room > 0.5 * limit && room < (usesSpaces ? 2 * limit : DOUBTFUL) && areLetters(before, glyph);
  return gapOf(room > limit, doubtful);
}

function gapOf(breaks: boolean, doubtful: boolean): Gap {
  if (doubtful) return breaks ? PERHAPS : HARDLY;
  return breaks ? START : INSIDE;
}

function areLetters(before: Glyph, glyph: Glyph): boolean {
  return /\p{L}$/u.test(before.text) && /^\p{L}/u.test(glyph.text);
}

/** Bold made by printing twice, a hair apart. */
function isPrintedTwice(before: Glyph, glyph: Glyph): boolean {
  return (
    glyph.text === before.text &&
    Math.abs(glyph.x - before.x) < 0.12 * glyph.size &&
    Math.abs(glyph.y - before.y) < 0.12 * glyph.size
  );
}

/** A row whose words are parted by position alone, as justified lines of some programs are. */
function isSetByPosition(row: readonly Glyph[]): boolean {
  let parted = 0;
  for (let i = 1; i < row.length; i++) {
    const before = row[i - 1];
    const glyph = row[i];
    if (!before || !glyph) continue;
    if (glyph.text === ' ') return false;
    if (glyph.x - before.endX > WORD_GAP * glyph.size) parted++;
  }
  return parted >= 3;
}

/** Room that a spaced-out row puts between all its letters, in points. */
function trackingOf(row: readonly Glyph[]): number {
  const rooms: number[] = [];
  const wide = 0.04 * (row[0]?.size ?? 0);
  let spread = 0;
  for (let i = 1; i < row.length; i++) {
    const before = row[i - 1];
    const glyph = row[i];
    if (!before || !glyph || before.text === ' ' || glyph.text === ' ') continue;
    const room = glyph.x - before.endX;
    if (room >= glyph.size) continue;
    rooms.push(room);
    if (room > wide) spread++;
  }
  if (rooms.length < 5 || spread * 2 < rooms.length) return 0;
  return median(rooms);
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => glyph.text).join('');
}

import type { TextJudge } from '../../extractor.js';
import type { PlacedWord } from '../../layout/raw-page.js';
import type { Box } from '../../page.js';
import type { Glyph } from '../content/content.js';
import { applyToBox } from '../content/matrix.js';
import { type RightAngle, turnGlyphs, uprightMatrix } from '../content/orientation.js';
import { joinMarks } from './combining.js';
import { splitRow } from './gaps.js';

/** Share of the font size above and below the baseline that a line of text takes. */
const ABOVE = 0.8;
const BELOW = 0.22;
/** Letters of one line lie on one height but for this share of the font size: a second font may sit higher or lower. */
const ONE_ROW = 0.35;

/**
 * Words of a page from the positions of its glyphs. Text at right angles to the page (narrow table heads) becomes one word a
 * line; text at other angles is a watermark and left out.
 */
export function wordsOf(
  glyphs: readonly Glyph[],
  width: number,
  height: number,
  judge: TextJudge,
): readonly PlacedWord[] {
  if (glyphs.every((glyph) => glyph.angle === 0)) return straightWords(glyphs, judge);
  const words = [
    ...straightWords(
      glyphs.filter((glyph) => glyph.angle === 0),
      judge,
    ),
  ];
  for (const angle of [90, 180, 270] as const) {
    const turned = glyphs.filter((glyph) => glyph.angle === angle);
    if (turned.some((glyph) => glyph.text.trim() !== ''))
      words.push(...turnedLines(turned, angle, width, height, judge));
  }
  return words;
}

function straightWords(glyphs: readonly Glyph[], judge: TextJudge): readonly PlacedWord[] {
  const joined = joinMarks(glyphs);
  const spaces = joined.reduce((count, glyph) => count + (glyph.text === ' ' ? 1 : 0), 0);
  const usesSpaces = spaces > 0.05 * joined.length;
  return rowsOfGlyphs(joined).flatMap((row) => splitRow(row, usesSpaces, judge).map(wordOf));
}

/** Glyphs of one height that follow one another in the stream. */
interface Run {
  readonly y: number;
  readonly glyphs: Glyph[];
}

function rowsOfGlyphs(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const glyph of glyphs) {
    if (run && run.y === glyph.y) run.glyphs.push(glyph);
    else {
      run = { y: glyph.y, glyphs: [glyph] };
      runs.push(run);
    }
  }
  runs.sort((a, b) => a.y - b.y);
  const rows: Glyph[][] = [];
  let start = 0;
  for (const { y, glyphs: next } of runs) {
    const row = rows.at(-1);
    if (row && y - start <= ONE_ROW * (next[0]?.size ?? 0)) for (const glyph of next) row.push(glyph);
    else {
      rows.push(next);
      start = y;
    }
  }
  for (const row of rows) sortByX(row);
  return rows;
}

function sortByX(row: Glyph[]): void {
  const sorted = row.every((glyph, i) => i === 0 || (row[i - 1]?.x ?? 0) <= glyph.x);
  if (!sorted) row.sort((a, b) => a.x - b.x || a.endX - b.endX);
}

function wordOf(glyphs: readonly Glyph[]): PlacedWord {
  const first = glyphs[0];
  const sample = glyphs[glyphs.length >> 1] ?? first;
  let x0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let bold = 0;
  let italic = 0;
  let size = 0;
  let text = '';
  for (const glyph of glyphs) {
    if (glyph.x < x0) x0 = glyph.x;
    if (glyph.endX > x1) x1 = glyph.endX;
    if (glyph.size > size) size = glyph.size;
    if (glyph.bold) bold++;
    if (glyph.italic) italic++;
    text += glyph.text;
  }
  const y = sample?.y ?? 0;
  return {
    text: text.normalize('NFC'),
    box: [x0, y - ABOVE * size, Math.max(x1, x0 + 0.1), y + BELOW * size],
    confidence: 1,
    baseline: y,
    size,
    font: sample?.font.name || null,
    bold: bold * 2 > glyphs.length,
    italic: italic * 2 > glyphs.length,
  };
}

/** Lines at a right angle, each one word, so that their words keep their order in a page that is read left to right. */
function turnedLines(
  glyphs: readonly Glyph[],
  angle: RightAngle,
  width: number,
  height: number,
  judge: TextJudge,
): readonly PlacedWord[] {
  const there = uprightMatrix(angle, width, height);
  const sideways = angle !== 180;
  const back = uprightMatrix(((360 - angle) % 360) as RightAngle, sideways ? height : width, sideways ? width : height);
  const words = [...straightWords(turnGlyphs(glyphs, there, angle), judge)].sort(
    (a, b) => a.baseline - b.baseline || a.box[0] - b.box[0],
  );
  const lines: PlacedWord[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && Math.abs(line.baseline - word.baseline) < 1 && word.box[0] - line.box[2] < word.size) {
      const box: Box = [line.box[0], line.box[1], word.box[2], line.box[3]];
      lines[lines.length - 1] = { ...line, text: `${line.text} ${word.text}`, box };
    } else lines.push(word);
  }
  return lines.map((line) => {
    const box = applyToBox(back, line.box);
    return { ...line, box, baseline: (box[1] + box[3]) / 2 + 0.3 * line.size };
  });
}

/** Two columns side by side, told by the spaces between them (the layout that `pdftotext -layout` keeps). */
export interface Columns {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Source lines that it covers. */
  readonly length: number;
}

/** Narrower gaps stand between the words of justified text. */
const MIN_GAP = 3;
const MAX_LINES = 40;
/** A list has its numbers or bullets in a column of their own. */
const MARKER = /^(?:[-+*•]|\(?[\dIVXLa-zđ]{1,4}[.)]?)$/u;

type Gap = readonly [from: number, to: number];

/**
 * The two columns that begin at `start`, `null` where there are none: at least two lines with text on both sides of a
 * gap that runs through all of them, and no line across it. `open`: lines with text on one side only may follow, as
 * under the signature at the end of a document.
 */
export function columnsAt(lines: readonly string[], start: number, open: boolean): Columns | null {
  const first = gapsOf(lines[start] ?? '');
  if (first.length !== 1) return null;
  let gutter = first[0] as Gap;
  let end = start + 1;
  let twoSided = 1;
  for (let i = start + 1; i < lines.length && i - start < MAX_LINES; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const next = narrowed(gutter, line);
    if (!next) break;
    gutter = next;
    const both = sidesOf(line, gutter).every((side) => side !== '');
    if (both) twoSided++;
    if (both || open) end = i + 1;
  }
  if (twoSided < 2) return null;
  const sides = lines.slice(start, end).map((line) => sidesOf(line, gutter));
  const [left, right] = [0, 1].map((side) => sides.map((pair) => pair[side] ?? '').filter((text) => text !== ''));
  if (!left || !right || left.every((text) => MARKER.test(text)) || right.length < 2) return null;
  return { left, right, length: end - start };
}

/**
 * The gaps inside a line, as `[from, to)`. Before a small letter or a stroke the gap is left to be filled in by hand:
 * "Số:      /QĐ-UBND", "ngày      tháng 02".
 */
function gapsOf(line: string): Gap[] {
  const gaps: Gap[] = [];
  if (!line.includes('   ')) return gaps;
  const text = line.trimEnd();
  for (const match of text.matchAll(/\S( {3,})(?=[^\s\p{Ll}/,.;])/gu))
    gaps.push([match.index + 1, match.index + 1 + (match[1]?.length ?? 0)]);
  return gaps;
}

/** What is left of the gutter beside another line; `null` where the line runs across it or has further columns. */
function narrowed(gutter: Gap, line: string): Gap | null {
  const text = line.trimEnd();
  const indent = text.length - text.trimStart().length;
  const gaps = gapsOf(text);
  if (gaps.length > 1) return null;
  const free: Gap[] = [...gaps, [0, indent], [text.length, Number.POSITIVE_INFINITY]];
  for (const [from, to] of free) {
    const left = Math.max(from, gutter[0]);
    const right = Math.min(to, gutter[1]);
    if (right - left >= MIN_GAP - 1) return [left, right];
  }
  return null;
}

function sidesOf(line: string, [from, to]: Gap): readonly [string, string] {
  const middle = Math.floor((from + to) / 2);
  return [line.slice(0, middle).trim(), line.slice(middle).trim()];
}

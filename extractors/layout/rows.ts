import type { Box } from '../page.js';
import { overlap } from './geometry.js';
import type { PlacedWord } from './raw-page.js';
import { isMark, raiseMarks } from './superscript.js';

/** Words that stand on one baseline, left to right. */
export interface TextRow {
  readonly words: readonly PlacedWord[];
  readonly box: Box;
  readonly baseline: number;
  /** Font size of most letters. */
  readonly size: number;
}

/** A baseline may wander this share of the font size from one word to the next (scans are never quite straight). */
const WANDER = 0.35;

/**
 * Words to rows, top to bottom. Words are taken from left to right and follow the row whose last word's baseline is
 * nearest, so that a row of a slanting scan is followed along its slope.
 */
export function readRows(words: readonly PlacedWord[]): readonly TextRow[] {
  const open: PlacedWord[][] = [];
  // Baseline of the last word of each open row, apart from the words: this loop is the longest of the layout.
  const baselines: number[] = [];
  const byBaseline = new Map<number, number>();
  for (const word of [...words].sort((a, b) => a.box[0] - b.box[0] || a.baseline - b.baseline)) {
    const { baseline } = word;
    // In a text layer most words stand on the very baseline of the word before.
    const same = byBaseline.get(baseline) ?? -1;
    const follows = same >= 0 && baselines[same] === baseline && fits(word, open[same] ?? []);
    let best = follows ? same : nearestRow(word, open, baselines);
    if (best < 0) best = open.push([]) - 1;
    open[best]?.push(word);
    baselines[best] = baseline;
    byBaseline.set(baseline, best);
  }
  return open.map(rowOf).sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
}

function nearestRow(word: PlacedWord, open: readonly (readonly PlacedWord[])[], baselines: readonly number[]): number {
  let best = -1;
  let bestDistance = 1.2 * word.size;
  for (let i = 0; i < baselines.length; i++) {
    const distance = Math.abs(word.baseline - (baselines[i] ?? 0));
    if (distance < bestDistance && fits(word, open[i] ?? [])) {
      best = i;
      bestDistance = distance;
    }
  }
  return best;
}

function fits(word: PlacedWord, row: readonly PlacedWord[]): boolean {
  const last = row[row.length - 1];
  if (!last) return false;
  const size = Math.max(word.size, last.size);
  const covered = -overlap(last.box[0], last.box[2], word.box[0], word.box[2]);
  // Two words printed over each other are two rows, unless one only leans into the other.
  if (covered < -0.6 * Math.min(last.box[2] - last.box[0], word.box[2] - word.box[0])) return false;
  if (Math.abs(word.baseline - last.baseline) <= WANDER * size) return true;
  if (isMark(last)) {
    const before = row.at(-2);
    if (before && Math.abs(word.baseline - before.baseline) <= WANDER * size) return true;
  }
  if (!isMark(word) && !isMark(last)) return false;
  const shared = overlap(word.box[1], word.box[3], last.box[1], last.box[3]);
  return covered < size && shared >= 0.4 * Math.min(word.box[3] - word.box[1], last.box[3] - last.box[1]);
}

function rowOf(words: readonly PlacedWord[]): TextRow {
  const first = words[0];
  const uniform = words.every((word) => word.size === first?.size && word.baseline === first.baseline);
  const size = uniform ? (first?.size ?? 0) : weightedMedian(words, (word) => word.size);
  const baseline = uniform ? (first?.baseline ?? 0) : weightedMedian(words, (word) => word.baseline);
  const raised = uniform ? words : raiseMarks(words, size, baseline);
  return { words: raised, size, baseline, box: boxAround(raised) };
}

function boxAround(words: readonly PlacedWord[]): Box {
  let x0 = Number.POSITIVE_INFINITY;
  let y0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y1 = Number.NEGATIVE_INFINITY;
  for (const { box } of words) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}

/** Median over the letters rather than the words. */
function weightedMedian(words: readonly PlacedWord[], read: (word: PlacedWord) => number): number {
  const sorted = [...words].sort((a, b) => read(a) - read(b));
  const total = words.reduce((sum, word) => sum + word.text.length, 0);
  let passed = 0;
  for (const word of sorted) {
    passed += word.text.length;
    if (passed * 2 > total) return read(word);
  }
  return sorted[0] ? read(sorted[0]) : 0;
}

/** The part of a row on one side of `x`, `null` where there is none. */
export function partOf(row: TextRow, from: number, to: number): TextRow | null {
  const words = row.words.filter((word) => {
    const middle = (word.box[0] + word.box[2]) / 2;
    return middle >= from && middle < to;
  });
  return words.length === 0 ? null : words.length === row.words.length ? row : rowOf(words);
}

/** The words of a row, single-spaced. */
export function textOf(row: TextRow): string {
  return row.words.map((word) => word.text).join(' ');
}

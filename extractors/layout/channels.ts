import { overlap } from './geometry.js';
import type { TextRow } from './rows.js';

/** A white stretch between two columns, in points. */
export interface Channel {
  readonly from: number;
  readonly to: number;
}

/** Columns of a table without lines stand at least this many font sizes apart. */
const GAP = 1.2;

/** The white channels between the words of a row. */
export function channelsOf(row: TextRow): readonly Channel[] {
  const found: Channel[] = [];
  for (let i = 1; i < row.words.length; i++) {
    const from = row.words[i - 1]?.box[2] ?? 0;
    const to = row.words[i]?.box[0] ?? 0;
    if (to - from >= GAP * row.size) found.push({ from, to });
  }
  return found;
}

/** What is left of a white channel beside the words of another row. */
export function narrow(channel: Channel, row: TextRow): readonly Channel[] {
  let { from, to } = channel;
  for (const word of row.words) {
    if (overlap(word.box[0], word.box[2], from, to) <= 0) continue;
    if (word.box[0] - from > to - word.box[2]) to = word.box[0];
    else from = word.box[2];
  }
  return to - from >= 0.5 * row.size ? [{ from, to }] : [];
}

/** In how many of the columns between the channels the row has words. */
export function columnsFilled(row: TextRow, channels: readonly Channel[]): number {
  const filled = row.words.map(({ box }) => channels.filter((channel) => channel.from < box[0]).length);
  return new Set(filled).size;
}

/**
 * The channel behind a narrow column of numbers, which the word "STT" above it hides: rows begin with a number, and what
 * follows, like the lines without one, begins at one and the same x.
 */
export function numberChannel(rows: readonly TextRow[], before: number): Channel | null {
  const numbered = rows.filter(({ words }) => isNumber(words[0]) && (words[1]?.box[0] ?? before) < before);
  if (numbered.length < 2) return null;
  const starts = numbered.map(({ words }) => words[1]?.box[0] ?? 0);
  const from = Math.max(...numbered.map(({ words }) => words[0]?.box[2] ?? 0));
  const to = Math.min(...starts);
  const near = 3;
  const isHung = rows.every((row) => numbered.includes(row) || row.box[0] >= to - near);
  const size = numbered[0]?.size ?? 0;
  return isHung && Math.max(...starts) - to <= near && to - from >= 0.25 * size ? { from, to } : null;
}

function isNumber(word: { readonly text: string } | undefined): boolean {
  return word !== undefined && /^\d{1,3}(?:\.\d{1,2})*[.)]?$/u.test(word.text);
}

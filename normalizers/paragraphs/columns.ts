import type { TextLine } from '../document-text.js';
import { textWidth } from './width.js';

const WINDOW = 60;
/** A small letter that is no "a)" goes on with the line above. */
const WRAPPED = /^\p{Ll}(?!\s?[).])/u;
/** Wider than any line of print (about 160 characters): there each paragraph is one line. */
const UNWRAPPED = 75_000;

/**
 * The width at which lines wrap around each line, in thousandths of the font size; 0 = unknown or not wrapped.
 * Measured on lines that certainly wrap: those followed by one that begins with a small letter.
 */
export function columnWidths(lines: readonly TextLine[]): (index: number) => number {
  const windows: number[][] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.zone !== 'body' || !WRAPPED.test(next.text)) continue;
    const window = Math.floor(i / WINDOW);
    windows[window] ??= [];
    windows[window]?.push(textWidth(line.text));
  }
  const all = columnOf(windows.flat());
  const columns = windows.map((widths) => ((widths?.length ?? 0) >= 8 ? columnOf(widths) : all));
  return (index) => columns[Math.floor(index / WINDOW)] ?? all;
}

function columnOf(widths: readonly number[]): number {
  if (widths.length < 5) return 0;
  const sorted = [...widths].sort((a, b) => a - b);
  const column = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  return column > UNWRAPPED ? 0 : column;
}

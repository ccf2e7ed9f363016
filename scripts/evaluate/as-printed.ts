import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Difference } from './align-tokens.js';

/**
 * The words of a PDF or DOCX as another program finds them: `pdftotext -raw`, or the text runs of `word/document.xml`. It
 * knows no reading order to speak of, but which words stand next to one another.
 */
export function otherReading(path: string): string {
  if (path.endsWith('.pdf'))
    return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>|<w:(?:tab|br)\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Who a difference between the text file and our text is due to. */
export type Cause = 'filled in' | 'mended' | 'only in the text file' | 'moved in the text file' | 'ours';

/**
 * Judges differences by what another program reads at the same place of the document. Words that it reads there as we do
 * were put there by the typesetter (`filled in`, or `mended` where the text file has others); words of the text file that it
 * does not read there either are `only in the text file`, or `moved` where they stand some lines before (rows that the pages
 * of the text file's source cut, headers that they repeat). Everything else is ours.
 */
export function causesOf(
  differences: readonly Difference[],
  file: readonly string[],
  ours: readonly string[],
  other: readonly string[],
  headers: readonly string[],
): readonly Cause[] {
  const page = ` ${other.join(' ')} `;
  const reads = (words: readonly string[]): boolean => words.length > 0 && page.includes(` ${words.join(' ')} `);
  /** With the words on one side at least: the edge of a cell or of a page may stand on the other. */
  const standsBeside = (before: readonly string[], here: readonly string[], after: readonly string[]): boolean =>
    reads([...before, ...here]) || reads([...here, ...after]);
  const own = differences.map(({ fromA, toA, fromB, toB }): Cause => {
    const [before, after] = [ours.slice(Math.max(0, fromB - 2), fromB), ours.slice(toB, toB + 2)];
    const [stored, printed] = [file.slice(fromA, toA), ours.slice(fromB, toB)];
    if (printed.length === 0 && headers.includes(stored.join(' '))) return 'only in the text file';
    if (stored.length > 0 && standsBeside(before, stored, after)) return 'ours';
    if (printed.length === 0) return 'only in the text file';
    // Long passages run over cells and columns, which the other program reads in its own order.
    const inPieces =
      printed.length > 6 &&
      printed.every((_, i) => reads(printed.slice(i, i + 2)) || reads(printed.slice(i - 1, i + 1)));
    if (!standsBeside(before, printed, after) && !inPieces) return 'ours';
    return stored.length === 0 ? 'filled in' : 'mended';
  });
  const stored = differences.map(({ fromA, toA }) => file.slice(fromA, toA));
  return own.map((cause, n) => {
    const { fromB = 0, toB = 0 } = differences[n] ?? {};
    if (cause !== 'filled in') return cause;
    const near = new Set(stored.slice(n + 1, n + 12).flat());
    return ours.slice(fromB, toB).every((word) => near.has(word)) ? 'moved in the text file' : cause;
  });
}

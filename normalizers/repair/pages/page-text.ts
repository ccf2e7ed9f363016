import type { Line, Page } from '../../../extractors/page.js';
import type { WordEvidence } from '../types.js';

/** All lines of a page, those of table cells included, as one text for repair. */
export interface PageText {
  readonly text: string;
  /** In reading order. */
  readonly lines: readonly PlacedLine[];
  /** What the recogniser said, by the start of the word in `text`. */
  readonly evidence: ReadonlyMap<number, WordEvidence>;
}

export interface PlacedLine {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Words of a trusted text layer say nothing about themselves. */
const CERTAIN = 0.999;

export function pageText(page: Page): PageText {
  const lines: PlacedLine[] = [];
  const evidence = new Map<number, WordEvidence>();
  // Joined at the end: a string put together piece by piece stays in pieces, and every look at a letter pays for it.
  const parts: string[] = [];
  let length = 0;
  // A TAB before a line ends what is decoded together: cells and the two columns of a head are texts of their own.
  const add = (line: Line, apart: boolean): void => {
    if (apart) parts.push('\t');
    const start = length + (apart ? 1 : 0);
    const end = start + line.text.length;
    parts.push(line.text, '\n');
    length = end + 1;
    lines.push({ line, start, end });
    collect(line, start, evidence);
  };
  let zone = '';
  for (const block of page.blocks) {
    if (block.kind === 'line') {
      add(block, block.zone !== zone || block.flow === 'start');
      zone = block.zone;
      continue;
    }
    zone = 'table';
    for (const row of block.rows) {
      for (const cell of row.cells) {
        for (const [n, line] of cell.lines.entries()) add(line, n === 0);
      }
    }
  }
  return { text: parts.join(''), lines, evidence };
}

function collect(line: Line, start: number, evidence: Map<number, WordEvidence>): void {
  let at = start;
  for (const word of line.words) {
    if (!line.text.startsWith(word.text, at - start)) return;
    if (word.confidence < CERTAIN || word.alternatives) {
      evidence.set(
        at,
        word.alternatives
          ? { confidence: word.confidence, alternatives: word.alternatives }
          : { confidence: word.confidence },
      );
    }
    at += word.text.length + 1;
  }
}

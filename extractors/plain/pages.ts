import { type Block, type Line, NO_STYLE, type Page } from '../page.js';
import { FOOTNOTE_START, lineOf, type Run } from '../runs/index.js';
import { readBlocks, type SourceBlock } from './blocks.js';
import { type BlankLines, blankLinesOf, flowOf, type MeasuredLine } from './flow.js';
import { readInline, splitLines } from './inline.js';
import { readPipeTable, readTabTable, readTwoColumns } from './tables.js';

export interface PageOptions {
  readonly markdown: boolean;
  readonly confidence: number;
}

/** The pages of a text: one, or as many as form feeds make. */
export function readPages(text: string, options: PageOptions): Page[] {
  const sources = text.replace(/\f\s*$/, '').split('\f');
  const blocks = sources.map((source) => readBlocks(source, options.markdown));
  const measured = blocks.flat().flatMap((block) => (block.kind === 'lines' ? block.lines : []));
  const blanks = blankLinesOf(measured.map((line) => ({ ...line, text: line.text.trim() })));
  let before: MeasuredLine | undefined;
  return blocks.map((pageBlocks, index) => ({
    number: sources.length > 1 ? index + 1 : null,
    width: null,
    height: null,
    rotation: 0,
    method: options.markdown ? 'markdown' : 'plain',
    confidence: options.confidence,
    blocks: pageBlocks.flatMap((block, n): readonly Block[] => {
      if (block.kind !== 'lines') {
        before = undefined;
        const first = n === 0 && index === 0;
        const last = index === blocks.length - 1 && isLast(block, pageBlocks.slice(n + 1));
        return tableBlocks(block, first, last, options);
      }
      const lines = linesOf(block.lines, blanks, before, options.markdown);
      const last = lines.at(-1);
      if (last) before = { text: last.text, afterBlank: false };
      return lines;
    }),
  }));
}

/** So many short lines may stand below a signature block: the last recipients, the name that was set with TABs before it. */
const BELOW_SIGNATURE = 8;
const SHORT = 60;

/** Whether nothing but the end of a signature block comes after; rows before more than nothing must be set as columns are. */
function isLast(block: SourceBlock, after: readonly SourceBlock[]): boolean {
  if (after.length === 0) return true;
  if (
    block.kind !== 'tabs' ||
    !(/^[^\t]*:\s*\t/.test(block.rows[0] ?? '') || block.rows.every((row) => /\t\t/.test(row)))
  )
    return false;
  const rest = after.flatMap((next) => (next.kind === 'lines' ? next.lines.map(({ text }) => text.trim()) : null));
  return rest.length <= BELOW_SIGNATURE && rest.every((text) => text !== null && text.length <= SHORT);
}

function tableBlocks(
  block: Exclude<SourceBlock, { kind: 'lines' }>,
  first: boolean,
  last: boolean,
  { markdown }: PageOptions,
): readonly Block[] {
  const readCell = (source: string): Line[] =>
    runLines(source, markdown).flatMap((runs) => lineOf(runs, { styled: markdown }) ?? []);
  if (block.kind === 'columns') {
    const side = (texts: readonly string[], zone: Line['zone']): Line[] =>
      texts.flatMap((text) => readCell(text).map((line) => ({ ...line, zone })));
    return [...side(block.left, `${block.place}-left`), ...side(block.right, `${block.place}-right`)];
  }
  if (block.kind === 'pipes') return [readPipeTable(block.rows, readCell)];
  const columns = first || last ? readTwoColumns(block.rows, first ? 'header' : 'closing', readCell) : null;
  return columns ?? [readTabTable(block.rows, readCell)];
}

function runLines(source: string, markdown: boolean): Run[][] {
  return markdown ? splitLines(readInline(source)) : [[{ text: source }]];
}

const HEADING = /^\s{0,3}#{1,6}[ \t]+(.*)$/;
const QUOTE = /^\s{0,3}>[ \t]?/;
const FOOTNOTE_DEFINITION = /^\s{0,3}\[\^(\d{1,3})\]:[ \t]*/;

function linesOf(
  source: readonly MeasuredLine[],
  blanks: BlankLines,
  above: MeasuredLine | undefined,
  markdown: boolean,
): Line[] {
  const lines: Line[] = [];
  let before = above;
  for (const piece of markdown ? markdownPieces(source) : plainPieces(source)) {
    const line = lineOf(piece.runs, { styled: markdown });
    if (!line) continue;
    const measured = { text: line.text, afterBlank: piece.afterBlank };
    const footnote = FOOTNOTE_START.test(line.text);
    lines.push({
      ...line,
      text: footnote ? line.text.replace(/^([⁰¹²³⁴-⁹]+)(?=\p{L})/u, '$1 ') : line.text,
      style: piece.heading ? { ...NO_STYLE, bold: true, italic: line.style.italic } : line.style,
      zone: footnote ? 'footnote' : 'body',
      flow: footnote || piece.heading ? 'start' : flowOf(measured, before, blanks),
    });
    before = measured;
  }
  return lines;
}

interface Piece {
  readonly runs: readonly Run[];
  readonly afterBlank: boolean;
  readonly heading: boolean;
}

function plainPieces(source: readonly MeasuredLine[]): Piece[] {
  return source.map((line) => ({ runs: [{ text: line.text }], afterBlank: line.afterBlank, heading: false }));
}

/** Emphasis may run over line ends, so the lines of a stretch are read together; a heading stands for itself. */
function markdownPieces(source: readonly MeasuredLine[]): Piece[] {
  const pieces: Piece[] = [];
  let waiting: MeasuredLine[] = [];
  const flush = (): void => {
    const first = waiting[0];
    if (!first) return;
    const runs = readInline(waiting.map((line) => line.text.replace(QUOTE, '')).join('\n'));
    splitLines(runs).forEach((line, index) => {
      pieces.push({ runs: line, afterBlank: index === 0 && first.afterBlank, heading: false });
    });
    waiting = [];
  };
  for (const line of source) {
    const heading = HEADING.exec(line.text);
    if (!heading) {
      waiting.push({ ...line, text: line.text.replace(FOOTNOTE_DEFINITION, '<sup>$1</sup> ') });
      continue;
    }
    flush();
    pieces.push({ runs: readInline((heading[1] ?? '').replace(/[ \t]#+$/, '')), afterBlank: true, heading: true });
  }
  flush();
  return pieces;
}

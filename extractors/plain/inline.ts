import type { Run } from '../runs/index.js';
import { type Token, tokenise } from './inline-tokens.js';

/** Emphasis that is open at a place: the index of the token that opened it. */
interface Open {
  bold: number | null;
  italic: number | null;
}

/**
 * Inline Markdown and the few HTML tags that converters mix into it, as runs in their style. Marks that nothing closes
 * stay as text. A text of several lines keeps its `\n` inside the runs.
 *
 *   Phụ lục**DANH MỤC***(Kèm theo …)*   a mark straight after a word and before a capital or a bracket:
 *                                        the converter lost a line end there, and it is put back
 */
export function readInline(source: string): Run[] {
  const tokens = tokenise(source);
  const only = tokens.length === 1 ? tokens[0] : undefined;
  if (only?.kind === 'text') return [{ text: only.text, bold: false, italic: false, raised: false }];
  const marks = pairMarks(tokens);
  const [bold, italic] = [styled(marks.bold, tokens.length), styled(marks.italic, tokens.length)];
  const openers = new Set([...marks.bold, ...marks.italic].map(([from]) => from));
  const runs: Run[] = [];
  const tags = { bold: 0, italic: 0, raised: 0 };
  let before = '';
  const push = (text: string, index: number): void => {
    if (text === '') return;
    before = text;
    const run: Run = {
      text,
      bold: tags.bold > 0 || bold[index] === true,
      italic: tags.italic > 0 || italic[index] === true,
      raised: tags.raised > 0,
    };
    runs.push(run);
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'text') push(token.text, index);
    else if (token.kind === 'tag') tags[token.style] = Math.max(0, tags[token.style] + (token.close ? -1 : 1));
    else {
      push('*'.repeat(marks.literal[index] ?? 0), index);
      if (openers.has(index) && /[\p{L}\p{N})\]:;.]$/u.test(before) && startsAnew(tokens[index + 1])) push('\n', index);
    }
  });
  return runs;
}

function startsAnew(token: Token | undefined): boolean {
  return token?.kind === 'text' && /^(?:\p{Lu}|\()/u.test(token.text);
}

type Pair = readonly [from: number, to: number];

/** For each token, whether it stands inside a pair; pairs of one style do not overlap. */
function styled(pairs: readonly Pair[], length: number): boolean[] {
  const inside = new Array<boolean>(length).fill(false);
  for (const [from, to] of pairs) inside.fill(true, from, to);
  return inside;
}

/** Which stars open and close which emphasis, and how many of each run of stars are plain text. */
function pairMarks(tokens: readonly Token[]): { bold: Pair[]; italic: Pair[]; literal: number[] } {
  const pairs: { bold: Pair[]; italic: Pair[] } = { bold: [], italic: [] };
  const literal: number[] = [];
  const open: Open = { bold: null, italic: null };
  tokens.forEach((token, index) => {
    if (token.kind !== 'stars') return;
    let left = token.length;
    for (const [style, cost] of [
      ['bold', 2],
      ['italic', 1],
    ] as const) {
      const from = open[style];
      if (!token.canClose || from === null || left < cost) continue;
      pairs[style].push([from, index]);
      open[style] = null;
      left -= cost;
    }
    for (const [style, cost] of [
      ['bold', 2],
      ['italic', 1],
    ] as const) {
      if (!token.canOpen || open[style] !== null || left < cost) continue;
      open[style] = index;
      left -= cost;
    }
    literal[index] = left;
  });
  if (open.bold !== null) literal[open.bold] = (literal[open.bold] ?? 0) + 2;
  if (open.italic !== null) literal[open.italic] = (literal[open.italic] ?? 0) + 1;
  return { ...pairs, literal };
}

/** Runs cut at their line ends. */
export function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

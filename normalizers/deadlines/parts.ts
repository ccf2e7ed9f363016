import { isSpace } from '../text/chunks.js';
import { matchesOf } from '../text/matches.js';
import { brackets } from './deadline.js';

/** A part of a cell: between semicolons, line ends and list bullets. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** Whether it begins with a list bullet. */
  readonly bulleted: boolean;
}

/** What a cell may be cut at. */
const SIGN = /[;\n\-–—+•*]/g;

/** The parts of one cell are asked for by several readers: those of the last one are kept. */
let latest: { readonly text: string; readonly parts: readonly Part[] } | null = null;

/** Cuts a cell at `;`, line ends and bullets outside brackets, never inside "2023 - 2025" or "Tài chính - Kế hoạch". */
export function partsOf(text: string): readonly Part[] {
  if (latest?.text !== text) latest = { text, parts: findParts(text) };
  return latest.parts;
}

function findParts(text: string): readonly Part[] {
  const groups = brackets(text);
  let group = 0;
  const cuts: { at: number; bulleted: boolean }[] = [{ at: 0, bulleted: /^\s*[-–—+•*]/u.test(text) }];
  for (const { 0: char, index: i } of matchesOf(text, SIGN)) {
    while ((groups[group]?.close ?? Number.POSITIVE_INFINITY) < i) group++;
    if (i > (groups[group]?.open ?? Number.POSITIVE_INFINITY)) continue;
    if (char === ';' || char === '\n')
      cuts.push({ at: i + 1, bulleted: /^\s*[-–—+•*]/u.test(text.slice(i + 1, i + 6)) });
    else if (isBullet(text, i)) cuts.push({ at: i, bulleted: true });
  }
  return cuts
    .map(({ at, bulleted }, n) => ({ from: at, to: cuts[n + 1]?.at ?? text.length, bulleted }))
    .filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

/** " - Báo cáo" after a blank, a bracket or a year; the first cut has seen the one that begins the cell. */
function isBullet(text: string, i: number): boolean {
  if (!/^.\s*\p{Lu}/u.test(text.slice(i, i + 4)) || !/[\s)]/u.test(text[i - 1] ?? '')) return false;
  let end = i;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return (
    (end === 0 || /(?:[).;:\d]|\p{Ll}{2})$/u.test(text.slice(Math.max(0, end - 4), end))) &&
    !/^.\s*(?:IV|I{1,3})(?![\p{L}])/u.test(text.slice(i, i + 8))
  );
}

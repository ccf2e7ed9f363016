import type { Line, Page, Word } from '../../extractors/page.js';

export interface NumberCount {
  /** Words with figures in the gold text, and how many of them were read exactly, wherever they stand. */
  readonly printed: number;
  readonly right: number;
  /** Words with figures that the gold text does not have (but for page numbers), and how many of them carry a doubt. */
  readonly wrong: number;
  readonly flagged: number;
  /** Of the right ones, how many carry a doubt; nobody is told of one about a page's number. */
  readonly alarmed: number;
  /** The wrong ones without a doubt. */
  readonly unflagged: readonly string[];
}

/** Compares the words that carry figures with those of a gold text, as bags of words; end marks do not count. */
export function countNumbers(pages: readonly Page[], gold: string): NumberCount {
  const bag = new Map<string, number>();
  let printed = 0;
  for (const token of gold.split(/\s+/)) {
    if (!/\d/.test(token)) continue;
    printed++;
    bag.set(core(token), (bag.get(core(token)) ?? 0) + 1);
  }
  let right = 0;
  let wrong = 0;
  let flagged = 0;
  let alarmed = 0;
  const unflagged: string[] = [];
  const lines = pages.flatMap(linesOf);
  const running = new Set(lines.filter(({ zone }) => zone === 'page-number').flatMap((line) => line.words));
  // Where a misread number equals another that is right, the doubted one is the misread one; a gold text may leave pages' numbers out.
  const claim = (word: Word) => (running.has(word) ? 2 : word.doubt ? 1 : 0);
  const words = joinHyphens(
    lines.flatMap((line) => line.words),
    bag,
  ).sort((a, b) => claim(a) - claim(b));
  for (const word of words) {
    if (!/\d/.test(word.text)) continue;
    const left = bag.get(core(word.text)) ?? 0;
    if (left > 0) {
      bag.set(core(word.text), left - 1);
      right++;
      if (word.doubt && !running.has(word)) alarmed++;
    } else if (!running.has(word)) {
      wrong++;
      if (word.doubt) flagged++;
      else unflagged.push(word.text);
    }
  }
  return { printed, right, wrong, flagged, alarmed, unflagged };
}

/** A code broken after its hyphen ("154/KH-" "UBND") is one word where the text has it so. */
function joinHyphens(words: readonly Word[], gold: ReadonlyMap<string, number>): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const doubt = before?.doubt ?? word.doubt;
    if (before?.text.endsWith('-') && !gold.has(core(before.text)) && gold.has(core(before.text + word.text)))
      joined[joined.length - 1] = { ...before, text: before.text + word.text, ...(doubt ? { doubt } : {}) };
    else joined.push(word);
  }
  return joined;
}

function core(token: string): string {
  return token.replace(/^[^\p{L}\d]+|[^\p{L}\d%]+$/gu, '');
}

function linesOf(page: Page): readonly Line[] {
  return page.blocks.flatMap((block): readonly Line[] =>
    block.kind === 'line' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}

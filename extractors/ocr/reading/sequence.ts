import type { PixelBox } from '../raster/grey.js';
import type { FoundLine, FoundWord } from './word.js';

/** A number alone on its line, as rows and items are numbered. */
const NUMBER = /^\(?(\p{Nd}{1,3})[.)]?$/u;
/** Confidence of a number that its neighbours confirm, and of one that they contradict. */
const CONFIRMED = 0.8;
const CONTRADICTED = 0.4;

/**
 * Numbers of rows, which stand under each other in a table's column and run on: one that was read in two ways is sure where it runs
 * on from its neighbours; one that breaks a run of theirs is in doubt. None is changed.
 */
export function checkSequences(lines: readonly FoundLine[], tables: readonly PixelBox[]): FoundLine[] {
  const checked = new Map<FoundWord, FoundWord>();
  for (const table of tables) {
    const alone = lines.flatMap(({ words }) => (words.length === 1 && isIn(words[0], table) ? words : []));
    for (const column of columnsOf(alone)) {
      column.forEach((word, i) => {
        const verdict = verdictOn(column.map(numberIn), i);
        if (verdict === 'runs on' && word.doubt === 'second-reading') {
          const { doubt: _, ...rest } = word;
          checked.set(word, { ...rest, confidence: Math.max(word.confidence, CONFIRMED) });
        } else if (verdict === 'breaks' && !word.doubt)
          checked.set(word, { ...word, confidence: Math.min(word.confidence, CONTRADICTED), doubt: 'implausible' });
      });
    }
  }
  if (checked.size === 0) return [...lines];
  return lines.map(({ words }) => ({ words: words.map((word) => checked.get(word) ?? word) }));
}

/** Runs of three tell: of two numbers one may be chance. */
function verdictOn(values: readonly number[], i: number): 'runs on' | 'breaks' | null {
  const own = values[i] as number;
  const at = (step: number): number => values[i + step] ?? Number.NaN;
  const isRun = (from: number): boolean => [0, 1, 2].every((k) => at(from + k) - (from + k) === own);
  if (isRun(-2) || isRun(-1) || isRun(0)) return 'runs on';
  const expected = at(-1) + 1;
  return at(1) === expected + 1 && (at(-2) === expected - 2 || at(2) === expected + 2) ? 'breaks' : null;
}

function isIn(word: FoundWord | undefined, [x0, y0, x1, y1]: PixelBox): boolean {
  if (!word || !NUMBER.test(word.text)) return false;
  const [x, y] = [(word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2];
  return x > x0 && x < x1 && y > y0 && y < y1;
}

function numberIn({ text }: FoundWord): number {
  return Number(NUMBER.exec(text)?.[1]);
}

/** Numbers under each other, from top to bottom: their middles lie within the width of a few figures. */
function columnsOf(words: readonly FoundWord[]): FoundWord[][] {
  const columns: FoundWord[][] = [];
  for (const word of [...words].sort((a, b) => a.box[1] - b.box[1])) {
    const middle = (word.box[0] + word.box[2]) / 2;
    const home = columns.find((column) => {
      const last = column.at(-1) as FoundWord;
      return Math.abs((last.box[0] + last.box[2]) / 2 - middle) < Math.max(word.size, last.size);
    });
    if (home) home.push(word);
    else columns.push([word]);
  }
  return columns;
}

import type { PixelBox } from '../../raster/grey.js';
import { type FoundLine, type FoundWord, mostLikely } from '../words/word.js';

/** A number alone on its line, as rows and items are numbered. */
const NUMBER = /^\(?(\p{Nd}{1,3})[.)]?$/u;
/** Confidence of a number that its neighbours confirm, and of one that they contradict. */
const CONFIRMED = 0.8;
const CONTRADICTED = 0.4;

/**
 * Numbers of rows, which stand under each other in a table's column and run on: one that was read in two ways is sure where it runs
 * on from its neighbours; one in the first column that breaks a run of theirs is in doubt, and is what the engine saw besides
 * where that alone fits between them ("1" between 10 and 12 that was seen as 11 too, or "u" for 11).
 */
export function checkSequences(lines: readonly FoundLine[], tables: readonly PixelBox[]): FoundLine[] {
  const checked = new Map<FoundWord, FoundWord>();
  for (const table of tables) {
    const alone = lines.flatMap(({ words }) => (words.length === 1 && isIn(words[0], table) ? words : []));
    columnsOf(alone).forEach((column, place) => {
      const values = column.map(numberIn);
      column.forEach((word, i) => {
        if (Number.isNaN(values[i])) {
          const read = place === 0 ? fittingBetween(word, values, i) : null;
          if (read) checked.set(word, read);
        } else if (word.doubt === 'second-reading' && runsOn(values, i)) {
          const { doubt: _, ...rest } = word;
          checked.set(word, { ...rest, confidence: Math.max(word.confidence, CONFIRMED) });
        } else if (place === 0 && breaks(values, i)) checked.set(word, contradicted(word, values, i));
      });
    });
  }
  if (checked.size === 0) return [...lines];
  return lines.map(({ words }) => ({ words: words.map((word) => checked.get(word) ?? word) }));
}

function contradicted(word: FoundWord, values: readonly number[], i: number): FoundWord {
  const doubted: FoundWord = {
    ...word,
    confidence: Math.min(word.confidence, CONTRADICTED),
    doubt: word.doubt ?? 'implausible',
  };
  return fittingBetween(doubted, values, i) ?? doubted;
}

/** What else the engine saw where that alone fits between the numbers above and below, in doubt. */
function fittingBetween(word: FoundWord, values: readonly number[], i: number): FoundWord | null {
  const [before, after] = [values[i - 1] ?? NONE, values[i + 1] ?? NONE];
  if (before + 2 !== after) return null;
  const fitting = word.alternatives.find(({ text }) => NUMBER.test(text) && numberIn({ text }) === before + 1);
  if (!fitting) return null;
  const alternatives = mostLikely([word, ...word.alternatives], fitting.text);
  const confidence = Math.min(word.confidence, CONTRADICTED);
  return { ...word, text: fitting.text, alternatives, confidence, doubt: word.doubt ?? 'second-reading' };
}

/** Three in a row run on: of two numbers one may be chance. */
function runsOn(values: readonly number[], i: number): boolean {
  const own = values[i] as number;
  const isRun = (from: number): boolean => [0, 1, 2].every((k) => (values[i + from + k] ?? NONE) - (from + k) === own);
  return isRun(-2) || isRun(-1) || isRun(0);
}

/**
 * Whether a number is not what its neighbours ask for: those on either side have room for one other, or the two before it (or
 * after it, at the head of a page) follow each other and it does not. A new group begins with 1.
 */
function breaks(values: readonly number[], i: number): boolean {
  const own = values[i] as number;
  const at = (step: number): number => values[i + step] ?? NONE;
  if (at(-1) + 2 === at(1)) return own !== at(-1) + 1;
  if (i === 0) return at(1) > 1 && at(2) === at(1) + 1 && own !== at(1) - 1;
  return i === values.length - 1 && own !== 1 && at(-2) + 1 === at(-1) && own !== at(-1) + 1;
}

const NONE = Number.NaN;

function isIn(word: FoundWord | undefined, [x0, y0, x1, y1]: PixelBox): boolean {
  if (!word || !mayBeNumber(word)) return false;
  const [x, y] = [(word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2];
  return x > x0 && x < x1 && y > y0 && y < y1;
}

/** A number, or a letter or two that were seen as one too. */
function mayBeNumber({ text, alternatives }: FoundWord): boolean {
  return NUMBER.test(text) || (text.length <= 2 && alternatives.some((other) => NUMBER.test(other.text)));
}

function numberIn({ text }: Pick<FoundWord, 'text'>): number {
  return Number(NUMBER.exec(text)?.[1]);
}

/** Columns of numbers from left to right, each from top to bottom: their middles lie within the width of a few figures. */
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
  return columns.sort((a, b) => (a[0]?.box[0] ?? 0) - (b[0]?.box[0] ?? 0));
}

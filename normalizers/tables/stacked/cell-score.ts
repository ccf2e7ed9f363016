import type { ColumnRole } from '../column-role.js';
import { looksLikeAgency } from '../score.js';
import type { LineFact, LineFacts } from './line-facts.js';
import { MAX_TIME_LETTERS, NO_TIME, timeScore } from './time-score.js';
import { BUDGET, NAMELESS, OPEN, TIME_AT_END, tailOf } from './wording.js';

/** Score of lines `[from, to)` as one cell, in arbitrary units, more is better. */
export type StretchScore = (from: number, to: number) => number;

/**
 * Scores of stretches of an entry's lines as cells: how a stretch begins and ends, what it says, and whether its lines break
 * where the width of the column makes them break.
 */
export interface CellScores {
  /** As a whole cell of a column. */
  cell(role: ColumnRole): StretchScore;
  /** As lines that belong to no cell that can be told. */
  readonly rest: StretchScore;
  /** Whether a cell can begin with line `from`. */
  begins(from: number): boolean;
}

const MAX_TIME_LINES = 14;

/** `widths`: letters a line, by column, once known. */
export function cellScores(facts: LineFacts, widths: ReadonlyMap<ColumnRole, number>): CellScores {
  const { upper, open, lengths, opened } = facts;
  /** What an end that is none costs. */
  const ending = facts.cutOff ? 0.2 : 1;
  /** By width; the columns of a width that is not known share one. */
  const flows = new Map<number | null, readonly number[]>();
  const flowOf = (width: number | null): readonly number[] => {
    const known = flows.get(width) ?? flowOfLines(facts, width);
    flows.set(width, known);
    return known;
  };
  return {
    cell: (role) => {
      const width = widths.get(role) ?? null;
      const widest = width === null ? Number.POSITIVE_INFINITY : width + 2;
      const flow = flowOf(width);
      const words = wordsAs(role, facts, ending);
      return (from, to) => {
        const flowing = (flow[to] as number) - (flow[from + 1] as number);
        const end = open[to - 1] === 1 || (opened[to] as number) > (opened[from] as number) ? -4 : 0;
        const tooLong = (lengths[from] as number) > widest ? -1.5 : 0;
        return (upper[from] === 1 ? 0 : -6) + (flowing + ending * end + tooLong) + words(from, to);
      };
    },
    begins: (from) => upper[from] === 1,
    rest: (from, to) => -8 - 0.3 * (to - from) - (upper[from] === 1 ? 4 : 0),
  };
}

/**
 * Sums over line breaks, on `n` of the breaks before line n and those above it: a line goes on in small letters; it would
 * not have broken where the next word still had room.
 */
function flowOfLines({ facts, lengths }: LineFacts, width: number | null): readonly number[] {
  const sums = [0];
  facts.forEach(({ flow, room }, n) => {
    const tooLong = width !== null && (lengths[n] as number) > width + 2 ? -1.5 : 0;
    const early = width !== null && room > 0 && room < width ? 0.9 : 0;
    sums.push((sums[n] as number) + (n === 0 ? 0 : tooLong + flow - early));
  });
  return sums;
}

/** What the words of a stretch say for a column. */
function wordsAs(role: ColumnRole, stretch: LineFacts, ending: number): StretchScore {
  const { lines, facts, letters, bullets, organs, abrupt } = stretch;
  const between = (of: readonly number[], from: number, to: number): number =>
    (of[to] as number) - (of[from] as number);
  switch (role) {
    case 'goal':
    case 'task':
    case 'activity': {
      const begin = facts.map(({ agency }, n) => (lines[n]?.marked ? 6 : 0) + (agency ? -1.5 : 0));
      return (from, to) =>
        (begin[from] as number) + (between(letters, from, to) < 12 ? -3 : 0) - 3 * between(bullets, from + 1, to);
    }
    case 'outputs':
      return (from, to) => {
        const length = between(letters, from, to);
        const first = facts[from] as LineFact;
        const last = facts[to - 1] as LineFact;
        return (
          (first.deliverable ? 3 : 0) +
          (length > first.firstLetter ? 0 : -4) +
          (first.agency ? -3 : 0) -
          2.5 * Math.min(3, between(organs, from + 1, to)) +
          (length > 250 ? -3 : 0) +
          (last.timeAtEnd ? -5 * ending : 0) -
          (last.chairAtEnd ? 4 * ending : 0)
        );
      };
    case 'lead':
    case 'coordinating':
      return (from, to) => {
        const length = between(letters, from, to);
        const last = facts[to - 1] as LineFact;
        return (
          (facts[from]?.agency ? 4 : -4) +
          (length > 180 ? -3 - (length - 180) / 30 : 0) +
          (last.timeAtEnd ? -5 * ending : 0) -
          last.ended * ending -
          3 * between(bullets, from + 1, to) -
          1.5 * between(abrupt, from + 1, to)
        );
      };
    case 'deadline':
      return (from, to) => timeOf(stretch, from, to);
    case 'budget':
      return (from, to) => (facts[from]?.budget ? 4 : -5) - (between(letters, from, to) > 50 ? 5 : 0);
    default:
      return () => -1;
  }
}

function timeOf({ lines, facts, open, letters, cutOff, times }: LineFacts, from: number, to: number): number {
  if (!facts[from]?.timed || (open[to - 1] === 1 && !cutOff) || to - from > MAX_TIME_LINES) return NO_TIME;
  if ((letters[to] as number) - (letters[from] as number) > MAX_TIME_LETTERS) return NO_TIME;
  const key = from * 4096 + to;
  let known = times.byEnds.get(key);
  if (known === undefined) {
    const texts = lines.slice(from, to).map(({ text }) => text);
    known = times.scoreOf(texts.join(' '));
    times.byEnds.set(key, known);
  }
  return Math.max(known, cutOff ? 0.5 : NO_TIME);
}

/**
 * Whether a cell, once put together, says what its column is for; one that does not is better left out. `time` scores texts as
 * times.
 */
export function isSound(role: ColumnRole, text: string, time: (text: string) => number = timeScore): boolean {
  switch (role) {
    case 'outputs':
      return isWhole(text.replace(/[,;]$/, '')) && !looksLikeAgency(text);
    case 'lead':
    case 'coordinating':
      return (
        isWhole(text) && looksLikeAgency(text) && !NAMELESS.test(tailOf(text)) && !/(?<!\p{L})cấp$/u.test(tailOf(text))
      );
    case 'deadline':
      return time(text) > 0;
    case 'budget':
      return BUDGET.test(text);
    default:
      return true;
  }
}

function isWhole(text: string): boolean {
  const tail = tailOf(text);
  return /^[\p{Lu}\d"“(+•-]/u.test(text) && !OPEN.test(tail) && !TIME_AT_END.test(tail);
}

import type { ColumnRole } from '../column-role.js';
import { cellScores, type StretchScore } from './cell-score.js';
import type { LineFacts } from './line-facts.js';

/** Lines `[from, to)` of an entry as one cell, or as the rest of cells that a page break cut off (`role: null`). */
export interface Segment {
  readonly role: ColumnRole | null;
  readonly from: number;
  readonly to: number;
  /** Whether a new row of the finest column begins here. */
  readonly opensRow: boolean;
}

/** The best way to cut lines into cells, and how good it is. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  readonly score: number;
}

interface State {
  readonly role: ColumnRole | null;
  /** Place among the columns; -1 for the rest. */
  readonly column: number;
}

/** What it costs to leave a column empty. */
const SKIPPED: Partial<Record<ColumnRole, number>> = {
  goal: 4,
  task: 4,
  activity: 5,
  outputs: 2,
  lead: 4,
  coordinating: 2,
  deadline: 4,
};
const LONGEST: Partial<Record<ColumnRole, number>> = {
  goal: 36,
  task: 40,
  outputs: 40,
  lead: 26,
  coordinating: 24,
  deadline: 14,
  budget: 8,
};
const LONGEST_WIDE = 60;
const WIDE: readonly (ColumnRole | null)[] = ['goal', 'task', 'activity'];
const UNMARKED_ROW = 4;

/** Per line end and state, the best way to get there; −∞ where there is none. */
interface Trellis {
  readonly score: Float64Array;
  /** Where the segment that ends there begins. */
  readonly from: Int32Array;
}

/**
 * Per first line of a segment and state, the best way to get into it, where there is one: it is asked for every end, and
 * reckoned once.
 */
interface Entrances {
  readonly score: Float64Array;
  /** State before; −1 for the beginning of the entry. */
  readonly state: Int8Array;
  readonly opensRow: Uint8Array;
}

/**
 * The best way to cut the lines of one entry into cells that follow one another in the order of the columns, a new row
 * beginning where they go back. Dynamic programming over line ends and columns. `widths`: letters a line, by column.
 */
export function segmentEntry(
  facts: LineFacts,
  columns: readonly ColumnRole[],
  widths: ReadonlyMap<ColumnRole, number>,
): Segmentation {
  const { lines } = facts;
  const states: readonly State[] = [
    ...columns.filter((role) => role !== 'number' && role !== 'note').map((role, column): State => ({ role, column })),
    { role: null, column: -1 },
  ];
  const count = states.length;
  const scores = cellScores(facts, widths);
  const own = states.map(({ role }) => (role === null ? scores.rest : scores.cell(role)));
  const longest = states.map(({ role }) => (role && LONGEST[role]) || LONGEST_WIDE);
  const markedRoles = new Set(lines.map((line) => line.marked));
  /** Cells begin with a capital, a figure or a bullet; where items are numbered "3.1", "3.2", with such a number. */
  const mayBegin = ({ role }: State, from: number): boolean =>
    role === null || from === 0 || (scores.begins(from) && (lines[from]?.marked === role || !markedRoles.has(role)));
  const costs = crossings(states);
  const { best, entrances } = room((lines.length + 1) * count);
  // Lines that a segment of each state may begin with: all but a few are passed over.
  const begins = states.map((): number[] => []);
  for (let to = 1; to <= lines.length; to++) {
    const mark = lines[to - 1]?.marked ?? null;
    for (let s = 0; s < count; s++) {
      const state = states[s] as State;
      const froms = begins[s] as number[];
      // No segment goes over a line that is marked as another column's.
      if (mark !== null && mark !== state.role) froms.length = 0;
      else if (mayBegin(state, to - 1) && enter(best, entrances, to - 1, s, states, costs[mark === null ? 0 : 1]))
        froms.push(to - 1);
      const scoreOf = own[s] as StretchScore;
      const first = to - (longest[s] as number);
      let top = Number.NEGATIVE_INFINITY;
      for (let n = froms.length - 1; n >= 0; n--) {
        const from = froms[n] as number;
        if (from < first) break;
        const score = (entrances.score[from * count + s] as number) + scoreOf(from, to);
        if (score > top) {
          top = score;
          best.from[to * count + s] = from;
        }
      }
      best.score[to * count + s] = top;
    }
  }
  return traceBack(best, entrances, states, lines.length);
}

/** Working memory, used again for the next entry: allocating it anew took as long as filling it. */
const scratch: { best: Trellis; entrances: Entrances } = makeRoom(1024);

function makeRoom(cells: number): { best: Trellis; entrances: Entrances } {
  return {
    best: { score: new Float64Array(cells), from: new Int32Array(cells) },
    entrances: { score: new Float64Array(cells), state: new Int8Array(cells), opensRow: new Uint8Array(cells) },
  };
}

function room(cells: number): { readonly best: Trellis; readonly entrances: Entrances } {
  if (scratch.best.score.length < cells) Object.assign(scratch, makeRoom(2 * cells));
  scratch.best.score.fill(Number.NEGATIVE_INFINITY, 0, cells);
  return scratch;
}

/** Finds the best way into a segment of state `into` that begins at line `from`; whether there is one. */
function enter(
  best: Trellis,
  entrances: Entrances,
  from: number,
  into: number,
  states: readonly State[],
  costs: Float64Array,
): boolean {
  const count = states.length;
  const { role, column } = states[into] as State;
  const at = from * count + into;
  if (from === 0) {
    if (role === null) return false;
    entrances.score[at] = -skipped(states, -1, column);
    entrances.state[at] = -1;
    entrances.opensRow[at] = 1;
    return true;
  }
  let top = Number.NEGATIVE_INFINITY;
  let before = -1;
  for (let s = 0; s < count; s++) {
    const score = (best.score[from * count + s] as number) - (costs[s * count + into] as number);
    if (score > top) {
      top = score;
      before = s;
    }
  }
  if (before < 0) return false;
  const goesBack = states[before]?.role === null || (states[before]?.column ?? 0) >= column;
  entrances.score[at] = top;
  entrances.state[at] = before;
  entrances.opensRow[at] = WIDE.includes(role) && goesBack ? 1 : 0;
  return true;
}

/** Costs of going from each state to each next one, row by row; ∞ where that cannot be. */
function crossings(states: readonly State[]): readonly [intoUnmarkedLine: Float64Array, intoMarkedLine: Float64Array] {
  const count = states.length;
  const unmarked = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  const marked = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  states.forEach((before, b) => {
    const unfinished = before.role === null ? 0 : skipped(states, before.column, count);
    states.forEach((state, s) => {
      const at = b * count + s;
      if (b === s) return;
      if (state.role === null) unmarked[at] = marked[at] = unfinished;
      else if (before.role !== null && before.column < state.column)
        unmarked[at] = marked[at] = skipped(states, before.column, state.column);
      else if (WIDE.includes(state.role) && (before.role === null || !WIDE.includes(before.role))) {
        unmarked[at] = unfinished + UNMARKED_ROW;
        marked[at] = unfinished;
      }
    });
  });
  return [unmarked, marked];
}

/** What it costs to leave the columns between two empty. */
function skipped(states: readonly State[], after: number, before: number): number {
  let cost = 0;
  for (const { role, column } of states) if (role && column > after && column < before) cost += SKIPPED[role] ?? 0;
  return cost;
}

function traceBack(best: Trellis, entrances: Entrances, states: readonly State[], lines: number): Segmentation {
  const count = states.length;
  let state = -1;
  let top = Number.NEGATIVE_INFINITY;
  states.forEach(({ role, column }, s) => {
    const score = (best.score[lines * count + s] as number) - (role ? skipped(states, column, count) : 0);
    if (score > top) [top, state] = [score, s];
  });
  const segments: Segment[] = [];
  for (let to = lines; to > 0 && state >= 0; ) {
    const from = best.from[to * count + state] as number;
    const entrance = from * count + state;
    const opensRow = entrances.opensRow[entrance] === 1;
    segments.unshift({ role: states[state]?.role ?? null, from, to, opensRow });
    state = entrances.state[entrance] as number;
    to = from;
  }
  return { segments, score: top };
}

import type { ColumnRole } from '../logical-table.js';
import { cellScores, type LineFacts } from './cell-score.js';

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

interface Step {
  readonly score: number;
  readonly segment: Segment;
  /** State and line end before this segment. */
  readonly state: number;
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
  const cells = columns.filter((role) => role !== 'number' && role !== 'note');
  const states: readonly State[] = [
    ...cells.map((role, column): State => ({ role, column })),
    { role: null, column: -1 },
  ];
  const scores = cellScores(facts, widths);
  const markedRoles = new Set(lines.map((line) => line.marked));
  const costs = cells.map((role) => SKIPPED[role] ?? 0);
  const skipped = (after: number, before: number): number => {
    let cost = 0;
    for (let n = after + 1; n < Math.min(before, costs.length); n++) cost += costs[n] ?? 0;
    return cost;
  };
  const best: (Step | null)[][] = Array.from({ length: lines.length + 1 }, () => states.map(() => null));

  const own = states.map(({ role }) => (role === null ? scores.rest : scores.cell(role)));
  /** Cells begin with a capital, a figure or a bullet; where items are numbered "3.1", "3.2", with such a number. */
  const mayBegin = ({ role }: State, from: number): boolean =>
    role === null || from === 0 || (scores.begins(from) && (lines[from]?.marked === role || !markedRoles.has(role)));

  // How to get into a state before line `from` is asked for every end `to`: reckoned once.
  const entries: (Entered | null)[][] = [];
  for (let to = 1; to <= lines.length; to++) {
    const isMarked = (lines[to - 1]?.marked ?? null) !== null;
    entries.push(
      states.map((state, s) =>
        mayBegin(state, to - 1) ? enter(best[to - 1], to - 1, state, s, states, isMarked, skipped) : null,
      ),
    );
    states.forEach((state, s) => {
      const scoreOf = own[s] ?? scores.rest;
      const longest = (state.role && LONGEST[state.role]) || LONGEST_WIDE;
      let top = Number.NEGATIVE_INFINITY;
      let begun = -1;
      for (let from = to - 1; from >= 0 && to - from <= longest; from--) {
        const mark = lines[from]?.marked ?? null;
        if (mark !== null && mark !== state.role) break;
        const entered = entries[from]?.[s];
        if (!entered) continue;
        const score = entered.score + scoreOf(from, to);
        if (score > top) [top, begun] = [score, from];
      }
      const entered = entries[begun]?.[s];
      const row = best[to];
      if (!entered || !row) return;
      const segment: Segment = { role: state.role, from: begun, to, opensRow: entered.opensRow };
      row[s] = { score: top, segment, state: entered.state };
    });
  }
  return traceBack(best, states, (column) => skipped(column, cells.length));
}

interface Entered {
  readonly score: number;
  readonly state: number;
  readonly opensRow: boolean;
}

/** The best way into a segment of `state` that begins at `from`; state -1 is the beginning of the entry. */
function enter(
  row: readonly (Step | null)[] | undefined,
  from: number,
  state: State,
  index: number,
  states: readonly State[],
  isMarked: boolean,
  skipped: (after: number, before: number) => number,
): Entered | null {
  if (from === 0) {
    return state.role ? { score: -skipped(-1, state.column), state: -1, opensRow: true } : null;
  }
  let found: Entered | null = null;
  row?.forEach((step, s) => {
    const before = states[s];
    if (!step || !before || s === index) return;
    const cost = costOf(before, state, isMarked, skipped);
    if (cost === null) return;
    const score = step.score - cost;
    if (found && score <= found.score) return;
    const goesBack = before.role === null || before.column >= state.column;
    found = { score, state: s, opensRow: WIDE.includes(state.role) && goesBack };
  });
  return found;
}

/** Cost of going from one state to the next, `null` where that cannot be. */
function costOf(
  before: State,
  state: State,
  isMarked: boolean,
  skipped: (after: number, before: number) => number,
): number | null {
  const unfinished = before.role === null ? 0 : skipped(before.column, Number.MAX_SAFE_INTEGER);
  if (state.role === null) return unfinished;
  if (before.role !== null && before.column < state.column) return skipped(before.column, state.column);
  if (!WIDE.includes(state.role) || (before.role !== null && WIDE.includes(before.role))) return null;
  return unfinished + (isMarked ? 0 : UNMARKED_ROW);
}

function traceBack(
  best: readonly (readonly (Step | null)[])[],
  states: readonly State[],
  unfinished: (column: number) => number,
): Segmentation {
  let at = best.length - 1;
  let state = -1;
  let top = Number.NEGATIVE_INFINITY;
  best[at]?.forEach((step, s) => {
    const { role, column } = states[s] ?? { role: null, column: -1 };
    const score = (step?.score ?? Number.NEGATIVE_INFINITY) - (role ? unfinished(column) : 0);
    if (score > top) [top, state] = [score, s];
  });
  const segments: Segment[] = [];
  while (at > 0 && state >= 0) {
    const step: Step | null | undefined = best[at]?.[state];
    if (!step) break;
    segments.unshift(step.segment);
    at = step.segment.from;
    state = step.state;
  }
  return { segments, score: top };
}

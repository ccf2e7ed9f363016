import { findPair, type LanguageModel, pairScore, score } from '../model/language-model.js';
import { START } from '../model/symbols.js';
import type { Column } from './lattice.js';

/** What a pair of words gains (ln) beyond the model, whose own score for it is given. */
export type PairBonus = (v: number, w: number, modelScore: number) => number;

export interface BeamOptions {
  /** States kept at each place. */
  readonly width: number;
  /** States worse than the best by more than this (ln) are dropped. */
  readonly margin: number;
}

/**
 * States of one place: pairs of a candidate of the place before and one of this place. Plain arrays: there are few states, and
 * typed ones take longer to make than to fill.
 */
interface States {
  readonly candidate: readonly number[];
  readonly score: readonly number[];
  /** Index of the bigram of both words, -1 for none: the history of the next word. */
  readonly history: readonly number[];
  /** Index into the states of the place before. */
  readonly back: readonly number[];
}

const FIRST: States = { candidate: [0], score: [0], history: [-1], back: [-1] };

/** The best sequence of words: for each column, the index of its candidate. Trigram Viterbi search with a beam. */
export function decode(
  model: LanguageModel,
  columns: readonly Column[],
  beam: BeamOptions,
  bonus: PairBonus | null,
): number[] {
  const trail: States[] = [];
  let states = FIRST;
  let previous: readonly number[] = [START];
  for (const column of columns) {
    states = advance(model, states, previous, column, beam, bonus);
    trail.push(states);
    previous = column.ids;
  }
  const chosen = new Array<number>(columns.length).fill(0);
  let at = 0;
  for (let i = trail.length - 1; i >= 0; i--) {
    const here = trail[i] as States;
    if (i === trail.length - 1) at = bestOf(here.score);
    chosen[i] = here.candidate[at] as number;
    at = here.back[at] as number;
  }
  return chosen;
}

/** Working memory of one step, used again for the next: allocating it anew took a quarter of the time. */
interface Scratch {
  best: Float64Array;
  lower: Float64Array;
  /** From the channel, and the bonus of the document's own pairs. */
  extra: Float64Array;
  back: Int32Array;
  pairs: Int32Array;
  known: Uint8Array;
}

const scratch: Scratch = {
  best: new Float64Array(0),
  lower: new Float64Array(0),
  extra: new Float64Array(0),
  back: new Int32Array(0),
  pairs: new Int32Array(0),
  known: new Uint8Array(0),
};

function room(cells: number, rows: number): Scratch {
  if (scratch.best.length < cells) {
    scratch.best = new Float64Array(2 * cells);
    scratch.lower = new Float64Array(2 * cells);
    scratch.extra = new Float64Array(2 * cells);
    scratch.back = new Int32Array(2 * cells);
    scratch.pairs = new Int32Array(2 * cells);
  }
  if (scratch.known.length < rows) scratch.known = new Uint8Array(2 * rows);
  scratch.best.fill(Number.NEGATIVE_INFINITY, 0, cells);
  scratch.known.fill(0, 0, rows);
  return scratch;
}

function advance(
  model: LanguageModel,
  states: States,
  previous: readonly number[],
  column: Column,
  beam: BeamOptions,
  bonus: PairBonus | null,
): States {
  const size = column.ids.length;
  const cells = previous.length * size;
  const { best, lower, extra, back, pairs, known } = room(cells, previous.length);
  let top = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < states.score.length; s++) {
    const from = states.candidate[s] as number;
    const row = from * size;
    if (known[from] === 0) {
      known[from] = 1;
      const v = previous[from] as number;
      for (let x = 0; x < size; x++) {
        const w = column.ids[x] as number;
        const pair = findPair(model, v, w);
        pairs[row + x] = pair;
        lower[row + x] = pairScore(model, pair, v, w);
        extra[row + x] = (column.scores[x] as number) + (bonus ? bonus(v, w, lower[row + x] as number) : 0);
      }
    }
    const soFar = states.score[s] as number;
    const history = states.history[s] as number;
    for (let x = 0; x < size; x++) {
      const lm = score(model, history, column.ids[x] as number, lower[row + x] as number);
      const value = soFar + lm + (extra[row + x] as number);
      if (value > (best[row + x] as number)) {
        best[row + x] = value;
        back[row + x] = s;
        if (value > top) top = value;
      }
    }
  }
  return keep(scratch, cells, size, top, beam);
}

function keep({ best, back, pairs }: Scratch, all: number, size: number, top: number, beam: BeamOptions): States {
  let cells: number[] = [];
  const floor = top - beam.margin;
  for (let c = 0; c < all; c++) if ((best[c] as number) >= floor) cells.push(c);
  if (cells.length > beam.width) {
    cells.sort((a, b) => (best[b] as number) - (best[a] as number) || a - b);
    cells = cells.slice(0, beam.width);
  }
  return {
    candidate: cells.map((c) => c % size),
    score: cells.map((c) => best[c] as number),
    history: cells.map((c) => pairs[c] as number),
    back: cells.map((c) => back[c] as number),
  };
}

function bestOf(scores: readonly number[]): number {
  let at = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i;
  return at;
}

import type { LanguageModel } from '../model/language-model.js';
import type { Column } from './lattice.js';
import { posterior } from './posterior.js';
import { type BeamOptions, decode } from './viterbi.js';

/** What was decided for one place. */
export interface Decision {
  /** Index of the chosen candidate in its column. */
  readonly chosen: number;
  /** Probability of each candidate, the neighbours being what was chosen; empty where there was no choice. */
  readonly probabilities: Float64Array;
}

const NO_CHOICE = new Float64Array(0);

/** Decodes runs of columns that have nothing to do with each other (`null` stands between them). */
export function decide(
  model: LanguageModel,
  columns: readonly (Column | null)[],
  beam: BeamOptions,
): (Decision | null)[] {
  const decisions: (Decision | null)[] = [];
  let run: Column[] = [];
  const flush = (): void => {
    const chosen = decode(model, run, beam);
    run.forEach((column, i) => {
      const probabilities = column.ids.length > 1 ? posterior(model, run, chosen, i) : NO_CHOICE;
      decisions.push({ chosen: chosen[i] ?? 0, probabilities });
    });
    run = [];
  };
  for (const column of columns) {
    if (column) run.push(column);
    else {
      flush();
      decisions.push(null);
    }
  }
  flush();
  return decisions;
}

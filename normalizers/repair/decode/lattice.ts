/** What one place of a text may have been: words of the model, each with a score from the channel (ln). */
export interface Column {
  readonly ids: readonly number[];
  /** Aligned with `ids`; higher is better. */
  readonly scores: readonly number[];
  /** Index of the candidate that leaves the text as it stands, -1 for none. */
  readonly asIs: number;
}

/** A column of one word that is not in question. */
export function fixed(id: number): Column {
  return { ids: [id], scores: [0], asIs: 0 };
}

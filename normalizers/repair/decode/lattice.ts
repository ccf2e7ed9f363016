/** What one place of a text may have been: words of the model, each with a score from the channel (ln). */
export interface Column {
  readonly ids: readonly number[];
  /** Aligned with `ids`; higher is better. */
  readonly scores: readonly number[];
}

export interface CellDefinition {
  /** Merged with the cell before it. */
  readonly mergedLeft: boolean;
  /** Part of a vertical merge; `restart`: its first cell. */
  readonly vertical: 'none' | 'restart' | 'continue';
  /** A line is drawn left or right of it. */
  readonly ruled: boolean;
}

/** What a file says of the cells of a table row. */
export interface RowDefinition {
  /** x of the cells' boundaries in twips, one more than cells. */
  readonly edges: readonly number[];
  readonly cells: readonly CellDefinition[];
}

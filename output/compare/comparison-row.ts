import type { Field, Target } from '../../normalizers/schema.js';
import type { Relation } from './relation.js';

export interface ComparisonRow {
  readonly id: string;
  readonly field: Field | null;
  /** The indicator in the words of the highest level that states it. */
  readonly label: string;
  readonly entries: readonly ComparisonEntry[];
  /** Of the lower levels to the highest one present. */
  readonly relation: Relation;
}

export interface ComparisonEntry {
  readonly document: string;
  /** Id of the target in its document. */
  readonly target: string;
  readonly scope: Target['scope'];
  readonly value: Target['value'];
  readonly change: Target['change'];
  /** Whether this is the figure that is compared, where the sentence gives figures for several levels. */
  readonly compared: boolean;
  readonly source: Target['source'];
  /** The section it stands in, as people cite it ("II.1.a"): the place of a figure in a file without pages. */
  readonly section: string | null;
  /** How this document's figure stands to the highest level's; `null` for the highest level itself. */
  readonly relation: Relation | null;
  /** How alike it is to the indicator that it was joined to, 0…1, and the parts of that. */
  readonly likeness: { readonly score: number; readonly parts: Readonly<Record<string, number>> } | null;
}

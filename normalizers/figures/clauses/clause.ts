import type { Span } from '../../numbers/index.js';
import type { Scope, Value } from '../../schema.js';
import type { Measure } from '../measures/measures.js';
import type { Change } from '../words/change.js';
import type { Part } from './parts.js';

/** One figure of a paragraph with what the sentence says of it; offsets are into the paragraph's text. */
export interface Clause {
  /** Where the clause that states it stands. */
  readonly span: Span;
  readonly sentence: Span;
  /** What of the clause belongs to this figure alone. */
  readonly part: Span;
  readonly measure: Measure;
  readonly indicator: string;
  readonly value: Value | null;
  /** A score or a rank: the figure has no unit of the contract, and `value` is `null`. */
  readonly points: boolean;
  /** What the words make of the figure, a bare ratio's too: "ít nhất 9/10 tiêu chí". */
  readonly comparator: Value['comparator'];
  readonly ratio: Measure['ratio'];
  readonly change: Change | null;
  readonly baseline: { readonly year: number } | null;
  readonly scope: Scope | null;
  readonly qualifier: string | null;
  /** For the confidence: how the figure was read. */
  readonly traits: ClauseTraits;
}

export interface ClauseTraits {
  readonly position: Part['position'];
  /** Figures that share the statement. */
  readonly shared: number;
  readonly breakdown: boolean;
  /** Levels and figures of a row do not pair off. */
  readonly unpaired: boolean;
}

/** A sentence of the paragraph with its measures, all of them. */
export interface Sentence extends Span {
  readonly measures: readonly Measure[];
}

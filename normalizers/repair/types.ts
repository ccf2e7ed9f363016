import type { Diagnostic } from '../../extractors/diagnostic.js';

/**
 * What happens to a text. `keep`: nothing (no Vietnamese, or nothing to repair with); `spot`: sound text, single
 * damaged words; `diacritics`: all diacritics lost; `damaged`: read by a recogniser without Vietnamese.
 */
export type RepairMode = 'keep' | 'spot' | 'diacritics' | 'damaged';

export interface RepairOptions {
  /** Decided from the text itself where left out, stretch by stretch. */
  readonly mode?: RepairMode;
  /** Words chosen with a lower probability are doubtful. @default 0.995 */
  readonly doubtBelow?: number;
  /** What a recogniser said about the words of the text, by their start in it. */
  readonly evidence?: ReadonlyMap<number, WordEvidence>;
  /** Changes decided beforehand, in order; they overlap with nothing that is decided here. */
  readonly settled?: readonly Edit[];
}

/** A stretch of the input and what is to stand there, also where it stays as it is but is in doubt. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** 0…1. */
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
}

/** What a recogniser said about one word. */
export interface WordEvidence {
  /** 0…1. */
  readonly confidence: number;
  readonly alternatives?: readonly { readonly text: string; readonly confidence: number }[];
}

/** One word (or gap, or marker) that was written differently; both forms are kept, so the original is recoverable. */
export interface Change {
  /** In the input. */
  readonly start: number;
  readonly end: number;
  /** In the output. */
  readonly outStart: number;
  readonly outEnd: number;
  readonly before: string;
  readonly after: string;
  /** 0…1, the probability of the word given its neighbours; for changes by rule, 1. */
  readonly confidence: number;
  /** Other words for the place, most probable first. */
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly text: string;
  readonly probability: number;
}

/** A word of the output that a person should look at. */
export interface Doubt {
  /** In the output. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
}

export interface RepairResult {
  readonly text: string;
  /** In order, not overlapping: replacing each `after` by its `before` gives the input back. */
  readonly changes: readonly Change[];
  readonly doubtful: readonly Doubt[];
  readonly diagnostics: readonly Diagnostic[];
  /** Share of valid syllables in the input and in the output, 0…1. */
  readonly validityBefore: number;
  readonly validityAfter: number;
  /** What was done to most of the text. */
  readonly mode: RepairMode;
  /** Mean probability of the words decided on, 1 where nothing was. */
  readonly confidence: number;
  /** Words looked at. */
  readonly words: number;
}

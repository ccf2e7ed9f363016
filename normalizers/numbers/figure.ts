import type { Value } from '../schema.js';
import type { Span } from './span.js';

/** A measured or counted quantity in a text; the span covers digits and unit ("8-10%", "371 tỷ đồng", "05"). */
export interface Quantity extends Span {
  readonly kind: 'quantity';
  readonly number: number;
  /** Upper end of a range ("8-10%"), else `null`. */
  readonly upper: number | null;
  readonly unit: Value['unit'];
  /** For a count, the word after it ("05 biên chế": "biên"); else `null`. */
  readonly noun: string | null;
  /** Written in words ("mười phần trăm"). */
  readonly spelled: boolean;
  /** The digits could be read in two ways. */
  readonly doubtful: boolean;
  /** What it was before: 60 of "từ 60% lên 75%". */
  readonly rise?: { readonly number: number } & Span;
}

/** Done of planned: "46/68"; with three parts, done of planned of all: "40/40/122". */
export interface Ratio extends Span {
  readonly kind: 'ratio';
  readonly numerator: number;
  readonly denominator: number;
  /** The third part, `null` for a plain ratio. */
  readonly all: number | null;
  readonly doubtful: boolean;
}

export type Figure = Quantity | Ratio;

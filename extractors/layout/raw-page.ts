import type { Box, Mark, Word } from '../page.js';

/**
 * A page before anyone knows its lines: words and ruling lines where they stand. The PDF text layer and OCR both yield
 * this; `layoutPage` makes blocks of it.
 */
export interface RawPage {
  readonly number: number | null;
  /** Points, as a reader holds the page. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
  readonly rules: readonly Rule[];
  readonly marks?: readonly Mark[];
}

export interface PlacedWord extends Word {
  /** y of the baseline in points. */
  readonly baseline: number;
  /** Font size in points (OCR: estimated from the height of the line). */
  readonly size: number;
  readonly font: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** A horizontal or vertical ruling line; its box is as thin as the line. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  readonly box: Box;
}

import type { Rule } from '../../layout/raw-page.js';
import type { Box } from '../../page.js';
import type { Matrix } from './matrix.js';

/** What is drawn on a page, in points of the page as displayed (y downwards), before words are known. */
export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly images: readonly PlacedImage[];
  /** Filled shapes that are no lines: many of them on a page without text are letters turned into outlines. */
  readonly fills: number;
  /** Boxes of digital signatures and other appearances that are no text of the document. */
  readonly stamps: readonly Box[];
  /** What is printed in those boxes. */
  readonly stampGlyphs: readonly Glyph[];
}

export interface Glyph {
  /** What it stands for; ' ' for a space, '' where the font does not say. */
  readonly text: string;
  /** Origin, and the end of its advance width without character spacing. */
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** Font size in points as displayed. */
  readonly size: number;
  /** Degrees clockwise by which its line is turned from left-to-right, as displayed; 0, 90, 180, 270 or anything between. */
  readonly angle: number;
  readonly font: GlyphFont;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Not painted (text rendering mode 3), or white on white. */
  readonly hidden: boolean;
}

export interface GlyphFont {
  /** Without the subset prefix ("BAAAAA+"). */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** Width of one thousandth, 0.001 except for Type 3 fonts. */
  readonly unit: number;
  /** Height of the letters for a font size of one; 1 except for Type 3 fonts. */
  readonly scale: number;
}

export interface PlacedImage {
  /** Name under which pdf.js keeps the pixels; `null` for inline images and masks. */
  readonly name: string | null;
  /** Size in pixels as stored, 0 where unknown. */
  readonly width: number;
  readonly height: number;
  /** Maps the unit square (y upwards) to points of the page as displayed. */
  readonly matrix: Matrix;
  readonly box: Box;
  readonly isMask: boolean;
}

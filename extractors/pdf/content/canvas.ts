import type { Rule } from '../../layout/raw-page.js';
import type { Box } from '../../page.js';
import type { Glyph, GlyphFont, PlacedImage } from './content.js';
import { type GraphicsState, initialState, startOfText, type TextPosition } from './graphics-state.js';
import { type Matrix, matrixFrom, multiply } from './matrix.js';

/** What the interpreter asks of pdf.js. */
export interface Surroundings {
  /** Numbers of the operators, by name. */
  readonly ops: Readonly<Record<string, number>>;
  /** Maps user space to the page as displayed. */
  readonly viewport: Matrix;
  font(name: string): GlyphFont;
  /** Whether optional content is shown (`properties` as in the operator list). */
  isVisible(properties: unknown): boolean;
  /** Whether the annotation is a digital signature or no print at all. */
  isStamp(annotation: string): boolean;
}

/** A page while its operators are followed: how they stand, and what they have painted. */
export interface Canvas {
  readonly around: Surroundings;
  state: GraphicsState;
  position: TextPosition;
  readonly saved: GraphicsState[];
  /** Optional content that is not shown, so many deep. */
  concealed: number;
  /** Annotations that print no text of the document, so many deep. */
  inStamp: number;
  readonly glyphs: Glyph[];
  readonly stampGlyphs: Glyph[];
  readonly rules: Rule[];
  readonly images: PlacedImage[];
  readonly stamps: Box[];
  readonly dark: Box[];
  readonly dots: Box[];
  fills: number;
}

/** What an operator does; by the name that pdf.js gives it. */
export type Actions = Readonly<Record<string, (args: readonly unknown[]) => void>>;

export function emptyCanvas(around: Surroundings): Canvas {
  return {
    around,
    state: initialState(around.viewport),
    position: startOfText(),
    saved: [],
    concealed: 0,
    inStamp: 0,
    glyphs: [],
    stampGlyphs: [],
    rules: [],
    images: [],
    stamps: [],
    dark: [],
    dots: [],
    fills: 0,
  };
}

/** `q` */
export function save(canvas: Canvas): void {
  canvas.saved.push({ ...canvas.state });
}

/** `Q`; one too many does nothing. */
export function restore(canvas: Canvas): void {
  canvas.state = canvas.saved.pop() ?? canvas.state;
}

/** `cm`; what is no matrix changes nothing. */
export function transform({ state }: Canvas, value: unknown): void {
  const matrix = matrixFrom(value);
  if (matrix) state.matrix = multiply(state.matrix, matrix);
}

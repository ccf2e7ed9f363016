import type { GlyphFont } from './content.js';
import { IDENTITY, type Matrix } from './matrix.js';

/** The part of the graphics state that text and lines depend on (PDF 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  matrix: Matrix;
  font: GlyphFont | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
  fillLightness: number;
  strokeLightness: number;
}

/** The text line matrix and the position along it; not part of what `q` saves. */
export interface TextPosition {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** The state in which a page or form begins (PDF 32000-1, 8.4.1). */
export function initialState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
    fillLightness: 0,
    strokeLightness: 0,
  };
}

/** The text and line matrices after `BT` (PDF 32000-1, 9.4.1). */
export function startOfText(): TextPosition {
  return { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 };
}

/** `Td`: to the beginning of a line, from the beginning of the one before (PDF 32000-1, 9.4.2). */
export function moveText(position: TextPosition, x: number, y: number): void {
  position.lineX += x;
  position.lineY += y;
  position.x = position.lineX;
  position.y = position.lineY;
}

/** 0 black … 1 white of "#rrggbb"; 0 for patterns. */
export function lightness(colour: unknown): number {
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/iu.test(colour)) return 0;
  const value = Number.parseInt(colour.slice(1), 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
}

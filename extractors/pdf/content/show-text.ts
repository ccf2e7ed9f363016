import type { Glyph } from './content.js';
import type { GraphicsState, TextPosition } from './graphics-state.js';
import { type Matrix, multiply } from './matrix.js';

/** White text is a placeholder for software ("#chuky1"), unless something dark lies behind it. */
const WHITE = 0.97;
/** Pale letters of this size, in points, are a watermark. */
const PALE = 0.6;
const HUGE = 30;
/** Slant of the letters, from which a regular font is drawn as italic. */
const SLANT = 0.12;

interface PdfGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: unknown;
}

/**
 * Where each glyph of a show-text operator stands (PDF 32000-1, 9.4.4), and moves the text position past it.
 * `items` are glyphs of pdf.js and, between them, adjustments in thousandths.
 */
export function showText(
  state: GraphicsState,
  position: TextPosition,
  items: unknown,
  out: Glyph[],
  isOnDark: (x: number, y: number) => boolean,
): void {
  const { font } = state;
  if (!font || !Array.isArray(items) || state.fontSize === 0) return;
  const direction = state.fontSize < 0 ? -1 : 1;
  const size = Math.abs(state.fontSize);
  const scale = state.horizontalScale * direction;
  const text: Matrix = multiply(state.matrix, position.matrix);
  // Length of one unit of text space along and across the line, as displayed.
  const along = Math.hypot(text[0], text[1]);
  const across = Math.hypot(text[2], text[3]);
  const shown = size * (across || along) * font.scale;
  const italic = font.italic || slant(text) > SLANT;
  const unpainted = state.renderMode === 3 || state.renderMode === 7;
  const white = state.renderMode === 0 && (state.fillLightness > WHITE || (state.fillLightness > PALE && shown > HUGE));
  const angle = readingAngle(text[0] * direction, text[1] * direction);
  const bold = font.bold || state.renderMode === 2;
  const raised = position.y + state.rise;
  for (const item of items as readonly unknown[]) {
    if (typeof item === 'number') {
      if (font.vertical) position.y += (item * size) / 1000;
      else position.x -= ((item * size) / 1000) * state.horizontalScale;
      continue;
    }
    const glyph = item as PdfGlyph;
    const width = typeof glyph.width === 'number' ? glyph.width * font.unit * size : 0;
    const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
    const unicode = typeof glyph.unicode === 'string' ? glyph.unicode : '';
    const start = position.x;
    const end = font.vertical ? start + size : start + width * scale;
    const atY = font.vertical ? position.y : raised;
    if (shown > 0.5) {
      const x = text[0] * start + text[2] * atY + text[4];
      const y = text[1] * start + text[3] * atY + text[5];
      out.push({
        text: readable(unicode),
        x,
        y,
        endX: text[0] * end + text[2] * atY + text[4],
        endY: text[1] === 0 ? y : text[1] * end + text[3] * atY + text[5],
        size: shown,
        angle,
        font,
        bold,
        italic,
        hidden: unpainted || (white && !isOnDark(x, y)),
      });
    }
    if (font.vertical) position.y -= size + spacing;
    else position.x += width * scale + spacing * scale;
  }
}

/** Degrees clockwise from left-to-right; right angles exactly where nearly so. */
function readingAngle(dx: number, dy: number): number {
  const degrees = ((Math.atan2(dy, dx) * 180) / Math.PI + 360) % 360;
  const right = Math.round(degrees / 90) * 90;
  return Math.abs(degrees - right) <= 4 ? right % 360 : degrees;
}

function slant(m: Matrix): number {
  const along = Math.hypot(m[0], m[1]);
  const across = Math.hypot(m[2], m[3]);
  return along === 0 || across === 0 ? 0 : Math.abs(m[0] * m[2] + m[1] * m[3]) / (along * across);
}

const LIGATURE = /[ﬀ-ﬆ]/u;
// Spaces of any width, and characters that print nothing.
const BLANK = /^[\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+$/u;
const CONTROL = /[\p{Cc}\ufffd]/gu;

/** A document prints few different characters very often. */
const known = new Map<string, string>();

function readable(unicode: string): string {
  if (unicode.length === 1 && unicode > ' ' && unicode < '\u007f') return unicode;
  const before = known.get(unicode);
  if (before !== undefined) return before;
  const text = clean(unicode);
  if (known.size < 5000) known.set(unicode, text);
  return text;
}

function clean(unicode: string): string {
  if (BLANK.test(unicode)) return unicode === '\u00ad' ? '-' : ' ';
  const text = LIGATURE.test(unicode) ? unicode.normalize('NFKC') : unicode;
  return text.replace(CONTROL, '');
}

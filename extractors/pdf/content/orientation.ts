import type { Rule } from '../../layout/raw-page.js';
import type { Box } from '../../page.js';
import type { Glyph, PageContent, PlacedImage } from './content.js';
import { applyToBox, type Matrix, multiply } from './matrix.js';

export type RightAngle = 0 | 90 | 180 | 270;

/** A page and the size it has when turned so that it can be read. */
export interface Turned {
  readonly content: PageContent;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which it was turned. */
  readonly by: RightAngle;
}

/** Degrees clockwise by which most letters of a page are turned. */
function readingDirection(glyphs: readonly Glyph[]): RightAngle {
  if (glyphs.every((glyph) => glyph.angle === 0)) return 0;
  const counts = new Map<number, number>();
  for (const { angle, text } of glyphs) if (text.trim() !== '') counts.set(angle, (counts.get(angle) ?? 0) + 1);
  let best: RightAngle = 0;
  for (const angle of [90, 180, 270] as const) {
    if ((counts.get(angle) ?? 0) > 1.5 * (counts.get(best) ?? 0)) best = angle;
  }
  return best;
}

/** Maps a page whose text reads at `angle` to one that reads left to right. */
export function uprightMatrix(angle: RightAngle, width: number, height: number): Matrix {
  if (angle === 90) return [0, -1, 1, 0, 0, width];
  if (angle === 180) return [-1, 0, 0, -1, width, height];
  if (angle === 270) return [0, 1, -1, 0, height, 0];
  return [1, 0, 0, 1, 0, 0];
}

/** Turns a page whose text was set sideways (a landscape appendix on portrait paper) upright. */
export function turnUpright(content: PageContent, width: number, height: number): Turned {
  const angle = readingDirection(content.glyphs);
  if (angle === 0) return { content, width, height, by: 0 };
  const matrix = uprightMatrix(angle, width, height);
  const sideways = angle !== 180;
  return {
    content: {
      ...content,
      glyphs: turnGlyphs(content.glyphs, matrix, angle),
      rules: content.rules.map((rule) => turnRule(rule, matrix, sideways)),
      images: content.images.map((image) => turnImage(image, matrix)),
      stampGlyphs: turnGlyphs(content.stampGlyphs, matrix, angle),
      stamps: content.stamps.map((box) => applyToBox(matrix, box)),
    },
    width: sideways ? height : width,
    height: sideways ? width : height,
    by: ((360 - angle) % 360) as RightAngle,
  };
}

/** The glyphs on the page turned upright; `matrix` and `angle` are those of the turn. */
export function turnGlyphs(glyphs: readonly Glyph[], matrix: Matrix, angle: RightAngle): readonly Glyph[] {
  return glyphs.map((glyph) => {
    const [x, y] = [
      matrix[0] * glyph.x + matrix[2] * glyph.y + matrix[4],
      matrix[1] * glyph.x + matrix[3] * glyph.y + matrix[5],
    ];
    const endX = matrix[0] * glyph.endX + matrix[2] * glyph.endY + matrix[4];
    const endY = matrix[1] * glyph.endX + matrix[3] * glyph.endY + matrix[5];
    return { ...glyph, x, y, endX, endY, angle: (glyph.angle - angle + 360) % 360 };
  });
}

function turnRule(rule: Rule, matrix: Matrix, sideways: boolean): Rule {
  const direction = sideways ? (rule.direction === 'horizontal' ? 'vertical' : 'horizontal') : rule.direction;
  return { direction, box: applyToBox(matrix, rule.box) };
}

function turnImage(image: PlacedImage, matrix: Matrix): PlacedImage {
  const turned = multiply(matrix, image.matrix);
  const box: Box = applyToBox(turned, [0, 0, 1, 1]);
  return { ...image, matrix: turned, box };
}

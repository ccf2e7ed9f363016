import type { Actions, Canvas } from './canvas.js';
import { applyToBox } from './matrix.js';
import { readFilled, ruleOf, strokedRules } from './paths.js';

/** A page of vector drawing (a map) has no table. */
const MAX_RULES = 8000;
/** Paper, and so no ink; of lightness 0…1. */
const WHITE = 0.97;
/** Dark enough for white letters on it. */
const DARK = 0.7;

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke', 'rawFillPath'];

/** Operators that paint paths and pictures (PDF 32000-1, 8.5 and 8.9). In a stamp and where concealed they paint nothing. */
export function paintingActions(canvas: Canvas): Actions {
  const numbersOf = (names: readonly string[]) => new Set(names.map((name) => canvas.around.ops[name]));
  const strokes = numbersOf(STROKES);
  const fills = numbersOf(FILLS);
  const paints = (): boolean => canvas.concealed === 0 && canvas.inStamp === 0;
  const image = (name: string | null, width: number, height: number, isMask: boolean): void => {
    if (!paints()) return;
    const { matrix } = canvas.state;
    const box = applyToBox(matrix, [0, 0, 1, 1]);
    const rule = isMask && width <= 1 && height <= 1 ? ruleOf(box, 3) : [];
    if (rule.length > 0) canvas.rules.push(...rule);
    else canvas.images.push({ name, width, height, matrix, box, isMask });
  };
  const path = (op: number, data: ArrayLike<number> | undefined): void => {
    if (!paints() || !data || canvas.rules.length > MAX_RULES) return;
    const { matrix, strokeLightness, fillLightness } = canvas.state;
    if (strokes.has(op) && strokeLightness < WHITE) append(canvas.rules, strokedRules(data, matrix));
    if (!fills.has(op) || fillLightness >= WHITE) return;
    const filled = readFilled(data, matrix);
    append(canvas.rules, filled.rules);
    append(canvas.dots, filled.dots);
    canvas.fills += filled.shapes;
    if (fillLightness < DARK) append(canvas.dark, filled.areas);
  };
  return {
    constructPath: ([op, data]) => path(Number(op), Array.isArray(data) ? data[0] : undefined),
    paintImageXObject: ([name, width, height]) => image(String(name), Number(width), Number(height), false),
    paintInlineImageXObject: ([data]) => image(null, sizeOf(data, 'width'), sizeOf(data, 'height'), false),
    paintImageMaskXObject: ([data]) => image(null, sizeOf(data, 'width'), sizeOf(data, 'height'), true),
    paintSolidColorImageMask: () => image(null, 1, 1, true),
  };
}

function sizeOf(data: unknown, key: 'width' | 'height'): number {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : 0;
  return typeof value === 'number' ? value : 0;
}

/** One path may draw more than fit into the arguments of a call. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

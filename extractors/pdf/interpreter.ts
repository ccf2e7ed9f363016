import type { Rule } from '../layout/raw-page.js';
import type { Box } from '../page.js';
import type { Glyph, GlyphFont, PageContent, PlacedImage } from './content.js';
import { dottedRules } from './dots.js';
import {
  type GraphicsState,
  initialState,
  lightness,
  moveText,
  startOfText,
  type TextPosition,
} from './graphics-state.js';
import { applyToBox, type Matrix, matrixFrom, multiply } from './matrix.js';
import { readFilled, ruleOf, strokedRules } from './paths.js';
import { showText } from './show-text.js';

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

/** A page of vector drawing (a map) has no table. */
const MAX_RULES = 8000;

/** Follows the operators of a page and notes where everything stands. Operators that paint nothing readable are passed. */
export function interpret(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  around: Surroundings,
): PageContent {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const images: PlacedImage[] = [];
  const stamps: Box[] = [];
  const dark: Box[] = [];
  const dots: Box[] = [];
  const stampGlyphs: Glyph[] = [];
  let fills = 0;
  let state: GraphicsState = initialState(around.viewport);
  let position: TextPosition = startOfText();
  const saved: GraphicsState[] = [];
  const marked: boolean[] = [];
  let concealed = 0;
  let stamp = 0;
  const inAnnotation: boolean[] = [];

  // White letters on a dark field can be read.
  const isOnDark = (x: number, y: number): boolean =>
    dark.some((box) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  const push = (): void => {
    saved.push({ ...state });
  };
  const pop = (): void => {
    const last = saved.pop();
    if (last) state = last;
  };
  const transform = (value: unknown): void => {
    const matrix = matrixFrom(value);
    if (matrix) state.matrix = multiply(state.matrix, matrix);
  };
  const setFont = (name: unknown, size: unknown): void => {
    state.font = around.font(String(name));
    state.fontSize = typeof size === 'number' ? size : 0;
  };
  const image = (name: string | null, width: number, height: number, isMask: boolean): void => {
    const box = applyToBox(state.matrix, [0, 0, 1, 1]);
    const rule = isMask && width <= 1 && height <= 1 ? ruleOf(box, 3) : [];
    if (rule.length > 0) rules.push(...rule);
    else images.push({ name, width, height, matrix: state.matrix, box, isMask });
  };
  const path = (op: unknown, data: ArrayLike<number> | undefined): void => {
    if (!data || rules.length > MAX_RULES) return;
    const { ops } = around;
    const strokes = [
      ops.stroke,
      ops.closeStroke,
      ops.fillStroke,
      ops.eoFillStroke,
      ops.closeFillStroke,
      ops.closeEOFillStroke,
    ];
    const painted = [
      ops.fill,
      ops.eoFill,
      ops.fillStroke,
      ops.eoFillStroke,
      ops.closeFillStroke,
      ops.closeEOFillStroke,
      ops.rawFillPath,
    ];
    if (strokes.includes(Number(op)) && state.strokeLightness < 0.97) append(rules, strokedRules(data, state.matrix));
    if (!painted.includes(Number(op)) || state.fillLightness >= 0.97) return;
    const filled = readFilled(data, state.matrix);
    append(rules, filled.rules);
    append(dots, filled.dots);
    fills += filled.shapes;
    if (state.fillLightness < 0.7) append(dark, filled.areas);
  };

  const act: Record<string, (args: readonly unknown[]) => void> = {
    save: push,
    restore: pop,
    transform: (args) => transform(args),
    paintFormXObjectBegin: ([matrix]) => {
      push();
      transform(matrix);
    },
    paintFormXObjectEnd: pop,
    beginGroup: push,
    endGroup: pop,
    beginAnnotation: ([id, rect, matrix, rotation]) => {
      push();
      const isStamp = around.isStamp(String(id));
      inAnnotation.push(isStamp);
      state = initialState(around.viewport);
      if (isStamp) {
        stamp++;
        const box = Array.isArray(rect) ? (rect as unknown as Box) : null;
        if (box) stamps.push(applyToBox(around.viewport, box));
      }
      transform(matrix);
      transform(rotation);
    },
    endAnnotation: () => {
      if (inAnnotation.pop()) stamp--;
      pop();
    },
    beginMarkedContent: () => {
      marked.push(false);
    },
    beginMarkedContentProps: ([tag, properties]) => {
      const conceals = tag === 'OC' && !around.isVisible(properties);
      marked.push(conceals);
      if (conceals) concealed++;
    },
    endMarkedContent: () => {
      if (marked.pop()) concealed--;
    },
    setGState: ([entries]) => {
      if (!Array.isArray(entries)) return;
      for (const [key, value] of entries as readonly [unknown, unknown][]) {
        if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
      }
    },
    setFillRGBColor: ([colour]) => {
      state.fillLightness = lightness(colour);
    },
    setStrokeRGBColor: ([colour]) => {
      state.strokeLightness = lightness(colour);
    },
    setFillColorN: () => {
      state.fillLightness = 0;
    },
    beginText: () => {
      position = startOfText();
    },
    setFont: ([name, size]) => setFont(name, size),
    setCharSpacing: ([value]) => {
      state.charSpacing = Number(value);
    },
    setWordSpacing: ([value]) => {
      state.wordSpacing = Number(value);
    },
    setHScale: ([value]) => {
      state.horizontalScale = Number(value) / 100;
    },
    setLeading: ([value]) => {
      state.leading = -Number(value);
    },
    setTextRise: ([value]) => {
      state.rise = Number(value);
    },
    setTextRenderingMode: ([value]) => {
      state.renderMode = Number(value);
    },
    moveText: ([x, y]) => moveText(position, Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = Number(y);
      moveText(position, Number(x), Number(y));
    },
    setTextMatrix: (args) => {
      const matrix = matrixFrom(args[0]) ?? matrixFrom(args);
      if (matrix) position = { ...startOfText(), matrix };
    },
    nextLine: () => moveText(position, 0, state.leading),
    showText: ([items]) => showText(state, position, items, stamp > 0 ? stampGlyphs : glyphs, isOnDark),
    constructPath: ([op, data]) => path(op, Array.isArray(data) ? data[0] : undefined),
    paintImageXObject: ([name, width, height]) => image(String(name), Number(width), Number(height), false),
    paintInlineImageXObject: ([data]) => image(null, sizeOf(data, 'width'), sizeOf(data, 'height'), false),
    paintImageMaskXObject: ([data]) => image(null, sizeOf(data, 'width'), sizeOf(data, 'height'), true),
    paintSolidColorImageMask: () => image(null, 1, 1, true),
  };
  const PAINTS = new Set([
    'showText',
    'constructPath',
    'paintImageXObject',
    'paintInlineImageXObject',
    'paintImageMaskXObject',
    'paintSolidColorImageMask',
  ]);
  const table: ((args: readonly unknown[]) => void)[] = [];
  for (const [name, run] of Object.entries(act)) {
    const op = around.ops[name];
    if (op === undefined) continue;
    table[op] = PAINTS.has(name)
      ? (args) => (concealed === 0 && (stamp === 0 || name === 'showText') ? run(args) : undefined)
      : run;
  }
  for (let i = 0; i < fnArray.length; i++) {
    const run = table[fnArray[i] ?? -1];
    const args = argsArray[i];
    run?.(Array.isArray(args) || args instanceof Float32Array ? (args as readonly unknown[]) : []);
  }
  return { glyphs, rules: [...rules, ...dottedRules(dots)], images, fills, stamps, stampGlyphs };
}

function sizeOf(data: unknown, key: 'width' | 'height'): number {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : 0;
  return typeof value === 'number' ? value : 0;
}

/** One path may draw more than fit into the arguments of a call. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

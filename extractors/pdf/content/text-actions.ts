import type { Actions, Canvas } from './canvas.js';
import { moveText, startOfText } from './graphics-state.js';
import { matrixFrom } from './matrix.js';
import { showText } from './show-text.js';

/** Operators that set, place and show text (PDF 32000-1, 9.3 and 9.4). */
export function textActions(canvas: Canvas): Actions {
  const setFont = (name: unknown, size: unknown): void => {
    canvas.state.font = canvas.around.font(String(name));
    canvas.state.fontSize = typeof size === 'number' ? size : 0;
  };
  // White letters on a dark field can be read.
  const isOnDark = (x: number, y: number): boolean =>
    canvas.dark.some((box) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  return {
    setGState: ([entries]) => {
      if (!Array.isArray(entries)) return;
      for (const [key, value] of entries as readonly [unknown, unknown][]) {
        if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
      }
    },
    beginText: () => {
      canvas.position = startOfText();
    },
    setFont: ([name, size]) => setFont(name, size),
    setCharSpacing: ([value]) => {
      canvas.state.charSpacing = Number(value);
    },
    setWordSpacing: ([value]) => {
      canvas.state.wordSpacing = Number(value);
    },
    setHScale: ([value]) => {
      canvas.state.horizontalScale = Number(value) / 100;
    },
    setLeading: ([value]) => {
      canvas.state.leading = -Number(value);
    },
    setTextRise: ([value]) => {
      canvas.state.rise = Number(value);
    },
    setTextRenderingMode: ([value]) => {
      canvas.state.renderMode = Number(value);
    },
    moveText: ([x, y]) => moveText(canvas.position, Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      canvas.state.leading = Number(y);
      moveText(canvas.position, Number(x), Number(y));
    },
    setTextMatrix: (args) => {
      const matrix = matrixFrom(args[0]) ?? matrixFrom(args);
      if (matrix) canvas.position = { ...startOfText(), matrix };
    },
    nextLine: () => moveText(canvas.position, 0, canvas.state.leading),
    showText: ([items]) => {
      if (canvas.concealed > 0) return;
      showText(canvas.state, canvas.position, items, canvas.inStamp > 0 ? canvas.stampGlyphs : canvas.glyphs, isOnDark);
    },
  };
}

import { type Actions, type Canvas, restore, save, transform } from './canvas.js';
import { lightness } from './graphics-state.js';

/** Operators that change where and in which colour is painted (PDF 32000-1, 8.4 and 8.10). */
export function graphicsActions(canvas: Canvas): Actions {
  return {
    save: () => save(canvas),
    restore: () => restore(canvas),
    transform: (args) => transform(canvas, args),
    paintFormXObjectBegin: ([matrix]) => {
      save(canvas);
      transform(canvas, matrix);
    },
    paintFormXObjectEnd: () => restore(canvas),
    beginGroup: () => save(canvas),
    endGroup: () => restore(canvas),
    setFillRGBColor: ([colour]) => {
      canvas.state.fillLightness = lightness(colour);
    },
    setStrokeRGBColor: ([colour]) => {
      canvas.state.strokeLightness = lightness(colour);
    },
    setFillColorN: () => {
      canvas.state.fillLightness = 0;
    },
  };
}

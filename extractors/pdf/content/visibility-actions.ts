import type { Box } from '../../page.js';
import { type Actions, type Canvas, restore, save, transform } from './canvas.js';
import { initialState } from './graphics-state.js';
import { applyToBox } from './matrix.js';

/** Operators between which something may be no print of the document: optional content, annotations (PDF 32000-1, 8.11 and 12.5). */
export function visibilityActions(canvas: Canvas): Actions {
  const { around } = canvas;
  /** Of each open marked content whether it conceals, of each open annotation whether it is a stamp. */
  const marked: boolean[] = [];
  const annotations: boolean[] = [];
  return {
    beginAnnotation: ([id, rect, matrix, rotation]) => {
      save(canvas);
      canvas.state = initialState(around.viewport);
      const isStamp = around.isStamp(String(id));
      annotations.push(isStamp);
      if (isStamp) {
        canvas.inStamp++;
        if (Array.isArray(rect)) canvas.stamps.push(applyToBox(around.viewport, rect as unknown as Box));
      }
      transform(canvas, matrix);
      transform(canvas, rotation);
    },
    endAnnotation: () => {
      if (annotations.pop()) canvas.inStamp--;
      restore(canvas);
    },
    beginMarkedContent: () => {
      marked.push(false);
    },
    beginMarkedContentProps: ([tag, properties]) => {
      const conceals = tag === 'OC' && !around.isVisible(properties);
      marked.push(conceals);
      if (conceals) canvas.concealed++;
    },
    endMarkedContent: () => {
      if (marked.pop()) canvas.concealed--;
    },
  };
}

import { emptyCanvas, type Surroundings } from './canvas.js';
import type { PageContent } from './content.js';
import { dottedRules } from './dots.js';
import { graphicsActions } from './graphics-actions.js';
import { paintingActions } from './painting-actions.js';
import { textActions } from './text-actions.js';
import { visibilityActions } from './visibility-actions.js';

/**
 * Follows the operators of a page and notes where everything stands. Operators that paint nothing readable are passed.
 * @param fnArray numbers of the operators
 * @param argsArray their arguments, as the operator list of pdf.js has them
 */
export function interpret(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  around: Surroundings,
): PageContent {
  const canvas = emptyCanvas(around);
  const actions = {
    ...graphicsActions(canvas),
    ...textActions(canvas),
    ...visibilityActions(canvas),
    ...paintingActions(canvas),
  };
  const table: ((args: readonly unknown[]) => void)[] = [];
  for (const [name, act] of Object.entries(actions)) {
    const op = around.ops[name];
    if (op !== undefined) table[op] = act;
  }
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i];
    table[fnArray[i] ?? -1]?.(Array.isArray(args) || args instanceof Float32Array ? (args as readonly unknown[]) : []);
  }
  const { glyphs, rules, dots, images, fills, stamps, stampGlyphs } = canvas;
  return { glyphs, rules: [...rules, ...dottedRules(dots)], images, fills, stamps, stampGlyphs };
}

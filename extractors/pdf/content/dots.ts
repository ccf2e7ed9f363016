import type { Rule } from '../../layout/raw-page.js';
import type { Box } from '../../page.js';

/** Dots further apart than this, in points, are no line. */
const GAP = 4;
/** Dots that lie off the line by more than this, in points, belong to another. */
const OFF = 0.6;
/** Fewer dots than this are a colon or a row of full stops drawn as shapes. */
const FEW = 8;

/** Dotted borders, drawn dot by dot, as ruling lines. */
export function dottedRules(dots: readonly Box[]): readonly Rule[] {
  if (dots.length < FEW) return [];
  return [...linesAlong(dots, 'horizontal'), ...linesAlong(dots, 'vertical')];
}

function linesAlong(dots: readonly Box[], direction: Rule['direction']): readonly Rule[] {
  const [start, end, side] = direction === 'horizontal' ? ([0, 2, 1] as const) : ([1, 3, 0] as const);
  const sorted = [...dots].sort((a, b) => Math.round(a[side] / OFF) - Math.round(b[side] / OFF) || a[start] - b[start]);
  const rules: Rule[] = [];
  let run: Box[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= FEW) {
      rules.push({ direction, box: [first[0], first[1], Math.max(first[2], last[2]), Math.max(first[3], last[3])] });
    }
    run = [];
  };
  for (const dot of sorted) {
    const last = run.at(-1);
    if (last && (Math.abs(dot[side] - last[side]) > OFF || dot[start] - last[end] > GAP)) close();
    run.push(dot);
  }
  close();
  return rules;
}

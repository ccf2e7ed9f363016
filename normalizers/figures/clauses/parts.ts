import type { Span } from '../../numbers/index.js';
import type { Measure } from '../measures/measures.js';
import { bracketAround } from '../words/brackets.js';
import { endOf } from './continuation.js';
import { type Cut, cutBetween } from './cut.js';
import { type Position, positionOf } from './position.js';

/** The stretch of a sentence that belongs to one figure. */
export interface Part extends Span {
  readonly measure: Measure;
  readonly position: Position;
  /** Whether it shares its statement with the part before it. */
  readonly joined: boolean;
  /** Stands in a bracket that breaks down the figure before it ("(trong đó: cấp huyện …)"). */
  readonly breakdown: boolean;
}

/** Splits one sentence at its figures; `measures` are those inside it, in order. */
export function splitParts(
  text: string,
  sentence: Span,
  brackets: readonly Span[],
  measures: readonly Measure[],
): readonly Part[] {
  const first = measures[0];
  if (!first) return [];
  // "40/40/122 (đạt 100%)" states two measures in the same words.
  const primary = measures.filter((measure, i) => measure.start !== measures[i - 1]?.start);
  if (primary.length < measures.length) {
    const twins = new Map<number, Measure[]>();
    for (const measure of measures) twins.set(measure.start, [...(twins.get(measure.start) ?? []), measure]);
    return splitParts(text, sentence, brackets, primary).flatMap((part) =>
      (twins.get(part.measure.start) ?? []).map((measure, i) => ({ ...part, measure, joined: part.joined || i > 0 })),
    );
  }
  const parts: Part[] = [];
  const opening = lastSemicolon(text, sentence.start, first.start, brackets);
  let before: Cut = { end: opening, start: opening, joined: false, breakdown: false, row: false };
  for (const [i, measure] of measures.entries()) {
    const next = measures[i + 1];
    const { start, joined, breakdown } = before;
    const position = before.row ? 'list' : positionOf(text, start, measure, joined && i > 0);
    const begun = { start, measure, position };
    const cut: Cut = next
      ? cutBetween(text, brackets, begun, next)
      : { end: sentence.end, start: sentence.end, joined: false, breakdown: false, row: false };
    parts.push({ ...begun, joined, breakdown, end: endOf(text, brackets, begun, cut, next === undefined) });
    before = cut;
  }
  return parts;
}

/** After the last semicolon before the first figure: what stands before it is another matter. */
function lastSemicolon(text: string, from: number, to: number, brackets: readonly Span[]): number {
  const own = bracketAround(brackets, to);
  let found = from;
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    const bracket = bracketAround(brackets, at);
    if (!bracket || bracket === own) found = at + 1;
  }
  return found;
}

import type { Deadline } from '../schema.js';

export type DeadlineKind = Deadline['kind'];
export type Relation = NonNullable<Deadline['relation']>;
export type Recurrence = NonNullable<Deadline['recurrence']>[number];

/** What the reader of deadlines must know of the document. */
export interface DeadlineContext {
  /** `metadata.period`: a month or quarter without a year is one of its year. */
  readonly period: { readonly start: string | null; readonly end: string | null } | null;
}

/** The year of the document's period; `null` where that is unknown or spans several years. */
export function yearOf({ period }: DeadlineContext): number | null {
  const start = period?.start?.slice(0, 4);
  const end = period?.end?.slice(0, 4);
  return start && start === (end ?? start) ? Number(start) : null;
}

/** Whether the document plans for more than one year. */
export function spansYears({ period }: DeadlineContext): boolean {
  const start = period?.start?.slice(0, 4);
  const end = period?.end?.slice(0, 4);
  return start !== undefined && end !== undefined && start !== end;
}

/** Words about time inside a cell, `[from, to)` of its text, and what they mean. */
export interface TimeExpression {
  readonly from: number;
  readonly to: number;
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly relation: Relation | null;
  readonly recurrence: readonly Recurrence[] | null;
  readonly event: string | null;
}

const UNSTATED = { start: null, end: null, relation: null, recurrence: null, event: null } as const;

/** A time expression; what is not given is not stated. */
export function expression(
  from: number,
  to: number,
  kind: DeadlineKind,
  stated: Partial<Omit<TimeExpression, 'from' | 'to' | 'kind'>> = {},
): TimeExpression {
  return { from, to, kind, ...UNSTATED, ...stated };
}

/** A pair of round brackets by its offsets. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** Much is asked about the brackets of one text: those of the last one are kept. */
let latest: { readonly text: string; readonly found: readonly Bracket[] } | null = null;

/** Opening brackets and where they close, in order; an open one that never closes runs to the end. */
export function brackets(text: string): readonly Bracket[] {
  if (latest?.text !== text) latest = { text, found: findBrackets(text) };
  return latest.found;
}

function findBrackets(text: string): readonly Bracket[] {
  const found: { open: number; close: number }[] = [];
  let depth = 0;
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') {
      if (depth === 0) open = i;
      depth++;
    } else if (text[i] === ')' && depth > 0) {
      depth--;
      if (depth === 0) found.push({ open, close: i });
    }
  }
  if (depth > 0) found.push({ open, close: text.length });
  return found;
}

import { findCalendarExpressions } from './calendar-expression.js';
import { brackets, type DeadlineContext, expression, type TimeExpression } from './deadline.js';
import { findDurations } from './duration.js';
import { findEvents } from './event.js';
import { findOngoing } from './ongoing.js';
import { partsOf } from './parts.js';
import { bracketAround, lastUpTo, stretchAt } from './places.js';
import { findRecurrences } from './recurrence.js';
import { findUnspecified } from './unspecified.js';

/** All words about time in a cell, in order, none overlapping another. */
export function findExpressions(text: string, context: DeadlineContext): readonly TimeExpression[] {
  const timed = [
    ...findDurations(text),
    ...findRecurrences(text),
    ...findCalendarExpressions(text, context),
    ...findOngoing(text, context),
  ];
  const events = findEvents(text).map((event) => ending(event, text, timed));
  const chosen = withoutOverlaps([...events, ...timed]);
  const elsewhere = findUnspecified(text).flatMap((found) => {
    if (stretchAt(chosen, found.from)) return [];
    const next = chosen[lastUpTo(chosen, found.from, ({ from }) => from) + 1];
    const to =
      next && next.from < found.to
        ? found.from + text.slice(found.from, next.from).replace(/[\s,.-]+$/u, '').length
        : found.to;
    return [{ ...found, to }];
  });
  return yearly(withoutOverlaps([...chosen, ...elsewhere]), text);
}

function withoutOverlaps(found: readonly TimeExpression[]): readonly TimeExpression[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TimeExpression[] = [];
  for (const item of sorted) if (item.from >= (kept.at(-1)?.to ?? 0)) kept.push(item);
  return kept;
}

/**
 * An event reaches to the end of its bracket or part; over a semicolon too where what follows names no time and begins
 * no list item ("sau khi Hội A; Hội B tổ chức hội nghị"); not into a bracket that names a date.
 */
function ending(event: TimeExpression, text: string, timed: readonly TimeExpression[]): TimeExpression {
  const groups = brackets(text);
  const around = bracketAround(groups, event.from);
  let to = around?.close ?? text.length;
  if (!around) {
    const parts = partsOf(text);
    const own = parts.findIndex((part) => part.from <= event.from && event.from < part.to);
    let last = own;
    for (let n = own + 1; n < parts.length; n++) {
      const part = parts[n];
      if (!part || part.bulleted || timed.some((t) => t.from >= part.from && t.from < part.to)) break;
      last = n;
    }
    to = parts[last]?.to ?? to;
    const dated = groups.find(
      ({ open, close }) =>
        open > event.from && open < to && timed.some((t) => t.from > open && t.to <= close && t.kind !== 'recurring'),
    );
    if (dated) to = dated.open;
  }
  const kept = text.slice(event.from, to).replace(/[\s;,.]+$/u, '');
  const words = kept.slice(
    kept.length - Math.max(0, (event.event ?? '').length - (text.length - event.from - kept.length)),
  );
  return { ...event, to: event.from + kept.length, event: words.trim() || null };
}

/** "tháng 12 hằng năm", "hằng năm, trước ngày 15/12": the day comes back every year. */
function yearly(found: readonly TimeExpression[], text: string): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const item of found) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.to, item.from) : '';
    const pair = last && (item.kind === 'recurring' ? [item, last] : last.kind === 'recurring' ? [last, item] : null);
    const [regular, day] = pair ?? [];
    const isYearly =
      last &&
      regular &&
      day &&
      isDayWithoutYear(day, text) &&
      regular.recurrence?.includes('annual') &&
      /^\s*(?:,|của)?\s*$/iu.test(gap);
    if (!isYearly) joined.push(item);
    else {
      const relation = day.relation === 'in' ? null : day.relation;
      joined[joined.length - 1] = expression(last.from, item.to, 'recurring', {
        recurrence: regular.recurrence,
        relation,
      });
    }
  }
  return joined;
}

function isDayWithoutYear({ kind, from, to }: TimeExpression, text: string): boolean {
  return /^(?:date|month|quarter|half)$/.test(kind) && !/\d{4}/.test(text.slice(from, to));
}

import { splitAgencies, splitList } from '../agencies/index.js';
import { readDeadlines } from '../deadlines/index.js';
import { fieldOfHeading } from '../fields/index.js';
import type { Activity, Deadline, Evidence, Field, Metadata } from '../schema.js';
import { type ColumnRole, flat, type GroupRow } from '../tables/index.js';

/** What a row says, by the role of its columns, before it is a record. */
export interface RowWords {
  readonly group: GroupRow | null;
  readonly cells: ReadonlyMap<ColumnRole, string>;
}

/** Reads cells about time; most of a table say the same few things, and each of them is read once. */
export function deadlineReader(metadata: Pick<Metadata, 'period'>): (cell: string) => Deadline[] {
  const known = new Map<string, Deadline[]>();
  return (cell) => {
    let deadlines = known.get(cell);
    if (!deadlines) {
      deadlines = readDeadlines(cell, metadata);
      known.set(cell, deadlines);
    }
    return deadlines.map((deadline) => ({ ...deadline, recurrence: deadline.recurrence && [...deadline.recurrence] }));
  };
}

/** The record of a row; words stay as printed, oddities included. */
export function recordOf(
  { group, cells }: RowWords,
  readTime: (cell: string) => Deadline[],
  id: string,
  source: Evidence,
  confidence: number,
): Activity {
  const cell = (role: ColumnRole): string => cells.get(role) ?? '';
  const words = (role: ColumnRole): string | null => closed(flat(cell(role))) || null;
  return {
    id,
    group: group ? { marker: group.marker, title: group.title, field: fieldOfGroup(group) } : null,
    number: flat(cell('number')).replace(/[.):]+$/u, '') || null,
    goal: words('goal'),
    task: words('task'),
    activity: words('activity'),
    outputs: splitList(cell('outputs')).map(flat),
    lead: splitAgencies(cell('lead')).map(flat),
    coordinating: splitAgencies(cell('coordinating')).map(flat),
    deadlines: readSpan(cell('start'), cell('deadline'), readTime),
    budget: words('budget'),
    note: words('note'),
    source,
    confidence,
  };
}

/** Of a time in two columns, one deadline from the one to the other; where they are no two ends, what each says. */
function readSpan(start: string, end: string, readTime: (cell: string) => Deadline[]): Deadline[] {
  if (start === '' || start === end) return readTime(end);
  if (end === '') return readTime(start);
  const whole = readTime(`Từ ${flat(start)} đến ${flat(end)}`);
  const [span] = whole;
  if (whole.length === 1 && span?.start && span.end) return [{ ...span, raw: `${flat(start)} - ${flat(end)}` }];
  return [...readTime(start), ...readTime(end)];
}

/** A cell is no sentence: a bullet before its only item and a semicolon at its end are list marks. */
function closed(text: string): string {
  return text.replace(/^[-–+•*]\s+(?![^;]*;\s*[-–+•*]\s)/u, '').replace(/[\s;]+$/u, '');
}

/** By its own title, else by that of the group that it is part of. */
function fieldOfGroup(group: GroupRow): Field | null {
  return fieldOfHeading(group.title) ?? (group.above ? fieldOfGroup(group.above) : null);
}

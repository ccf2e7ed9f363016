import type { DocumentText, TextLine } from '../../document-text.js';
import { remembered } from '../../text/remembered.js';
import { joinCellText } from '../cell-text.js';
import type { ColumnRole } from '../column-role.js';
import type { GroupRow } from '../logical-table.js';
import { isSound } from './cell-score.js';
import { mendCutRow } from './cut-row.js';
import { type Entry, readEntries, type StackedLine } from './entries.js';
import { type Follow, followsIn } from './familiar.js';
import { findStackedHeaders, type StackedHeader } from './header.js';
import { type LineFact, readLineFacts } from './line-facts.js';
import { type Segment, segmentEntry } from './segment.js';
import { timeScore } from './time-score.js';

/** A row put together again from lines that stand below one another: a guess. */
export interface StackedRow {
  readonly group: GroupRow | null;
  readonly cells: ReadonlyMap<ColumnRole, string>;
  /** Its lines in order, without those between that belong to other rows. */
  readonly lines: readonly TextLine[];
  /**
   * `unmarked`: no numbers "2.1", "3.1" say where its cells begin; `cut`: lines of it could be put into no cell, or made
   * one that does not say what its column is for, which is then left out; `mended`: a page break cut it, and what stood
   * below was given to the cells whose sentences it goes on with.
   */
  readonly doubt: 'unmarked' | 'mended' | 'cut' | null;
}

export interface StackedList {
  readonly rows: readonly StackedRow[];
  readonly lines: readonly TextLine[];
}

const MIN_ENTRIES = 2;

/**
 * Lists of tasks of which a conversion to text kept nothing but the cells' lines, one below the other. Rows are rebuilt from
 * their numbering (1.1 / 2.1 / 3.1 under headers "1- Mục tiêu", "2- Nhiệm vụ", "3- Hoạt động"), from known agencies, deliverables
 * and times, and from where lines break.
 */
export function readStackedLists(doc: DocumentText): readonly StackedList[] {
  const headers = findStackedHeaders(doc.lines);
  return headers.flatMap((header, n) => {
    const lines = doc.lines.slice(0, headers[n + 1]?.bodyFrom ?? doc.lines.length);
    const entries = readEntries(lines, withOrdinals(header, lines));
    if (entries.length < MIN_ENTRIES) return [];
    const text = lazy(() =>
      followsIn(
        doc.lines
          .slice(0, header.bodyFrom)
          .map((line) => line.text)
          .join(' '),
      ),
    );
    const rows = readRows(entries, header, (before, after) => text()(before, after));
    return [{ rows, lines: rows.flatMap((row) => row.lines) }];
  });
}

/**
 * Where headers have no numbers, items that begin with "1.", "2." and "3." under three columns of work are numbered by column
 * all the same, if each of these beginnings occurs again and again.
 */
function withOrdinals(header: StackedHeader, lines: readonly TextLine[]): StackedHeader {
  const wide = header.columns.filter((role) => WIDE.includes(role));
  if (header.byOrdinal.size > 0 || wide.length < 2) return header;
  const counts = wide.map(() => 0);
  for (const { text } of lines.slice(header.bodyFrom)) {
    const ordinal = Number(/^(\d)\.\d{1,2}[.)]?\s+\p{L}/u.exec(text.trim())?.[1] ?? 0);
    if (ordinal > 0 && ordinal <= counts.length) counts[ordinal - 1] = (counts[ordinal - 1] ?? 0) + 1;
  }
  if (counts.some((count) => count < 3)) return header;
  return { ...header, byOrdinal: new Map(wide.map((role, n) => [n + 1, role])) };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readRows(entries: readonly Entry[], header: StackedHeader, follow: Follow): readonly StackedRow[] {
  // First without knowing how wide the columns are, then by the widths that this shows.
  const time = remembered(timeScore);
  const facts = entries.map((entry) => readLineFacts(entry.lines, false, { byEnds: new Map(), scoreOf: time }));
  const cut = (widths: ReadonlyMap<ColumnRole, number>): readonly (readonly Segment[])[] =>
    facts.map((lines) => segmentEntry(lines, header.columns, widths).segments);
  const widths = columnWidths(entries, cut(new Map()));
  const segmented = cut(widths);
  const list: ListFacts = { columns: header.columns, widths, follow, time };
  return entries.flatMap((entry, n) => rowsOf(entry, facts[n]?.facts ?? [], segmented[n] ?? [], list));
}

/** The line length that nine in ten lines of a column do not pass. */
function columnWidths(
  entries: readonly Entry[],
  segmented: readonly (readonly Segment[])[],
): ReadonlyMap<ColumnRole, number> {
  const lengths = new Map<ColumnRole, number[]>();
  segmented.forEach((segments, n) => {
    for (const { role, from, to } of segments) {
      if (role === null) continue;
      const known = lengths.get(role) ?? [];
      for (const { text } of entries[n]?.lines.slice(from, to) ?? []) known.push(text.length);
      lengths.set(role, known);
    }
  });
  const widths = new Map<ColumnRole, number>();
  for (const [role, known] of lengths) {
    if (known.length < 12) continue;
    known.sort((a, b) => a - b);
    widths.set(role, known[Math.floor(known.length * 0.93)] ?? 0);
  }
  return widths;
}

interface Draft {
  readonly cells: Map<ColumnRole, string>;
  readonly lines: TextLine[];
  isCut: boolean;
  isMended: boolean;
}

const WIDE: readonly ColumnRole[] = ['goal', 'task', 'activity'];

/** What holds for all rows of a list. */
interface ListFacts {
  readonly columns: readonly ColumnRole[];
  readonly widths: ReadonlyMap<ColumnRole, number>;
  readonly follow: Follow;
  /** Scores texts as times. */
  readonly time: (text: string) => number;
}

function rowsOf(
  entry: Entry,
  facts: readonly LineFact[],
  segments: readonly Segment[],
  list: ListFacts,
): readonly StackedRow[] {
  const { columns, widths, follow, time } = list;
  const drafts: Draft[] = [];
  for (const row of rowSegments(segments)) {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) continue;
    const draft = openRow(entry, drafts.at(-1), first.role);
    drafts.push(draft);
    const lines = entry.lines.slice(first.from, last.to);
    draft.lines.push(...lines.map(({ line }) => line));
    const read = readCells(entry.lines, row, list);
    const whole = read.isCut
      ? mendCutRow(lines, columns, widths, follow, time, facts.slice(first.from, last.to))
      : null;
    const mended = whole && isWholeRow(whole.cells, time) ? whole : null;
    draft.isCut = read.isCut && mended === null;
    draft.isMended = mended !== null;
    for (const [role, text] of mended?.cells ?? read.cells) draft.cells.set(role, text);
  }
  const isMarked = entry.lines.some(({ marked }) => marked !== null);
  return drafts.map(({ cells, lines, isCut, isMended }) => {
    const sound = new Map([...cells].filter(([role, text]) => isSound(role, text, time)));
    const doubt = isCut || !isWholeRow(cells, time) ? 'cut' : isMended ? 'mended' : isMarked ? null : 'unmarked';
    return { group: entry.group, cells: sound, lines, doubt };
  });
}

/**
 * The segments of each row. Behind a page break numbered items without anybody to do them go on with the row before:
 * "3.3.", "3.4.".
 */
function rowSegments(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const last = rows.at(-1);
    if (!last || segment.opensRow) rows.push([segment]);
    else last.push(segment);
  }
  const joined: Segment[][] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const isCut = last?.some(({ role }) => role === null) ?? false;
    const isOwn = row.some(({ role }) => role === 'lead' || role === 'deadline' || role === 'goal' || role === 'task');
    if (last && isCut && !isOwn) last.push(...row);
    else joined.push([...row]);
  }
  return joined;
}

/** The cells of a row as its segments say, and whether lines of it are in none or look like those of other columns. */
function readCells(
  lines: readonly StackedLine[],
  segments: readonly Segment[],
  { widths, time }: ListFacts,
): { readonly cells: ReadonlyMap<ColumnRole, string>; readonly isCut: boolean } {
  const cells = new Map<ColumnRole, string>();
  let isCut = false;
  for (const { role, from, to } of segments) {
    const own = lines.slice(from, to);
    if (role === null || (cells.has(role) && !WIDE.includes(role))) isCut = true;
    else {
      cells.set(role, joinCellText(cells.get(role) ?? '', textOf(own)));
      if (WIDE.includes(role) && isRagged(own, widths.get(role) ?? 0)) isCut = true;
    }
  }
  return { cells, isCut: isCut || !isWholeRow(cells, time) };
}

/** Without anybody to do it and without a time a row is no whole one. */
function isWholeRow(cells: ReadonlyMap<ColumnRole, string>, time: ListFacts['time']): boolean {
  return (cells.has('lead') || cells.has('deadline')) && [...cells].every(([role, text]) => isSound(role, text, time));
}

/** Many lines that end long before the edge of a wide column are lines of narrow ones: the row is cut by a page break. */
function isRagged(lines: readonly StackedLine[], width: number): boolean {
  const inside = lines.filter((_, n) => n + 1 < lines.length && lines[n + 1]?.marked === null);
  const short = inside.filter(({ text }) => text.length < width * 0.6).length;
  return short >= 4 && short > inside.length * 0.25;
}

function openRow(entry: Entry, above: Draft | undefined, role: ColumnRole | null): Draft {
  const cells = new Map<ColumnRole, string>([['number', entry.number]]);
  for (const wide of ['goal', 'task'] as const) {
    // A new goal or task ends the ones merged above it.
    if (role === wide) break;
    const text = above?.cells.get(wide);
    if (text !== undefined) cells.set(wide, text);
  }
  return { cells, lines: above ? [] : [entry.numberLine], isCut: false, isMended: false };
}

function textOf(lines: readonly StackedLine[]): string {
  return lines.reduce((text, line) => joinCellText(text, line.text), '');
}

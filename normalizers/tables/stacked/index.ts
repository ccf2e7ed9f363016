import type { DocumentText, TextLine } from '../../document-text.js';
import { joinCellText } from '../cell-text.js';
import type { ColumnRole, GroupRow } from '../logical-table.js';
import { isSound, readLineFacts } from './cell-score.js';
import { type Entry, readEntries, type StackedLine } from './entries.js';
import { findStackedHeaders, type StackedHeader } from './header.js';
import { type Segment, segmentEntry } from './segment.js';

/** A row put together again from lines that stand below one another: a guess. */
export interface StackedRow {
  readonly group: GroupRow | null;
  readonly cells: ReadonlyMap<ColumnRole, string>;
  /** Its lines in order, without those between that belong to other rows. */
  readonly lines: readonly TextLine[];
  /**
   * `unmarked`: no numbers "2.1", "3.1" say where its cells begin; `cut`: lines of it could be put into no cell, or made
   * one that does not say what its column is for, which is then left out.
   */
  readonly doubt: 'unmarked' | 'cut' | null;
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
    const rows = entries.length > 0 ? readRows(entries, header) : [];
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

function readRows(entries: readonly Entry[], header: StackedHeader): readonly StackedRow[] {
  // First without knowing how wide the columns are, then by the widths that this shows.
  const facts = entries.map((entry) => readLineFacts(entry.lines));
  const cut = (widths: ReadonlyMap<ColumnRole, number>): readonly (readonly Segment[])[] =>
    facts.map((lines) => segmentEntry(lines, header.columns, widths));
  const widths = columnWidths(entries, cut(new Map()));
  const segmented = cut(widths);
  return entries.flatMap((entry, n) => rowsOf(entry, segmented[n] ?? [], widths));
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
}

const WIDE: readonly ColumnRole[] = ['goal', 'task', 'activity'];

function rowsOf(
  entry: Entry,
  segments: readonly Segment[],
  widths: ReadonlyMap<ColumnRole, number>,
): readonly StackedRow[] {
  const drafts: Draft[] = [];
  for (const { role, from, to, opensRow } of segments) {
    const lines = entry.lines.slice(from, to);
    if (opensRow || drafts.length === 0) drafts.push(openRow(entry, drafts.at(-1), role));
    const draft = drafts.at(-1);
    if (!draft) continue;
    draft.lines.push(...lines.map(({ line }) => line));
    if (role === null) draft.isCut = true;
    else {
      draft.cells.set(role, textOf(lines));
      if (WIDE.includes(role) && isRagged(lines, widths.get(role) ?? 0)) draft.isCut = true;
    }
  }
  const isMarked = entry.lines.some(({ marked }) => marked !== null);
  return joinCut(drafts).map(({ cells, lines, isCut }) => {
    const sound = new Map([...cells].filter(([role, text]) => isSound(role, text)));
    // Without anybody to do it and without a time a row is no whole one either.
    const isWhole = !isCut && sound.size === cells.size && (sound.has('lead') || sound.has('deadline'));
    return { group: entry.group, cells: sound, lines, doubt: !isWhole ? 'cut' : isMarked ? null : 'unmarked' };
  });
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
  return { cells, lines: above ? [] : [entry.numberLine], isCut: false };
}

/** Behind a page break numbered items without anybody to do them go on with the row before: "3.3.", "3.4.". */
function joinCut(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    if (!last?.isCut || draft.cells.has('lead') || draft.cells.has('deadline')) {
      kept.push(draft);
      continue;
    }
    for (const role of WIDE) {
      const [begun = '', more = ''] = [last.cells.get(role), draft.cells.get(role)];
      if (more !== '' && more !== begun) last.cells.set(role, joinCellText(begun, more));
    }
    last.lines.push(...draft.lines);
  }
  return kept;
}

function textOf(lines: readonly StackedLine[]): string {
  return lines.reduce((text, line) => joinCellText(text, line.text), '');
}

import { remembered } from '../../text/remembered.js';
import { joinCellText } from '../cell-text.js';
import type { ColumnRole } from '../column-role.js';
import type { StackedLine } from './entries.js';
import type { Follow } from './familiar.js';
import { type KnownTimes, type LineFact, type LineFacts, readLineFacts } from './line-facts.js';
import { mergedLine } from './merged-line.js';
import { segmentEntry } from './segment.js';
import { timeScore } from './time-score.js';

/** A row put together again from what stands above and below a page break. */
export interface MendedRow {
  readonly cells: ReadonlyMap<ColumnRole, string>;
  /** Least of the scores by which the lower parts follow the upper ones, in nats. */
  readonly least: number;
}

/** A stretch of the lower part that is assigned as one: a line, or a word of the first line. */
interface Unit {
  readonly text: string;
  readonly line: number;
  readonly marked: ColumnRole | null;
  /** The words that it begins with, enough of them to judge by. */
  readonly start: string;
  /** How well it goes on with the units before, in nats. */
  readonly going: number;
}

/** What follows its neighbour by less may stand behind a page break. */
const STRANGE = 1.5;
const MOST_BREAKS = 6;
/** A lower part follows its upper part at least so well, in nats. */
const FOLLOWS = 1;
/** Cost of a new cell, and of one that begins in the middle of a line: the first lines of several may be printed as one. */
const START = 1.5;
const MID_LINE = 2;
/** Cost of a line end where the next word would have had room. */
const BROKEN_EARLY = 1.5;

/**
 * A row that a page break cuts: the upper parts of its cells, column by column, then the lower parts, again column by column,
 * of those cells that have one. Where each lower part belongs is told by the words: it goes on with the sentence of its upper
 * part. `null` where that does not come out clearly. `known`: facts of the lines where they stand in their entry.
 */
export function mendCutRow(
  lines: readonly StackedLine[],
  columns: readonly ColumnRole[],
  widths: ReadonlyMap<ColumnRole, number>,
  follow: Follow,
  time: (text: string) => number = timeScore,
  known: readonly LineFact[] = [],
): MendedRow | null {
  let best: { readonly row: MendedRow; readonly score: number } | null = null;
  const times: KnownTimes = { byEnds: new Map(), scoreOf: time };
  for (const at of possibleBreaks(lines, follow)) {
    const facts = readLineFacts(lines.slice(0, at), true, times, known);
    const found = mendAt(lines, facts, columns, widths, follow);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best && best.row.least >= FOLLOWS ? best.row : null;
}

/** Lines in small letters that do not go on with the line before, the strangest first. */
function possibleBreaks(lines: readonly StackedLine[], follow: Follow): readonly number[] {
  return lines
    .flatMap(({ text }, at) =>
      at > 0 && /^\p{Ll}/u.test(text) ? [{ at, follows: follow(lines[at - 1]?.text ?? '', text) }] : [],
    )
    .filter(({ follows }) => follows < STRANGE)
    .sort((a, b) => a.follows - b.follows)
    .slice(0, MOST_BREAKS)
    .map(({ at }) => at);
}

function mendAt(
  lines: readonly StackedLine[],
  facts: LineFacts,
  columns: readonly ColumnRole[],
  widths: ReadonlyMap<ColumnRole, number>,
  follow: Follow,
): { readonly row: MendedRow; readonly score: number } | null {
  const head = facts.lines;
  const { segments, score } = segmentEntry(facts, columns, widths);
  const upper = new Map<ColumnRole, string>();
  /** What the lines above the break are worth by the measure of those below. */
  let flowing = 0;
  for (const { role, from, to } of segments) {
    if (role === null || upper.has(role)) return null;
    let text = head[from]?.text ?? '';
    for (let n = from + 1; n < to; n++) {
      const next = head[n]?.text ?? '';
      flowing += within(follow, text, next);
      text = joinCellText(text, next);
    }
    upper.set(role, text);
  }
  const units = unitsOf(lines, head.length, follow);
  // The ways differ in a few cells: how each unit goes on with a text is reckoned once.
  const followed = remembered((text) => units.map(({ start }) => follow(text, start)));
  const ways = [upper, ...mergedLine(upper, columns)].flatMap((parts) => {
    const lower = assign(units, parts, columns, widths, followed);
    return lower ? [{ parts, lower }] : [];
  });
  const way = ways.sort((a, b) => b.lower.score - a.lower.score)[0];
  if (!way) return null;
  const cells = new Map(
    [...way.parts].map(([role, text]) => [role, joinCellText(text, way.lower.texts.get(role) ?? '')]),
  );
  return { row: { cells, least: way.lower.least }, score: score + flowing + way.lower.score };
}

function unitsOf(lines: readonly StackedLine[], at: number, follow: Follow): readonly Unit[] {
  const pieces = lines.slice(at).flatMap(({ text, marked }, n) => {
    const words = n === 0 ? text.split(' ') : [text];
    return words.map((word) => ({ text: word, line: n, marked }));
  });
  return pieces.map((piece, n) => {
    const next = pieces[n + 1];
    const start = next && !piece.text.includes(' ') ? `${piece.text} ${next.text}` : piece.text;
    const before = pieces.slice(Math.max(0, n - 2), n).map(({ text }) => text);
    const going = n > 0 ? within(follow, before.join(' '), piece.text) : Number.NEGATIVE_INFINITY;
    return { ...piece, start, going };
  });
}

/** How well each unit goes on with a text, in nats. */
type Followed = (text: string) => readonly number[];

interface Lower {
  readonly texts: ReadonlyMap<ColumnRole, string>;
  readonly score: number;
  readonly least: number;
}

/**
 * The best way to give the units to columns in their order: a unit goes on with the one before, or with the upper part of its
 * own cell.
 */
function assign(
  units: readonly Unit[],
  upper: ReadonlyMap<ColumnRole, string>,
  columns: readonly ColumnRole[],
  widths: ReadonlyMap<ColumnRole, number>,
  followed: Followed,
): Lower | null {
  const roles = columns.filter((role) => upper.has(role));
  const follows = roles.map((role) => followed(upper.get(role) ?? ''));
  const best: { score: number; from: number }[][] = [];
  units.forEach((unit, i) => {
    const before = units[i - 1];
    const isInLine = before !== undefined && before.line === unit.line;
    const room = before && !isInLine ? roomBefore(before.text, unit.text) : Number.POSITIVE_INFINITY;
    best.push(
      roles.map((role, c) => {
        if (unit.marked !== null && unit.marked !== role) return { score: Number.NEGATIVE_INFINITY, from: -1 };
        const tooLong = unit.text.length > (widths.get(role) ?? 99) + 2 ? 2 : 0;
        const starts = clamp(follows[c]?.[i] ?? 0, -6, 8) - START - tooLong - (isInLine ? MID_LINE : 0);
        const early = room < (widths.get(role) ?? 0) ? BROKEN_EARLY : 0;
        if (i === 0) return { score: starts, from: -1 };
        let top = {
          score: (best[i - 1]?.[c]?.score ?? Number.NEGATIVE_INFINITY) + unit.going - early - tooLong,
          from: c,
        };
        for (let left = 0; left < c; left++) {
          const score = (best[i - 1]?.[left]?.score ?? Number.NEGATIVE_INFINITY) + starts;
          if (score > top.score) top = { score, from: left };
        }
        return top;
      }),
    );
  });
  return traced(units, roles, best, follows);
}

function traced(
  units: readonly Unit[],
  roles: readonly ColumnRole[],
  best: readonly (readonly { score: number; from: number }[])[],
  follows: readonly (readonly number[])[],
): Lower | null {
  const last = best.at(-1) ?? [];
  let column = last.reduce(
    (top, { score }, c) => (score > (last[top]?.score ?? Number.NEGATIVE_INFINITY) ? c : top),
    0,
  );
  const total = last[column]?.score ?? Number.NEGATIVE_INFINITY;
  if (!Number.isFinite(total)) return null;
  const texts = new Map<ColumnRole, string>();
  let least = Number.POSITIVE_INFINITY;
  for (let i = units.length - 1; i >= 0; i--) {
    const role = roles[column];
    const unit = units[i];
    if (!role || !unit) return null;
    texts.set(role, joinCellText(unit.text, texts.get(role) ?? ''));
    const from = best[i]?.[column]?.from ?? -1;
    if (from !== column) least = Math.min(least, follows[column]?.[i] ?? 0);
    column = from;
  }
  return { texts, score: total, least };
}

function within(follow: Follow, before: string, after: string): number {
  return clamp(follow(before, after), -3, 4);
}

/** Letters that a line would have with the first word of the next; ∞ where it may end for another reason. */
function roomBefore(line: string, next: string): number {
  return /[;.:]$/.test(line.slice(-1))
    ? Number.POSITIVE_INFINITY
    : line.length + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

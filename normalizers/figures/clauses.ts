import { findFigures, type Span } from '../numbers/index.js';
import type { Level, Scope, Value } from '../schema.js';
import { bracketAround, findBrackets } from './brackets.js';
import { type Change, readBaseline, readChange } from './change.js';
import { type ComparatorMatch, readComparator } from './comparators.js';
import { readIndicator } from './indicator.js';
import { type Measure, readMeasures } from './measures.js';
import { type Part, splitParts } from './parts.js';
import { readQualifier } from './qualifier.js';
import { findLevels, readScope } from './scope.js';
import { findSentences } from './sentences.js';
import { trimStatement } from './statement.js';
import { countedText } from './subject.js';

/** One figure of a paragraph with what the sentence says of it; offsets are into the paragraph's text. */
export interface Clause {
  /** Where the clause that states it stands. */
  readonly span: Span;
  readonly sentence: Span;
  /** What of the clause belongs to this figure alone. */
  readonly part: Span;
  readonly measure: Measure;
  readonly indicator: string;
  readonly value: Value | null;
  readonly ratio: Measure['ratio'];
  readonly change: Change | null;
  readonly baseline: { readonly year: number } | null;
  readonly scope: Scope | null;
  readonly qualifier: string | null;
  /** For the confidence: how the figure was read. */
  readonly traits: ClauseTraits;
}

export interface ClauseTraits {
  readonly position: Part['position'];
  /** Figures that share the statement. */
  readonly shared: number;
  readonly breakdown: boolean;
  /** Levels and figures of a row do not pair off. */
  readonly unpaired: boolean;
}

/** A sentence of the paragraph with its measures, all of them. */
export interface Sentence extends Span {
  readonly measures: readonly Measure[];
}

export interface ClauseOptions {
  /** Where running text begins in the paragraph. */
  readonly from: number;
  /** Level of the document. */
  readonly own: Level | null;
  /** Which measures of a sentence make records. */
  readonly select: (text: string, sentence: Sentence) => readonly Measure[];
  /** Which of those are wanted; the others only mark where clauses end. @default all */
  readonly keep?: (measure: Measure) => boolean;
}

/** Reads every selected figure of a paragraph; linear in its length. */
export function readClauses(text: string, options: ClauseOptions): readonly Clause[] {
  const clauses: Clause[] = [];
  const brackets = findBrackets(text);
  const all = readMeasures(text, findFigures(text)).filter((measure) => measure.start >= options.from);
  let next = 0;
  for (const span of findSentences(text, brackets)) {
    const measures: Measure[] = [];
    while (next < all.length && (all[next]?.start ?? 0) < span.end) {
      const measure = all[next++];
      if (measure) measures.push(measure);
    }
    if (measures.length === 0) continue;
    const sentence = {
      start: Math.max(span.start, options.from),
      end: Math.max(span.end, measures.at(-1)?.end ?? 0),
      measures,
    };
    const selected = options.select(text, sentence);
    const parts = splitParts(text, sentence, brackets, selected);
    for (const group of groupsOf(parts)) {
      const context = contextOf(text, brackets, group, options.own);
      for (const [index, part] of group.entries()) {
        if (options.keep && !options.keep(part.measure)) continue;
        clauses.push(clauseOf(text, brackets, sentence, context, part, index));
      }
    }
  }
  return clauses;
}

/** More figures than this in one statement are a table in disguise; each would repeat all of it. */
const MAX_SHARED = 40;

function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.joined && last && last.length < MAX_SHARED) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** What the parts of one statement have in common. */
interface GroupContext {
  readonly group: readonly Part[];
  /** Per part, the text in which its level may be named. */
  readonly counted: readonly string[];
  /** Whether its figures are given for different levels. */
  readonly contrast: boolean;
  readonly own: Level | null;
}

function contextOf(text: string, brackets: readonly Span[], group: readonly Part[], own: Level | null): GroupContext {
  const counted = group.map((part) => countedText(text, brackets, part));
  const single = new Set<Scope>();
  if (group.length > 1) {
    for (const nouns of counted) {
      const levels = new Set(findLevels(nouns).map((mention) => mention.level));
      const [level] = levels;
      if (levels.size === 1 && level) single.add(level);
    }
  }
  return { group, counted, contrast: single.size > 1, own };
}

function clauseOf(
  text: string,
  brackets: readonly Span[],
  sentence: Span,
  context: GroupContext,
  part: Part,
  index: number,
): Clause {
  const { group } = context;
  const { measure } = part;
  const start = group[0]?.start ?? part.start;
  const span = trimStatement(text, closed(brackets, { start, end: Math.max(...group.map((p) => p.end)) }));
  const before = text.slice(part.start, measure.start);
  const row = rowOf(group, index);
  const value = readValue(measure, comparatorOf(text, group, index, row));
  const { scope, unpaired } = scopeOf(text, context, index, row);
  const change =
    measure.quantity && !measure.ratio
      ? readChange(
          row ? text.slice(row.first.start, row.first.measure.start) : before,
          text.slice(measure.end, part.end),
        )
      : null;
  return {
    span,
    sentence,
    part: { start: part.start, end: part.end },
    measure,
    indicator: readIndicator(text, group, index),
    value,
    ratio: measure.ratio,
    change,
    baseline:
      change || /so với/iu.test(text.slice(part.start, part.end))
        ? readBaseline(text.slice(part.start, part.end))
        : null,
    scope,
    qualifier: readQualifier(text, brackets, span),
    traits: { position: part.position, shared: group.length, breakdown: part.breakdown, unpaired },
  };
}

/** With the closing bracket of a bracket that opens inside. */
function closed(brackets: readonly Span[], span: Span): Span {
  const bracket = bracketAround(brackets, Math.max(span.start, span.end - 1));
  return bracket && bracket.start > span.start ? { start: span.start, end: Math.max(span.end, bracket.end) } : span;
}

/** The row of figures ("100%, 80%, 75%") that a part stands in. */
interface Row {
  readonly first: Part;
  readonly last: Part;
  readonly place: number;
  readonly length: number;
}

function rowOf(group: readonly Part[], index: number): Row | null {
  let from = index;
  while (from > 0 && group[from]?.position === 'list') from--;
  let to = index;
  while (group[to + 1]?.position === 'list') to++;
  const first = group[from];
  const last = group[to];
  return first && last && from !== to ? { first, last, place: index - from, length: to - from + 1 } : null;
}

function comparatorOf(text: string, group: readonly Part[], index: number, row: Row | null): ComparatorMatch | null {
  const part = group[index];
  if (!part) return null;
  const at = (p: Part, end: Part): ComparatorMatch =>
    readComparator(
      text.slice(p.start, p.measure.quantity?.start ?? p.measure.start),
      text.slice(end.measure.quantity?.end ?? end.measure.end, end.end + 12),
    );
  const said = at(part, part);
  const { quantity } = part.measure;
  // "nâng từ 60% lên 75%": the "từ" begins a rise and compares nothing.
  const rises = quantity !== null && /\s(?:lên|xuống|thành)\s/iu.test(text.slice(quantity.start, quantity.end));
  // "cao hơn 5% so với năm 2023" is a change of 5 %.
  const than =
    quantity !== null &&
    readChange(text.slice(part.start, quantity.start), text.slice(quantity.end, part.end)) !== null &&
    /(?:cao|thấp)\s+hơn\s*$/iu.test(text.slice(part.start, quantity.start));
  const own: ComparatorMatch = rises || than ? { ...said, comparator: 'eq' } : said;
  if (own.stated) return own;
  if (row) {
    const common = at(row.first, row.last);
    if (common.stated) return common;
  }
  // "tối thiểu … cấp huyện 45%, cấp xã 40% trở lên": said once, meant for all.
  const elliptic = (p: Part | undefined): boolean =>
    p !== undefined && /(?:cấp|xã|huyện|tỉnh)\s*$/iu.test(text.slice(p.start, p.measure.start));
  if (!elliptic(part)) return own;
  const before = index > 0 ? comparatorOf(text, group, index - 1, null) : null;
  if (part.position === 'level' && before?.stated) return before;
  const after = group[index + 1];
  if (after?.position === 'level' && elliptic(after)) {
    const next = at(after, after);
    if (next.stated && next.comparator === 'gte') return next;
  }
  return own;
}

function readValue(measure: Measure, match: ComparatorMatch | null): Value | null {
  const { quantity } = measure;
  if (!quantity) return null;
  const { number, upper, unit } = quantity;
  return upper !== null
    ? { comparator: 'range', number, upper, unit }
    : { comparator: match?.comparator ?? 'eq', number, upper: null, unit };
}

function scopeOf(
  text: string,
  context: GroupContext,
  index: number,
  row: Row | null,
): { readonly scope: Scope | null; readonly unpaired: boolean } {
  const { group, counted, contrast, own } = context;
  const part = group[index];
  if (!part) return { scope: null, unpaired: false };
  if (row) {
    const before = text.slice(row.first.start, row.first.measure.start);
    const levels = findLevels(before).filter((mention) => mention.explicit);
    const paired = levels.length === row.length && new Set(levels.map((m) => m.level)).size === row.length;
    return { scope: paired ? (levels[row.place]?.level ?? null) : null, unpaired: !paired && levels.length > 1 };
  }
  const nouns = counted[index] ?? '';
  const scope = readScope(nouns, own, contrast);
  if (scope !== null || !part.breakdown || findLevels(nouns).length > 0) return { scope, unpaired: false };
  const parent = group.findLastIndex((p, i) => i < index && !p.breakdown);
  return parent >= 0 ? scopeOf(text, context, parent, null) : { scope: null, unpaired: false };
}

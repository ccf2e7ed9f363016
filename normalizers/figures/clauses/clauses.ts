import { findFigures, type Span } from '../../numbers/index.js';
import type { Level, Scope, Value } from '../../schema.js';
import { type Measure, readMeasures } from '../measures/measures.js';
import { isPoints } from '../measures/points.js';
import { bracketAround, findBrackets } from '../words/brackets.js';
import { readBaseline } from '../words/change.js';
import { type ComparatorMatch, withoutComparator } from '../words/comparators.js';
import { isLeadOnly } from '../words/lead.js';
import { readQualifier } from '../words/qualifier.js';
import { findLevels, readScope } from '../words/scope.js';
import { findSentences } from '../words/sentences.js';
import { trimStatement } from '../words/statement.js';
import type { Clause, Sentence } from './clause.js';
import { changeIn, comparatorIn, type Group, groupOf, scopeIn } from './group.js';
import { readIndicator } from './indicator.js';
import { type Part, splitParts } from './parts.js';
import { isBare, isLevelOnly } from './position.js';
import { restated } from './restated.js';

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

interface Scan {
  readonly text: string;
  readonly brackets: readonly Span[];
  readonly measures: readonly Measure[];
  readonly sentences: readonly Span[];
}

/** A report's paragraph is read twice, for its rates and for its counts: the last one scanned is kept. */
let latest: Scan | null = null;

function scan(text: string): Scan {
  if (latest?.text === text) return latest;
  const brackets = findBrackets(text);
  const measures = readMeasures(text, findFigures(text));
  latest = { text, brackets, measures, sentences: measures.length > 0 ? findSentences(text, brackets) : [] };
  return latest;
}

/** Reads every selected figure of a paragraph; linear in its length. */
export function readClauses(text: string, options: ClauseOptions): readonly Clause[] {
  const clauses: Clause[] = [];
  const { brackets, measures: found, sentences } = scan(text);
  const all = found.filter((measure) => measure.start >= options.from);
  const isKept = options.keep ?? (() => true);
  let next = 0;
  for (const span of sentences) {
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
    if (!selected.some(isKept)) continue;
    const parts = splitParts(text, sentence, brackets, selected);
    const within = inWhichAt(text.slice(sentence.start, sentence.end));
    const inWhich = within < 0 ? -1 : sentence.start + within;
    // "…, trong đó cấp huyện 93,75%": what is measured was said in the statement before.
    let named = '';
    let whose: Clause | null = null;
    let rowLevels: readonly Scope[] = [];
    for (const group of statementsOf(parts)) {
      if (!group.some(({ measure }) => isKept(measure))) continue;
      const context = groupOf(text, brackets, group, options.own, rowLevels);
      const inRow: Scope[] = [];
      const names = restated(text, group, clauses);
      for (const [index, part] of group.entries()) {
        if (!isKept(part.measure)) continue;
        const clause = clauseOf(text, brackets, sentence, inWhich, context, part, index);
        if (clause.scope && isInRow(group, index)) inRow.push(clause.scope);
        const nameless = isNameless(clause.indicator);
        const name = nameless ? (gradeOf(text, clause) ?? named) : '';
        // "100% công chức cấp xã …, 60% | được bồi dưỡng …": of the same.
        const elliptic = part.position === 'led' && BARE_PREDICATE.test(text.slice(part.measure.end, part.end));
        const own =
          elliptic && clause.scope === null && whose && follows(sentence, whose.measure, part.measure)
            ? { ...clause, scope: whose.scope }
            : clause;
        const again = names[index];
        clauses.push(
          again !== undefined
            ? { ...own, indicator: again.indicator, scope: own.scope ?? again.scope }
            : name !== ''
              ? { ...own, indicator: name }
              : own,
        );
        if (!nameless) named = clause.indicator;
        if (!elliptic) whose = clause;
      }
      if (inRow.length > 1) rowLevels = inRow;
    }
  }
  return clauses;
}

/** Whether no other figure stands between. */
function follows({ measures }: Sentence, before: Measure, next: Measure): boolean {
  return measures[measures.indexOf(before) + 1] === next;
}

/** "60% | được bồi dưỡng", "trên 85% | có trình độ đại học": whom it is said of was named before. */
const BARE_PREDICATE = /^\s+(?:trở\s+lên\s+)?(?:được|có|đạt|đã|biết|sử dụng)\s/u;

function isInRow(group: readonly Part[], index: number): boolean {
  return group[index]?.position === 'list' || group[index + 1]?.position === 'list';
}

/** "hoàn thành tốt 76%, | hoàn thành | 5%": a grade of its own, though the same words lead over to other figures. */
function gradeOf(text: string, { part, measure }: Clause): string | null {
  const grade = /(?:^|[,;:])\s*(hoàn thành(?:\s+nhiệm vụ)?)\s*$/iu.exec(text.slice(part.start, measure.start))?.[1];
  return grade !== undefined && isBare(text, measure) ? grade : null;
}

/** Nothing but a level: "cấp huyện"; "xã, thị trấn" may be what is counted. */
function isNameless(indicator: string): boolean {
  // "… tối đa 1,3%; năm 2026 | tối đa 1,2%": nothing but when and how much.
  const said = !/%[\s,;.]*$/.test(indicator) ? undefined : /^[^%]*?(?=\d[\d.,]*\s?%[\s,;.]*$)/u.exec(indicator)?.[0];
  if (said !== undefined && isLeadOnly(withoutComparator(said))) return true;
  return isLevelOnly(indicator) && findLevels(indicator).every((mention) => mention.explicit);
}

/** More figures than this in one statement are a table in disguise; each would repeat all of it. */
const MAX_SHARED = 40;

function statementsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.joined && last && last.length < MAX_SHARED) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function clauseOf(
  text: string,
  brackets: readonly Span[],
  sentence: Span,
  inWhich: number,
  group: Group,
  part: Part,
  index: number,
): Clause {
  const { parts } = group;
  const { measure } = part;
  const start = parts[0]?.start ?? part.start;
  const span = trimStatement(text, closed(brackets, { start, end: Math.max(...parts.map((p) => p.end)) }));
  const { scope: said, unpaired } = scopeIn(text, group, index);
  const scope = said ?? wholeScope(text, sentence, inWhich, part, group.own);
  const change = changeIn(text, group, index);
  const compared = comparatorIn(text, group, index);
  return {
    span,
    sentence,
    part: { start: part.start, end: part.end },
    measure,
    indicator: readIndicator(text, parts, index),
    value: isPoints(text, measure) ? null : readValue(measure, compared),
    points: isPoints(text, measure),
    comparator: compared?.comparator ?? 'eq',
    ratio: measure.ratio,
    change,
    // Without a change only what follows right after the figure is compared: "đạt 84%, tăng 03 bậc so với năm 2021".
    baseline: readBaseline(
      change
        ? text.slice(part.start, Math.max(part.end, span.end))
        : (/^[^,;]*/u.exec(text.slice(measure.end, part.end))?.[0] ?? ''),
    ),
    scope,
    qualifier: readQualifier(text, brackets, span),
    traits: { position: part.position, shared: parts.length, breakdown: part.breakdown, unpaired },
  };
}

const IN_WHICH = /(?<!\p{L})trong (?:đó|số đó)(?!\p{L})/iu;
/** "Xếp loại công chức cấp xã: xuất sắc 12%, tốt 74%": the label says of whom. */
const LABEL = /^[^:;.%]{8,100}:\s/u;

function inWhichAt(sentence: string): number {
  const within = sentence.search(IN_WHICH);
  return within >= 0 ? within : (LABEL.exec(sentence)?.[0].length ?? 0) - 1;
}
/** Letters over which a whole and its share are still said of each other. */
const FAR = 1000;

/**
 * "Tổng số công chức cấp xã là 90 người, trong đó … 95%": the level of those that the percentage is of. `inWhich` is where
 * the sentence first says "trong đó", -1 for nowhere.
 */
function wholeScope(text: string, sentence: Span, inWhich: number, part: Part, own: Level | null): Scope | null {
  const { measure } = part;
  if (
    inWhich < 0 ||
    inWhich >= measure.start ||
    measure.start - inWhich > FAR ||
    findLevels(text.slice(inWhich, measure.start)).length > 0 ||
    findLevels(text.slice(measure.end, part.end)).length > 0
  )
    return null;
  const whole = text.slice(Math.max(sentence.start, inWhich - FAR), inWhich);
  const explicit = findLevels(whole).every((mention) => mention.explicit);
  return explicit ? readScope(whole, own, false) : null;
}

/** With the closing bracket of a bracket that opens inside. */
function closed(brackets: readonly Span[], span: Span): Span {
  const bracket = bracketAround(brackets, Math.max(span.start, span.end - 1));
  return bracket && bracket.start > span.start ? { start: span.start, end: Math.max(span.end, bracket.end) } : span;
}

function readValue(measure: Measure, match: ComparatorMatch | null): Value | null {
  const { quantity } = measure;
  if (!quantity) return null;
  const { number, upper, unit } = quantity;
  return upper !== null
    ? { comparator: 'range', number, upper, unit }
    : { comparator: match?.comparator ?? 'eq', number, upper: null, unit };
}

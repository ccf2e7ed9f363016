import type { Span } from '../numbers/index.js';
import { bracketAround } from './brackets.js';
import { readComparator } from './comparators.js';
import { isLeadOnly, needsPredicate } from './lead.js';
import type { Measure } from './measures.js';
import { predicateAt } from './predicate.js';
import { findLevels } from './scope.js';

/**
 * How a figure stands in its part of the sentence.
 *
 * - `led`: before what it measures ("100% văn bản được …", "Hoàn thành 100% kế hoạch")
 * - `end`: after it ("mức độ hài lòng đạt tối thiểu 90%")
 * - `level`: after nothing but a level or a connecting verb ("cấp xã 40%", "bằng 97,3% dự toán"): the rest is said before
 * - `list`: one of a row of figures ("100%, 80%, 75%")
 * - `mid`: inside a phrase ("kiểm tra trực tiếp trên 30% các cơ quan")
 */
export type Position = 'led' | 'end' | 'level' | 'list' | 'mid';

/** The stretch of a sentence that belongs to one figure. */
export interface Part extends Span {
  readonly measure: Measure;
  readonly position: Position;
  /** Whether it shares its statement with the part before it. */
  readonly joined: boolean;
  /** Stands in a bracket that breaks down the figure before it ("(trong đó: cấp huyện …)"). */
  readonly breakdown: boolean;
}

const CONNECTOR =
  /(?<!\p{L})(?:đạt|đạt được|là|bằng|chiếm|còn|lên|xuống|(?<!hoàn\s)thành|mức|tỷ lệ|tỉ lệ|tương ứng|lần lượt)\s*$|[=:]\s*$/iu;
/** Only commas, conjunctions and comparators between two figures. */
const LIST_GAP = /^[\s,;]*(?:(?:và|hoặc|đến|là)\s*)?$/iu;
const DELIMITER = /,|;|(?<!\p{L})(?:và|còn|hoặc|đồng thời|trong đó|trong số đó)(?!\p{L})|\s-\s/giu;
const WITHIN = /^(?:,\s*)?(?:trong đó|trong số đó)/iu;
/** Words that begin something measured. */
const HEAD =
  /^[,;\s]*(?:và\s+|còn\s+|đồng thời\s+)?(?:tỷ lệ|tỉ lệ|mức độ|tổng|số lượng|số|chỉ số|phấn đấu|đảm bảo|bảo đảm|hoàn thành|trong đó|cấp|UBND|giải ngân|thu|chi|điểm)(?!\p{L})/iu;

/** Splits one sentence at its figures; `measures` are those inside it, in order. */
export function splitParts(
  text: string,
  sentence: Span,
  brackets: readonly Span[],
  measures: readonly Measure[],
): Part[] {
  const first = measures[0];
  if (!first) return [];
  // "40/40/122 (đạt 100%)" states two measures in the same words.
  const primary = measures.filter((measure, i) => measure.start !== measures[i - 1]?.start);
  if (primary.length < measures.length) {
    const parts = splitParts(text, sentence, brackets, primary);
    return parts.flatMap((part) =>
      measures
        .filter((measure) => measure.start === part.measure.start)
        .map((measure, i) => ({ ...part, measure, joined: part.joined || i > 0 })),
    );
  }
  let start = lastSemicolon(text, sentence.start, first.start, brackets, sentence.start);
  const parts: Part[] = [];
  let joined = false;
  let breakdown = false;
  for (let i = 0; i < measures.length; i++) {
    const measure = measures[i];
    const next = measures[i + 1];
    if (!measure) continue;
    const cut: Cut = next
      ? cutBetween(text, brackets, { start, measure }, next)
      : { end: sentence.end, start: sentence.end, joined: false, breakdown: false };
    const position = positionOf(text, start, measure, parts.at(-1) ?? null, joined);
    const part = { start, measure, position, joined, breakdown };
    parts.push({ ...part, end: continued(text, brackets, part, cut, next === undefined) });
    start = cut.start;
    joined = cut.joined;
    breakdown = cut.breakdown;
  }
  return parts;
}

/** Where one part ends and the next begins. */
interface Cut {
  readonly end: number;
  readonly start: number;
  readonly joined: boolean;
  readonly breakdown: boolean;
}

function positionOf(text: string, start: number, measure: Measure, before: Part | null, joined: boolean): Position {
  if (before && joined && LIST_GAP.test(text.slice(before.measure.end, measure.start))) return 'list';
  const full = text.slice(start, measure.start);
  const lead = full.slice(0, readComparator(full, '').from);
  const connected = CONNECTOR.test(lead);
  if (before && joined && isLeadOnly(lead) && isBare(text, measure)) return 'level';
  if (isLevelOnly(lead)) {
    const says = connected || findLevels(lead).length > 0;
    return says && ((before && joined) || !isLeadOnly(lead)) ? 'level' : 'led';
  }
  if (connected) {
    // "Chỉ tiêu 2: Đến năm 2025 đạt 80% người dân …": the label is no subject.
    const label = lead.slice(lead.lastIndexOf(':') + 1);
    const labelled = label.length < lead.length && /\p{L}/u.test(label) && isLeadOnly(label) && !isBare(text, measure);
    return labelled || isLeadOnly(lead) ? 'led' : 'end';
  }
  const chunk = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(':')) + 1);
  return isLeadOnly(chunk) ? 'led' : 'mid';
}

/** Nothing but levels and connecting words: "cấp xã đạt", "trong đó: cấp huyện là", "bằng". */
export function isLevelOnly(lead: string): boolean {
  let rest = lead;
  for (const mention of findLevels(lead).toReversed())
    rest = `${rest.slice(0, mention.start)} ${rest.slice(mention.end)}`;
  return isLeadOnly(
    rest.replace(/(?<!\p{L})(?:các|cấp|của|tại|ở|đối với|UBND|khối|lần lượt|tương ứng|tỷ lệ)(?!\p{L})/giu, ' '),
  );
}

function cutBetween(
  text: string,
  brackets: readonly Span[],
  current: { start: number; measure: Measure },
  next: Measure,
): Cut {
  const from = current.measure.end;
  const to = next.start;
  const inner = bracketAround(brackets, next.start);
  const outer = bracketAround(brackets, current.measure.start);
  if (inner && inner.start >= from) return { end: inner.start, start: inner.start + 1, joined: true, breakdown: true };
  const inside = inner !== null && inner === outer;
  const low = outer && outer !== inner ? Math.max(from, outer.end) : from;
  const gap = text.slice(from, to);
  const comparator = readComparator(gap, '');
  if (LIST_GAP.test(gap.slice(0, comparator.from))) return { end: from, start: to, joined: true, breakdown: inside };
  const marks = delimiters(text, low, to, brackets, inside);
  const semicolons = marks.filter((mark) => text[mark] === ';');
  const nextStart = semicolons.at(-1);
  const before = text.slice(current.start, current.measure.start);
  const led = isLed(before);
  if (nextStart !== undefined) {
    const end = semicolons[0] ?? nextStart;
    return {
      end,
      start: nextStart + 1,
      joined: inside || sharesPredicate(text, current, led, end, nextStart + 1, next),
      breakdown: inside,
    };
  }
  const within = marks.find((mark) => WITHIN.test(text.slice(mark, mark + 16)));
  if (within !== undefined) return { end: within, start: skipComma(text, within), joined: inside, breakdown: inside };
  const cut = commaCut(text, marks, current, next, led) ?? Math.max(low, from);
  const chunk = text.slice(cut, to);
  const nextLead = chunk.slice(0, readComparator(chunk, '').from);
  const nextLed = isLeadOnly(nextLead) && !CONNECTOR.test(nextLead);
  const predicate = predicateAt(text.slice(from, cut)) >= 0;
  if (!inside && outer === null && nextLed && !led && isBare(text, next))
    return { end: cut, start: skipComma(text, cut), joined: true, breakdown: false };
  const hard = !inside && nextLed && (predicate || !led);
  return { end: cut, start: skipComma(text, cut), joined: !hard, breakdown: inside };
}

/** "A được …, 100% B …" is cut at the last comma; "A đạt 90%, B đạt 80%" at the first one that begins something measured. */
function commaCut(
  text: string,
  marks: readonly number[],
  current: { measure: Measure },
  next: Measure,
  led: boolean,
): number | null {
  const last = marks.at(-1);
  if (last === undefined) return null;
  const chunk = text.slice(skipComma(text, last), next.start);
  if (isLeadOnly(chunk.slice(0, readComparator(chunk, '').from))) return last;
  const heads = marks.filter((mark) => HEAD.test(text.slice(mark, mark + 40)));
  const first = marks[0] ?? last;
  if (led) return heads.at(-1) ?? last;
  if (first - current.measure.end <= 30) return first;
  return heads[0] ?? last;
}

/** "trên 80% hồ sơ tại cấp tỉnh; trên 70% hồ sơ tại cấp huyện … được tạo lập": the first has its verb from the last. */
function sharesPredicate(
  text: string,
  current: { start: number; measure: Measure },
  led: boolean,
  end: number,
  start: number,
  next: Measure,
): boolean {
  const after = text.slice(current.measure.end, end);
  const chunk = text.slice(start, next.start);
  const lead = chunk.slice(0, readComparator(chunk, '').from);
  const own = text.slice(current.start, current.measure.start);
  const needs = needsPredicate(own.slice(0, readComparator(own, '').from));
  const ofLevel = isLevelOnly(lead) && /\p{L}/u.test(lead);
  if (ofLevel && findLevels(`${own} ${after}`).length === 1) return true;
  if (led) return needs && isLeadOnly(lead) && !CONNECTOR.test(lead) && predicateAt(after) < 0 && /\p{L}/u.test(after);
  // "… cấp huyện đạt 94%; cấp xã đạt 80%"
  return ofLevel && after.trim().length < 40;
}

/** Nothing measured follows the figure: "đạt 71 tỷ đồng, tăng 10,7% so với năm 2023". */
function isBare(text: string, measure: Measure): boolean {
  return /^(?:\s+trở\s+lên)?\s*(?:[,.;)]|$|(?:so với|kế hoạch|dự toán|cùng kỳ)(?!\p{L}))/iu.test(
    text.slice(measure.end, measure.end + 32),
  );
}

function isLed(before: string): boolean {
  const lead = before.slice(0, readComparator(before, '').from);
  if (CONNECTOR.test(lead) && !isLeadOnly(lead)) return false;
  return isLeadOnly(lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(':'), lead.lastIndexOf(';')) + 1));
}

/** A segment without figures after a semicolon goes on with the part before it, or is another matter and is left out. */
function continued(text: string, brackets: readonly Span[], part: Omit<Part, 'end'>, cut: Cut, last: boolean): number {
  const { measure, position } = part;
  const inner = bracketAround(brackets, measure.start);
  if (inner) return Math.min(Math.max(measure.end, cut.end), Math.max(measure.end, inner.end - 1));
  const stops = delimiters(text, measure.end, cut.start, brackets, false).filter((mark) => text[mark] === ';');
  let until = Math.min(Math.max(cut.end, measure.end), stops[0] ?? Number.POSITIVE_INFINITY);
  const lead = text.slice(part.start, measure.start);
  const needs = position === 'led' && needsPredicate(lead.slice(0, readComparator(lead, '').from));
  for (const [i, stop] of stops.entries()) {
    const segmentEnd = stops[i + 1] ?? (last ? cut.end : stop);
    const segment = text.slice(stop + 1, segmentEnd);
    const said = text.slice(measure.end, stop);
    const predicate = predicateAt(said);
    const goesOn =
      (needs && predicate < 0) ||
      /^\s*(?:trên|tại|ở|trong|cho|bằng|và|cùng)(?!\p{L})/iu.test(segment) ||
      repeats(segment, said.slice(Math.max(0, predicate)));
    if (!goesOn || segmentEnd <= stop) break;
    until = segmentEnd;
  }
  return until;
}

/** "ban hành Kế hoạch …; Kế hoạch …", "được công khai …; niêm yết công khai tại …": more of the same verb. */
function repeats(segment: string, said: string): boolean {
  const passive = /^được\s+(\p{L}+\s+\p{L}+)/u.exec(said)?.[1];
  if (
    passive !== undefined &&
    segment.slice(0, 30).includes(passive) &&
    !/^\s*\p{L}+[^,]*\sđược\s/u.test(segment.slice(0, 60))
  )
    return true;
  const words = /^\s*(\p{L}+\s+\p{L}+)/u.exec(segment)?.[1];
  return words !== undefined && /^\s*\p{Lu}/u.test(segment) && said.includes(words);
}

function delimiters(text: string, from: number, to: number, brackets: readonly Span[], inside: boolean): number[] {
  const found: number[] = [];
  for (const match of text.slice(from, to).matchAll(DELIMITER)) {
    const at = from + match.index;
    if (!inside && bracketAround(brackets, at)) continue;
    found.push(at);
  }
  return found;
}

function lastSemicolon(text: string, from: number, to: number, brackets: readonly Span[], otherwise: number): number {
  const own = bracketAround(brackets, to);
  let found = otherwise;
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    const bracket = bracketAround(brackets, at);
    if (!bracket || bracket === own) found = at + 1;
  }
  return found;
}

function skipComma(text: string, at: number): number {
  return text[at] === ',' || text[at] === ';' ? at + 1 : at;
}

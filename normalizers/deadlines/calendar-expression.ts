import { type Atom, findAtoms } from './atom.js';
import { dayAfter } from './calendar.js';
import {
  type DeadlineContext,
  type DeadlineKind,
  expression,
  type Relation,
  type TimeExpression,
  yearOf,
} from './deadline.js';

const KIND: Readonly<Record<Atom['unit'], DeadlineKind>> = {
  date: 'date',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  months: 'period',
  year: 'year',
};

/** What stands before a date and says how it is meant, nearest first. "trước" wins over "chậm nhất": "chậm nhất trước ngày 5". */
const BEFORE = /(?:(?:chậm|muộn)\s+nhất\s+(?:là\s+)?)?(?:xong\s+)?trước(?:\s+thời\s+điểm)?\s*$/iu;
const BY =
  /(?:(?:từ\s+nay\s+)?đến\s+(?:hết|cuối)|(?:từ\s+nay\s+)?(?<!quy\s+định\s+)(?:đến|tới)|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|trong|đến|hết|cuối))*|không\s+(?:quá|muộn\s+hơn)|(?:trong\s+|xong\s+)?hết|cuối)\s*$/iu;
const FROM = /(?:(?:bắt\s+đầu\s+)?(?:kể\s+)?từ|bắt\s+đầu)\s*$/iu;
const AFTER = /(?<!\p{L})sau\s*$/iu;
const WITHIN =
  /(?<!\p{L})(?:(?:trong|vào)\s+(?:suốt\s+|khoảng\s+)?)?(?:(?:đầu|giữa|tuần\s+(?:thứ\s+)?(?:\d|nhất|hai|ba|tư|đầu|cuối)(?:\s+của)?)\s+)?$/iu;
/** "từ tháng 3 đến hết tháng 5", "Quý I - Quý III". */
const TO = /^\s*(?:-|–|~|đến|tới)\s*(?:hết\s+|cuối\s+)?$/iu;
const AND = /^\s*(?:,|và|;|&|,\s*và)\s*$/iu;
const ONWARDS =
  /^\s*(?:,\s*)?(?:và\s+)?(?:các|những)\s+năm\s+(?:tiếp\s*theo|sau|kế\s+tiếp|về\s+sau)|^\s*trở\s+(?:đi|về\s+sau)/iu;
const PERIOD_WORD = /(?:trong\s+)?(?:giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ)\s*(?:từ\s+)?$/iu;
/** "2024/2025" and "năm học" are school years: neither begins in January. */
const SCHOOL_YEAR = /năm\s+học\s*$/iu;
/** "số 12/QĐ-UBND ngày 5/1/2024": the date of a document; "Kế hoạch năm 2024" is told apart by the reader of cells. */
const OF_A_DOCUMENT = /(?:\p{Lu}{2,}[\p{L}\d-]*|\d\s*\/\s*[\p{L}\d/-]*\p{L})\s*,?\s*(?:ban\s+hành\s+)?$/u;

/** Times of the calendar, ranges and relations resolved: "từ tháng 3 đến tháng 5/2024", "chậm nhất là ngày 25/01/2024". */
export function findCalendarExpressions(text: string, context: DeadlineContext): readonly TimeExpression[] {
  const atoms = findAtoms(text);
  const found: TimeExpression[] = [];
  for (let i = 0; i < atoms.length; i++) {
    let first = atoms[i];
    if (!first) break;
    const before = wordsBefore(text, first);
    if (first.unit === 'date' && OF_A_DOCUMENT.test(before)) continue;
    let last = first;
    const next = atoms[i + 1];
    if (next && TO.test(text.slice(first.to, next.from)) && isRange(first, next)) {
      last = next;
      i++;
    } else if (next && next.unit === first.unit && AND.test(text.slice(first.to, next.from))) {
      first = { ...first, year: first.year ?? next.year };
      last = first;
      if (follows(first, next, context)) {
        last = next;
        i++;
      }
    }
    const resolved = resolve(text, first, last, context);
    const previous = found.at(-1);
    if (resolved && previous && isListed(text, previous, resolved))
      found.push(inherit(previous, resolved, first, context));
    else if (resolved) found.push(resolved);
  }
  return found;
}

/** "quý II và quý III/2024" is one stretch, "tháng 6 và tháng 12/2024" are two deadlines. */
function follows(first: Atom, next: Atom, context: DeadlineContext): boolean {
  const own = yearOf(context);
  const [a, b] = [first.year ?? own, next.year ?? own];
  const end = a === null ? null : first.days(a)?.end;
  const start = b === null ? null : next.days(b)?.start;
  return !!end && !!start && dayAfter(end) === start;
}

/** Enough words before a time to tell its relation: sentences may be long. */
function wordsBefore(text: string, atom: Atom): string {
  return text.slice(Math.max(0, atom.from - 80), atom.from);
}

/** "trước ngày 15/6 và 15/12": the second is meant like the first. */
function isListed(text: string, previous: TimeExpression, next: TimeExpression): boolean {
  const isMeant = previous.relation === 'before' || previous.relation === 'by';
  return (
    isMeant && next.relation === 'in' && next.kind === previous.kind && AND.test(text.slice(previous.to, next.from))
  );
}

function inherit(
  { relation }: TimeExpression,
  next: TimeExpression,
  atom: Atom,
  context: DeadlineContext,
): TimeExpression {
  const year = atom.year ?? yearOf(context);
  const days = year === null ? null : atom.days(year);
  const end = days ? (relation === 'before' ? days.start : days.end) : null;
  return { ...next, start: null, end, relation };
}

function isRange(first: Atom, last: Atom): boolean {
  // "12/2024 - 2025"; and "ngày 5 - 6/2024" is no range of a day and a month.
  return first.unit === last.unit || (first.unit !== 'date' && last.unit !== 'date');
}

function resolve(text: string, first: Atom, last: Atom, context: DeadlineContext): TimeExpression | null {
  const isSpan = first !== last;
  const own = yearOf(context);
  const lastYear = last.year ?? own;
  const firstYear = first.year ?? (isSpan ? lastYear : null) ?? own;
  const before = wordsBefore(text, first);
  const origin = first.from - before.length;
  const kind = isSpan && first.unit === 'year' ? 'period' : KIND[first.unit];
  const start = firstYear === null ? null : (first.days(firstYear)?.start ?? null);
  const end = lastYear === null ? null : (last.days(lastYear)?.end ?? null);
  const { from, relation } = relationBefore(before, origin, first, isSpan);
  const onwards = ONWARDS.exec(text.slice(last.to));
  const to = last.to + (onwards?.[0].length ?? 0);
  const school = SCHOOL_YEAR.exec(before);
  if (school) return expression(origin + school.index, to, 'period', { relation: 'in' });
  // A bare number is a year only where something says so: a range, a relation or the whole cell.
  if (first.bare && first.unit === 'year' && !isSpan && relation === null && !isAlone(text, first)) return null;
  if (first.bare && first.unit === 'month' && !isSpan && relation === null && !isAtStart(before)) return null;
  if (start !== null && end !== null && start > end) return expression(from, to, kind);
  if (onwards) return expression(from, to, kind, { start, relation: 'from' });
  switch (relation) {
    case 'before':
      return expression(from, to, kind, { end: start, relation });
    case 'by':
      return expression(from, to, kind, { end, relation });
    case 'from':
      return expression(from, to, kind, { start, relation });
    case 'after':
      return expression(from, to, kind, { start: end, relation });
    default:
      return expression(from, to, kind, { start, end, relation: 'in' });
  }
}

function relationBefore(
  before: string,
  origin: number,
  first: Atom,
  isSpan: boolean,
): { from: number; relation: Relation | null } {
  const period = PERIOD_WORD.exec(before);
  if (period) return { from: origin + period.index, relation: 'in' };
  if (isSpan) {
    const from = /(?:trong\s+khoảng\s+)?từ\s*$/iu.exec(before) ?? WITHIN.exec(before);
    return { from: from ? origin + from.index : first.from, relation: 'in' };
  }
  const tests: readonly (readonly [RegExp, Relation])[] = [
    [BEFORE, 'before'],
    [BY, 'by'],
    [FROM, 'from'],
    [AFTER, 'after'],
    [WITHIN, 'in'],
  ];
  for (const [pattern, relation] of tests) {
    const found = pattern.exec(before);
    if (found && found[0] !== '') return { from: origin + found.index, relation };
  }
  return { from: first.from, relation: null };
}

function isAlone(text: string, atom: Atom): boolean {
  const besides = /[\p{L}\d]/u;
  return !besides.test(text.slice(0, atom.from)) && !besides.test(text.slice(atom.to));
}

function isAtStart(before: string): boolean {
  return /(?:^|[;(:\n]|-\s)\s*$/u.test(before);
}

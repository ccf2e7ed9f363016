import { looksLikeAgency } from '../score.js';
import type { StackedLine } from './entries.js';
import { timeScore } from './time-score.js';
import { BUDGET, DELIVERABLE, NAMELESS, OPEN, TIME_AT_END, tailOf } from './wording.js';

const TIME = /tháng|quý|năm|ngày|thường|hàng|hằng|định kỳ|\d\/|trước|sau|khi|theo|liên tục/iu;
/** A product of somebody's, without whose. */
const CHAIR_AT_END = /(?:chủ tịch|ủy ban|uỷ ban|văn phòng|lãnh đạo)$/iu;
/** After these the next agency, or the rest of its name, follows in the same cell. */
const CONTINUED = /(?:;|văn phòng|trung tâm|phòng|chủ tịch|lãnh đạo|thanh tra|thuộc)$/iu;
/** Lines that begin a cell of agencies. */
const ORGAN =
  /^(?:Phòng|Văn phòng|UBND|Ủy ban|Sở|Trung tâm|Các (?:phòng|cơ|đơn|sở|xã|trường)|Công an|Ban)(?!\p{L}|\s+hành)/u;

/** Lines that tell what a cell is that begins with the first of them. */
const HEAD = 4;

/** What a line says by itself. */
interface OwnFact {
  /** Begins as cells do. */
  readonly upper: boolean;
  readonly open: boolean;
  readonly chairAtEnd: boolean;
  readonly timeAtEnd: boolean;
  /** Brackets opened, less those closed. */
  readonly opened: number;
  readonly length: number;
  /** Length of its first word. */
  readonly firstWord: number;
  readonly startsSmall: boolean;
  readonly isItem: boolean;
  /** A mark ends it. */
  readonly isClosed: boolean;
  readonly isContinued: boolean;
}

/** What one line says as the beginning and as the end of a cell, the lines around it given. */
export interface LineFact extends OwnFact {
  readonly agency: boolean;
  readonly deliverable: boolean;
  readonly budget: boolean;
  readonly timed: boolean;
  /** An enumeration that goes on, or a kind of agency without a name, is no end of a cell of agencies. */
  readonly ended: number;
  /** Where the first letter stands. */
  readonly firstLetter: number;
  readonly organ: boolean;
  readonly bullet: boolean;
  readonly abrupt: boolean;
  /** How well the line goes on with the one before, whatever the width of the column. */
  readonly flow: number;
  /** Letters that the line before would have had with the first word of this one, 0 where it may have ended anyway. */
  readonly room: number;
}

/** 1 for yes. */
type Flags = readonly number[];
/** `sums[n]` is the sum of the first n. */
type Sums = readonly number[];

/**
 * What a stretch of lines says, line by line; in arrays, as every pair of them is looked at as a cell. Typed ones for so few
 * lines take longer to make than to fill.
 */
export interface LineFacts {
  readonly lines: readonly StackedLine[];
  /** A page break may cut every cell short, so that none has to end as cells do. */
  readonly cutOff: boolean;
  readonly times: KnownTimes;
  readonly facts: readonly LineFact[];
  readonly upper: Flags;
  readonly open: Flags;
  readonly lengths: readonly number[];
  readonly letters: Sums;
  readonly opened: Sums;
  readonly organs: Sums;
  readonly bullets: Sums;
  readonly abrupt: Sums;
}

/** How well stretches of lines are times. */
export interface KnownTimes {
  /** By the ends of a stretch, as they are asked for. */
  readonly byEnds: Map<number, number>;
  /** By its text. */
  readonly scoreOf: (text: string) => number;
}

/**
 * What the lines of an entry say as beginnings and ends of cells, whatever the widths of its columns. `lines`: a stretch of an
 * entry's lines; `times`: those known of the same lines, of which these may be the first; `known`: facts of the same lines with
 * more of the entry around them.
 */
export function readLineFacts(
  lines: readonly StackedLine[],
  cutOff = false,
  times: KnownTimes = { byEnds: new Map(), scoreOf: timeScore },
  known: readonly LineFact[] = [],
): LineFacts {
  const count = lines.length;
  const facts: LineFact[] = [];
  const upper: number[] = [];
  const open: number[] = [];
  const lengths: number[] = [];
  const [letters, opened, organs, bullets, abrupt] = [[0], [0], [0], [0], [0]];
  for (let n = 0; n < count; n++) {
    const seen = known[n];
    const sameAround = n > 0 && count - n >= HEAD;
    const fact =
      seen && sameAround ? seen : readFact(lines, n, seen ?? readOwn(lines[n]?.text ?? ''), facts[n - 1] ?? NOTHING);
    facts.push(fact);
    upper.push(fact.upper ? 1 : 0);
    open.push(fact.open ? 1 : 0);
    lengths.push(fact.length);
    letters.push((letters[n] as number) + fact.length + 1);
    opened.push((opened[n] as number) + fact.opened);
    organs.push((organs[n] as number) + (fact.organ ? 1 : 0));
    bullets.push((bullets[n] as number) + (fact.bullet ? 1 : 0));
    abrupt.push((abrupt[n] as number) + (fact.abrupt ? 1 : 0));
  }
  return { lines, cutOff, times, facts, upper, open, lengths, letters, opened, organs, bullets, abrupt };
}

function readOwn(text: string): OwnFact {
  const tail = tailOf(text);
  return {
    upper: /^[\p{Lu}\d"“(+•-]/u.test(text),
    open: OPEN.test(tail),
    chairAtEnd: CHAIR_AT_END.test(tail),
    timeAtEnd: TIME_AT_END.test(tail),
    opened: (text.match(/[(“]/g)?.length ?? 0) - (text.match(/[)”]/g)?.length ?? 0),
    length: text.length,
    firstWord: /^\S+/u.exec(text)?.[0].length ?? 0,
    startsSmall: /^\p{Ll}/u.test(text),
    isItem: /^[-+•]\s*\p{Lu}/u.test(text),
    isClosed: /[;.:]$/.test(tail),
    isContinued: CONTINUED.test(tail),
  };
}

const NOTHING = readOwn('');

function readFact(lines: readonly StackedLine[], n: number, own: OwnFact, before: OwnFact): LineFact {
  const { text, marked } = lines[n] as StackedLine;
  const { upper, open, chairAtEnd, timeAtEnd, opened, length, firstWord, startsSmall } = own;
  const { isItem, isClosed, isContinued } = own;
  const head = lines
    .slice(n, n + HEAD)
    .map((line) => line.text)
    .join(' ');
  const agency = looksLikeAgency(head);
  const organ = ORGAN.test(head) && !before.open;
  const firstLetter = head.search(/\p{L}/u);
  const mayEnd = marked !== null || isItem || before.isClosed;
  return {
    upper,
    open,
    chairAtEnd,
    timeAtEnd,
    opened,
    length,
    firstWord,
    startsSmall,
    isItem,
    isClosed,
    isContinued,
    agency,
    deliverable: DELIVERABLE.test(head),
    budget: BUDGET.test(head),
    timed: upper && TIME.test(head.slice(0, 30)),
    ended: NAMELESS.test(tailOf(`${lines[n - 1]?.text ?? ''} ${text}`)) ? 4 : text.endsWith(';') ? 2 : 0,
    firstLetter: firstLetter < 0 ? Number.POSITIVE_INFINITY : firstLetter,
    organ,
    bullet: /^[-+•]\s*\p{Lu}/u.test(head) && !agency,
    abrupt: organ && !before.isContinued,
    flow: marked ? 0.3 : startsSmall ? 0.4 : before.open ? 0.2 : -0.3,
    room: mayEnd ? 0 : before.length + 1 + firstWord,
  };
}

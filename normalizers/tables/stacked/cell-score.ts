import { readDeadlines } from '../../deadlines/index.js';
import type { ColumnRole } from '../logical-table.js';
import { looksLikeAgency } from '../score.js';
import type { StackedLine } from './entries.js';

/**
 * Scores of stretches of an entry's lines as cells, in arbitrary units, more is better: how a stretch begins and ends, what
 * it says, and whether its lines break where the width of the column makes them break.
 */
export interface CellScores {
  /** Scores of lines `[from, to)` as a whole cell of a column. */
  cell(role: ColumnRole): (from: number, to: number) => number;
  /** As lines that belong to no cell that can be told. */
  rest(from: number, to: number): number;
  /** Whether a cell can begin with line `from`. */
  begins(from: number): boolean;
}

const DELIVERABLE =
  /^[-+•\s]*(?:các |dự thảo |bộ )?(?:kế hoạch|báo cáo|quyết định|công văn|văn bản|biên bản|thông báo|đề án|danh mục|tờ trình|giấy mời|hồ sơ|phiếu|tỷ lệ|bảng|cuộc|lớp|mở lớp|kết quả|kết luận|giấy|nghị quyết|chỉ thị|hướng dẫn|hội nghị|tài liệu|sáng kiến|phần mềm|quy chế|quy định|quy trình|phương án|chương trình|đề cương|cv|bc|kh|qđ)(?!\p{L})/iu;
const BUDGET =
  /^(?:theo\s+(?:dự(?!\p{L})|kh(?!\p{L})|kinh phí|nguồn)|dự toán|kinh phí|ngân sách|nguồn|nsnn|nsđp|nstw|không|\d[\d.,]*\s*(?:triệu|tỷ|đồng))/iu;
const ELSEWHEN = /^(?:theo|khi|sau khi|ngay sau|trước khi)(?!\p{L})/iu;
const TIME = /tháng|quý|năm|ngày|thường|hàng|hằng|định kỳ|\d\/|trước|sau|khi|theo|liên tục/iu;
/** Words and signs that no cell ends with. */
const OPEN =
  /(?:[,(–-]|(?<!\p{L})(?:và|của|các|những|về|theo|tại|cho|trên|với|do|là|để|được|đơn|liên|cơ|thực|triển|xây|kế|thuộc|có|hoặc|đã|bị|tham|giải|kiểm|tháng|quý|trước|khi|hoàn))$/iu;
/** Beginnings of a time, at the end of a cell that is none. */
const TIME_AT_END = /(?<!\p{L})(?:tháng|quý|trước|năm|khi|hoàn thành|thường|theo|hàng|hằng)$/iu;
/** A kind of agency without its name. */
const NAMELESS =
  /(?:^|[\s,;])(?:văn phòng|văn|trung tâm|phòng|ủy ban|ủy|uỷ|sở|(?<!các )trường|hội đồng|đoàn)$|^ubnd$/iu;
/** A product of somebody's, without whose. */
const CHAIR_AT_END = /(?:chủ tịch|ủy ban|uỷ ban|văn phòng|lãnh đạo)$/iu;
/** After these the next agency, or the rest of its name, follows in the same cell. */
const CONTINUED = /(?:;|văn phòng|trung tâm|phòng|chủ tịch|lãnh đạo|thanh tra|thuộc)$/iu;
/** Lines that begin a cell of agencies. */
const ORGAN =
  /^(?:Phòng|Văn phòng|UBND|Ủy ban|Sở|Trung tâm|Các (?:phòng|cơ|đơn|sở|xã|trường)|Công an|Ban)(?!\p{L}|\s+hành)/u;

const MAX_TIME_LINES = 14;
const MAX_TIME_LETTERS = 160;
const NO_TIME = -9;

/** What the lines of an entry say as beginnings and ends of cells, whatever the widths of its columns. */
export type LineFacts = ReturnType<typeof readLineFacts>;

/** Scores of stretches of lines as times, by their ends, as they are asked for. */
export type KnownTimes = Map<number, number>;

/**
 * `cutOff`: a page break may cut every cell short, so that none has to end as cells do. `times`: those known of the same
 * lines, of which these may be the first.
 */
export function readLineFacts(lines: readonly StackedLine[], cutOff = false, times: KnownTimes = new Map()) {
  const heads = lines.map((_, n) => textOf(lines, n, Math.min(lines.length, n + 4)));
  const upper = lines.map(({ text }) => /^[\p{Lu}\d"“(+•-]/u.test(text));
  const agency = heads.map(looksLikeAgency);
  const deliverable = heads.map((head) => DELIVERABLE.test(head));
  const budget = heads.map((head) => BUDGET.test(head));
  const open = lines.map(({ text }) => OPEN.test(text));
  const timed = heads.map((head, n) => upper[n] && TIME.test(head.slice(0, 30)));
  const chairAtEnd = lines.map(({ text }) => CHAIR_AT_END.test(text));
  const firstLetter = heads.map((head) => {
    const at = head.search(/\p{L}/u);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  });
  const timeAtEnd = lines.map(({ text }) => TIME_AT_END.test(text));
  /** An enumeration that goes on, or a kind of agency without a name, is no end of a cell of agencies. */
  const ended = lines.map(({ text }, n) =>
    NAMELESS.test(`${lines[n - 1]?.text ?? ''} ${text}`) ? 4 : /;$/.test(text) ? 2 : 0,
  );
  const letters = sums(lines.map(({ text }) => text.length + 1));
  const opened = sums(lines.map(({ text }) => (text.match(/[(“]/g)?.length ?? 0) - (text.match(/[)”]/g)?.length ?? 0)));
  const organs = sums(heads.map((head, n) => (ORGAN.test(head) && !open[n - 1] ? 1 : 0)));
  const bullets = sums(heads.map((head, n) => (/^[-+•]\s*\p{Lu}/u.test(head) && !agency[n] ? 1 : 0)));
  const abrupt = sums(
    heads.map((head, n) => (ORGAN.test(head) && !open[n - 1] && !CONTINUED.test(lines[n - 1]?.text ?? '') ? 1 : 0)),
  );
  return {
    lines,
    upper,
    agency,
    deliverable,
    budget,
    open,
    timed,
    chairAtEnd,
    firstLetter,
    timeAtEnd,
    ended,
    letters,
    opened,
    organs,
    bullets,
    abrupt,
    cutOff,
    times,
  };
}

/** `widths`: letters a line, by column, once known. */
export function cellScores(facts: LineFacts, widths: ReadonlyMap<ColumnRole, number>): CellScores {
  const { lines, upper, agency, deliverable, budget, open, timed, letters, opened, organs, bullets, times, cutOff } =
    facts;
  /** What an end that is none costs. */
  const ending = cutOff ? 0.2 : 1;
  /** By width; the columns of a width that is not known share one. */
  const flows = new Map<number | null, readonly number[]>();

  /** Sum over line breaks: on `n`, of the break before line n. */
  const flow = (width: number | null): readonly number[] => {
    let known = flows.get(width);
    if (!known) {
      known = sums(lines.map((line, n) => flowBefore(lines[n - 1], line, width, open[n - 1] ?? false)));
      flows.set(width, known);
    }
    return known;
  };
  const between = (of: readonly number[], from: number, to: number): number => (of[to] ?? 0) - (of[from] ?? 0);
  const shape = (width: number | null): ((from: number, to: number) => number) => {
    const flowing = flow(width);
    return (from, to) => {
      const unclosed = between(opened, from, to) > 0 ? -4 : 0;
      const tooLong = width !== null && (lines[from]?.text.length ?? 0) > width + 2 ? -1.5 : 0;
      return between(flowing, from + 1, to) + ending * (open[to - 1] ? -4 : unclosed) + tooLong;
    };
  };
  const time = (from: number, to: number): number => {
    const isLong = to - from > MAX_TIME_LINES || between(letters, from, to) > MAX_TIME_LETTERS;
    if (!timed[from] || (open[to - 1] && !cutOff) || isLong) return NO_TIME;
    const key = from * 4096 + to;
    let known = times.get(key);
    if (known === undefined) {
      known = timeScore(textOf(lines, from, to));
      times.set(key, known);
    }
    return Math.max(known, cutOff ? 0.5 : NO_TIME);
  };
  const words = (role: ColumnRole, from: number, to: number): number => {
    const length = between(letters, from, to);
    const inner = Math.min(3, between(organs, from + 1, to));
    const endsInTime = facts.timeAtEnd[to - 1] ? -5 * ending : 0;
    switch (role) {
      case 'goal':
      case 'task':
      case 'activity':
        return (
          (lines[from]?.marked ? 6 : 0) +
          (length < 12 ? -3 : 0) +
          (agency[from] ? -1.5 : 0) -
          3 * between(bullets, from + 1, to)
        );
      case 'outputs':
        return (
          (deliverable[from] ? 3 : 0) +
          (length > (facts.firstLetter[from] ?? 0) ? 0 : -4) +
          (agency[from] ? -3 : 0) -
          2.5 * inner +
          (length > 250 ? -3 : 0) +
          endsInTime -
          (facts.chairAtEnd[to - 1] ? 4 * ending : 0)
        );
      case 'lead':
      case 'coordinating':
        return (
          (agency[from] ? 4 : -4) +
          (length > 180 ? -3 - (length - 180) / 30 : 0) +
          endsInTime -
          (facts.ended[to - 1] ?? 0) * ending -
          3 * between(bullets, from + 1, to) -
          1.5 * between(facts.abrupt, from + 1, to)
        );
      case 'deadline':
        return time(from, to);
      case 'budget':
        return (budget[from] ? 4 : -5) - (length > 50 ? 5 : 0);
      default:
        return -1;
    }
  };
  return {
    cell: (role) => {
      const shaped = shape(widths.get(role) ?? null);
      return (from, to) => (upper[from] ? 0 : -6) + shaped(from, to) + words(role, from, to);
    },
    begins: (from) => upper[from] ?? false,
    rest: (from, to) => -8 - 0.3 * (to - from) - (upper[from] ? 4 : 0),
  };
}

/** Whether a cell, once put together, says what its column is for; one that does not is better left out. */
export function isSound(role: ColumnRole, text: string): boolean {
  const words = role === 'outputs' ? text.replace(/[,;]$/, '') : text;
  const isWhole = /^[\p{Lu}\d"“(+•-]/u.test(words) && !OPEN.test(words) && !TIME_AT_END.test(words);
  switch (role) {
    case 'outputs':
      return isWhole && !looksLikeAgency(text);
    case 'lead':
    case 'coordinating':
      return isWhole && looksLikeAgency(text) && !NAMELESS.test(text) && !/(?<!\p{L})cấp$/u.test(text);
    case 'deadline':
      return timeScore(text) > 0;
    case 'budget':
      return BUDGET.test(text);
    default:
      return true;
  }
}

function textOf(lines: readonly StackedLine[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** `sums(x)[n]` is the sum of the first n. */
function sums(values: readonly number[]): readonly number[] {
  const result = [0];
  for (const value of values) result.push((result.at(-1) ?? 0) + value);
  return result;
}

/** A line goes on in small letters; it would not have broken where the next word still had room. */
function flowBefore(before: StackedLine | undefined, line: StackedLine, width: number | null, isOpen: boolean): number {
  if (!before) return 0;
  const tooLong = width !== null && line.text.length > width + 2 ? -1.5 : 0;
  if (line.marked) return 0.3 + tooLong;
  const score = tooLong + (/^\p{Ll}/u.test(line.text) ? 0.4 : isOpen ? 0.2 : -0.3);
  if (/^[-+•]\s*\p{Lu}/u.test(line.text) || /[;.:]$/u.test(before.text)) return score;
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  return width !== null && before.text.length + 1 + word < width ? score - 0.9 : score;
}

const PERIOD = { period: { start: '2000-01-01', end: '2000-12-31' } };

function timeScore(text: string): number {
  if (text.length > MAX_TIME_LETTERS) return NO_TIME;
  const deadlines = readDeadlines(text, PERIOD);
  const known = deadlines.filter(({ kind }) => kind !== 'unspecified');
  const times = deadlines.reduce((sum, { raw }) => sum + raw.length, 0);
  const products = deadlines.reduce((sum, { deliverable }) => sum + (deliverable?.length ?? 0), 0);
  const covered = known.reduce((sum, { raw }) => sum + raw.length, 0);
  if (known.length > 0 && covered >= 0.75 * text.length) return BUDGET.test(text) ? 1 : 5;
  // "- Kế hoạch (tháng 2/2024); - Báo cáo theo quy định"
  const isOfProducts =
    products > 0 && DELIVERABLE.test(text.replace(/^[-+•\s]*ban hành,?\s+/iu, '')) && times >= 0.25 * text.length;
  if (isOfProducts && times + products >= 0.75 * text.length) return known.length > 0 ? 5 + deadlines.length : 2;
  return ELSEWHEN.test(text) && !BUDGET.test(text) ? 3 : NO_TIME;
}

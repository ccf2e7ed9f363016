import type { Span } from '../../numbers/index.js';
import { matchesOf } from '../../text/matches.js';
import { wordsAlone } from '../../text/pattern.js';
import type { Measure } from '../measures/measures.js';
import { bracketAround } from '../words/brackets.js';
import { readChange } from '../words/change.js';
import { lastChunkOf } from '../words/chunk.js';
import { withoutComparator } from '../words/comparators.js';
import { isLeadOnly, needsPredicate } from '../words/lead.js';
import { predicateAt } from '../words/predicate.js';
import { findLevels } from '../words/scope.js';
import {
  CONNECTOR,
  isBare,
  isLed,
  isLevelOnly,
  isOfLevel,
  leadOf,
  namedWithAmount,
  type Position,
  whenLength,
} from './position.js';

/** Where the part of one figure ends and that of the next begins. */
export interface Cut {
  readonly end: number;
  readonly start: number;
  /** Both share one statement. */
  readonly joined: boolean;
  /** The next one stands in a bracket that breaks down the figure before it. */
  readonly breakdown: boolean;
  /** Both stand in one row of figures: "100%, 80%, 75%". */
  readonly row: boolean;
}

/** A part as far as it is known: where it begins and its figure. */
export interface Begun {
  readonly start: number;
  readonly measure: Measure;
  readonly position: Position;
}

/** Only commas, conjunctions and comparators between two figures. */
const ROW_GAP = /^(?:[\s,]*(?:(?:và|hoặc|là)\s*)?|\s?\/\s?)$/iu;
const ANNOUNCED_GAP = /^[\s,;]*(?:(?:và|hoặc|là)\s*)?$/iu;
const ANNOUNCED = /(?<!\p{L})(?:tương ứng|lần lượt|theo thứ tự)(?!\p{L})/iu;
/** A comma between digits is a decimal comma; one in "xã, phường, thị trấn" or "cán bộ, công chức" parts no clauses. */
const COMMA =
  '(?:(?<!\\d),|,(?!\\d))(?!\\s+(?:phường|thị trấn|đặc khu|ban|ngành|công chức|viên chức|người lao động)(?!\\p{L}))';
const CONJUNCTION = wordsAlone(
  'và|(?<!(?:xuống|giảm|lên|chỉ|vẫn)\\s)còn(?!\\s+(?:lại|(?:(?:dưới|trên|khoảng|không quá)\\s+)?$))|hoặc|đồng thời|trong đó|trong số đó',
);
const DELIMITER = new RegExp(`${COMMA}|;|${CONJUNCTION}(?!\\p{L})|\\s-\\s`, 'giu');
const WITHIN = /^(?:,\s*)?(?:trong đó|trong số đó)/iu;
/** "30% chi phí | và bãi bỏ tối thiểu 30% điều kiện", "… và tiếp tục cắt giảm trong những năm tới": another order begins. */
const NEXT_ORDER =
  /(?:,|\s+và|\s+đồng thời)\s+(?:tiếp tục|từng bước|bãi bỏ|loại bỏ|bỏ|đơn giản hóa|cắt giảm|giảm|rút ngắn|tăng|nâng|hoàn thành|công bố|công khai|rà soát)(?!\p{L}).*$/su;
/** Words that begin something measured. */
const HEAD =
  /^[,;\s]*(?:và\s+|còn\s+|đồng thời\s+)?(?:tỷ lệ|tỉ lệ|mức độ|tổng|số lượng|số|chỉ số|phấn đấu|đảm bảo|bảo đảm|hoàn thành|trong đó|cấp|UBND|giải ngân|thu|chi|điểm)(?!\p{L})/iu;

export function cutBetween(text: string, brackets: readonly Span[], current: Begun, next: Measure): Cut {
  const from = current.measure.end;
  const to = next.start;
  const inner = bracketAround(brackets, to);
  const outer = bracketAround(brackets, current.measure.start);
  if (
    inner &&
    inner.start >= from &&
    !delimiters(text, from, inner.start, brackets, false).some((at) => text[at] === ';')
  ) {
    const aside = ownSubject(text, brackets, from, inner, outer !== null);
    if (aside !== null) return { end: aside, start: skipMark(text, aside), joined: true, breakdown: false, row: false };
    return { end: inner.start, start: inner.start + 1, joined: true, breakdown: true, row: false };
  }
  const breakdown = inner !== null && inner === outer;
  if (isRow(text, current, next)) return { end: from, start: to, joined: true, breakdown, row: true };
  const low = outer && outer !== inner ? Math.max(from, outer.end) : from;
  const marks = delimiters(text, low, to, brackets, breakdown);
  const last = marks.findLast((mark) => text[mark] === ';');
  if (last !== undefined) {
    const end = marks.find((mark) => text[mark] === ';') ?? last;
    const joined = breakdown || sharesAcross(text, current, end, last + 1, next);
    return { end, start: last + 1, joined, breakdown, row: false };
  }
  const within = marks.find((mark) => WITHIN.test(text.slice(mark, mark + 16)));
  if (within !== undefined)
    return { end: within, start: skipMark(text, within), joined: breakdown, breakdown, row: false };
  const end = commaCut(text, marks, current, next) ?? prepositionCut(text, current, low, to) ?? low;
  const start = skipMark(text, end);
  const joined = breakdown || (outer === inner && shares(text, current, end, start, next));
  return { end, start, joined, breakdown, row: false };
}

/**
 * "45/50 nhiệm vụ (90%), còn 05 nhiệm vụ chưa xong (10%)": the comma at which a bracket's own subject begins. `closed`: the
 * figure before stands in a bracket itself, so that "và" begins one too: "Văn phòng (100%) và Chi cục (97%)".
 */
function ownSubject(
  text: string,
  brackets: readonly Span[],
  from: number,
  bracket: Span,
  closed: boolean,
): number | null {
  if (
    /^\(\s*(?:trong đó|chiếm|gồm|bao gồm|cụ thể|cấp|tăng|giảm|cao hơn|thấp hơn)/iu.test(
      text.slice(bracket.start, bracket.start + 20),
    )
  )
    return null;
  const begin = bracketAround(brackets, from)?.end ?? from;
  const marks = delimiters(text, begin, bracket.start, brackets, false);
  const comma = marks.find((mark) => text[mark] === ',' || (closed && text.startsWith('và', mark)));
  if (comma === undefined) return null;
  return isLeadOnly(text.slice(comma + 1, bracket.start)) ? null : comma;
}

/** "tương ứng là 100%, 80%, 75% để …", "45%, 40%." but not "đạt 85%, 100% hồ sơ được …". */
function isRow(text: string, current: Begun, next: Measure): boolean {
  // "lần lượt là 97%, 92%; 18/19 sở …": a row has figures of one kind.
  if ((current.measure.quantity === null) !== (next.quantity === null)) return false;
  const gap = text.slice(current.measure.end, next.start);
  // "96,4%, cao hơn 1,2% so với năm 2023": the second is a change, and no other of a row.
  if (readChange(gap, text.slice(next.end, next.end + 40)) !== null) return false;
  // "ít nhất 80% (cấp tỉnh), 75% (cấp huyện)", "15% (đến năm 2023) và 25% (đến năm 2025)": each with its own in a bracket.
  const aside = asideLength(gap);
  if (aside > 0 && asideLength(text.slice(next.end, next.end + 40)) > 0)
    return ROW_GAP.test(withoutComparator(gap.slice(aside)));
  const plain = withoutComparator(gap);
  if (current.position === 'list' || ANNOUNCED.test(text.slice(current.start, current.measure.start)))
    return ANNOUNCED_GAP.test(plain);
  return ROW_GAP.test(plain) && isBare(text, next);
}

const YEAR_BRACKET = /^\s?\((?:(?:đến|vào|trong|trước)\s+)?(?:(?:hết|cuối)\s+)?năm\s+20\d\d\)/iu;

/** How long a bracket with nothing but a level or a year is that the text begins with; 0 for none. */
function asideLength(text: string): number {
  const year = YEAR_BRACKET.exec(text);
  if (year) return year[0].length;
  const inside = /^\s?\(([^()%\d]{4,24})\)/u.exec(text);
  const words = inside?.[1];
  return words !== undefined && isLevelOnly(words) && findLevels(words).length > 0 ? (inside?.[0].length ?? 0) : 0;
}

/** "A được …, 100% B …" is cut at the last comma; "A đạt 90%, B đạt 80%" at the first one that begins something measured. */
function commaCut(text: string, marks: readonly number[], current: Begun, next: Measure): number | null {
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (isLeadOnly(leadOf(text, skipMark(text, last), next))) return ownAmount(text, marks) ?? last;
  const heads = marks.filter((mark) => HEAD.test(text.slice(mark, mark + 40)));
  const first = marks[0] ?? last;
  if (isLed(text, current.start, current.measure)) return heads.at(-1) ?? last;
  if (first - current.measure.end <= 30) return first;
  return heads[0] ?? last;
}

/** "tăng 1,5%, | dịch vụ thu ngoại tệ 15,5 triệu USD, đạt 53%": a thing of its own, with how much there was of it. */
function ownAmount(text: string, marks: readonly number[]): number | null {
  const last = marks.at(-1);
  const before = marks.at(-2);
  if (last === undefined || before === undefined) return null;
  const named = namedWithAmount(text.slice(skipMark(text, before), last));
  if (named === null) return null;
  // "…, khu vực nông, lâm nghiệp và thủy sản 86 tỷ đồng, tăng": its name may be a list itself.
  const first = marks.find((mark) => text[mark] === ',') ?? before;
  const whole = namedWithAmount(text.slice(skipMark(text, first), last));
  return first < before && whole !== null && !/\d/.test(whole) ? first : before;
}

/** "05 lớp tập huấn | cho 100% thành viên": what the first figure counts ends where the second's preposition begins. */
function prepositionCut(text: string, current: Begun, from: number, to: number): number | null {
  if (!/^(?:led|mid)$/.test(current.position) || current.measure.quantity?.unit !== 'count') return null;
  const between = text.slice(from, to);
  const plain = withoutComparator(between);
  const at = /\s(?:cho|tại|ở|với|đối với)\s*$/iu.exec(plain)?.index;
  return at !== undefined && /\p{L}/u.test(plain.slice(0, at)) ? from + at : null;
}

function isCount({ quantity }: Measure): boolean {
  return quantity?.unit === 'count';
}

/** Whether parts of one clause, with a comma or "và" between, are one statement. */
function shares(text: string, current: Begun, end: number, start: number, next: Measure): boolean {
  const lead = leadOf(text, start, next);
  if (!isLeadOnly(lead) || CONNECTOR.test(lead)) return true;
  // "đạt 71 tỷ đồng, tăng 10,7% so với năm 2023"; "80% đối với cấp tỉnh, 70% đối với cấp huyện"
  const led = isLed(text, current.start, current.measure);
  if (isOfLevel(text, next) || (!led && isBare(text, next))) return true;
  const after = text.slice(current.measure.end, end);
  // "đến năm 2026 có trên 70%, đến năm 2030 có trên 90% giáo viên": what is measured stands behind the last.
  if (led && !/\p{L}/u.test(after) && !/\p{L}/u.test(bareLead(text, current))) return true;
  // "90% công chức đạt chuẩn vào năm 2023 và 100% vào năm 2025": the same at another time.
  if (led && whenLength(text, next) > 0 && /\s(?:vào|đến|trước|trong)\s(?:[\p{L}\s]{0,12})20\d\d\s*$/u.test(after))
    return true;
  // "kiểm tra 06 xã, phường và 04 phòng": so many of each.
  if (!led)
    return (
      !/\p{L}/u.test(lead.replace(/^\s*và(?!\p{L})/iu, '')) &&
      isCount(current.measure) &&
      isCount(next) &&
      predicateAt(after) < 0
    );
  // "Trung tâm Truyền thông, 100% trường THCS, 10% trường Tiểu học hoàn thành …": what stands before the comma is no verb.
  if (needsPredicate(lastChunkOf(leadOf(text, current.start, current.measure)))) return predicateAt(after) < 0;
  // "giảm ít nhất 20% thời gian và 20% chi phí": two objects of one verb.
  const object = (/^[^;.]*/u.exec(text.slice(next.end, next.end + 200))?.[0] ?? '').replace(NEXT_ORDER, '');
  return predicateAt(after) < 0 && predicateAt(object) < 0;
}

/** Of the words before a figure what could be measured. */
function bareLead(text: string, { start, measure }: Begun): string {
  const lead = leadOf(text, start, measure);
  return isLeadOnly(lead) ? '' : lead;
}

/** "trên 80% hồ sơ tại cấp tỉnh; trên 70% hồ sơ tại cấp huyện … được tạo lập": the first has its verb from the last. */
function sharesAcross(text: string, current: Begun, end: number, start: number, next: Measure): boolean {
  const after = text.slice(current.measure.end, end);
  const before = text.slice(current.start, current.measure.start);
  const lead = leadOf(text, start, next);
  const levels = findLevels(`${before} ${after}`).length;
  if (levels > 0 && isLeadOnly(lead) && isOfLevel(text, next)) return true;
  // "… cấp huyện đạt 94%; cấp xã đạt 80%"
  if (isLevelOnly(lead) && findLevels(lead).length > 0) return levels === 1 || after.trim().length < 40;
  if (!isLed(text, current.start, current.measure) || CONNECTOR.test(lead)) return false;
  const neutral = needsPredicate(leadOf(text, current.start, current.measure)) && needsPredicate(lead);
  const object = text.slice(next.end, next.end + 80);
  const alike = (levels > 0 && findLevels(object).length > 0) || firstWord(after) === firstWord(object);
  return neutral && alike && isLeadOnly(lead) && predicateAt(after) < 0 && /\p{L}/u.test(after);
}

function firstWord(after: string): string {
  return /^\s*(?:trở lên\s+)?(?:số\s+|tổng số\s+|các\s+)*(\p{L}+)/iu.exec(after)?.[1]?.toLowerCase() ?? '';
}

/** Commas, semicolons and conjunctions in `[from, to)`, those in brackets left out unless all of it is inside one. */
export function delimiters(
  text: string,
  from: number,
  to: number,
  brackets: readonly Span[],
  inside: boolean,
): readonly number[] {
  const found: number[] = [];
  for (const match of matchesOf(text.slice(from, to), DELIMITER)) {
    const at = from + match.index;
    if (inside || !bracketAround(brackets, at)) found.push(at);
  }
  return found;
}

function skipMark(text: string, at: number): number {
  return text[at] === ',' || text[at] === ';' ? at + 1 : at;
}

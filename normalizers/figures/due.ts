import { type DeadlineContext, readSentenceDeadline, readSentenceRecurrence, spansYears } from '../deadlines/index.js';
import type { Deadline } from '../schema.js';
import { matchesOf } from '../text/matches.js';
import type { Clause } from './clauses/clause.js';
import { isLeadOnly } from './words/lead.js';
import { predicateAt } from './words/predicate.js';

/** ", hoàn thành trong quý II/2025", ", xong trước ngày 30/6": said once behind all that is to be done. */
const DONE_BY =
  /,\s*(?:và\s+)?(?:phấn\s+đấu\s+|cơ\s+bản\s+)?(?:hoàn\s+thành|hoàn\s+tất|xong|thực\s+hiện\s+xong|kết\s+thúc)(?:\s+(?:việc|toàn\s+bộ|các\s+nội\s+dung|nhiệm\s+vụ))?\s+(?=(?:trong|trước|vào|chậm|muộn|đến|ngày|quý|tháng)(?!\p{L}))/iu;

const WHOLE = /(?<!\p{L})cả\s+(?:giai đoạn|kỳ|nhiệm kỳ|năm)(?!\p{L})/iu;

/**
 * When a figure is due: the deadline beside it, the one that closes its clause (", hoàn thành trước …"), the one that opens
 * its sentence ("Đến năm 2025, 100% …, 90% …"), or how often it is to be reached ("Hằng năm, …"); else `null`.
 */
export function dueOf(text: string, clause: Clause, context: DeadlineContext): Deadline | null {
  const inTurn = yearInTurn(text, clause, context) ?? bracketBehind(text, clause, context);
  if (inTurn) return inTurn;
  const own = text.slice(clause.part.start, endOfOwn(text, clause));
  const beside = readSentenceDeadline(own, context);
  const { end } = clause.sentence;
  const closing =
    beside && beside.deadline.relation !== 'in' ? null : closingOf(text, clause.measure.end, end, context);
  // "ít nhất 05 thủ tục trong năm 2023, hoàn thành trước ngày 30/11/2023": by then.
  if (beside && !closing) {
    // "giai đoạn 2022 - 2025, mỗi năm tăng tối thiểu 20%": every year of them.
    const yearly = beside.deadline.kind === 'period' ? readSentenceRecurrence(own) : null;
    if (yearly) return yearly.deadline;
    return (beside.from > clause.measure.end - clause.part.start && ofYear(text, clause, context)) || beside.deadline;
  }
  const said =
    ofRow(text, clause, context) ??
    sharedOf(text, clause, context) ??
    labelOf(text, clause.measure.start, context) ??
    closing ??
    endingOf(text, end, context) ??
    yearBehind(text, clause, context);
  if (said) return said;
  // "mỗi năm giảm ít nhất 5%, cả giai đoạn giảm 25%": not every year.
  if (WHOLE.test(own)) return null;
  const often =
    (readSentenceRecurrence(own) ?? readSentenceRecurrence(behindLabel(own)))?.deadline ??
    everyYear(own) ??
    eachBefore(text, clause);
  return often ?? openingOf(text, clause, context);
}

/**
 * The time that opens the segment of a figure: "Đến năm 2025, 30% công chức …, 25% viên chức …". What stands behind a semicolon may
 * be due at another time, and is left without.
 */
function openingOf(text: string, { part, sentence }: Clause, context: DeadlineContext): Deadline | null {
  const low = Math.max(sentence.start, part.start - 600);
  const from = Math.max(low, text.slice(low, part.start).lastIndexOf(';') + low + 1);
  if (from === low && low > sentence.start) return null;
  const opening = text.slice(from, Math.min(sentence.end, from + 200));
  if (!TIMED.test(opening.slice(0, 60))) return null;
  const first = readSentenceDeadline(opening, context);
  if (first && isLeadOnly(opening.slice(0, first.from))) return first.deadline;
  return readSentenceRecurrence(opening)?.deadline ?? null;
}

/** A time at the head of a sentence has one of these. */
const TIMED = /\d|h[àằ]ng|mỗi|định kỳ|năm/iu;

/** "15% | (đến năm 2023) | và 25% (đến năm 2025)" */
const BRACKET = /^\s?\(([^()%]{6,40})\)/u;

function bracketBehind(text: string, { measure }: Clause, context: DeadlineContext): Deadline | null {
  const inside = BRACKET.exec(text.slice(measure.end, measure.end + 44))?.[1];
  const due = inside === undefined ? null : readSentenceDeadline(inside, context);
  return due && due.from === 0 && due.to >= (inside ?? '').trimEnd().length ? due.deadline : null;
}

/** "60% thủ tục | năm 2024 | và 80% thủ tục năm 2025" of a plan for several years. */
const YEAR_BEHIND =
  /^(?:\s+(?!với|so|kế|dự|của|thực|theo|từ|giai)\p{L}+){0,5}?\s+(năm\s+20\d\d)(?=\s*(?:[,;.)]|và\s|$))/iu;

function yearBehind(text: string, { measure, part }: Clause, context: DeadlineContext): Deadline | null {
  if (!spansYears(context)) return null;
  const year = YEAR_BEHIND.exec(text.slice(measure.end, Math.min(part.end, measure.end + 60)))?.[1];
  return year === undefined ? null : inYear(year, year, context);
}

const YEARS = /(?<!\p{L})năm\s+(20\d\d(?:(?:,|\s+và|,\s+và)\s+(?:năm\s+)?20\d\d)+)(?!\d)/iu;
const ROW = /(?:lần lượt|tương ứng)[^\d;.]{0,24}(?=\d)((?:\d[\d,.]*\s?%?(?:,|\s+và|,\s+và)?\s*)+)/iu;

/** "Năm 2021 và 2022, tỷ lệ đúng hạn lần lượt đạt 96% và | 97%": as many years as figures. */
function yearInTurn(text: string, { span, measure, traits }: Clause, context: DeadlineContext): Deadline | null {
  if (traits.shared < 2) return null;
  const said = text.slice(span.start, Math.min(span.end, span.start + 600));
  const row = /lần lượt|tương ứng/iu.test(said) ? ROW.exec(said) : null;
  const listed = row && YEARS.exec(said);
  const years = listed?.[1]?.match(/20\d\d/gu);
  if (!row || !listed || !years) return null;
  const from = span.start + row.index + row[0].length - (row[1] ?? '').length;
  const figures = matchesOf(row[1] ?? '', /\d[\d,.]*\d|\d/gu);
  const year =
    figures.length === years.length
      ? years[figures.findIndex(({ index }) => from + index === measure.start)]
      : undefined;
  return year === undefined ? null : inYear(`năm ${year}`, listed[0], context);
}

/**
 * A year that the words themselves do not make a deadline ("năm 2025" behind a figure is when, as "trong năm 2025" is).
 * @param printed what stands on the page of it
 */
function inYear(year: string, printed: string, context: DeadlineContext): Deadline | null {
  const due = readSentenceDeadline(`trong ${year}`, context)?.deadline;
  return due ? { ...due, raw: printed } : null;
}

/** "tăng trưởng 8% | năm 2025 và tiến tới … vào năm 2050": the year right behind the figure is its own. */
function ofYear(text: string, { measure }: Clause, context: DeadlineContext): Deadline | null {
  const year = /^\s*(?:trong\s+)?(năm\s+20\d\d)(?![\d-])/iu.exec(text.slice(measure.end, measure.end + 24))?.[1];
  return year === undefined ? null : inYear(year, year, context);
}

/** "đến năm 2025 tương ứng là 50%, 40% và | 30%": of a row the time is said before the first. */
function ofRow(text: string, { span, measure, traits }: Clause, context: DeadlineContext): Deadline | null {
  if (traits.position !== 'list') return null;
  const before = text.slice(span.start, measure.start);
  const due = readSentenceDeadline(before, context);
  return due && isLeadOnly(before.slice(0, due.from)) ? due.deadline : null;
}

/** What stands behind a semicolon is due by itself: "giảm 50% chi phí; đến năm 2030 duy trì mức giảm này". */
function endOfOwn(text: string, { part, measure }: Clause): number {
  const semicolon = text.indexOf(';', measure.end);
  return semicolon < 0 ? part.end : Math.max(measure.end, Math.min(part.end, semicolon));
}

/** "100% công chức cấp huyện | và 95% công chức cấp xã đạt chuẩn vào cuối năm 2024": of all that share the verb. */
function sharedOf(text: string, { part, measure, span, traits }: Clause, context: DeadlineContext): Deadline | null {
  if (traits.position !== 'led' || traits.shared < 2 || span.end <= part.end) return null;
  if (predicateAt(text.slice(measure.end, part.end)) >= 0) return null;
  const rest = text.slice(part.end, span.end);
  const due = readSentenceDeadline(rest, context);
  return due && !/[\d\p{L}]/u.test(rest.slice(due.to)) ? due.deadline : null;
}

/** "Trong quý I/2026: hoàn thành …; kết nối …": the label of an item says when for all of it. */
const ITEM = /^\s*(?:[-–+•*]|\d{1,2}(?:\.\d{1,2})*[.)]|\p{Ll}\))?\s*/u;
const LABEL_LENGTH = 90;

function labelOf(text: string, before: number, context: DeadlineContext): Deadline | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > LABEL_LENGTH || colon > before) return null;
  const from = ITEM.exec(text)?.[0].length ?? 0;
  const label = text.slice(from, colon);
  if (!/\d/.test(label)) return null;
  const due = readSentenceDeadline(label, context);
  return due && due.from === 0 && due.to >= label.trimEnd().length ? due.deadline : null;
}

/** "Tuyên truyền: mỗi tuần có ít nhất 02 tin": without the label. */
function behindLabel(own: string): string {
  return own.slice(own.indexOf(': ') + 1);
}

/** "đơn giản hóa ít nhất 05 thủ tục | mỗi năm." */
const EVERY = /\d[^;]*\s(mỗi\s+(?:năm|quý|tháng|tuần))(?:\s+(?:một|01)\s+lần)?\s*[.,;]?\s*$/iu;

function everyYear(own: string): Deadline | null {
  const each = EVERY.exec(own)?.[1];
  return each === undefined ? null : (readSentenceRecurrence(`${each} có`)?.deadline ?? null);
}

/** "trực ngày thứ Bảy, mỗi tháng ít nhất | 02 buổi": how often, right before the figure. */
const EACH_BEFORE =
  /(?:[,;:]\s*((?:mỗi|hằng|hàng)\s+(?:năm|quý|tháng|tuần))(?:\s+\p{L}+){0,3}|\s(mỗi\s+(?:năm|quý|tháng|tuần)))\s*$/iu;

function eachBefore(text: string, { part, measure }: Clause): Deadline | null {
  const said = EACH_BEFORE.exec(text.slice(Math.max(part.start, measure.start - 60), measure.start));
  const each = said?.[1] ?? said?.[2];
  return each === undefined ? null : (readSentenceRecurrence(`${each} có`)?.deadline ?? null);
}

/** When an item without a figure is due. */
export function dueOfText(text: string, context: DeadlineContext): Deadline | null {
  return (readSentenceDeadline(text, context) ?? readSentenceRecurrence(text))?.deadline ?? null;
}

/** No figure between the words and the deadline: it would be that one's. */
function closingOf(text: string, from: number, end: number, context: DeadlineContext): Deadline | null {
  const semicolon = text.indexOf(';', from);
  const rest = text.slice(from, Math.min(end, semicolon < 0 ? end : semicolon, from + 400));
  const said = DONE_BY.exec(rest);
  if (!said) return null;
  const due = readSentenceDeadline(rest.slice(said.index + said[0].length), context);
  return due && due.from <= 2 ? due.deadline : null;
}

/** "trang bị 02 máy, 20 ghế; …; hoàn thành trong quý I/2026.": the end of an item, for all of it. */
const ENDS_DONE =
  /;\s*(?:tất\s+cả\s+)?(?:hoàn\s+thành|hoàn\s+tất|thực\s+hiện\s+xong|kết\s+thúc|xong)\s+(?=(?:trong|trước|vào|chậm|muộn|đến|ngày|quý|tháng)(?!\p{L}))([^;]{4,48})$/iu;

function endingOf(text: string, end: number, context: DeadlineContext): Deadline | null {
  const said = ENDS_DONE.exec(text.slice(Math.max(0, end - 120), end).replace(/[\s.]+$/u, ''))?.[1];
  const due = said === undefined ? null : readSentenceDeadline(said, context);
  return due && due.from <= 2 && !/[\d\p{L}]/u.test((said ?? '').slice(due.to)) ? due.deadline : null;
}

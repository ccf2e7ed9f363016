import { type DeadlineContext, readSentenceDeadline, readSentenceRecurrence } from '../deadlines/index.js';
import type { Deadline } from '../schema.js';
import type { Clause } from './clause.js';
import { isLeadOnly } from './lead.js';
import { predicateAt } from './predicate.js';

/** ", hoàn thành trong quý II/2025", ", xong trước ngày 30/6": said once behind all that is to be done. */
const DONE_BY =
  /,\s*(?:và\s+)?(?:phấn\s+đấu\s+|cơ\s+bản\s+)?(?:hoàn\s+thành|hoàn\s+tất|xong|thực\s+hiện\s+xong|kết\s+thúc)(?:\s+(?:việc|toàn\s+bộ|các\s+nội\s+dung|nhiệm\s+vụ))?\s+(?=(?:trong|trước|vào|chậm|muộn|đến|ngày|quý|tháng)(?!\p{L}))/iu;

const WHOLE = /(?<!\p{L})cả\s+(?:giai đoạn|kỳ|nhiệm kỳ|năm)(?!\p{L})/iu;

/**
 * When a figure is due: the deadline beside it, the one that closes its clause (", hoàn thành trước …"), the one that opens
 * its sentence ("Đến năm 2025, 100% …, 90% …"), or how often it is to be reached ("Hằng năm, …"); else `null`.
 */
export function dueOf(text: string, clause: Clause, context: DeadlineContext): Deadline | null {
  const own = text.slice(clause.part.start, endOfOwn(text, clause));
  const beside = readSentenceDeadline(own, context);
  if (beside)
    return (beside.from > clause.measure.end - clause.part.start && ofYear(text, clause, context)) || beside.deadline;
  const row = ofRow(text, clause, context);
  if (row) return row;
  const { start, end } = clause.sentence;
  const shared = sharedOf(text, clause, context) ?? labelOf(text, clause.measure.start, context);
  if (shared) return shared;
  const closing = closingOf(text, clause.measure.end, end, context) ?? endingOf(text, end, context);
  if (closing) return closing;
  // "mỗi năm giảm ít nhất 5%, cả giai đoạn giảm 25%": not every year.
  if (WHOLE.test(own)) return null;
  const often = (readSentenceRecurrence(own) ?? readSentenceRecurrence(behindLabel(own)))?.deadline ?? everyYear(own);
  if (often || text.slice(start, clause.part.start).includes(';')) return often;
  const opening = text.slice(start, Math.min(end, start + 200));
  const first = readSentenceDeadline(opening, context);
  if (first && isLeadOnly(opening.slice(0, first.from))) return first.deadline;
  return readSentenceRecurrence(opening)?.deadline ?? null;
}

/** "tăng trưởng 8% | năm 2025 và tiến tới … vào năm 2050": the year right behind the figure is its own. */
function ofYear(text: string, { measure }: Clause, context: DeadlineContext): Deadline | null {
  const year = /^\s*(?:trong\s+)?(năm\s+20\d\d)(?![\d-])/iu.exec(text.slice(measure.end, measure.end + 24))?.[1];
  return year === undefined ? null : (readSentenceDeadline(`trong ${year}`, context)?.deadline ?? null);
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

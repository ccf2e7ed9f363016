import { type DeadlineContext, readSentenceDeadline, readSentenceRecurrence } from '../deadlines/index.js';
import type { Deadline } from '../schema.js';
import type { Clause } from './clauses.js';
import { isLeadOnly } from './lead.js';

/** ", hoàn thành trong quý II/2025", ", xong trước ngày 30/6": said once behind all that is to be done. */
const DONE_BY =
  /,\s*(?:và\s+)?(?:phấn\s+đấu\s+|cơ\s+bản\s+)?(?:hoàn\s+thành|hoàn\s+tất|xong|thực\s+hiện\s+xong|kết\s+thúc)(?:\s+(?:việc|toàn\s+bộ|các\s+nội\s+dung|nhiệm\s+vụ))?\s+(?=(?:trong|trước|vào|chậm|muộn|đến|ngày|quý|tháng)(?!\p{L}))/iu;

const WHOLE = /(?<!\p{L})cả\s+(?:giai đoạn|kỳ|nhiệm kỳ|năm)(?!\p{L})/iu;

/**
 * When a figure is due: the deadline beside it, the one that closes its clause (", hoàn thành trước …"), the one that opens
 * its sentence ("Đến năm 2025, 100% …, 90% …"), or how often it is to be reached ("Hằng năm, …"); else `null`.
 */
export function dueOf(text: string, clause: Clause, context: DeadlineContext): Deadline | null {
  const own = text.slice(clause.part.start, clause.part.end);
  const beside = readSentenceDeadline(own, context);
  if (beside) return beside.deadline;
  const { start, end } = clause.sentence;
  const closing = closingOf(text, clause.measure.end, end, context);
  if (closing) return closing;
  // "mỗi năm giảm ít nhất 5%, cả giai đoạn giảm 25%": not every year.
  if (WHOLE.test(own)) return null;
  const often = readSentenceRecurrence(own)?.deadline ?? null;
  if (often || text.slice(start, clause.part.start).includes(';')) return often;
  const opening = text.slice(start, Math.min(end, start + 200));
  const first = readSentenceDeadline(opening, context);
  if (first && isLeadOnly(opening.slice(0, first.from))) return first.deadline;
  return readSentenceRecurrence(opening)?.deadline ?? null;
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

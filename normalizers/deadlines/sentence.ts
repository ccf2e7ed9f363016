import type { Deadline } from '../schema.js';
import { singleSpaced } from '../text/spaces.js';
import { findCalendarExpressions } from './calendar-expression.js';
import { brackets, type DeadlineContext, spansYears, type TimeExpression } from './deadline.js';
import { findRecurrences } from './recurrence.js';

/** A deadline inside a running sentence, `[from, to)` of the sentence given. */
export interface SentenceDeadline {
  readonly deadline: Deadline;
  readonly from: number;
  readonly to: number;
}

/** "văn bản còn hiệu lực tính đến hết ngày …", "tầm nhìn đến năm 2030": up to when something counts, not when it is due. */
const NOT_DUE =
  /(?:tính|kể|lũy\s+kế|luỹ\s+kế|hiệu\s+lực|tầm\s+nhìn|định\s+hướng|so\s+với|số\s+liệu|cập\s+nhật|ban\s+hành|giai\s+đoạn\s+[\d\s–-]+,?|áp\s+dụng|tồn|phát\s+sinh)\s*,?\s*$/iu;
/** Names that themselves end with a year: "Chương trình chuyển đổi số đến năm 2025". */
const NAMED =
  /(?:Đề án|Kế hoạch|Chương trình|Chiến lược|Nghị quyết|Quyết định|Dự án|Quy hoạch|Chỉ thị|Phương án|Lộ trình)(?!\p{L})[^,;:.]*$/iu;
/** What goes on after a deadline in a clause that states a figure. */
const GOES_ON =
  /^\s*,?\s*(?:giảm|tăng|đạt|có|còn|hoàn\s+thành|phấn\s+đấu|tối\s+thiểu|ít\s+nhất|trên|trung\s+bình|tỷ\s+lệ|100|\d)/iu;

/**
 * The deadline that a sentence itself sets ("đến năm 2025, giảm tối thiểu 10% …", "trước ngày 30/6/2024"), or `null`. The
 * year that a plan is for ("năm 2024"), dates of documents, baselines ("so với năm 2021") and years of names are none.
 */
export function readSentenceDeadline(text: string, context: DeadlineContext): SentenceDeadline | null {
  const sentence = text.normalize('NFC');
  if (sentence.length !== text.length) return null;
  for (const item of findCalendarExpressions(sentence, context)) {
    if (isDeadline(item, sentence, context)) return deadlineOf(item, sentence);
  }
  return null;
}

/** "Hằng năm, …", "Phấn đấu mỗi năm có …", "định kỳ hằng quý …" at the head of a sentence; not "kế hoạch hằng năm". */
const OPENS =
  /^[\s\-–—+•*:.,;]*(?:(?:phấn\s+đấu|bình\s+quân|trung\s+bình|bảo\s+đảm|đảm\s+bảo|tiếp\s+tục|duy\s+trì|(?:trong\s+)?giai\s+đoạn\s+[\d\s–-]+,?)\s*)*$/iu;

/**
 * How often what a sentence states is to be reached ("Hằng năm, 100% …", "mỗi năm giảm 2%"), said at its head, or `null`.
 * "hằng năm" behind a noun says which plan or index is meant.
 */
export function readSentenceRecurrence(text: string): SentenceDeadline | null {
  const item = findRecurrences(text.slice(0, 120)).find(
    ({ from, to }) => OPENS.test(text.slice(0, from)) && /^\s*(?:,|:|\p{L}|\d)/u.test(text.slice(to)),
  );
  return item?.recurrence ? deadlineOf(item, text) : null;
}

function deadlineOf(item: TimeExpression, text: string): SentenceDeadline {
  const { from, to, kind, start, end, relation } = item;
  const raw = singleSpaced(text.slice(from, to)).trim();
  const recurrence = item.recurrence && [...item.recurrence];
  return { deadline: { raw, kind, start, end, relation, recurrence, event: null, deliverable: null }, from, to };
}

function isDeadline(item: TimeExpression, text: string, context: DeadlineContext): boolean {
  const before = text.slice(0, item.from);
  const printed = text.slice(item.from, item.to);
  if (item.start === null && item.end === null) return false;
  // What lay before the period planned is past, not due.
  const since = context.period?.start;
  if (since && (item.end ?? item.start ?? since) < since) return false;
  if (NOT_DUE.test(before.slice(-60)) || isQuoted(before) || isReference(text, item.from)) return false;
  switch (item.relation) {
    case 'before':
      return true;
    case 'by':
      return item.kind !== 'year' || !NAMED.test(before.slice(-300)) || GOES_ON.test(text.slice(item.to));
    case 'in':
      return isSetInside(item, printed, text, context) || isOneOfSeveral(item, printed, text, context);
    default:
      return false;
  }
}

/** "trong quý I/2024", "vào năm 2026" of a plan for 2024; "báo cáo quý I/2024" and "trong năm 2024" are not. */
function isSetInside(item: TimeExpression, printed: string, text: string, context: DeadlineContext): boolean {
  const { period } = context;
  const before = text.slice(0, item.from);
  // "Giai đoạn 2021 - 2023: …" of a plan for 2021 - 2025.
  if (item.kind === 'period' && /^giai đoạn/iu.test(printed))
    return (!/\p{L}/u.test(before) || STATES.test(text.slice(item.to))) && isPartOf(item, period);
  if (!/^(?:trong|vào)(?!\p{L})/iu.test(printed)) return false;
  // Of a plan for several years "vào năm 2025", "trong năm 2024" is one of them.
  if (item.kind === 'year') return !!period?.end && !!item.start && (item.start > period.end || spansYears(context));
  if (item.kind === 'period') return !/\p{L}/u.test(before) && item.end !== period?.end;
  return true;
}

/** "Giai đoạn 2023 - 2025" of a plan for 2021 - 2025. */
function isPartOf(item: TimeExpression, period: DeadlineContext['period']): boolean {
  const { start, end } = period ?? { start: null, end: null };
  if (!start || !end || !item.end || item.end > end) return false;
  return item.end < end || (item.start !== null && item.start > start);
}

/** "Năm 2023 đạt 70%, năm 2024 đạt 80%" of a plan for several years. */
function isOneOfSeveral(item: TimeExpression, printed: string, text: string, context: DeadlineContext): boolean {
  const { period } = context;
  if (item.kind !== 'year' || !/^(?:trong\s+|riêng\s+)?năm(?!\p{L})/iu.test(printed)) return false;
  if (!period?.start || !period.end) return false;
  // Of a plan for one year only another one, ahead: "… và năm 2026 từ 10% trở lên".
  if (!spansYears(context) && (item.start ?? '') <= period.end) return false;
  // "Năm 2021 số hóa 20% …" at the head, "năm 2022 đạt 35%" anywhere.
  const before = text.slice(0, item.from);
  const opens = (!/[\p{L}\d]/u.test(before) || /:\s*$/u.test(before)) && ORDERS.test(text.slice(item.to));
  return opens || STATES.test(text.slice(item.to));
}

/** A figure follows: "năm 2024 | đạt 80%", "năm 2025: 90%". */
const STATES =
  /^\s*[:,]?\s*(?:(?:phấn đấu|đạt|là|chiếm|còn|giảm|tăng|có|ít nhất|tối thiểu|trên|từ|khoảng|tỷ lệ)\s+)*\d/iu;

/** An order with a figure follows: "Năm 2021 | số hóa 20% kết quả". */
const ORDERS = /^\s*[:,]?\s*\p{Ll}[^;:\d]{1,200}\d/u;

function isQuoted(before: string): boolean {
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'));
  return open >= 0 && open > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
}

/** Inside "(Kèm theo Quyết định …)", "(theo Kế hoạch số …)". */
function isReference(text: string, at: number): boolean {
  const group = brackets(text).find(({ open, close }) => open < at && at < close);
  return !!group && /^\(\s*(?:ban hành\s+)?(?:kèm\s+)?theo\s/iu.test(text.slice(group.open, group.open + 24));
}

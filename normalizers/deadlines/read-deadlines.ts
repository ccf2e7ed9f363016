import type { Deadline } from '../schema.js';
import { singleSpaced } from '../text/spaces.js';
import { type Bracket, brackets, type DeadlineContext, type TimeExpression } from './deadline.js';
import { findExpressions } from './find-expressions.js';
import { type Part, partsOf } from './parts.js';
import { bracketAround, lastUpTo, stretchAt } from './places.js';

/** "hoàn thành trong Quý I", "ban hành Quý I": verbs of doing it, part of the words about time. */
const LEAD = /(?:(?:thời\s+(?:gian|hạn)|hoàn\s+thành|ban\s+hành|xong|trình)\s*)+(?:trong|vào|từ)?\s*$/iu;
const LEAD_AT_START =
  /^[\s\-–—+•*:.,;]*(?:và\s+)?(?:(?:hoàn\s+thành|ban\s+hành|triển\s+khai|thực\s+hiện|tổ\s+chức|xong|trình)\s*)+(?:trong|vào|từ)?\s*$/iu;

/**
 * The deadlines of a cell "Thời gian" (or of any words about time), in printed order; each with the deliverable that it is
 * set for. A cell that says something else is one `unspecified` deadline; an empty cell has none.
 */
export function readDeadlines(text: string, context: DeadlineContext): Deadline[] {
  const cell = text.normalize('NFC');
  const found = dropNames(findExpressions(cell, context), cell);
  if (found.length === 0) {
    const raw = tidy(cell);
    return /[\p{L}\p{N}]/u.test(raw) ? [deadline(raw, UNKNOWN, null)] : [];
  }
  return assemble(cell, found);
}

const UNKNOWN: TimeExpression = {
  from: 0,
  to: 0,
  kind: 'unspecified',
  start: null,
  end: null,
  relation: null,
  recurrence: null,
  event: null,
};

interface Draft {
  expression: TimeExpression;
  rawFrom: number;
  rawTo: number;
  /** Where the words that belong to it end. */
  ownedTo: number;
  deliverable: string | null;
}

function assemble(text: string, found: readonly TimeExpression[]): Deadline[] {
  const parts = partsOf(text);
  const bullets = parts.filter(({ bulleted }) => bulleted);
  const groups = brackets(text);
  const drafts: Draft[] = [];
  for (const item of found) {
    const last = drafts.at(-1);
    const group = bracketAround(groups, item.from);
    const gap = last ? text.slice(last.rawTo, group ? group.open : item.from) : '';
    const follows = last !== undefined && /^[\s,]*$/u.test(gap);
    if (last && follows && isAddition(last, item, group !== undefined, text)) {
      const isNewBracket = group !== undefined && last.expression.from < group.open;
      last.rawTo = Math.max(item.to, last.rawTo, isNewBracket ? Math.min(group.close + 1, text.length) : 0);
      last.ownedTo = last.rawTo;
      if (item.kind === 'event') last.expression = { ...last.expression, event: item.event };
      continue;
    }
    if (last && last.deliverable === null) claimWordsBehind(last, text, parts, item.from);
    const start = startOf(parts, bullets, item.from, last?.ownedTo ?? 0);
    if (group) {
      const alone = !holdsSeveral(found, group);
      // Behind the deadline before it: what that one says is none of its words.
      const opened = Math.max(group.open + 1, last?.ownedTo ?? 0);
      const inside = follows ? tidy(withoutLead(text.slice(opened, item.from))) : '';
      const owner = tidy(text.slice(start, group.open));
      const rawFrom = alone && (owner !== '' || !follows) ? group.open + 1 : item.from;
      const deliverable = owner || inside || (follows ? last.deliverable : null) || null;
      drafts.push({
        expression: item,
        rawFrom,
        rawTo: alone ? group.close : item.to,
        ownedTo: alone ? group.close : item.to,
        deliverable,
      });
    } else {
      const before = text.slice(start, item.from);
      const words = withoutLead(before);
      const leadFrom =
        start +
        (words.length < before.length ? before.slice(words.length).search(/\p{L}/u) + words.length : before.length);
      const isList = last !== undefined && /^\s*(?:,|và|hoặc|&)\s*$/iu.test(text.slice(last.rawTo, item.from));
      drafts.push({
        expression: item,
        rawFrom: leadFrom,
        rawTo: item.to,
        ownedTo: item.to,
        deliverable: (isList ? last.deliverable : tidy(words)) || null,
      });
    }
  }
  const last = drafts.at(-1);
  if (last && last.deliverable === null) claimWordsBehind(last, text, parts, text.length);
  absorbNotes(drafts, text);
  return drafts.map((draft) =>
    deadline(tidyRaw(text.slice(draft.rawFrom, draft.rawTo)), draft.expression, draft.deliverable),
  );
}

/** Whether brackets hold more than one time; `found` is in order. */
function holdsSeveral(found: readonly TimeExpression[], { open, close }: Bracket): boolean {
  let times = 0;
  for (let n = lastUpTo(found, open, ({ from }) => from) + 1; n < found.length && times < 2; n++) {
    const item = found[n];
    if (!item || item.from >= close) break;
    if (item.kind !== 'unspecified') times++;
  }
  return times > 1;
}

/** Words before a time without the verbs that belong to the time: "Kế hoạch hoàn thành trong" → "Kế hoạch ". */
function withoutLead(before: string): string {
  // "ít nhất 02 lần/năm": how often, and nothing that is due.
  if (/^[\s\-–—+•*:.,;]*(?:ít nhất|tối thiểu|khoảng|dự kiến|mỗi)\s*$/iu.test(before)) return '';
  const whole = LEAD_AT_START.exec(before);
  if (whole) return '';
  const lead = LEAD.exec(before);
  return lead ? before.slice(0, lead.index) : before;
}

/** A condition or a second wording of the deadline before it, not a deadline of its own. */
function isAddition(last: Draft, item: TimeExpression, inBrackets: boolean, text: string): boolean {
  if (item.kind === 'event') return last.expression.event === null && last.expression.kind !== 'event';
  if (item.kind === 'unspecified') return true;
  if (!inBrackets) return false;
  const isWhole = !/\p{L}/u.test(text.slice(last.rawTo, item.from).replace(/(?:trong|vào|từ)\s*$/iu, ''));
  return isWhole && (item.kind === 'ongoing' || (item.kind === 'recurring' && last.expression.kind === 'recurring'));
}

/** "Tháng 12 (lồng ghép với báo cáo năm)": a bracket that names no time of its own stays with what it stands behind. */
function absorbNotes(drafts: readonly Draft[], text: string): void {
  for (const { open, close } of brackets(text)) {
    let before = lastUpTo(drafts, open, ({ expression }) => expression.from);
    const holds = (drafts[before + 1]?.expression.from ?? close) < close;
    while ((drafts[before]?.rawTo ?? 0) > open) before--;
    const owner = drafts[before];
    if (owner && !holds && /^\s*$/u.test(text.slice(owner.rawTo, open))) owner.rawTo = Math.min(close + 1, text.length);
  }
}

/** Where the words that belong to an expression begin: after the deadline before it, or at its bullet. */
function startOf(parts: readonly Part[], bullets: readonly Part[], at: number, previousEnd: number): number {
  const bullet = bullets[lastUpTo(bullets, at, ({ from }) => from)]?.from ?? 0;
  const part = stretchAt(parts, at);
  // Items without a time of their own share the next one: "Báo cáo; Văn bản chấn chỉnh (tháng 11)".
  return Math.max(previousEnd, bullet, part && part.from === 0 ? 0 : bullet);
}

/** "Quý I: ban hành Kế hoạch": the deliverable may stand behind, up to the end of the part. */
function claimWordsBehind(draft: Draft, text: string, parts: readonly Part[], next: number): void {
  const { rawFrom, rawTo } = draft;
  const part = stretchAt(parts, rawFrom);
  if (!part || /\p{L}/u.test(text.slice(part.from, rawFrom))) return;
  const to = Math.min(part.to, next);
  const rest = text.slice(rawTo, to);
  if (!/^\s*(?::|-|–)\s*\p{L}/u.test(rest)) return;
  draft.deliverable = tidy(rest) || null;
  draft.ownedTo = to;
}

/** "Báo cáo CCHC năm 2024 (tháng 12/2024)": the year is a name, where another time is given. */
function dropNames(found: readonly TimeExpression[], text: string): readonly TimeExpression[] {
  const parts = partsOf(text);
  const groups = brackets(text);
  const isName = (item: TimeExpression, n: number): boolean => {
    if (item.relation !== 'in' || !/^(?:year|period|quarter|month|half)$/.test(item.kind)) return false;
    const group = bracketAround(groups, item.from);
    const part = stretchAt(parts, item.from);
    const previous = found[n - 1]?.to ?? 0;
    const start = Math.max(group ? group.open + 1 : (part?.from ?? 0), previous);
    const before = text.slice(start, item.from);
    if (!/\p{L}/u.test(before) || LEAD.test(before)) return false;
    if (item.kind === 'year' || item.kind === 'period') return true;
    const next = found[n + 1];
    const bracket = groups[lastUpTo(groups, item.to - 1, ({ open }) => open) + 1];
    return (
      !group &&
      !!bracket &&
      !/\S/u.test(text.slice(item.to, bracket.open)) &&
      !!next &&
      next.kind !== 'event' &&
      next.from > bracket.open &&
      next.from < bracket.close
    );
  };
  const kept = found.filter((item, n) => !isName(item, n));
  return kept.some(({ kind }) => kind !== 'unspecified') ? kept : found;
}

function deadline(raw: string, item: TimeExpression, deliverable: string | null): Deadline {
  const { kind, start, end, relation, recurrence, event } = item;
  return { raw, kind, start, end, relation, recurrence: recurrence ? [...recurrence] : null, event, deliverable };
}

function tidy(words: string): string {
  return singleSpaced(words)
    .replace(/^[\s\-–—+•*;:,.)]+/u, '')
    .replace(/[\s\-–—;:,.(]+$/u, '');
}

function tidyRaw(words: string): string {
  return singleSpaced(words)
    .trim()
    .replace(/[;,]+$/u, '');
}

import type { Span } from '../../numbers/index.js';
import type { Level, Scope } from '../../schema.js';
import { isAll } from '../measures/measures.js';
import { type Change, readChange, readChangeOf } from '../words/change.js';
import { type ComparatorMatch, readComparator } from '../words/comparators.js';
import { needsPredicate } from '../words/lead.js';
import { findLevels, readScope } from '../words/scope.js';
import type { Part } from './parts.js';
import { CONNECTOR, isLevelOnly, leadOf, whenLength } from './position.js';
import { countedText } from './subject.js';

/** Parts that share one statement, and what they have in common. */
export interface Group {
  readonly parts: readonly Part[];
  /** Per part, the text in which its level may be named. */
  readonly counted: readonly string[];
  /** Whether its figures are given for different levels. */
  readonly contrast: boolean;
  readonly own: Level | null;
  /** Levels of the row of the statement before it, in order: "lần lượt 100%, 90%, 85%; … tương ứng 100%, 95%, 90%". */
  readonly carried: readonly Scope[];
}

export function groupOf(
  text: string,
  brackets: readonly Span[],
  parts: readonly Part[],
  own: Level | null,
  carried: readonly Scope[] = [],
): Group {
  const counted = parts.map((part) => countedText(text, brackets, part));
  const single = new Set<Scope>();
  if (parts.length > 1) {
    for (const [index, nouns] of counted.entries()) {
      const levels = new Set(findLevels(nouns).map((mention) => mention.level));
      const part = parts[index];
      const level = levels.size === 1 ? [...levels][0] : part && levels.size === 0 && countedNoun(text, part)?.level;
      if (level) single.add(level);
    }
  }
  return { parts, counted, contrast: single.size > 1, own, carried };
}

/** The row of figures ("100%, 80%, 75%") that a part stands in. */
interface Row {
  readonly first: Part;
  readonly last: Part;
  readonly place: number;
  readonly length: number;
}

function rowOf(parts: readonly Part[], index: number): Row | null {
  let from = index;
  while (from > 0 && parts[from]?.position === 'list') from--;
  let to = index;
  while (parts[to + 1]?.position === 'list') to++;
  const first = parts[from];
  const last = parts[to];
  return first && last && from !== to ? { first, last, place: index - from, length: to - from + 1 } : null;
}

const IN_TURN = /(?<!\p{L})(?:tương ứng|lần lượt|theo thứ tự)(?!\p{L})/iu;
const CENTRAL = /(?<!\p{L})(?:cấp\s+)?(?:trung\s+ương|bộ)\s*(?:[,;/-]|và)\s*(?:các\s+)?(?:cấp\s+)?$/iu;

/** "đạt 100% (cấp tỉnh), 90% (cấp huyện)": the level stands in a bracket of its own. */
function levelInBracket(text: string, { measure }: Part): Scope | null {
  if (!/^\s*\(/.test(text.slice(measure.end, measure.end + 4))) return null;
  const inside = /^\s*\(([^()%\d]{4,24})\)/u.exec(text.slice(measure.end, measure.end + 32))?.[1];
  const levels =
    inside === undefined || !isLevelOnly(inside) ? [] : findLevels(inside).filter(({ explicit }) => explicit);
  return levels.length === 1 ? (levels[0]?.level ?? null) : null;
}

/** What a ratio or a count is of, up to what is said of it. */
const COUNTED_NOUN =
  /^[\d./\s]+((?:(?!\s(?:đạt|có|đã|được|ban hành|hoàn thành|báo cáo|thực hiện|bố trí|chưa|theo|trong|bằng|chiếm|tổ chức)(?!\p{L}))[^;.:()\d])*)/u;

/** "kiểm tra | 4/9 xã theo kế hoạch", "… 06 huyện và | 24 xã, phường": the units that a ratio or a count is of. */
function countedNoun(text: string, { measure }: Part): { readonly noun: string; readonly level: Scope } | null {
  if (!measure.ratio && measure.quantity?.unit !== 'count') return null;
  const noun = COUNTED_NOUN.exec(text.slice(measure.start, measure.start + 120))?.[1];
  const first = noun === undefined ? undefined : findLevels(` ${noun}`)[0];
  // "4/9 kiến nghị của các xã" counts no xã.
  return first === undefined || first.start > 1 ? null : { noun: ` ${noun}`, level: first.level };
}

function countedScope(text: string, part: Part, { own, contrast }: Group): Scope | null {
  const counted = countedNoun(text, part);
  return counted && readScope(counted.noun, own, contrast);
}

/** The level of a part, `unpaired` where a row has as many levels as would not pair off with its figures. */
export function scopeIn(
  text: string,
  group: Group,
  index: number,
): { readonly scope: Scope | null; readonly unpaired: boolean } {
  const part = group.parts[index];
  if (!part) return { scope: null, unpaired: false };
  const bracketed = levelInBracket(text, part);
  if (bracketed) return { scope: bracketed, unpaired: false };
  const row = rowOf(group.parts, index);
  if (row) {
    const before = text.slice(row.first.start, row.first.measure.start);
    // "cấp quận, huyện và cấp phường, xã": of two levels.
    const levels = findLevels(before).filter(
      (mention, i, all) => mention.explicit && mention.level !== all[i - 1]?.level,
    );
    // "ở cấp trung ương, cấp tỉnh, cấp huyện … là 90%, 80%, 70%": the first figure is of no level below.
    const above = levels[0] && CENTRAL.test(before.slice(0, levels[0].start)) ? 1 : 0;
    const named = levels.length + above;
    if (named === 0 && group.carried.length === row.length && IN_TURN.test(before))
      return { scope: group.carried[row.place] ?? null, unpaired: false };
    const paired = named === row.length && new Set(levels.map((m) => m.level)).size === levels.length;
    return {
      scope: paired ? (levels[row.place - above]?.level ?? null) : null,
      unpaired: !paired && levels.length > 1,
    };
  }
  const nouns = group.counted[index] ?? '';
  const ofCounted = countedScope(text, part, group);
  // "mỗi huyện chọn tối thiểu 02 xã": communes are counted.
  if (ofCounted !== null && /(?<!\p{L})mỗi\s/iu.test(nouns)) return { scope: ofCounted, unpaired: false };
  const scope = readScope(nouns, group.own, group.contrast);
  // "cân đối 41,5 tỷ đồng hỗ trợ các xã": to whom money goes is not whose it is.
  const given = part.measure.quantity?.unit === 'vnd' && part.position !== 'end';
  if (scope !== null) return { scope: given && !namesLevel(nouns) ? null : scope, unpaired: false };
  // "UBND huyện đã chỉ đạo 21/21 xã": who acts is not what is counted.
  if (ofCounted !== null || findLevels(nouns).length > 0) return { scope: ofCounted, unpaired: false };
  // "năm 2024 đạt 80%, năm 2025 đạt 90% hồ sơ cấp huyện": what is counted stands behind the last.
  // A part that itself looks back ("… và 95% vào năm 2025") has nothing to tell.
  const next = group.parts[index + 1];
  if (part.position === 'led' && !/\p{L}/u.test(nouns) && next && next.position !== 'level' && !next.breakdown)
    return scopeIn(text, group, index + 1);
  // "cấp xã đạt 85% vào năm 2024 và 95% vào năm 2025": of the same level both times.
  if (index > 0 && part.position === 'level' && whenLength(text, part.measure) > 0)
    return scopeIn(text, group, index - 1);
  if (!part.breakdown) return { scope: elsewhere(text, group, index), unpaired: false };
  const parent = group.parts.findLastIndex((p, i) => i < index && !p.breakdown);
  // "12 sở, 06 huyện và 24 xã (trong đó đột xuất 40%)": of all of them.
  const of = group.parts.slice(0, index).map((other) => countedScope(text, other, group));
  if (new Set(of.filter((level) => level !== null)).size > 1) return { scope: null, unpaired: false };
  return parent >= 0 ? scopeIn(text, group, parent) : { scope: null, unpaired: false };
}

/** "cấp xã", not "các xã". */
function namesLevel(nouns: string): boolean {
  return findLevels(nouns).some(({ explicit }) => explicit);
}

/** "90% hồ sơ được số hóa đối với cấp tỉnh; 85% đối với cấp huyện": the level may stand after the verb. */
function elsewhere(text: string, group: Group, index: number): Scope | null {
  const part = group.parts[index];
  const others = group.counted.some((nouns, i) => i !== index && findLevels(nouns).some((mention) => mention.explicit));
  if (!part || !others) return null;
  // "100% văn bản được ký số: cấp tỉnh 99,8%; …": behind a colon stands what is said of the next figure.
  const own = /^[^:]*/u.exec(text.slice(part.measure.end, part.end))?.[0] ?? '';
  const levels = findLevels(own).filter((mention) => mention.explicit);
  const [only] = levels;
  return only && levels.length === 1 ? only.level : null;
}

export function comparatorIn(text: string, group: Group, index: number): ComparatorMatch | null {
  const part = group.parts[index];
  if (!part) return null;
  const own = ownComparator(text, part, part);
  if (own.stated) return own;
  const row = rowOf(group.parts, index);
  if (row) return ownComparator(text, row.first, row.last);
  if (!isElliptic(text, group.parts, index)) return own;
  // "trên 95%, tăng 3% so với năm trước": the second has a verb of its own.
  if (readChange(text.slice(part.start, part.measure.start)) !== null) return own;
  // "tối thiểu … cấp huyện 45%, cấp xã 40% trở lên": said once, meant for all; but nothing is more than all of it.
  const before = index > 0 ? comparatorIn(text, group, index - 1) : null;
  if (before?.stated && !(isAll(part.measure.quantity) && before.comparator === 'gt')) return before;
  const after = group.parts[index + 1];
  if (after && part.position === 'level' && isElliptic(text, group.parts, index + 1)) {
    const next = ownComparator(text, after, after);
    if (next.stated && next.comparator === 'gte') return next;
  }
  return own;
}

/** "giảm 14 biên chế (đạt | 2,1%)": the same fewer, as a share. */
const SHARE = /^\s*(?:(?:đạt|bằng|tương đương|tương ứng)\s+(?:với\s+)?(?:tỷ lệ\s+)?|tỷ lệ\s+)$/iu;

export function changeIn(text: string, group: Group, index: number): Change | null {
  const part = group.parts[index];
  if (!part) return null;
  if (part.measure.ratio)
    return readChangeOf(text.slice(Math.max(part.start, part.measure.start - 24), part.measure.start));
  // What is below zero is said to be so: "tăng trưởng âm 2,3%" is no increase.
  if (!part.measure.quantity || part.measure.quantity.number < 0 || rises(text, part.measure.quantity)) return null;
  const row = rowOf(group.parts, index);
  const share = part.breakdown && SHARE.test(text.slice(part.start, part.measure.start));
  const own = row
    ? readChange(text.slice(row.first.start, row.first.measure.start))
    : readChange(text.slice(part.start, part.measure.start), text.slice(part.measure.end, part.end));
  if (own || index === 0 || row || !(share || isElliptic(text, group.parts, index))) return own;
  return changeIn(text, group, index - 1);
}

/** Whether a part leaves out what the one before it says: "… 20% chi phí", "cấp xã 40%", "85% đối với cấp huyện". */
function isElliptic(text: string, parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  if (!part || part.breakdown !== (parts[index - 1]?.breakdown ?? part.breakdown)) return false;
  const lead = leadOf(text, part.start, part.measure);
  if (CONNECTOR.test(lead)) return false;
  if (part.position === 'level') return isLevelOnly(lead);
  return part.position === 'led' && part.joined && needsPredicate(lead);
}

function ownComparator(text: string, part: Part, last: Part): ComparatorMatch {
  const { quantity } = part.measure;
  const before = text.slice(part.start, quantity?.start ?? part.measure.start);
  const end = last.measure.quantity?.end ?? last.measure.end;
  const match = readComparator(before, text.slice(end, last.end + 12));
  if (!quantity) return match;
  // "nâng từ 60% lên 75%": the "từ" begins a rise and compares nothing; "cao hơn 5% so với năm 2023" is a change of 5 %.
  const than =
    /(?:(?:cao|thấp)\s+hơn|vượt)(?:\s+(?:so với\s+)?(?:chỉ tiêu|kế hoạch|mức|dự toán|bình quân|trung bình|mục tiêu)[^,;.\d]{0,60})?\s*$/iu.test(
      before,
    ) && readChange(before, text.slice(quantity.end, part.end)) !== null;
  if (than) return { ...match, comparator: 'eq' };
  return rises(text, quantity) ? arrived(text, quantity, text.slice(end, last.end + 12)) : match;
}

/** What compares the figure that a rise comes to: "từ 2,4% xuống | dưới 1%", "từ 60% lên 75% | trở lên". */
function arrived(text: string, { start, end }: Span, after: string): ComparatorMatch {
  const said = /^.*\s(?=\d)/su.exec(text.slice(start, end))?.[0] ?? '';
  return readComparator(said, after);
}

/** "từ 60% lên 75%", "từ 05 ngày xuống còn 03 ngày": what it comes to, not by how much it changes. */
function rises(text: string, { start, end }: Span): boolean {
  return /\s(?:lên|xuống|thành|còn)\s/iu.test(text.slice(start, end));
}

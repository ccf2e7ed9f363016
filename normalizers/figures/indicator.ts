import type { Span } from '../numbers/index.js';
import { bracketAround } from './brackets.js';
import { readComparator } from './comparators.js';
import { leadLength } from './lead.js';
import type { Part } from './parts.js';
import { predicateAt } from './predicate.js';
import { findLevels } from './scope.js';

/** Connecting words at the end of what is measured: "… đạt tỷ lệ", "… bằng", "… giảm". */
const TRAIL =
  /(?:(?<![\p{L}\p{M}])(?:đạt|đạt được|là|bằng|chiếm|còn|lên|xuống|thành|mức|tỷ lệ|tỉ lệ|tương ứng|lần lượt|với|đến|tới|giảm|tăng|tăng thêm|giảm được|tiếp tục|phấn đấu|cho|ở|thêm|có|đã|được|ước|tối thiểu|ít nhất|trên|và|hơn|cắt giảm|đảm bảo|bảo đảm)|[\s,;:.=(\-–*"“”'])+$/iu;
/** A sum or count that stands before the percentage: "đạt 1.739.919 triệu đồng, bằng". */
const STATED =
  /(?:(?<!\p{L})(?:đạt|là|được|bằng|đã|có)\s+(?:hơn |trên |khoảng )?[\d.,/]+(?:\s*(?:nghìn |triệu |tỷ |tỉ )?đồng)?|(?:hơn |trên |khoảng )?[\d.,]+\s*(?:nghìn |triệu |tỷ |tỉ )?đồng)\s*,?\s*$/iu;
const BASELINE = /,?\s*so\s+với\s+(?:[\p{L}\s]{0,60}?)năm\s+(?:\d{4}|trước)/giu;
const UP = /^\s*trở\s+(?:lên|xuống)(?!\p{L})/iu;
/** "…, giảm biên chế tương ứng": the next change is not the thing measured. */
const NEXT_CHANGE = /,\s+(?:giảm|tăng|từng bước|qua đó|từ đó|góp phần)\s.*$/su;
const PURPOSE = /\s(?:để|nhằm|góp phần)\s.*$/su;
const OF_LEVELS =
  /\s*(?:,\s*)?(?:(?:của|tại|ở|thuộc|đối với)\s+)?(?:các\s+)?(?:UBND\s+)?cấp\s+(?:tỉnh|huyện|xã)(?:(?:,\s*|\s+và\s+|\s*;\s*)(?:UBND\s+)?(?:cấp\s+)?(?:tỉnh|huyện|xã)(?!\p{L}))*/giu;

/**
 * The thing measured as a noun phrase: lead verbs, comparators, the figure, the level it is given for, what it is compared
 * with and brackets that restrict it are taken out; every word is the source's.
 *
 * @param group parts of one statement in order
 * @param index the part whose figure is meant
 */
export function readIndicator(text: string, group: readonly Part[], index: number): string {
  const part = group[index];
  if (!part) return '';
  const base =
    group.slice(0, index).findLast((p) => !p.breakdown && p.position !== 'list' && p.position !== 'level') ?? group[0];
  const last = group.at(-1) ?? part;
  const before = beforeOf(text, part);
  const after = afterOf(text, part);
  const inRow = part.position === 'list' || group[index + 1]?.position === 'list';
  if (inRow && base) {
    return tidy(`${trimTrail(beforeOf(text, base)).replace(OF_LEVELS, '')} ${firstChunk(afterOf(text, last))}`);
  }
  if (part.position === 'level' && base && base !== part) {
    return (
      tidy(`${trimTrail(beforeOf(text, base)).replace(OF_LEVELS, '')} ${firstChunk(after)}`) ||
      tidy(afterOf(text, base))
    );
  }
  if (part.position === 'led') {
    const own = predicateAt(after) >= 0 ? after : `${after} ${sharedPredicate(text, group.slice(index + 1))}`;
    const phrase =
      index < group.length - 1 || index > 0 ? own.replace(/\s(?:tại|ở)\s+cấp\s+(?:tỉnh|huyện|xã)/iu, '') : own;
    return tidy(phrase) || tidy(trimTrail(before));
  }
  if (part.position === 'end') return tidy(`${trimTrail(before)} ${firstChunk(after)}`);
  return tidy(`${trimTrail(before)} ${after}`);
}

/** Of the text before the figure, the clause it belongs to, without its label ("Kết quả: …"). */
function beforeOf(text: string, part: Part): string {
  const full = text.slice(part.start, part.measure.start);
  const before = full.slice(0, readComparator(full, '').from);
  const label = before.lastIndexOf(': ');
  return label >= 0 && leadLength(before.slice(label + 1)) < before.length - label - 1
    ? before.slice(label + 1)
    : before;
}

function afterOf(text: string, part: Part): string {
  return text.slice(part.measure.end, part.end).replace(UP, '').replace(BASELINE, '').replace(NEXT_CHANGE, '');
}

function trimTrail(before: string): string {
  let phrase = before.replace(BASELINE, '').replace(TRAIL, '');
  for (let turn = 0; turn < 4; turn++) {
    const shorter = phrase.replace(STATED, '').replace(TRAIL, '');
    if (shorter === phrase) break;
    phrase = shorter;
  }
  return phrase;
}

/** What follows a figure at the end of its clause, up to the next comma and without its purpose. */
function firstChunk(after: string): string {
  const chunk = /^[^,;()]*/u.exec(after)?.[0] ?? '';
  return chunk.replace(PURPOSE, '').replace(/^\s*(?:để|nhằm|góp phần)\s.*$/su, '');
}

function sharedPredicate(text: string, rest: readonly Part[]): string {
  for (const part of rest) {
    const after = afterOf(text, part);
    const at = predicateAt(after);
    if (at >= 0) return after.slice(at);
  }
  return '';
}

/** Takes out lead words, restricting brackets and stray marks. */
function tidy(phrase: string): string {
  const plain = phrase
    .replace(/\(([^()]*)\)/gu, (bracket, inside: string) =>
      /^\s*[*_]*[\p{L}&-]{2,12}[*_]*\s*$/u.test(inside) ? bracket : ' ',
    )
    .replace(/[*_]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;.:])/gu, '$1');
  return plain
    .slice(leadLength(plain))
    .replace(/[\s,;:.(\-–=“”"']+$/u, '')
    .trim();
}

/** The text in which the level of the things counted may be named. */
export function countedText(text: string, brackets: readonly Span[], part: Part): string {
  const before = beforeOf(text, part);
  const after = afterOf(text, part);
  const predicate = predicateAt(after);
  const nouns = predicate >= 0 ? after.slice(0, predicate) : after;
  if (part.position === 'led') return clip(nouns);
  const own = part.breakdown || bracketAround(brackets, part.measure.start) ? before : withoutBrackets(before);
  if (part.position === 'mid') return `${own} ${clip(nouns)}`;
  const levels = findLevels(own);
  return levels.length > 0 ? own : part.position === 'level' ? own : `${own} ${firstChunk(nouns)}`;
}

function clip(nouns: string): string {
  return withoutBrackets(nouns).replace(/[;.:].*$/su, '');
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, ' ');
}

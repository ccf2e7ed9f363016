import { namedInBracket } from '../words/brackets.js';
import { lastChunkOf } from '../words/chunk.js';
import { isLeadOnly, leadLength, needsPredicate } from '../words/lead.js';
import { predicateAt } from '../words/predicate.js';
import { findLevels } from '../words/scope.js';
import type { Part } from './parts.js';
import { leadOf } from './position.js';
import { afterOf, beforeOf, brokenDown, firstChunk, trimTrail } from './subject.js';

const RATE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|mức độ|chỉ số)(?!\p{L})/iu;
/** The levels that a row of figures is given for, which each record has as its scope. */
const OF_LEVELS =
  /\s*(?:,\s*)?(?:(?:của|tại|ở|thuộc|đối với)\s+)?(?:các\s+)?(?:UBND\s+)?cấp\s+(?:tỉnh|huyện|xã)(?:(?:,\s*|\s+và\s+|\s*;\s*)(?:UBND\s+)?(?:cấp\s+)?(?:tỉnh|huyện|xã)(?!\p{L}))*/giu;
const AT_LEVEL =
  /\s(?:(?:tại|ở|của|đối với)\s+)?cấp\s+(?:tỉnh|huyện|xã)|\s(?:ở|tại)\s+(?:tỉnh|huyện|thị xã|xã|phường)(?=\s*$)/iu;

/** "Tỷ lệ hài lòng: tỉnh | 90%, huyện 92%" */
const LABEL = /(?::|\s(?:ở|tại))\s+(?:tỉnh|huyện|thị xã|xã|phường)\s*$/iu;

/** "đạt 61,2% | /95% kế hoạch giao": what the figure is set against. */
const OF_THE_PLAN = /\s*\/\s*\d[\d.,]*\s*%(?:\s+(?:kế hoạch|chỉ tiêu)(?:\s+(?:được\s+)?giao)?(?!\p{L}))?/gu;

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
  const base = baseOf(text, group, index) ?? part;
  const before = beforeOf(text, part);
  const after = afterOf(text, part);
  if (part.position === 'list' || group[index + 1]?.position === 'list') {
    // "… dịch vụ 38% (kế hoạch tương ứng: 43%, 17%, 36%)": the plan of all of them, and none of the last.
    const named = namedInBracket(text, part.measure.start);
    if (named !== null) return named;
    const last = group.at(-1) ?? part;
    return tidy(`${withoutLevels(text, base)} ${firstChunk(afterOf(text, last))}`);
  }
  const own = brokenDown(text, part);
  if (own !== null && base !== part) return tidy(own);
  switch (part.position) {
    case 'level':
      // "kiểm tra 12 sở, ngành và 07 UBND cấp huyện": the verb is said once, each count has its own thing.
      if (base !== part && part.measure.quantity?.unit === 'count' && base.measure.quantity?.unit === 'count')
        return tidy(`${trimTrail(beforeOf(text, base))} ${firstChunk(after)}`);
      if (base === part) return tidy(`${withoutLabel(trimTrail(before))} ${firstChunk(after)}`);
      if (rateOf(text, base) !== null && findLevels(before).some((mention) => !mention.explicit)) {
        return tidy(`${rateOf(text, base)} của ${plainTrail(before)} ${complement(part, after)}`);
      }
      return tidy(`${nameOf(text, group, base)} ${complement(part, after)}`);
    case 'led': {
      const own = /\p{L}/u.test(after) ? withPredicate(text, group, index, after) : fromNext(text, group, index);
      const phrase = group.length > 1 ? own.replace(AT_LEVEL, '') : own;
      return tidy(phrase, false) || tidy(trimTrail(before));
    }
    case 'end': {
      const of = base === part || RATE.test(before) ? null : rateOf(text, base);
      const own =
        group[index + 1]?.position === 'level'
          ? withoutLevels(text, part)
          : group.length > 1
            ? plainTrail(before).replace(AT_LEVEL, '')
            : plainTrail(before);
      return tidy(`${of === null ? own : `${of} của ${own}`} ${complement(part, after)}`);
    }
    default: {
      // "Chỉ số giá tăng 0,4% so với tháng trước, giá trị sản xuất …": what begins behind the comma is another matter.
      const said = /^\s*,/u.test(after) ? '' : after;
      return group.length > 1
        ? tidy(`${withoutLabel(trimTrail(before))} ${said.replace(AT_LEVEL, '')}`)
        : tidy(`${trimTrail(before)} ${said}`);
    }
  }
}

function plainTrail(before: string): string {
  let phrase = trimTrail(before).replace(/^[\s,;]*(?:và|còn(?!\s+lại))\s/u, ' ');
  // "…, phấn đấu năm 2024": leads over to the figure.
  for (
    let comma = phrase.lastIndexOf(',');
    comma > 0 && isLeadOnly(phrase.slice(comma));
    comma = phrase.lastIndexOf(',')
  )
    phrase = trimTrail(phrase.slice(0, comma));
  return phrase;
}

/** What a percentage at the end of a clause is of ("dự toán tỉnh giao"); a count there only repeats its unit. */
function complement(part: Part, after: string): string {
  return part.measure.quantity?.unit === 'percent' ? firstChunk(after).replace(AT_LEVEL, '') : '';
}

/** The part before that names what an elliptic one measures: a rate where there is one. */
function baseOf(text: string, group: readonly Part[], index: number): Part | undefined {
  const earlier = group.slice(0, index).filter((p) => !p.breakdown && p.position !== 'list' && p.position !== 'level');
  return earlier.findLast((p) => RATE.test(beforeOf(text, p))) ?? earlier.at(-1) ?? group[0];
}

/** What the base of an elliptic figure measures, without the level and the plan that it is measured by. */
function nameOf(text: string, group: readonly Part[], base: Part): string {
  if (base.position === 'end' || base.position === 'level') return withoutLevels(text, base);
  return readIndicator(text, group, group.indexOf(base)).replace(OF_LEVELS, '');
}

function withoutLevels(text: string, base: Part): string {
  return withoutLabel(plainTrail(beforeOf(text, base)).replace(OF_LEVELS, ''));
}

/** Takes out the level after a colon: "Tỷ lệ số hóa: sở, ngành | 98%; cấp huyện 91%". */
function withoutLabel(phrase: string): string {
  const colon = phrase.lastIndexOf(':');
  const label = phrase.slice(colon + 1).trim();
  const isLevel = colon >= 0 && findLevels(label).some(({ start, end }) => start === 0 && end === label.length);
  return isLevel ? phrase.slice(0, colon) : phrase.replace(LABEL, '');
}

/** "tỷ lệ ký số" of "tỷ lệ ký số của lãnh đạo UBND huyện". */
function rateOf(text: string, base: Part): string | null {
  const rate = /^(.*?\p{L})\s+của\s/su.exec(trimTrail(beforeOf(text, base)))?.[1];
  return rate !== undefined && RATE.test(rate) ? rate : null;
}

function withPredicate(text: string, group: readonly Part[], index: number, after: string): string {
  const [first] = group;
  // "cắt giảm 30% thời gian, 30% chi phí và bãi bỏ 30% điều kiện không cần thiết": objects of a verb need no other.
  const lead = first ? leadOf(text, first.start, first.measure) : '';
  const complete = predicateAt(after) >= 0 || !needsPredicate(lastChunkOf(lead));
  return complete ? after : `${after} ${sharedPredicate(text, group.slice(index + 1))}`;
}

/**
 * "50% thủ tục được cắt giảm ít nhất 20% thời gian": all that follows is said of the first figure; in "năm 2024 đạt 80%, năm
 * 2025 đạt 90% hồ sơ" what is measured stands behind the last.
 */
function fromNext(text: string, group: readonly Part[], index: number): string {
  const part = group[index];
  const next = group[index + 1];
  if (part && next && text.slice(part.measure.end, next.start).trim() === '')
    return text.slice(part.measure.end, next.end);
  const named = group.slice(index + 1).map((other) => afterOf(text, other));
  return named.find((after) => /\p{L}/u.test(after)) ?? '';
}

function sharedPredicate(text: string, rest: readonly Part[]): string {
  for (const part of rest) {
    const after = afterOf(text, part);
    const at = predicateAt(after);
    if (at >= 0) return after.slice(at);
  }
  return '';
}

/** Takes out lead words, restricting brackets and stray marks; keeps abbreviations: "(QPPL)". */
function tidy(phrase: string, lead = true): string {
  const plain = phrase
    .replace(/\(([^()]*)\)/gu, (bracket, inside: string) =>
      /^\s*[*_]*[\p{L}&-]{2,12}[*_]*\s*$/u.test(inside) ? bracket : ' ',
    )
    .replace(OF_THE_PLAN, ' ')
    .replace(/[*_]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;.:])/gu, '$1');
  const noun = plain
    .slice(lead ? leadLength(plain) : 0)
    .replace(/^[\s,;:.)\-–=+*“”"']+/u, '')
    .replace(/[\s,;:.(\-–=“”"']+$/u, '')
    .trim();
  return noun.includes('(') || !noun.endsWith(')') ? noun : noun.slice(0, -1).trim();
}

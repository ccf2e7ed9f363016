import type { Value } from '../../schema.js';
import { fold } from '../../text/fold.js';
import { recent } from '../../text/remembered.js';
import { blurredBefore, isBlurredUp } from './blurred.js';

export type Comparator = Value['comparator'];

/**
 * Words right before a figure, longest first, and what they make of it. Only adjacent words count: in "trên địa bàn 30
 * xã" the "trên" compares nothing.
 *
 * ```
 * tối thiểu 80%   ít nhất 50 doanh nghiệp   không dưới 90%   từ 80% (trở lên)      gte
 * trên 30%   hơn 5.350   vượt 10%                                                  gt
 * tối đa 3 ngày   không quá 2 lần   không vượt quá 5%                              lte
 * dưới 5%   thấp hơn 5%                                                            lt
 * khoảng 10%   xấp xỉ 90%   gần 200                                                approx
 * ```
 */
const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['không thấp hơn', 'gte'],
  ['không ít hơn', 'gte'],
  ['không nhỏ hơn', 'gte'],
  ['không dưới', 'gte'],
  ['tối thiểu', 'gte'],
  ['ít nhất', 'gte'],
  ['thấp nhất', 'gte'],
  ['từ', 'gte'],
  ['không vượt quá', 'lte'],
  ['không nhiều hơn', 'lte'],
  ['không cao hơn', 'lte'],
  ['không quá', 'lte'],
  ['không trên', 'lte'],
  ['nhiều nhất', 'lte'],
  ['cao nhất', 'lte'],
  ['tối đa', 'lte'],
  ['nhiều hơn', 'gt'],
  ['lớn hơn', 'gt'],
  ['cao hơn', 'gt'],
  ['trên', 'gt'],
  ['hơn', 'gt'],
  ['vượt', 'gt'],
  ['nhỏ hơn', 'lt'],
  ['thấp hơn', 'lt'],
  ['ít hơn', 'lt'],
  ['dưới', 'lt'],
  ['khoảng', 'approx'],
  ['xấp xỉ', 'approx'],
  ['gần', 'approx'],
];

/** Words that may stand between a comparator and its figure: "tối thiểu tương ứng là 80%", "ít nhất có 01". */
const FILLER =
  '(?:(?:tương ứng|lần lượt|theo thứ tự|bình quân|trung bình|là|đạt|có|được|mức|ở mức|tỷ lệ|bằng|thêm|:|(?:vào|đến|trong) (?:hết |cuối )?năm 20\\d\\d|(?:tại |ở |của |đối với )?(?:UBND )?cấp (?:tỉnh|huyện|xã))\\s*)';

/** Short words that mean something else without their diacritics ("đầu tư 100%", "gắn"): matched as they are. */
const EXACT = new Set(['từ', 'gần', 'hơn']);
const alternatives = (list: readonly string[]): string => list.map((words) => words.replaceAll(' ', '\\s+')).join('|');
const FOLDED_WORDS = alternatives(
  BEFORE.map(([words]) => words)
    .filter((words) => !EXACT.has(words))
    .map(fold),
);
const EXACT_WORDS = alternatives(BEFORE.map(([words]) => words).filter((words) => EXACT.has(words)));
const BEGIN = '(?<![\\p{L}\\p{M}\\p{N}])';
const CLOSE = '(?![\\p{L}\\p{M}\\p{N}])';
/** Without diacritics, since OCR loses them first: "toi thiểu", "Trén". */
const FOLDED = new RegExp(`${BEGIN}(${FOLDED_WORDS})${CLOSE}\\s*${fold(FILLER)}{0,4}$`, 'u');
const PLAIN = new RegExp(`${BEGIN}(${EXACT_WORDS})${CLOSE}\\s*${FILLER}{0,4}$`, 'iu');
/** "≥ 90%", "< 5%". */
const SIGN = /(≥|≤|>=|<=|=>|=<|>|<)\s*$/u;
const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': 'gte',
  '>=': 'gte',
  '=>': 'gte',
  '≤': 'lte',
  '<=': 'lte',
  '=<': 'lte',
  '>': 'gt',
  '<': 'lt',
};
/** "không để phát sinh quá 03 hồ sơ": the words of "không quá" with a verb between. */
const NO_MORE = /(?<!\p{L})không\s+(?:(?:để|có|được|phát\s+sinh|xảy\s+ra|tồn\s+tại)\s+){1,3}(?:vượt\s+)?quá\s*$/iu;
/** "không để hồ sơ trễ hẹn quá | 5%", "không để tỷ lệ tồn đọng vượt | 2%": at most so much, the thing itself between. */
const NONE_ABOVE =
  /(?<!\p{L})không\s+(?:(?:để|có|còn)\s+(?:(?!hoặc)[^,;.\d]){2,60}\s(?:vượt\s+quá|quá|vượt|trên|cao\s+hơn)|(?:bị|phải)\s+(?:(?!hoặc)[^;.\d]){2,60}\squá)\s*$/iu;
/** "tăng trưởng kinh tế vượt mục tiêu Chính phủ giao (| 10%)": more than that. */
const BEYOND = /(?<!\p{L})vượt\s+(?:mục tiêu|chỉ tiêu|kế hoạch|mức)(?!\p{L})[^;.()\d]{0,60}\($/iu;
/** "không có tiêu chí dưới | 70%", "không để đơn vị nào đạt dưới | 80%": at least so much. */
const NONE_BELOW = /(?<!\p{L})không\s+(?:có|còn|để)\s+(?:(?!hoặc)[^,;.\d]){2,60}\s(?:dưới|thấp\s+hơn)\s*$/iu;
/** "Thiểu 95% …" at the head of an item: the first syllable of "tối thiểu" was lost. */
const HALF = /^[\s\-–+•*]*thi[eểê]u\s*$/iu;
/** "tối thiểu tăng | 10%", "ít nhất giảm thêm | 02 phòng": the bound stands before the verb of change. */
const BEFORE_CHANGE =
  /(?<!\p{L})(?:(tối thiểu|ít nhất)|tối đa)\s+(?:cắt\s+)?(?:tăng|giảm|tinh giản|rút ngắn)(?:\s+(?:thêm|được))?\s*$/iu;
const MEANING = new Map(
  BEFORE.flatMap(([words, meaning]) => [[words, meaning] as const, [fold(words), meaning] as const]),
);

const UP = /^[^\p{L}\p{N};.]{0,3}(?:(?:trở|chở)\s+lên|hoặc\s+cao\s+hơn|và\s+cao\s+hơn)(?!\p{L})/iu;
const DOWN = /^[^\p{L}\p{N};.]{0,3}trở\s+xuống(?!\p{L})/iu;
/** "trở lên" after the thing counted: "giảm 10% chi phí trở lên", "từ 03 mô hình trở lên". */
const UP_LATER = /^\s+(?:\p{L}+\s+){1,4}trở\s+lên(?!\p{L})/iu;

/** "98% hồ sơ giải quyết đúng hạn trở lên": of the rate; "hoàn thành tốt nhiệm vụ trở lên" is a grade. */
const UP_AT_END =
  /^\s*(?:(?!(?:từ|mức|hạng|loại|bậc|trình|xếp|hoàn|cấp)\s)\p{L}+\s+){0,8}(?:đúng hạn|trước hạn|hồ sơ|thủ tục|TTHC|văn bản|cơ quan|đơn vị|hài lòng|kế hoạch|dự toán|đầu tư công|trực tuyến|vốn|chỉ tiêu|được giao)\s+trở\s+lên(?!\p{L})/iu;

/** "đạt 85 điểm trở lên": the unit stands between. */
const UP_UNIT = /^\s+(?:điểm|bậc|lần|mô hình|sáng kiến)\s+trở\s+lên(?!\p{L})/iu;

/** A comparator and how many characters of the text before the figure it takes. */
export interface ComparatorMatch {
  readonly comparator: Comparator;
  /** Index in `before` at which its words begin; `before.length` where there are none. */
  readonly from: number;
  /** Whether words state it, or it is the plain figure's `eq`. */
  readonly stated: boolean;
}

/** What compares a figure, given the text of its clause before and after it. */
export function readComparator(before: string, after: string): ComparatorMatch {
  const tail = before.slice(-80);
  const sign = SIGN.exec(tail);
  const signed = sign?.[1] === undefined ? undefined : SIGNS[sign[1]];
  if (sign && signed) return { comparator: signed, from: before.length - tail.length + sign.index, stated: true };
  const found = FOLDED.exec(fold(tail)) ?? PLAIN.exec(tail);
  // "thay 05 máy trên bằng 03 máy": those above, by so many.
  const match = found && /^(?:tr[eê]n\s+b[aằ]ng|khoáng)(?!\p{L})/iu.test(found[0]) ? null : found;
  const most = NO_MORE.exec(tail);
  const above = most ?? (/(?:quá|vượt|trên|hơn)\s*$/iu.test(tail) ? NONE_ABOVE.exec(tail) : null);
  if (above) return { comparator: 'lte', from: before.length - tail.length + above.index, stated: true };
  const beyond = tail.endsWith('(') ? BEYOND.exec(tail) : null;
  if (beyond) return { comparator: 'gt', from: before.length - tail.length + beyond.index, stated: true };
  const none = /(?:dưới|hơn)\s*$/iu.test(tail) ? NONE_BELOW.exec(tail) : null;
  if (none) return { comparator: 'gte', from: before.length - tail.length + none.index, stated: true };
  const bound = match ? null : BEFORE_CHANGE.exec(tail);
  if (bound)
    return { comparator: bound[1] ? 'gte' : 'lte', from: before.length - tail.length + bound.index, stated: true };
  const half = !match && HALF.test(before);
  const from = match ? before.length - tail.length + match.index : half ? before.search(/thi/iu) : before.length;
  const words = half ? 'tối thiểu' : (match?.[1]?.toLowerCase().replace(/\s+/gu, ' ') ?? '');
  const meaning = MEANING.get(words);
  if (UP.test(after) || UP_UNIT.test(after) || (!meaning && UP_AT_END.test(after.slice(0, 120))))
    return { comparator: 'gte', from, stated: true };
  if (DOWN.test(after)) return { comparator: 'lte', from, stated: true };
  if (meaning === 'gte' && UP_LATER.test(after.slice(0, 80))) return { comparator: 'gte', from, stated: true };
  if (!meaning) {
    const blurred = blurredBefore(tail);
    if (blurred) {
      return { comparator: blurred.comparator, from: before.length - tail.length + blurred.from, stated: true };
    }
    if (isBlurredUp(after)) return { comparator: 'gte', from: before.length, stated: true };
    return { comparator: 'eq', from: before.length, stated: false };
  }
  return { comparator: meaning, from, stated: true };
}

/** The words before a figure without those that compare it. */
export const withoutComparator = recent((before) => before.slice(0, readComparator(before, '').from));

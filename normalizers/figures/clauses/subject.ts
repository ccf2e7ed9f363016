import type { Span } from '../../numbers/index.js';
import { matchesOf } from '../../text/matches.js';
import { wordsAlone } from '../../text/pattern.js';
import { withoutAmount } from '../words/amounts.js';
import { bracketAround } from '../words/brackets.js';
import { chunkOf } from '../words/chunk.js';
import { withoutComparator } from '../words/comparators.js';
import { leadLength } from '../words/lead.js';
import { predicateAt } from '../words/predicate.js';
import { findLevels } from '../words/scope.js';
import type { Part } from './parts.js';
import { isLevelOnly, whenLength } from './position.js';

/** Connecting words at the end of what is measured: "… đạt tỷ lệ", "… bằng", "… giảm". */
const TRAIL_WORDS =
  '(?<!(?:không|chưa) )đạt|đạt được|là|bằng|chiếm|còn|lên|xuống|(?<!(?:hoàn|hình|cấu|tạo|trưởng|tán|nội|ngoại) )thành|mức|tỷ lệ|tỉ lệ|tương ứng|lần lượt|(?<!đối )với|đến|tới|giảm|tăng|tăng thêm|' +
  'giảm được|(?<=(?:đạt|là|giảm|tăng|bằng)\\s+)(?:trung bình|bình quân)|tiếp tục|phấn đấu|cho|ở|thêm|có|đã|được|ước|tối thiểu|ít nhất|trên|và|hơn|cắt giảm|đảm bảo|bảo đảm';
const TRAIL = new RegExp(`(?:${wordsAlone(TRAIL_WORDS, '\\p{L}\\p{M}')}|[\\s,;:.=(\\-–*"“”'])+$`, 'iu');
/** A sum or count that stands before the percentage: "đạt 1.739.919 triệu đồng, bằng". */
const STATED =
  /(?:(?<!\p{L})(?:đạt|là|được|bằng|đã|có)\s+(?:hơn |trên |khoảng )?[\d.,/]+(?:\s?%|\s*(?:nghìn |triệu |tỷ |tỉ )?đồng)?|(?:hơn |trên |khoảng )?[\d.,]+\s*(?:nghìn |triệu |tỷ |tỉ )?đồng)\s*,?\s*$/iu;
/** "tỷ lệ phủ sóng đến năm 2030 | đạt": when, not what. */
const BY_YEAR = /\s(?:đến|vào)\s+(?:hết\s+|cuối\s+)?năm\s+20\d\d\s*$/iu;
const BASELINE = /,?\s*so\s+(?:với\s+)?(?:[\p{L}\s]{0,60}?)năm\s+(?:\d{4}|trước|ngoái)/giu;
const UP = /^\s*(?:trở\s+(?:lên|xuống)|(?:điểm|bậc|hạng)(?:\s+trở\s+lên)?(?=\s*(?:[,.;)]|$|so\s)))(?!\p{L})/iu;
/** "…, giảm biên chế tương ứng": the next change is not the thing measured. */
const NEXT_CHANGE =
  /(?:,|\svà(?=\s+(?:giảm|tăng)\s+\d))\s+(?:(?:phấn đấu\s+)?hoàn thành\s+(?:trong|trước|vào|chậm)|giảm|tăng|đề nghị|từng bước|qua đó|từ đó|góp phần)\s.*$/su;
/** "giảm 8,2% so với cùng kỳ", "tăng 5% so cùng kỳ": since when, not of what. */
const SINCE =
  /^\s*so\s+(?:với\s+)?(?:cùng k[ỳì]|quý|\d{1,2} tháng|tháng|tuần|kỳ|đầu|cuối|lần)(?!\p{L})(?:[^,;.()]|(?<=\d)[.,](?=\d))*/iu;
/** "đạt 95% kế hoạch được giao": of what plan is not said; "dự toán tỉnh giao" says it and stays. */
const PLANNED =
  /^\s*(?:so\s+(?:với\s+)?)?(?:kế hoạch|dự toán|chỉ tiêu|KH|DT)(?:\s+(?:vốn|năm|đề ra|đã đề ra|được giao|giao|đã giao))*(?=\s*(?:[,.;)]|$))/iu;
const PER_TIME = /^\s*\/\s*(?:năm|quý|tháng)(?!\p{L})/iu;
const COUNTED_FROM = /\s(?:kể từ|tính từ)\s.*$/su;
const PURPOSE = /(?:^|\s)(?:để|nhằm|góp phần)\s.*$/su;
/** Begins what is measured: "…, từ ngày 15/12 đến nay, tỷ lệ ký số của lãnh đạo". */
const HEAD =
  /(?:^|[,;:(]\s*(?:(?:và|mục tiêu|phấn đấu|bảo đảm|đảm bảo|duy trì|nâng|giảm|kéo giảm|hạ|tăng|trong đó)\s+)*)(?=(?:tỷ lệ|tỉ lệ|mức độ|tổng số|tổng thu|tổng chi|số lượng|chỉ số|giá trị|điểm số)(?!\p{L}))/giu;

/** A label that names a rate belongs to what is measured: "Tỷ lệ cung cấp trực tuyến: toàn trình 80%". */
const RATE = /^[\s\-–+•*]*(?:tỷ lệ|tỉ lệ|mức độ|chỉ số|số lượng)(?!\p{L})/iu;

/** Of the text before the figure, what it says of the subject: without its label ("Kết quả: …") and the comparator. */
export function beforeOf(text: string, part: Part): string {
  const full = text.slice(part.start, part.measure.start);
  return subjectOf(withoutComparator(full), part);
}

function subjectOf(all: string, part: Part): string {
  const open = all.lastIndexOf('(');
  const inside = open >= 0 && !all.slice(open).includes(')') ? all.slice(open + 1) : '';
  // "(kết quả đã tuyển dụng được 63/104 chỉ tiêu)" speaks for itself, "tỷ lệ hài lòng (đạt 95%)" does not.
  const before = leadLength(inside) + 8 < inside.length ? inside : all;
  // A colon inside a bracket that is closed again ends no label: "các xã (bao gồm: A, B), nồng độ bụi".
  const label = (
    before.includes('(') ? before.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length)) : before
  ).lastIndexOf(': ');
  const rest = before.slice(label + 1);
  // "Số hóa: cấp tỉnh 94,9%": what follows the label is no subject without it.
  const strips =
    label >= 0 && leadLength(rest) < rest.length && !isLevelOnly(rest) && !RATE.test(before.slice(0, label));
  const said = strips ? rest : before;
  if (part.position !== 'end') return said;
  let from = 0;
  for (const head of matchesOf(said, HEAD)) from = head.index + head[0].length;
  return said.slice(from);
}

/** What follows the figure in its part, without what it is compared with. */
export function afterOf(text: string, part: Part): string {
  // At the end of a clause it only repeats what was said: "tỷ lệ hồ sơ đúng hạn là 46/68 hồ sơ, đạt 67,6%".
  const between = part.position === 'led' || part.position === 'mid' ? countedBetween(text, part) : '';
  const rest = text
    .slice(Math.min(part.end, part.measure.end + whenLength(text, part.measure)), part.end)
    .replace(/^[^(),.;]{0,30}\)/u, '')
    .replace(UP, '')
    .replace(PER_TIME, '')
    .replace(SINCE, '')
    .replace(PLANNED, '');
  return `${between}${rest}`.replace(BASELINE, '').replace(COUNTED_FROM, '').replace(NEXT_CHANGE, '');
}

/** "(trong đó 67/180 | trường mầm non, | đạt 37,2%; …)": what a ratio in a breakdown counts, where it says more than the unit. */
export function brokenDown(text: string, part: Part): string | null {
  if (!part.breakdown || !part.measure.ratio || !part.measure.quantity) return null;
  const counted = countedBetween(text, part).trim();
  return counted.split(/\s+/u).length >= 3 && findLevels(counted).length === 0 ? counted : null;
}

/** In "46/68 thủ tục, đạt 67,6%" what is counted stands between the ratio and its percentage. */
function countedBetween(text: string, part: Part): string {
  const { quantity, start, ratio } = part.measure;
  if (!quantity || !ratio) return '';
  if (quantity.start <= start) {
    // "98,7% văn bản được ký số (1.974/2.000)"
    const said = text.slice(quantity.end, part.measure.end).replace(/\(?[^()\d]*\d[\d.,]*\s?\/\s?[\d.,]+$/u, '');
    return ` ${said} `;
  }
  const between = text.slice(start, quantity.start).replace(/^[\d./,\s]+/u, '');
  const counted = trimTrail(withoutComparator(between));
  return counted === '' ? '' : ` ${counted} `;
}

/** Without the verbs and sums that lead over to the figure. */
export function trimTrail(before: string): string {
  let phrase = before.replace(BASELINE, '').replace(TRAIL, '');
  for (let turn = 0; turn < 4; turn++) {
    const shorter = withoutAmount(phrase.replace(STATED, '')).replace(TRAIL, '').replace(BY_YEAR, '');
    if (shorter === phrase) break;
    phrase = shorter;
  }
  return phrase;
}

/** What follows a figure at the end of its clause, up to the next comma and without its purpose. */
export function firstChunk(after: string): string {
  return chunkOf(after).replace(PURPOSE, '');
}

/** The text in which the level of the things counted may be named. */
export function countedText(text: string, brackets: readonly Span[], part: Part): string {
  const whole = text.slice(part.start, part.measure.start);
  const subject = subjectOf(whole, part);
  // "Cấp huyện: 5.000 hồ sơ, đạt 98%": the label names the level.
  const label = whole.slice(0, whole.indexOf(': ') + 1);
  const before =
    findLevels(subject).length === 0 && isLevelOnly(label) && label !== '' ? `${label} ${subject}` : subject;
  const after = afterOf(text, part);
  const predicate = predicateAt(after);
  const nouns = predicate >= 0 ? after.slice(0, predicate) : after;
  if (part.position === 'led') return clip(nouns);
  const own = part.breakdown || bracketAround(brackets, part.measure.start) ? before : withoutBrackets(before);
  if (part.position === 'mid') return `${own} ${clip(nouns)}`;
  return findLevels(own).length > 0 ? own : `${own} ${firstChunk(nouns)}`;
}

/** Up to where another matter begins: "100% kế hoạch tinh giản biên chế, | đề nghị UBND tỉnh phê duyệt". */
const OTHER_MATTER =
  /[;.:].*$|,\s+(?:mỗi|đề nghị|phối hợp|tham mưu|tăng cường|góp phần|nâng cao|phục vụ|theo|đúng|kịp thời|từng bước|trong đó|qua đó)(?!\p{L}).*$/su;

function clip(nouns: string): string {
  return withoutBrackets(nouns).replace(OTHER_MATTER, '');
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, ' ');
}

import { COUNTED_NOUNS, type Quantity } from '../../numbers/index.js';
import type { Sentence } from '../clauses/clause.js';
import { isAll, type Measure } from '../measures/measures.js';
import { isPoints } from '../measures/points.js';
import { readChange } from '../words/change.js';
import { readComparator } from '../words/comparators.js';
import { predicateAt } from '../words/predicate.js';
import { isConditional } from './conditional.js';
import { tellsWhatWasDone } from './done.js';
import { isHistory, isStartOfRise } from './history.js';
import { COUNT_VERB, OWN_ORDER } from './orders.js';
import { isPriceOfMoney } from './price-of-money.js';
import { isCase, isOfRule, isScored } from './rules.js';
import { isDuration, isShortening, isTerm } from './terms.js';
import { inBracket, isCondition, isOfAnother, isPast, isScoreRule, lastAim } from './uncommitted.js';

/** A bound on what each of the things counted has: "ít nhất | 01 mô hình". */
const EACH = /(?<!\p{L})(?:ít nhất|tối thiểu|từ|trên)\s+(?:có\s+|được\s+)?$/iu;
/** "có ít nhất 01 người dùng …: đạt 85%": of what the percentage is, said before it. */
const DESCRIBES = /^[^,;.]*?(?:đạt|chiếm|:)[^,;.\p{L}]*(?:(?:từ|trên|tối thiểu|ít nhất)\s+)?\d[\d,.]*\s?%/iu;
/** "giảm 5% thời gian của ít nhất | 8 thủ tục": of how many the percentage is. */
const OF_SO_MANY = /(?<!\p{L})(?:của|đối với)\s+(?:(?:ít nhất|tối thiểu|trên|hơn|khoảng|từ)\s+)?$/iu;
/** "mở 20 | lớp, trong đó có | 05 lớp …": a count within the one before. */
const IN_WHICH = /^[^;.%\d]{2,80},\s*trong (?:đó|số đó),?\s+(?:có\s+)?$/iu;
/** Between two counts of one verb: "thành lập mới 100 | doanh nghiệp, | 05 hợp tác xã", "tại 08 | xã và | 04 phòng". */
const COUNT_LIST = /^(?:,?\s+\p{L}+){1,6}(?:,|\s+và)\s+$/iu;
/** "thu hút 1.500 doanh nghiệp, tăng 12% so với năm 2030": the percentage is of the count. */
const GAINED =
  /(?<!\p{L})(?:thu hút|vận động|phát triển|kết nạp|giải quyết việc làm cho|tiếp đón|đón)\s*(?:mới\s+|thêm\s+|được\s+)?$/iu;
const RISES = /^[^,;.%\d]{2,60},\s*(?:tăng|giảm)(?!\p{L})/iu;
/** "khảo sát | 600 doanh nghiệp, trong đó 40% …" */
const OF_WHICH = /^[^;.%\d]{2,60},\s*(?:trong (?:đó|số đó)|phấn đấu|bảo đảm|đảm bảo|thu về|tỷ lệ|mức độ)(?!\p{L})/iu;
const PREDICATE_OF_COUNT =
  /^\s+(?:\p{L}+,?\s+){1,7}?(?:có|được|đạt|hoàn thành|áp dụng|sử dụng|kết nối|tham gia|thực hiện|hoạt động|vận hành|triển khai|đăng ký)\s+\p{L}/iu;
const FEE =
  /(?<!(?:chi|đánh|định)\s)(?<![\p{L}])(?:lệ phí|mức phí|phí|mức thu|giá(?!\s+(?:trị|hiện hành|so sánh|thực tế|cố định))|định mức|mức chi|kinh phí|mức hỗ trợ|dự toán)(?!\p{L})[^.;]{0,60}$/iu;
/** "phấn đấu thu phí, lệ phí và thu khác | 350 triệu đồng", "huy động | 250 tỷ đồng": to be found. */
const REVENUE = /(?<!mức\s)(?<!\p{L})thu\s+(?:ngân sách|phí|lệ phí|các khoản|từ)(?!\p{L})[^.;]*$/iu;
const RAISED =
  /(?<!\p{L})(?:huy động|thu hút|vận động|tiết kiệm)(?!\p{L})[^,;.%\d]{0,60}$|(?<!\p{L})(?:bố trí|cân đối|dành)\s+(?:(?:khoảng|ít nhất|tối thiểu|trên)\s+)?$|(?:^|[;.]\s+)[\s\-–+•*]*đến\s+(?:hết\s+|cuối\s+)?năm\s+20\d\d,?\s[^;.%\d]*\sđạt\s[^;.%\d]{0,24}$/iu;
/** "Mức hỗ trợ thực hiện một (01) dự án": for how many a price is. */
const RATE_OF_PAY = /(?<!\p{L})(?:mức\s+(?:hỗ trợ|chi)|định mức)(?!\p{L})[^.;]*$/iu;
/** "thực hiện 06 nhiệm vụ trọng tâm", "4 nhóm giải pháp": how a text is divided, not what is to be reached. */
const ENUMERATED =
  /^\s+(?:nhiệm vụ|nội dung|giải pháp|nhóm(?!\s+(?:TTHC|thủ tục|dịch vụ|quy trình))|mục tiêu|chỉ tiêu|tiêu chí|nguyên tắc|quan điểm|bước|khâu|mặt|yếu tố|chương trình|chủ trương|nghị quyết|luật|văn bản chỉ đạo|chỉ số|trụ cột|số điện thoại|đường dây nóng|hòm thư|địa chỉ)(?!\p{L}|\s+còn\s+lại)/iu;
/** "trình Quốc hội ban hành | 02 luật" */
const LAWS = /(?<!\p{L})(?:ban hành|thông qua|sửa đổi|bãi bỏ|xây dựng|trình)\s+(?:theo thẩm quyền\s+|mới\s+)?$/iu;
/** "có 03 tiêu chí đánh giá như sau:": what follows is told, and nothing is to be reached. */
const ANNOUNCES = /(?<!\p{L})(?:như sau|sau đây|dưới đây|gồm)\s*[:.]?\s*$/iu;
/** "không có hồ sơ tồn đọng trên | 30 ngày": what shall not be is no measure of anything. */
const NONE_LATE = /(?<!\p{L})không\s+(?:có|để|còn|phát sinh)(?!\p{L})[^,;.]*\s(?:trên|quá|hơn|từ)\s*$/iu;
/** "100% phòng, ban và | 8/8 phường sử dụng …": all of one and all of another. */
const BESIDE = /(?<![\d.,])100\s?%\s(?:(?!(?:tại|của|ở|cho|trong|thuộc)\s)[^;%\d()]){2,60}(?:,|\svà)\s+$/u;
/** "22 thủ tục (đạt tỷ lệ | 18%)", "12 đồng chí … (chiếm trên | 60%)" */
const SHARE =
  /\d(?:(?!%)[^();\d]){3,100}\(\s*(?:trong đó[^()%]{0,60}|đạt|chiếm|bằng|tỷ lệ|tương đương|tương ứng)\s+(?:tỷ lệ\s+)?(?:(?:với|khoảng|trên|hơn|gần|ít nhất|tối thiểu)\s+)*$/iu;
/** "02 lần trong năm", "04 buổi mỗi quý" */
const TIMES =
  /^\s*(?:lần|buổi|cuộc|kỳ)(?:\s+(?:trong|mỗi|một|hằng|hàng)\s+(?:năm|quý|tháng)|\s*\/\s*(?:năm|quý|tháng))(?!\p{L})/iu;
/** Things that offices count: "mở 2 lớp", but not "thực hiện 3 đột phá". */
const COUNTED = new RegExp(`^\\s+(?:${COUNTED_NOUNS}|cơ sở dữ liệu|máy|quầy|điểm cầu|phần mềm)(?!\\p{L})`, 'iu');
/** "cho | 4 xã còn lại" */
const REMAINING = /^\s+\p{L}+(?:\s+\p{L}+){0,2}\s+còn\s+lại(?!\p{L})/iu;
/** "phối hợp với | 3 đơn vị": with whom or where. */
const WITH = /(?<!\p{L})(?:với|cho|tại|ở|có|được|đạt|thực hiện|cấp|giải quyết|tiếp nhận)\s*$/iu;
const PER_TIME = /^\s*(?:lần|kỳ|buổi|cuộc)?\s*\/\s*(?:năm|quý|tháng|tuần|ngày)|^\s*lần(?!\p{L})/iu;

/**
 * Which figures of a sentence the document commits to.
 *
 * Taken: percentages; sums of money; counts with a comparator, a change or a verb of doing right before them.
 * Not taken: fees and budgets, time limits ("trong 05 ngày"), figures compared with ("so với 85%"), counts that only describe
 * what a percentage measures, and outside target sections what the sentence says was done already.
 *
 * @param strict outside sections of targets
 */
export function selectCommitments(
  strict: boolean,
  year: number | null,
): (text: string, sentence: Sentence) => readonly Measure[] {
  return (text, sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    const aim = lastAim(text, sentence);
    const first = (sentence.measures[0]?.start ?? sentence.end) - sentence.start;
    if (strict && aim < 0 && tellsWhatWasDone(said, first)) return [];
    if (aim < 0 && isHistory(said, year)) return [];
    if (isScored(said)) return [];
    const inCase = isCase(said);
    const listed = ANNOUNCES.test(text.slice(Math.max(sentence.start, sentence.end - 24), sentence.end + 2));
    const segments = segmentStarts(text, sentence);
    const measured = new Set<number>();
    for (const { quantity } of sentence.measures) {
      if (quantity?.unit !== 'percent') continue;
      const before = text.slice(Math.max(sentence.start, quantity.start - 120), quantity.start);
      // "cấp 300 chứng thư số (60% số công chức)": the share is of the count, and not the count of it.
      if (SHARE.test(before)) continue;
      if (!isOfAnother({ before, after: text.slice(quantity.end, quantity.end + 60) }))
        measured.add(segmentOf(segments, quantity.start));
    }
    let counted: Counted | null = null;
    return sentence.measures.filter((measure) => {
      const before = text.slice(Math.max(sentence.start, measure.start - 120), measure.start);
      const around = { before, after: text.slice(measure.end, Math.min(sentence.end, measure.end + 120)) };
      if (isPast(around, year, strict || aim > measure.end) || isCondition(around)) return false;
      if (isConditional(before, measure.quantity?.unit) || isStartOfRise(before, around.after, year)) return false;
      if (isOfRule(text, sentence, measure, around)) return false;
      // "100% phải có văn bản xin lỗi" is promised in a case too.
      if (inCase && !isAll(measure.quantity)) return false;
      if (isPoints(text, measure) && isScoreRule(before)) return false;
      if (!measure.quantity) {
        const alone = !measured.has(segmentOf(segments, measure.start)) || BESIDE.test(before);
        if (alone) counted = { start: measure.start, end: measure.end, noun: null };
        return measure.ratio !== null && alone;
      }
      const { quantity } = measure;
      const after = text.slice(quantity.end, quantity.end + 60);
      switch (quantity.unit) {
        case 'percent':
          return !isOfAnother({ before, after }) && !isPriceOfMoney(before);
        case 'vnd':
          if (FEE.test(before) && !(aim >= 0 && REVENUE.test(before))) return false;
          return (
            !strict ||
            aim >= 0 ||
            RAISED.test(before) ||
            readChange(before.slice(-40)) !== null ||
            /(?<!\p{L})thu(?!\p{L})/iu.test(before)
          );
        case 'days':
          if (isShortening(before)) return true;
          if (NONE_LATE.test(before)) return false;
          return (
            !inBracket(before) && !isTerm(before, after) && isBound(before, after) && (!strict || isDuration(before))
          );
      }
      if (listed && ENUMERATED.test(text.slice(quantity.end, quantity.end + 24))) return false;
      const goesOn = counted !== null && goesOnList(text, counted, quantity);
      const inPercent = measured.has(segmentOf(segments, quantity.start));
      const taken = isCounted(quantity, before, after, { strict, measured: inPercent, listed: goesOn }, text);
      counted = taken ? quantity : null;
      return taken;
    });
  };
}

function isCounted(
  quantity: Quantity,
  before: string,
  after: string,
  { strict, measured, listed }: { readonly strict: boolean; readonly measured: boolean; readonly listed: boolean },
  text: string,
): boolean {
  if (inBracket(before)) return false;
  if (measured && isOfEach(before)) return false;
  // "100% cơ quan được kiểm tra ít nhất 01 lần/năm": how often belongs to what is measured.
  if (measured && PER_TIME.test(text.slice(quantity.end))) return false;
  if (measured && (DESCRIBES.test(text.slice(quantity.end, quantity.end + 120)) || OF_SO_MANY.test(before)))
    return false;
  if (isBound(before, after)) return true;
  if (RATE_OF_PAY.test(before)) return false;
  const whole =
    (GAINED.test(before) && RISES.test(after)) ||
    (COUNT_VERB.test(before) && (OF_WHICH.test(after) || (quantity.number >= 10 && RISES.test(after))));
  const aside = measured && !OWN_ORDER.test(before) && !whole;
  // "Tổ chức đối thoại 02 lần trong năm" is all that an item of the targets says.
  const times =
    !strict && !measured && !/định kỳ\s*$/iu.test(before) && TIMES.test(text.slice(quantity.end, quantity.end + 40));
  if (!times && (PER_TIME.test(text.slice(quantity.end)) || aside)) return false;
  if (times) return true;
  if (strict && ENUMERATED.test(text.slice(quantity.end, quantity.end + 24)) && !LAWS.test(before)) return false;
  const padded = isPadded(text, quantity);
  if (listed || (!measured && (REMAINING.test(after) || isOfEachOne(before, padded)))) return true;
  const plain =
    padded ||
    !strict ||
    quantity.number >= 10 ||
    REMAINING.test(after) ||
    (!WITH.test(before) && COUNTED.test(text.slice(quantity.end, quantity.end + 24)));
  // "1. Kiểm tra định kỳ: | 05 phòng chuyên môn": the heading before the colon says what is done to them.
  const headed = /:\s*$/u.test(text.slice(Math.max(0, quantity.start - 3), quantity.start));
  return plain && (headed || COUNT_VERB.test(before) || leads(before, after));
}

/** "…; | 25 trường có trang thông tin điện tử": so many shall be or have something. */
function leads(before: string, after: string): boolean {
  return /(?:^|;|,\s*trong (?:đó|số đó))[\s\-–+•*]*$/u.test(before) && PREDICATE_OF_COUNT.test(after);
}

/** "100% khu công nghiệp, cụm công nghiệp có ít nhất | 01 trạm": what is said of each of them, and no target of its own. */
function isOfEach(before: string): boolean {
  const percent = before.lastIndexOf('%');
  if (percent < 0 || !EACH.test(before)) return false;
  const said = before.slice(percent + 1);
  const predicate = predicateAt(said);
  return predicate > 0 && !/[;.\d]/u.test(said.slice(0, predicate)) && !/[;.,\d]/u.test(said.slice(predicate));
}

/** "mỗi quý | 01 hội nghị", "mỗi lớp | 45 học viên": so many to each. */
function isOfEachOne(before: string, padded: boolean): boolean {
  return padded && /(?:^|[,;]|\bvà)\s*mỗi(?:\s+\p{L}+){1,3}\s+$/iu.test(before);
}

/** A count, or a ratio that counts. */
type Counted = Pick<Quantity, 'start' | 'end' | 'noun'>;

/** A count after another of one verb: next to it, or of the same kind ("03 đơn vị tự chủ (nhóm 1), 05 đơn vị …"). */
function goesOnList(text: string, before: Counted, next: Quantity): boolean {
  const between = text.slice(before.end, next.start);
  if (between.length > 200) return false;
  return (
    COUNT_LIST.test(between) ||
    IN_WHICH.test(between) ||
    (isPadded(text, before) && isPadded(text, next) && /^[^,;.:%\d]{2,80},\s+$/u.test(between)) ||
    (before.noun !== null &&
      isSameNoun(between, before, next) &&
      /^[^;.\d]*(?:,|\s+và)\s+$/iu.test(between.replace(/\([^()]*\)/gu, '')))
  );
}

/** "03 đơn vị …, 05 đơn vị …", "150 lượt công chức …, 20 lượt ở nước ngoài" */
function isSameNoun(between: string, before: Counted, next: Quantity): boolean {
  return before.noun === next.noun || between.trimStart().toLowerCase().startsWith(`${next.noun} `);
}

/** "08 viên chức": offices write small counts with a nought. */
function isPadded(text: string, { start }: Counted): boolean {
  return /^0\d/.test(text.slice(start, start + 2));
}

const RATE_OF_CHANGE = /(?<!\p{L})(?:tốc độ|tỷ lệ|tỉ lệ|mức)\s+(?:cắt\s+)?(?:tăng|giảm)(?!\p{L})/iu;

/** A comparator or a verb of change governs the figure. */
function isBound(before: string, after: string): boolean {
  if (readComparator(before, after).stated) return true;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1);
  // "tốc độ tăng năng suất của 05 thành phố": the rate changes, not how many there are.
  return !RATE_OF_CHANGE.test(clause) && readChange(clause) !== null && clause.length <= 80;
}

function segmentStarts(text: string, sentence: Sentence): readonly number[] {
  const starts = [sentence.start];
  for (let at = text.indexOf(';', sentence.start); at >= 0 && at < sentence.end; at = text.indexOf(';', at + 1))
    starts.push(at + 1);
  return starts;
}

function segmentOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

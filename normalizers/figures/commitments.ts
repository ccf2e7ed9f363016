import type { Quantity } from '../numbers/index.js';
import { fold } from '../text/fold.js';
import { readChange } from './change.js';
import type { Sentence } from './clauses.js';
import { readComparator } from './comparators.js';
import type { Measure } from './measures.js';
import { isPoints } from './points.js';
import { predicateAt } from './predicate.js';

/** Verbs that a plain count commits with: "tổ chức 02 hội nghị", "xây dựng 01 mô hình", "mở rộng tại 03 xã". */
const COUNT_VERB =
  /(?<![\p{L}\p{M}])(?:tổ chức|xây dựng|thành lập|có|đạt|triển khai|ban hành|mở|mở rộng|hoàn thành|tại|ở|công nhận|thu hút|lắp đặt|nhân rộng|đào tạo|bồi dưỡng|cho|với|thực hiện|duy trì|tuyển dụng|đăng ký|kiểm tra|cấp|phát triển|thêm|được|sáp nhập|sắp xếp|giải thể|hợp nhất|bố trí|trang bị|lắp|mua sắm|cử|tập huấn|biên soạn|phát hành|in|đăng tải|xuất bản|đăng|nâng cấp|thí điểm|khảo sát|thanh tra|sửa đổi|bãi bỏ|xóa|hỗ trợ|tiếp nhận|số hóa|rà soát|công bố|đơn giản hóa|cung cấp|lựa chọn|ký kết|giải quyết|vận hành|phấn đấu)\s*(?:mới\s+|thêm\s+|được\s+)?$|:\s*$/iu;
/** Verbs that order something to be made: also where a percentage of it follows ("cử 90 người, trong đó 30% là nữ"). */
const ORDER =
  /(?<![\p{L}\p{M}])(?:tổ chức|xây dựng|thành lập|ban hành|mở|đào tạo|bồi dưỡng|tuyển dụng|cử|sáp nhập|giải thể|lắp đặt|trang bị|nhân rộng)\s*(?:mới\s+|thêm\s+|được\s+)?$/iu;
/** A bound on what each of the things counted has: "ít nhất | 01 mô hình". */
const EACH = /(?<!\p{L})(?:ít nhất|tối thiểu|từ|trên)\s+(?:có\s+|được\s+)?$/iu;
/** "có ít nhất 01 người dùng …: đạt 85%": of what the percentage is, said before it. */
const DESCRIBES = /^[^,;.]*?(?:đạt|chiếm|:)[^,;.\p{L}]*(?:(?:từ|trên|tối thiểu|ít nhất)\s+)?\d[\d,.]*\s?%/iu;
/** "giảm 5% thời gian của ít nhất | 8 thủ tục": of how many the percentage is. */
const OF_SO_MANY = /(?<!\p{L})(?:của|đối với)\s+(?:(?:ít nhất|tối thiểu|trên|hơn|khoảng|từ)\s+)?$/iu;
/** Between two counts of one verb: "thành lập mới 100 | doanh nghiệp, | 05 hợp tác xã", "tại 08 | xã và | 04 phòng". */
const COUNT_LIST = /^(?:,?\s+\p{L}+){1,6}(?:,|\s+và)\s+$/iu;
const FEE =
  /(?<!chi\s)(?<![\p{L}])(?:lệ phí|mức phí|phí|mức thu|giá|định mức|mức chi|kinh phí|mức hỗ trợ|dự toán)(?!\p{L})[^.;]{0,60}$/iu;
const TERM =
  /(?<!\p{L})(?:trong|sau|trước|chậm nhất|thời hạn|kể từ|cách)\s*(?:vòng|thời gian|thời hạn|hạn)?\s*(?:là\s*)?$/iu;
/** "rút ngắn …", "thời gian giải quyết …": days that measure something, not the term of a duty. */
const SHORTENED = /(?<!\p{L})(?:giảm|rút ngắn|tiết kiệm|thời gian)(?!\p{L})/iu;
/** "thời gian công khai không quá | 05 ngày kể từ …": how long something is to take is a target. */
const OF_TIME = /(?:^|[,;.]\s*)(?:(?:bảo đảm|đảm bảo|phấn đấu|giảm|rút ngắn)\s+)*thời gian(?!\p{L})[^,;.]*$/iu;
/** "cứ thêm 0,5% được tính …": a step of a scale. */
const STEP = /(?<!\p{L})cứ\s+(?:mỗi\s+)?(?:thêm|tăng|giảm)?\s*$/iu;
/** What the figure is compared with, or was: "so với 85%", "(năm 2022 đạt 85%)". */
const COMPARED = /so\s+với\s+(?:mức\s+|tỷ lệ\s+|mức\s+đạt\s+)?$/iu;
/** "02 đơn vị tự chủ từ 70% đến dưới 100% chi thường xuyên": the group that they are to belong to. */
const AUTONOMOUS =
  /(?<![\d.,])\d+\s?%?\s(?:(?!\d)[^;.%])*(?<!\p{L})tự\s+(?:chủ|(?:bảo|đảm)\s+(?:bảo|đảm))(?!\p{L})[^;,.%]{0,60}$/iu;
/** "chiếm 20% tổng điểm thi đua", "đạt 60% số điểm": a share of a score. */
const OF_POINTS =
  /^\s*(?:trở lên\s+)?(?:của\s+)?(?:(?:tổng\s+số|tổng|số|thang)\s+điểm(?!\p{L})|điểm(?=\s*(?:[,.;)]|$)|\s+(?:tối đa|thi đua|đánh giá|chuẩn)))/iu;
/** "từ 70% trở xuống được tính 3 điểm", "trên 70% thì cứ thêm 5% …": rules of scoring. */
const SCORED = /^[^;.]{0,60}?(?:được\s+)?tính\s+(?:thêm\s+)?\d|^\s*thì\s+cứ(?!\p{L})/iu;
const SCORE_RULE = /(?<!\p{L})(?:tính|cộng|trừ|chấm|điểm|nhưng)\s+(?:thêm\s+)?(?:tối đa\s+)?(?:không quá\s+)?$/iu;
/** "Đơn vị có tỷ lệ đúng hạn dưới | 90% phải giải trình": a condition, with what follows from it. */
const CONDITION =
  /(?<!\p{L})(?:đối với|trường hợp|nếu|những|các|đơn vị|địa phương|cơ quan|ngành|cá nhân)(?!\p{L})[^;.]*\s(?:có|đạt|để|chỉ)\s[^;.]*(?:dưới|thấp hơn|chưa đạt|không đạt|trên|vượt|quá)\s*$/iu;
const CONSEQUENCE =
  /^[^;.\d]*?(?<!\p{L})(?:có thể|thì|phải (?:kiểm điểm|giải trình|báo cáo|rà soát|có)|bị|sẽ (?:bị|không)|không được (?:xét|xem|đánh giá|xếp)|xem xét|kiểm điểm)(?!\p{L})/iu;
/** "Năm 2023 chỉ đạt 60%" of a plan for 2024: what was. */
const WAS =
  /(?<!\p{L})năm\s+((?:19|20)\d{2})(?!\d)(?:(?!năm\s+\d|phấn\s+đấu|mục\s+tiêu)[^;.])*\s(?:đạt|là|chiếm|còn)[^;.\p{L}]*$/iu;
/** "doanh nghiệp 100% vốn nhà nước": a kind of enterprise. */
const OWNED = /(?<!\p{L})(?:doanh nghiệp|công ty|tổ chức|đơn vị)\s+(?:có\s+)?(?:trên\s+|từ\s+)?$/iu;
const PAST =
  /(?<!\p{L})(?:đã|vừa)\s+(?:đạt|hoàn thành|thực hiện|ban hành|có|được|triển khai|giảm|tăng|tổ chức)(?!\p{L})/iu;
const AIM = /phan dau|dat muc tieu|chi tieu|toi thieu|it nhat|dam bao|bao dam/u;
/** "thực hiện 06 nhiệm vụ trọng tâm", "4 nhóm giải pháp": how a text is divided, not what is to be reached. */
const ENUMERATED =
  /^\s+(?:nhiệm vụ|nội dung|giải pháp|nhóm|mục tiêu|chỉ tiêu|tiêu chí|nguyên tắc|quan điểm|bước|khâu|mặt|yếu tố|chương trình|chủ trương|nghị quyết|luật|văn bản chỉ đạo)(?!\p{L})/iu;
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
    const whole = text.slice(sentence.start, sentence.end);
    if (strict && PAST.test(whole) && !AIM.test(fold(whole))) return [];
    const segments = segmentStarts(text, sentence);
    const measured = new Set<number>();
    for (const { quantity } of sentence.measures) {
      if (!quantity || AUTONOMOUS.test(text.slice(Math.max(sentence.start, quantity.start - 120), quantity.start)))
        continue;
      const isSum =
        quantity.unit === 'vnd' && !FEE.test(text.slice(Math.max(sentence.start, quantity.start - 80), quantity.start));
      if (quantity.unit === 'percent' || isSum) measured.add(segmentOf(segments, quantity.start));
    }
    let counted: Quantity | null = null;
    return sentence.measures.filter((measure) => {
      const before = text.slice(Math.max(sentence.start, measure.start - 120), measure.start);
      if (
        COMPARED.test(before) ||
        isPastBracket(text, measure, year) ||
        wasReached(before, year, strict || AIM.test(fold(text.slice(measure.end, sentence.end))))
      )
        return false;
      if (
        CONDITION.test(before) &&
        CONSEQUENCE.test(text.slice(measure.end, Math.min(sentence.end, measure.end + 120)))
      )
        return false;
      if (isPoints(text, measure) && SCORE_RULE.test(before)) return false;
      if (!measure.quantity) return measure.ratio !== null && !measured.has(segmentOf(segments, measure.start));
      const { quantity } = measure;
      const after = text.slice(quantity.end, quantity.end + 60);
      switch (quantity.unit) {
        case 'percent':
          return !(
            (OWNED.test(before) && /^\s*(?:trở lên\s+)?vốn(?!\p{L})/iu.test(after)) ||
            OF_POINTS.test(after) ||
            STEP.test(before) ||
            SCORED.test(after) ||
            AUTONOMOUS.test(before)
          );
        case 'vnd':
          return (
            !FEE.test(before) &&
            (!strict ||
              readChange(before.slice(-40)) !== null ||
              AIM.test(fold(whole)) ||
              /(?<!\p{L})thu(?!\p{L})/iu.test(before))
          );
        case 'days':
          return (
            !inBracket(before) &&
            !isTerm(before, after) &&
            isBound(before, after) &&
            (!strict || SHORTENED.test(before))
          );
      }
      const listed = counted !== null && goesOnList(text, counted, quantity);
      const inPercent = measured.has(segmentOf(segments, quantity.start));
      const taken = isCounted(quantity, before, after, { strict, measured: inPercent, listed }, text);
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
  if (PER_TIME.test(text.slice(quantity.end)) || (measured && !ORDER.test(before))) return false;
  if (strict && ENUMERATED.test(text.slice(quantity.end, quantity.end + 24))) return false;
  const padded = /^0\d/.test(text.slice(quantity.start, quantity.start + 2));
  if (listed) return true;
  return COUNT_VERB.test(before) && (padded || !strict || quantity.number >= 10);
}

function inBracket(before: string): boolean {
  const open = before.lastIndexOf('(');
  return open >= 0 && !before.slice(open).includes(')');
}

/** "100% khu công nghiệp, cụm công nghiệp có ít nhất | 01 trạm": what is said of each of them, and no target of its own. */
function isOfEach(before: string): boolean {
  const percent = before.lastIndexOf('%');
  if (percent < 0 || !EACH.test(before)) return false;
  const said = before.slice(percent + 1);
  const predicate = predicateAt(said);
  return predicate > 0 && !/[;.\d]/u.test(said.slice(0, predicate)) && !/[;.,\d]/u.test(said.slice(predicate));
}

/** A count after another of one verb: next to it, or of the same kind ("03 đơn vị tự chủ (nhóm 1), 05 đơn vị …"). */
function goesOnList(text: string, before: Quantity, next: Quantity): boolean {
  const between = text.slice(before.end, next.start);
  if (between.length > 200) return false;
  return (
    COUNT_LIST.test(between) ||
    (before.noun === next.noun && /^[^;.\d]*(?:,|\s+và)\s+$/iu.test(between.replace(/\([^()]*\)/gu, '')))
  );
}

/** "trong thời hạn không quá 03 ngày làm việc", "05 ngày kể từ ngày nhận hồ sơ", "trước khi hết hạn ít nhất 10 ngày". */
function isTerm(before: string, after: string): boolean {
  const plain = before.slice(0, readComparator(before, after).from);
  return (
    TERM.test(plain) ||
    (/^\s*,?\s*(?:kể|tính)\s+(?:từ\s+)?(?:ngày|khi|thời điểm)/iu.test(after) && !OF_TIME.test(plain)) ||
    /(?<!\p{L})(?:trước|sau) khi\s[^,;.]*$/iu.test(plain)
  );
}

/** A comparator or a verb of change governs the figure. */
function isBound(before: string, after: string): boolean {
  if (readComparator(before, after).stated) return true;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1);
  return readChange(clause) !== null && clause.length <= 80;
}

/** "(năm 2022 đạt 85%)" in a plan for 2024: what was, not what shall be. */
function isPastBracket(text: string, measure: Measure, year: number | null): boolean {
  if (year === null) return false;
  const window = text.slice(Math.max(0, measure.start - 80), measure.start);
  const open = window.lastIndexOf('(');
  if (open < 0 || window.slice(open).includes(')')) return false;
  const named = /năm\s+((?:19|20)\d{2})(?!\d)[^()]*(?:đạt|là|thực hiện)/iu.exec(window.slice(open))?.[1];
  return named !== undefined && Number(named) < year;
}

/** A figure that an earlier year "đạt" is no aim: outside target sections, and where the aim follows. */
function wasReached(before: string, year: number | null, sure: boolean): boolean {
  const named = sure ? WAS.exec(before)?.[1] : undefined;
  return year !== null && named !== undefined && Number(named) < year;
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

import type { Span } from '../../numbers/index.js';
import { isAll, type Measure } from '../measures/measures.js';
import type { Around } from './uncommitted.js';

/**
 * Rules that plans quote, told from aims: what applies in a case, what a word means, what is paid or fined, how a vote
 * passes, how a score is reckoned. All of a case that orders something ("nếu quá hạn, 100% phải xin lỗi") stays an aim.
 */

/** "Trường hợp …", "Nếu …": the sentence says what applies in a case. */
const CASE =
  /^[\s\-–+•*]*(?:\(?(?:\p{Ll}|\d{1,2})[.)]\s*)?(?:(?:trong|đối với)\s+)?(?:(?:những|các)\s+)?(?:trường hợp|nếu|người nào|hành vi|quá thời hạn)(?!\p{L})/iu;
/** "Điểm 1 khi 100% thủ tục hành chính được …": how a score is given. */
const SCORED = /^[\s\-–+•*]*(?:\p{Ll}\)\s*)?(?:được\s+)?(?:điểm\s+\d[\d,]*|\d[\d,]*\s+điểm)\s+(?:khi|nếu)(?!\p{L})/iu;
const AIM = /phấn đấu|chỉ tiêu|mục tiêu/iu;
/** "Dịch vụ công toàn trình là dịch vụ bảo đảm cung cấp | 100% thông tin", "được coi là …" */
const MEANS =
  /(?:(?<!\p{L})được\s+(?:coi|hiểu|xem|xác\s+định)\s+là|(?<!\p{L})là\s+(?:việc|tập\s+hợp|(?:tổ chức|đơn vị|cơ quan|xã|hộ|người|doanh nghiệp|dịch vụ|hồ sơ|văn bản|hệ thống|cá nhân|trường|địa phương)\s+(?:có|đạt|được|bảo đảm|mà|do|đáp ứng)))(?!\p{L})[^;.]*$/iu;
/** "phạt tiền từ | 5 triệu đồng", "được hưởng | 50% mức lương": what is paid. */
const PAID =
  /(?<!\p{L})(?:phạt|thù lao|phụ cấp|trợ cấp|mức (?:hưởng|thưởng|lương)|tiền (?:thưởng|lương|thuê)|được hưởng|bị trừ)(?!\p{L})(?:(?!đạt|qua\s|chiếm|cho\s)[^,;.%\d]){0,60}$/iu;
const PAYS = ['phạt', 'thù lao', 'phụ cấp', 'rợ cấp', 'ức ', 'iền ', 'hưởng', 'trừ'];
/** "miễn | 100% lệ phí", "thu bằng | 50% mức phí" */
const FEES = /^\s*(?:mức\s+(?:thu\s+)?)?(?:(?:lệ|học)\s+phí|phí|thuế|tiền\s+(?:sử dụng|thuê|phạt))(?!\p{L})/iu;
const FEES_OF = /(?<!\p{L})(?:miễn|giảm|bằng)\s+(?:thu\s+)?$/iu;
/** "khi có ít nhất | 2/3 tổng số thành viên tham dự", "trên | 50% cử tri tán thành" */
const VOTES =
  /^\s*(?:trở lên\s+)?(?:(?:tổng\s+)?số\s+)?(?:thành viên|đại biểu|phiếu|cử tri)(?!\p{L})[^;.]{0,60}?(?<!\p{L})(?:tham dự|tán thành|đồng ý|biểu quyết|chấp thuận|dự họp|bầu)(?!\p{L})/iu;
/** "đạt | 100%: 1 điểm", "dưới | 80% được 0,5 điểm", "từ | 30% trở lên mới được 2 điểm" */
const SCORES =
  /^(?:\s+trở\s+(?:lên|xuống))?(?:(?!và\s|chỉ số)[^;.,%\d]){0,60}?(?::|(?<!\p{L})(?:thì|được)(?:\s+(?:được|đạt|tính|chấm))?)\s*\d[\d,.]*\s*điểm(?!\p{L})/iu;
/** "từ | 30% trở lên mới được …": a condition of something else. */
const ONLY_THEN =
  /^(?:(?:\s+\p{L}+){0,3}\s+trở\s+lên)?\s+(?:thì\s+)?(?:mới\s+(?:được|đủ|đạt|xem|coi)|được\s+(?:coi|xem)\s+là)(?!\p{L})/iu;
/** "vi phạm từ | 03 lần trở lên thì không xét thi đua" */
const THEN = /^[^;.%\d]{0,80}?(?<!\p{L})thì\s+(?:không|bị|sẽ|phải|xem xét|xử lý|kiểm điểm|hạ)(?!\p{L})/iu;
/** "phòng có từ | 10 biên chế trở lên được bố trí …": of which ones it is said. */
const WHICH = /[^,;.\d]{4,}\scó\s+(?:từ|ít nhất|tối thiểu|trên)\s+$/iu;
const IS_GIVEN =
  /^(?:\s+\p{L}+){0,4}\s+trở\s+lên\s+(?:thì\s+)?(?:được|phải|mới)\s+(?:bố trí|thành lập|công nhận|xem xét|xét|xếp|hưởng|hỗ trợ|giao|phê duyệt)(?!\p{L})/iu;
/** "có quy mô dân số đạt từ | 200% trở lên tiêu chuẩn của xã": a standard of units. */
const STANDARD =
  /(?<!\p{L})(?:diện tích tự nhiên|quy mô dân số)\s+(?:chưa\s+|không\s+)?(?:đạt|dưới|trên|từ)[^,;.%\d]*$/iu;
/** "hồ sơ trên | 05 ngày chưa xử lý phải báo cáo" */
const LATE = /(?:trên|quá|từ)\s+$/iu;
const MUST = /^[^;.,]{0,40}\sphải\s/iu;
/** "Không bổ nhiệm người có tín nhiệm dưới | 50%": to whom something is denied. */
const DENIED =
  /(?<!\p{L})không\s+(?:bổ nhiệm|xét|xếp loại|khen thưởng|đề nghị|công nhận|tuyển dụng|giới thiệu|bố trí|thành lập|cấp|giao|đánh giá)(?!\p{L})[^;.]*\s(?:có|đạt)\s[^;.]*(?:dưới|thấp hơn|trên|quá|đạt)\s*$/iu;
/** "Việc thành lập phòng phải có từ | 07 biên chế trở lên" */
const NORM = /(?:^|[.;]\s*)[\s\-–+•*]*(?:\p{Ll}\)\s*)?Việc\s[^;.,%\d]*\sphải\s+(?:có|do|bảo đảm)\s[^;.,%\d]*$/u;
/** Whether a sentence says what applies in a case: "Trường hợp …" */
export function isCase(sentence: string): boolean {
  return CASE.test(sentence.slice(0, 60)) && !AIM.test(sentence);
}

/** Whether a sentence says what a score is given for: "Điểm 1 khi …" */
export function isScored(sentence: string): boolean {
  return SCORED.test(sentence.slice(0, 40));
}

/** Whether a figure belongs to a rule and is nothing to be reached. */
export function isOfRule(text: string, sentence: Span, { quantity }: Measure, around: Around): boolean {
  return isOfRuleBehind(around, quantity) || isOfRuleBefore(text, sentence, quantity, around.before);
}

function isOfRuleBehind({ before, after }: Around, quantity: Measure['quantity']): boolean {
  if (quantity?.unit === 'days' && LATE.test(before) && MUST.test(after)) return true;
  if (FEES.test(after) && FEES_OF.test(before)) return true;
  if (VOTES.test(after)) return true;
  if (after.includes('điểm') && SCORES.test(after)) return true;
  if (after.includes(' thì ') && THEN.test(after)) return true;
  return /được|mới|phải/u.test(after) && (ONLY_THEN.test(after) || isOfThese(before, after));
}

function isOfThese(before: string, after: string): boolean {
  return IS_GIVEN.test(after) && WHICH.test(before) && !AIM.test(before);
}

/** Each rule has a word that few sentences have: it is asked for first. */
function isOfRuleBefore(text: string, sentence: Span, quantity: Measure['quantity'], before: string): boolean {
  if (PAYS.some((word) => before.includes(word)) && PAID.test(before)) return true;
  if (/không\s/iu.test(before) && DENIED.test(before)) return true;
  if (quantity?.unit === 'percent' && /diện tích|quy mô/iu.test(before) && STANDARD.test(before)) return true;
  if (quantity?.unit === 'count' && before.includes('Việc') && NORM.test(before)) return true;
  if (!/\slà\s/u.test(before) || !MEANS.test(before)) return false;
  return !AIM.test(text.slice(sentence.start, sentence.end)) && (!isAll(quantity) || !/\sphải\s/u.test(before));
}

import type { Span } from '../../numbers/index.js';
import { fold } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';

/** What the figure is compared with, or was: "so với 85%", "(thay cho 95%)", "(năm 2022 đạt 85%)". */
const COMPARED = /(?:so\s+với|thay\s+(?:cho|vì)|\(\s*thay\s+thế)\s+(?:mức\s+|tỷ lệ\s+|mức\s+đạt\s+|chỉ tiêu\s+)?$/iu;
/** "chưa đạt trên | 5%", "đến nay mới đạt | 60%": how it stands. */
const NOT_YET =
  /(?<!\p{L})hiện(?:\s+nay)?\s+(?:có|còn)\s+$|(?<!\p{L})(?:chưa|không|chỉ|(?<!(?:lập|cấp|xây|triển|tuyển|nạp|ký|trồng|mở)\s)mới|mới chỉ)\s+đạt\s+(?:được\s+)?(?:trên\s+|tới\s+|đến\s+|tỷ lệ\s+|mức\s+|khoảng\s+)*$/iu;
/** "sửa cụm từ “đạt | 70%” thành “đạt 80%”": what was to be reached until then. */
const REPLACED = /^[^"“”;.]{0,60}["”]\s*(?:được\s+)?(?:sửa\s+(?:đổi\s+)?|thay\s+)?(?:thành|bằng)(?!\p{L})/iu;
/** "02 đơn vị tự chủ từ 70% đến dưới 100% chi thường xuyên": the group that they are to belong to. */
const AUTONOMOUS =
  /(?<![\d.,])\d+\s?%?\s(?:(?!\d)[^;.%])*(?<!\p{L})tự\s+(?:chủ|(?:bảo|đảm)\s+(?:bảo|đảm))(?!\p{L})[^;,.%]{0,60}$/iu;
/** "chiếm 20% tổng điểm thi đua", "đạt 60% số điểm": a share of a score. */
const OF_POINTS =
  /^\s*(?:trở lên\s+)?(?:của\s+)?(?:(?:tổng\s+số|tổng|số|thang)\s+điểm(?!\p{L})|điểm(?=\s*(?:[,.;)]|$)|\s+(?:tối đa|thi đua|đánh giá|chuẩn)))/iu;
/** "Chỉ số thành phần về … đạt | 90% số điểm tối đa": of an index the share of its points is what is aimed at. */
const INDEX_AIM =
  /(?<!\p{L})chỉ\s+số(?!\p{L})(?:(?!chiếm)[^;.%])*(?:đạt|từ|trên|tối thiểu|ít nhất|không dưới|hơn)\s*$/iu;
/** "từ 70% trở xuống được tính 3 điểm", "trên 70% thì cứ thêm 5% …": rules of scoring. */
const SCORED = /^[^;.]{0,60}?(?:được\s+)?tính\s+(?:thêm\s+)?\d|^\s*thì\s+cứ(?!\p{L})/iu;
const SCORE_RULE = /(?<!\p{L})(?:tính|cộng|trừ|chấm|điểm|nhưng)\s+(?:thêm\s+)?(?:tối đa\s+)?(?:không quá\s+)?$/iu;
/** "Đơn vị có tỷ lệ đúng hạn dưới | 90% phải giải trình": a condition, with what follows from it. */
const CONDITION =
  /(?<!\p{L})(?:đối với|trường hợp|nếu|những|các|đơn vị|địa phương|cơ quan|ngành|cá nhân)(?!\p{L})[^;.]*\s(?:có|đạt|để|chỉ)\s[^;.]*(?:dưới|thấp hơn|chưa đạt|không đạt|trên|vượt|quá)\s*$/iu;
const CONSEQUENCE =
  /^[^;.\d]*?(?<!\p{L})(?:có thể|thì|phải (?:kiểm điểm|giải trình|báo cáo|rà soát|có)|bị|sẽ (?:bị|không)|không được (?:xét|xem|đánh giá|xếp)|xem xét|kiểm điểm)(?!\p{L})/iu;
/** "Thay thế công chức có tỷ lệ không hài lòng trên | 5%": whom it falls upon. */
const FALLS_ON =
  /(?<!\p{L})(?:thay thế|xử lý|phê bình|kiểm điểm|nhắc nhở|điều chuyển|thu hồi|chấn chỉnh|không xét|hạ bậc)\s[^;.]*\scó\s[^;.]*(?:dưới|thấp hơn|trên|vượt|quá)\s*$/iu;
/** "Năm 2023 chỉ đạt 60%" of a plan for 2024: what was. */
const WAS =
  /(?<!\p{L})năm\s+((?:19|20)\d{2})(?!\d)(?:(?!năm\s+\d|phấn\s+đấu|mục\s+tiêu)[^;.])*\s(?:đạt|là|chiếm|còn)[^;.\p{L}]*$/iu;
/** "doanh nghiệp 100% vốn nhà nước": a kind of enterprise. */
const OWNED =
  /(?<!\p{L})(?:doanh nghiệp|công ty|tổ chức|đơn vị|ngân hàng|thành viên|cơ sở|trường)\s+(?:có\s+)?(?:trên\s+|từ\s+)?$/iu;
/** "nắm giữ 100% vốn điều lệ"; "giải ngân 100% vốn đầu tư" is another matter. */
const CAPITAL = /^\s*(?:trở lên\s+)?(?:số\s+)?vốn\s+(?:điều lệ|nhà nước|nước ngoài|cổ phần)(?!\p{L})/iu;
/** "giải ngân | 95% vốn nước ngoài" */
const SPENT = /(?<!\p{L})(?:giải ngân|thanh toán|phân bổ|quyết toán)(?!\p{L})[^;.]*$/iu;
/** "cứ thêm 0,5% được tính …": a step of a scale. */
const STEP = /(?<!\p{L})cứ\s+(?:mỗi\s+)?(?:thêm|tăng|giảm)?\s*$/iu;
/** "cứ thêm mỗi năm thì tính thêm 2%", "cứ mỗi tiêu chí không đạt thì giảm 5%": a scale again. */
const PER_STEP = /(?<!\p{L})cứ\s[^;.%]{1,80}\sthì\s[^;.%]{0,40}$/iu;
/** Cheap to see, before the rest of a condition is looked for. */
const BOUND = /(?:dưới|hơn|đạt|trên|vượt|quá)\s*$/iu;
const AIM = /phan dau|dat muc tieu|chi tieu|toi thieu|it nhat|dam bao|bao dam/gu;

/** The words around a figure: as far as any rule looks. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** What an earlier year reached, or what the figure is compared with. */
export function isPast({ before, after }: Around, year: number | null, aimed: boolean): boolean {
  return (
    COMPARED.test(before) ||
    (/đạt|hiện/iu.test(before.slice(-30)) && NOT_YET.test(before)) ||
    REPLACED.test(after) ||
    isPastBracket(before.slice(-80), year) ||
    wasReached(before, year, aimed)
  );
}

/** "Đơn vị có tỷ lệ dưới 90% phải giải trình". */
export function isCondition({ before, after }: Around): boolean {
  if (!BOUND.test(before)) return false;
  return FALLS_ON.test(before) || (CONDITION.test(before) && CONSEQUENCE.test(after));
}

/** "doanh nghiệp 100% vốn nhà nước": a share that names a kind of enterprise. */
export function isOwned({ before, after }: Around): boolean {
  return (
    (OWNED.test(before) && /^\s*(?:trở lên\s+)?vốn(?!\p{L})/iu.test(after)) ||
    (CAPITAL.test(after) && !SPENT.test(before))
  );
}

/** A percentage of a score, a step of its scale, a share that names a kind of enterprise or group. */
export function isOfAnother(around: Around): boolean {
  const { before, after } = around;
  return (
    isOwned(around) ||
    (OF_POINTS.test(after) && !INDEX_AIM.test(before)) ||
    STEP.test(before) ||
    (before.includes(' thì ') && PER_STEP.test(before)) ||
    SCORED.test(after) ||
    isAutonomy(before)
  );
}

function isAutonomy(before: string): boolean {
  return /tự\s+(?:chủ|bảo|đảm)/iu.test(before) && AUTONOMOUS.test(before);
}

/** "được tính thêm tối đa 3 | điểm" */
export function isScoreRule(before: string): boolean {
  return SCORE_RULE.test(before);
}

/** Where the last word of aiming in a sentence stands; `-1` for none. */
export function lastAim(text: string, sentence: Span): number {
  const folded = fold(text.slice(sentence.start, sentence.end));
  let last = -1;
  for (const match of matchesOf(folded, AIM)) last = sentence.start + match.index;
  return last;
}

/** Whether a bracket is open where the text ends. */
export function inBracket(before: string): boolean {
  const open = before.lastIndexOf('(');
  return open >= 0 && !before.slice(open).includes(')');
}

/** "(năm 2022 đạt 85%)" in a plan for 2024: what was, not what shall be. */
function isPastBracket(before: string, year: number | null): boolean {
  if (year === null || !inBracket(before)) return false;
  const inside = before.slice(before.lastIndexOf('('));
  const named = /năm\s+((?:19|20)\d{2})(?!\d)[^()]*(?:đạt|là|có|thực hiện|hoàn thành|giải quyết|:)/iu.exec(inside)?.[1];
  return named !== undefined && Number(named) < year;
}

/** A figure that an earlier year "đạt" is no aim: outside target sections, and where the aim follows. */
function wasReached(before: string, year: number | null, sure: boolean): boolean {
  const named = sure && year !== null ? WAS.exec(before)?.[1] : undefined;
  return year !== null && named !== undefined && Number(named) < year;
}

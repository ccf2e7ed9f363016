import { wordsAlone } from '../../text/pattern.js';
import { recent } from '../../text/remembered.js';
import type { Measure } from '../measures/measures.js';
import { withoutAmount } from '../words/amounts.js';
import { chunkOf } from '../words/chunk.js';
import { withoutComparator } from '../words/comparators.js';
import { isLeadOnly } from '../words/lead.js';
import { predicateAt } from '../words/predicate.js';
import { findLevels } from '../words/scope.js';

/**
 * How a figure stands in its part of the sentence.
 *
 * - `led`: before what it measures ("100% văn bản được …", "Hoàn thành 100% kế hoạch")
 * - `end`: after it ("mức độ hài lòng đạt tối thiểu 90%")
 * - `level`: with nothing but a level or a connecting verb ("cấp xã 40%", "85% đối với cấp huyện", "bằng 97,3% dự toán"):
 *   the rest is said before
 * - `list`: one of a row of figures ("100%, 80%, 75%")
 * - `mid`: inside a phrase ("kiểm tra trực tiếp trên 30% các cơ quan")
 */
export type Position = 'led' | 'end' | 'level' | 'list' | 'mid';

/** A verb that says the figure of what stands before it. */
export const CONNECTOR = new RegExp(
  `${wordsAlone('đạt|đạt được|là|bằng|chiếm|còn|lên|xuống|(?<!(?:hoàn|hình|cấu|tạo|trưởng|tán|nội|ngoại)\\s)thành|mức|tỷ lệ|tỉ lệ|tương ứng|lần lượt')}\\s*$|[=:]\\s*$`,
  'iu',
);

/** The text of a part before its figure, without the comparator. */
export function leadOf(text: string, start: number, measure: Measure): string {
  return withoutComparator(text.slice(start, measure.start));
}

/** @param joined whether the part shares its statement with one before it */
export function positionOf(text: string, start: number, measure: Measure, joined: boolean): Position {
  const lead = leadOf(text, start, measure);
  const connected = CONNECTOR.test(lead);
  if (aims(lead) && !isBare(text, measure) && !isOfLevel(text, measure) && !isComplement(text, measure)) return 'led';
  // "hoàn thành tốt 76%, hoàn thành 5%": a grade of its own, that leads to nothing.
  const grade = /(?<!\p{L})hoàn thành\s*$/iu.test(lead) && isBare(text, measure);
  if (joined && !grade && isLeadOnly(lead) && (isBare(text, measure) || isOfLevel(text, measure))) return 'level';
  if (isLevelOnly(lead)) {
    const says = (connected && (!YEARLY.test(lead) || isComplement(text, measure))) || findLevels(lead).length > 0;
    return says && (joined || !isLeadOnly(lead)) ? 'level' : 'led';
  }
  if (connected) {
    if (isLabel(text, lead, measure)) return 'led';
    // "Chỉ tiêu 2: Đến năm 2025 đạt 80% người dân …": the label is no subject.
    const label = lead.slice(lead.lastIndexOf(':') + 1);
    const labelled = label.length < lead.length && /\p{L}/u.test(label) && isLeadOnly(label) && !isBare(text, measure);
    return labelled || isLeadOnly(lead) ? 'led' : 'end';
  }
  const comma = lead.lastIndexOf(',');
  const chunk = lead.slice(Math.max(comma, lead.lastIndexOf(':')) + 1);
  // "khu vực dịch vụ ước đạt 86 tỷ đồng, tăng 8,4%, …": with how much there was of it, it is named.
  if (comma > 0 && isLeadOnly(chunk) && isBare(text, measure) && namedWithAmount(lead.slice(0, comma)) !== null)
    return 'end';
  return isLeadOnly(chunk) ? 'led' : 'mid';
}

/** The name of a thing before how much there was of it: "khu vực dịch vụ | ước đạt 86 tỷ đồng"; `null` without either. */
export function namedWithAmount(said: string): string | null {
  const named = withoutAmount(said);
  return named.length < said.length && !isLeadOnly(named) ? named : null;
}

/** "năm 2024 đạt 80%, năm 2025 đạt | 90% hồ sơ được xử lý": what is measured follows the last of them. */
const YEARLY = /(?<!\p{L})năm\s+(?:19|20)\d{2}[\s,]+\p{L}+\s*$/iu;

/** "UBND xã phấn đấu đến hết năm 2025 đạt | 80% hồ sơ …": who aims is no subject, unless it names a rate. */
function aims(lead: string): boolean {
  const aim = lead.search(AIM);
  return aim > 0 && !MEASURED.test(lead.slice(0, aim)) && isLeadOnly(lead.slice(aim));
}

const AIM = /(?<!\p{L})(?:phấn đấu|bảo đảm|đảm bảo)(?!\p{L}).*$/iu;
const MEASURED =
  /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|mức|mức độ|chỉ số|số lượng|tổng|tốc độ|điểm|thu|chi|doanh thu|giá trị)(?!\p{L})/iu;

const OF_LEVELS = new RegExp(
  `${wordsAlone('các|cấp|của|tại|ở|đối với|UBND|khối|lần lượt|tương ứng|tỷ lệ')}(?!\\p{L})`,
  'giu',
);

/** Nothing but levels and connecting words: "cấp xã đạt", "trong đó: cấp huyện là", "bằng". */
export const isLevelOnly = recent((lead): boolean => {
  let rest = lead;
  for (const mention of findLevels(lead).toReversed())
    rest = `${rest.slice(0, mention.start)} ${rest.slice(mention.end)}`;
  return isLeadOnly(rest.replace(OF_LEVELS, ' '));
});

/** Characters after the figure that only say when: "90% vào năm 2026 và 95% vào năm 2027"; 0 where more follows. */
export function whenLength(text: string, measure: Measure): number {
  const rest = text.slice(measure.end, measure.end + 48);
  const when = /^\s(?:vào|trong|trước|đến|từ)\s(?:(?!\svà\s)[^,;.()])*/iu.exec(rest)?.[0];
  return when !== undefined && /\d/.test(when) && isLeadOnly(when) ? when.length : 0;
}

/** Nothing measured follows the figure: "đạt 71 tỷ đồng, tăng 10,7% so với năm 2023". */
export function isBare(text: string, measure: Measure): boolean {
  if (whenLength(text, measure) > 0) return true;
  return /^(?:\s+trở\s+lên)?\s*(?:[,.;)]|$|(?:so với|so(?=\s+(?:cùng|kế hoạch|dự toán|năm|\d))|kế hoạch|dự toán|cùng k[ỳì]|KH|DT)(?!\p{L}))/iu.test(
    text.slice(measure.end, measure.end + 32),
  );
}

/** "40% trong tổng số doanh nghiệp", "10% ở từng cấp": of what or where, not what is measured. */
function isComplement(text: string, measure: Measure): boolean {
  return /^\s+(?:trở\s+lên\s+)?(?:trong|ở|tại|trên|so|của|đối|vào|theo|với)(?!\p{L})/iu.test(
    text.slice(measure.end, measure.end + 24),
  );
}

/** Only a level follows the figure: "85% đối với cấp huyện;". */
export function isOfLevel(text: string, measure: Measure): boolean {
  const after = chunkOf(text.slice(measure.end, measure.end + 80)).replace(/\..*$/su, '');
  // "06/17 sở, ngành và 04/8 huyện, thành phố": of a ratio the level is what is counted.
  if (measure.ratio && !measure.quantity && !/^\s*(?:đối với|tại|ở|của|thuộc)(?!\p{L})/iu.test(after)) return false;
  return /\p{L}/u.test(after) && after.length < 60 && findLevels(after).length > 0 && isLevelOnly(after);
}

/** "Tài chính: | 100% cơ quan thực hiện …": the label names an area; one that names a rate ("Tỷ lệ ký số: 98%") is measured. */
function isLabel(text: string, lead: string, measure: Measure): boolean {
  return (
    /\p{L}\s*:\s*$/u.test(lead) &&
    measure.quantity?.unit === 'percent' &&
    !MEASURED.test(lead) &&
    !isBare(text, measure) &&
    !isOfLevel(text, measure) &&
    !isComplement(text, measure) &&
    // "Chứng thư số: 95% công chức": without a verb the label is what is measured.
    predicateAt(/^[^;.]*/u.exec(text.slice(measure.end, measure.end + 160))?.[0] ?? '') >= 0
  );
}

/** Whether the figure stands before what it measures. */
export function isLed(text: string, start: number, measure: Measure): boolean {
  const lead = leadOf(text, start, measure);
  if (CONNECTOR.test(lead) && !isLeadOnly(lead) && !isLabel(text, lead, measure)) return false;
  return isLeadOnly(lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(':'), lead.lastIndexOf(';')) + 1));
}

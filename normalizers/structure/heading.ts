import { fieldOfHeading } from '../fields/index.js';
import type { Paragraph } from '../paragraph.js';
import { isCapitals, type Marker } from '../paragraphs/index.js';
import { matchKey } from '../text/fold.js';
import { announcesList, beginsAsSentence, hasPredicate, namesOrgan, organActs } from './wording.js';

/** What a paragraph is found to be the heading of. */
export interface Heading {
  /** `paragraph.text.slice(titleFrom, titleTo)` is the title. */
  readonly titleFrom: number;
  readonly titleTo: number;
  /** Where running text goes on after a run-in heading; the paragraph's length when nothing does. */
  readonly bodyFrom: number;
  readonly confidence: number;
}

/** What stands under a paragraph: bullets or deeper numbers, running text, or the next of its own kind at once. */
export type Below = 'list' | 'text' | 'sibling' | 'nothing';

const LONGEST_TITLE = 260;
/** Words that title parts of plans and reports everywhere; folded. */
const TITLE_WORDS =
  /^(?:(?:ve |cac |nhung |mot so |cong tac )?(?:muc dich|yeu cau|muc tieu|chi tieu|nhiem vu|giai phap|noi dung|ket qua|han che|ton tai|uu diem|nguyen nhan|kho khan|thuan loi|kien nghi|de xuat|kinh phi|to chuc thuc hien|phuong huong|danh gia|quan diem|nguyen tac|pham vi|doi tuong|trach nhiem|che do bao cao|bai hoc)(?![a-z]))/;

/** "Đề án 06: …", "Nghị quyết số 57: …": what is known by its number. */
const NUMBERED_WORK =
  /^(?:(?:về |thực hiện |triển khai |kết quả )*)(?:Đề án|Tiểu đề án|Dự án|Nghị quyết|Chương trình|Chỉ thị)(?: số)? \d{1,3}$/iu;

/** "4.790 hồ sơ" in what stands before a colon. */
const COUNTS = /\d\s+(?:hồ sơ|thủ tục|TTHC|văn bản|nhiệm vụ|lượt|người|cuộc|trường hợp|đơn vị)(?!\p{L})/iu;
/** Names of documents: what a verb before a colon is about. */
const LISTED =
  /^(?:Nghị quyết|Quyết định|Kế hoạch|Luật|Nghị định|Thông tư|Chỉ thị|Công văn|Đề án|Chương trình|Hướng dẫn số|Báo cáo)(?!\p{L})/u;

/**
 * Judges whether a numbered paragraph is a heading: by typography (bold, capitals), by wording (an order or a commitment
 * is a sentence, a name is a heading), by its end (a full stop or semicolon closes a sentence), by a colon that ends a
 * run-in heading, and by what stands below.
 *
 * `afterRunIn`: the item before it in its list is a run-in heading, and so may this one be that begins with a verb.
 * `afterHeading`: of a report, the item before it is a heading: "4. Mức độ hài lòng: 100% phiếu …" goes on with the row.
 * `setOff`: headings of its kind are set in bold in this document, and so an order in plain type is none.
 *
 * `3. Phòng Nội vụ: tham mưu …` heading to the colon; `b) Các cơ quan chủ trì gồm: …` none; `1.2. Phấn đấu …` none.
 */
export function judgeHeading(
  paragraph: Paragraph,
  marker: Marker,
  below: Below,
  {
    afterRunIn = false,
    afterHeading = false,
    setOff = false,
  }: { readonly afterRunIn?: boolean; readonly afterHeading?: boolean; readonly setOff?: boolean } = {},
): Heading | null {
  const { text, style } = paragraph;
  const from = marker.length;
  const rest = text.slice(from);
  const parted = marker.kind === 'part' || marker.kind === 'chapter' || marker.kind === 'division';
  if (rest === '') return parted ? whole(text, from, 0.9) : null;
  const lead = boldLead(paragraph, from);
  if (lead > 0) return runIn(text, from, lead, 0.97);
  const colon = colonOf(rest);
  const before = colon < 0 ? rest : rest.slice(0, colon);
  if (isCapitals(before) && before.length <= LONGEST_TITLE) {
    // Capitals to the colon, or to the end.
    if (colon < 0) return whole(text, from, 0.96);
    return runIn(text, from, from + colon, 0.97);
  }
  if (parted || marker.kind === 'roman' || marker.kind === 'capital') {
    if (colon > 0 && before.length <= 160 && rest.length > colon + 1 && !announcesList(before)) {
      return runIn(text, from, from + colon, 0.9);
    }
    if (rest.length <= LONGEST_TITLE && !/[;]$/u.test(rest) && sentences(rest) <= 1) return whole(text, from, 0.92);
    return null;
  }
  if (setOff && !afterRunIn && style.bold === false && beginsAsSentence(rest) && !TITLE_WORDS.test(matchKey(rest)))
    return null;
  const runsIn = colon > 0 && colon < rest.length - 1 ? judgeRunIn(text, from, colon, afterRunIn, afterHeading) : null;
  if (runsIn) return runsIn;
  if (style.bold === true && rest.length <= LONGEST_TITLE && !/;$/u.test(rest) && !/\d\s?%/u.test(rest)) {
    return whole(text, from, 0.96);
  }
  return judgeWhole(rest, text, from, below);
}

/** The first colon outside brackets; `-1` for none. "Chỉ đạo, điều hành (điểm chuẩn: 10 điểm)" has none. */
function colonOf(text: string): number {
  const first = text.indexOf(':');
  const open = text.indexOf('(');
  if (first < 0 || open < 0 || open > first) return first;
  const close = text.indexOf(')', open);
  if (close < first) return first;
  const next = text.slice(close).search(/[:(]/u);
  return next < 0 || text[close + next] === '(' ? -1 : close + next;
}

/** A paragraph without terminal punctuation, or with a colon at its very end. */
function judgeWhole(rest: string, text: string, from: number, below: Below): Heading | null {
  if (rest.length > LONGEST_TITLE || sentences(rest) > 1) return null;
  const holds = below === 'list' || below === 'text';
  if (/^Giao\s/u.test(rest)) return null;
  const key = matchKey(rest);
  const titled = TITLE_WORDS.test(key);
  // "1. Tỷ lệ hồ sơ đúng hạn đạt:" over its figures by level.
  if (/[;,]$/u.test(rest) || /^(?:tỷ lệ|tỉ lệ|mức độ)(?!\p{L}).*:$/iu.test(rest)) return null;
  // "Trách nhiệm của Thủ trưởng các cơ quan; Chủ tịch UBND cấp xã" lists organs; other semicolons part clauses.
  if (rest.replace(/\([^()]*\)/gu, '').includes(';') && !titled && !namesOrgan(rest)) return null;
  if (/[.!?…]["”)]?$/u.test(rest)) {
    // "1. Mục đích." — a full stop that a typist added to a name.
    if (!holds || hasPredicate(rest) || organActs(rest)) return null;
    // "1. Tăng cường công tác chỉ đạo." over a list of what is to be done.
    if (below === 'list' && rest.length <= 80 && beginsAsSentence(rest) && !/[\d;:]/u.test(rest))
      return whole(text, from, 0.6);
    const short = rest.length <= 60;
    return short && (titled || (!beginsAsSentence(rest) && (namesOrgan(rest) || fieldOfHeading(rest) !== null)))
      ? whole(text, from, 0.75)
      : null;
  }
  if (/\d\s?%/u.test(rest)) return null;
  // "3. Việc lấy ý kiến được thực hiện như sau:" is a sentence, "2. Chỉ tiêu cụ thể như sau:" a heading.
  const clause = announcesList(rest.slice(0, -1)) || hasPredicate(rest);
  if (rest.endsWith(':') && clause && !(titled && rest.length <= 60)) return null;
  if (titled && rest.length <= 160) return whole(text, from, 0.95);
  if (organActs(rest)) return null;
  if (holds) return whole(text, from, beginsAsSentence(rest) ? 0.8 : 0.92);
  // Nothing below: an item of a list, unless it names an area or an organ and is no order.
  if (beginsAsSentence(rest)) return null;
  return fieldOfHeading(rest) !== null && rest.length <= 100 ? whole(text, from, 0.7) : null;
}

/** "a) Sở Nội vụ (cơ quan thường trực): chịu trách nhiệm …" */
function judgeRunIn(
  text: string,
  from: number,
  colon: number,
  afterRunIn: boolean,
  afterHeading: boolean,
): Heading | null {
  const lead = text.slice(from, from + colon).trim();
  if (sentences(`${lead}.`) > 1 || (/;/u.test(lead.replace(/\([^)]*\)/gu, '')) && !namesOrgan(lead))) return null;
  if (announcesList(lead) || /\d\s?%/u.test(lead) || (/\d$/u.test(lead) && !NUMBERED_WORK.test(lead))) return null;
  // "2. Giải quyết 4.790 hồ sơ: …", "a) Tổng số thủ tục: 121" count.
  if (COUNTS.test(lead)) return null;
  const rest = text.slice(from + colon + 1).trim();
  if (/^\d/u.test(rest) && /^(?:tổng|số lượng)(?!\p{L})/iu.test(lead)) return null;
  const inRow = afterHeading && rest.length >= 25 && lead.length <= 60;
  // "2.1. Tỷ lệ hồ sơ đúng hạn: cấp tỉnh đạt 97%; cấp xã đạt 98%" measures.
  if (
    !inRow &&
    /^(?:tỷ lệ|tỉ lệ|mức độ|chỉ số|số lượng|điểm|thời gian\s+(?!thực hiện|tiến hành|triển khai|kiểm tra)\p{L}+)(?!\p{L})/iu.test(
      lead,
    ) &&
    /\d\s?%|\d\s+(?:điểm|ngày|giờ|phút)/u.test(rest.slice(0, 80))
  )
    return null;
  // "7.1. Hồ sơ trực tuyến: cấp tỉnh 80%; cấp xã 70%" is a row of figures with its label.
  if (/^(?:UBND\s+)?cấp\s+(?:tỉnh|huyện|xã)[\p{L}\s≥≤<>]{0,20}\d[\d.,]*\s?%/iu.test(rest)) return null;
  // "b) Cấp xã: từ 98% trở lên" is a figure with its label.
  if (/^[\p{L}\s≥≤<>]{0,16}\d[\d.,]*\s?%(?:\s+trở\s+(?:lên|xuống))?[.;,]?$/u.test(rest)) return null;
  const titled = TITLE_WORDS.test(matchKey(lead));
  const named = titled || fieldOfHeading(lead) !== null;
  // "… được giao: 371 tỷ đồng" is a sum; "b) Cải cách thể chế: 100% văn bản …" begins with its area.
  if (/^\d/u.test(rest) && !((named || afterRunIn || inRow) && lead.length <= 90)) return null;
  if (namesOrgan(lead)) {
    // "5. Các ngành: Công an tỉnh, Kho bạc …" is one name; the colon belongs to it.
    if (!/[.;]/u.test(rest) && rest.length <= 200) return null;
    return lead.length <= LONGEST_TITLE && !hasPredicate(lead) && !organActs(lead)
      ? runIn(text, from, from + colon, 0.9)
      : null;
  }
  if (hasPredicate(lead)) return null;
  if (titled) return lead.length <= 120 ? runIn(text, from, from + colon, 0.9) : null;
  if (beginsAsSentence(lead)) {
    const goesOn = (named && (rest.length >= 40 || /^\d/u.test(rest))) || afterRunIn || opensSentence(lead, rest);
    return lead.length <= 90 && goesOn ? runIn(text, from, from + colon, 0.65) : null;
  }
  return lead.length <= 90 ? runIn(text, from, from + colon, 0.8) : null;
}

/**
 * "1. Đẩy mạnh truyền thông: Phát sóng chuyên mục …": what follows the colon is a sentence of its own, in capitals. Not
 * "1. Triển khai các văn bản: Nghị quyết số …; Kế hoạch …", which lists what the verb is about.
 */
function opensSentence(lead: string, rest: string): boolean {
  if (!/^\p{Lu}/u.test(rest) || rest.length < 40 || /\d/u.test(lead)) return false;
  if (LISTED.test(rest)) return false;
  const [first] = /^\p{L}+(?:\s+\p{L}+)?/u.exec(rest) ?? [''];
  if (lead.toLowerCase().includes(first.toLowerCase())) return false;
  return !namesOrgan(rest) || hasPredicate(rest) || organActs(rest);
}

/** Where the bold words that begin the paragraph end, when they reach beyond the marker and close like a heading; 0 = none. */
function boldLead(paragraph: Paragraph, from: number): number {
  const length = paragraph.style.leadLength ?? 0;
  if (length < from + 3) return 0;
  const lead = paragraph.text.slice(from, length).trimEnd();
  const next = paragraph.text.slice(length).trimStart();
  if (/[:.]$/u.test(lead) || next.startsWith(':')) {
    // Bold up to a colon inside the lead ends there; a full stop must end the lead.
    const colon = lead.indexOf(':');
    if (colon > 0) return from + colon;
    return /\d\s?%/u.test(lead) ? 0 : from + lead.replace(/[.:]+$/u, '').length;
  }
  return 0;
}

function whole(text: string, from: number, confidence: number): Heading {
  const title = text.slice(from).replace(/[\s.:;,*_/]+$/u, '');
  return { titleFrom: from, titleTo: from + title.length, bodyFrom: text.length, confidence };
}

function runIn(text: string, from: number, to: number, confidence: number): Heading {
  const after = /^[\s:.]*/u.exec(text.slice(to));
  const title = text.slice(from, to).trimEnd();
  return { titleFrom: from, titleTo: from + title.length, bodyFrom: to + (after?.[0].length ?? 0), confidence };
}

/** Sentences: full stops that something in capitals follows. */
function sentences(text: string): number {
  return 1 + (text.match(/[.]\s+["“(]?\p{Lu}/gu)?.length ?? 0);
}

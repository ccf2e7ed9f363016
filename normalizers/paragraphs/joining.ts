import type { TextLine } from '../document-text.js';
import { wordsAlone } from '../text/pattern.js';
import { isCapitals, startsLower, startsUpper } from './case.js';
import { type Marker, readMarker } from './marker.js';
import { firstWordWidth, textWidth } from './width.js';

/** What is known of the line before when the next one is judged. */
export interface Before {
  readonly line: TextLine;
  /** Whether it is the first line of its paragraph (and so perhaps indented). */
  readonly first: boolean;
  /** Whether its paragraph begins with a numbering marker. */
  readonly marked: boolean;
  /** Whether its paragraph begins with a bracket: "(Kèm theo Quyết định số …)" is over when the bracket closes. */
  readonly bracketed: boolean;
  /** How the paragraph begins. */
  readonly opening: string;
  /** Width at which lines wrap here, in thousandths of the font size; 0 = not wrapped. */
  readonly column: number;
}

/** Ends of lines after which a sentence cannot be over. */
const DANGLING_WORDS =
  'về (?:việc )?(?:ban hành|phê duyệt)|của|và|các|những|theo|(?<!tồn )tại|về|cho|với|là|do|từ|đến|để|bằng|thuộc|qua|hoặc|hay|nhằm|như';
const DANGLING = new RegExp(`(?:[,(–\\-/]|${wordsAlone(DANGLING_WORDS, '\\p{L}\\p{N}')})$`, 'iu');
/** Ends that want more, but may also end a heading ("1. Mặt được"). */
const PASSIVE = /(?<![\p{L}\p{N}])được$/iu;
/** Ends that want a number or a name, but may also end a heading ("Chính quyền số", "1. Ưu điểm"); "bố trí ít nhất / 40% …". */
const WANTING =
  /(?<![\p{L}\p{N}])(?:số|ngày|tháng|năm|quý|khoản|điều|điểm|mục|phần|khóa|khoá|trong|trên|việc|một|giai đoạn|ít nhất|tối thiểu|tối đa|thấp nhất|không quá|không dưới|khoảng|gần|hơn|dưới|đạt|chiếm|giảm|tăng|còn)$/iu;
/** Ends of lines after which even "2." or "I." numbers nothing: "Điều / 2.", "quý / I.", "gồm các / 1." */
const COUNTS = /(?:[(]|(?<![\p{L}\p{N}])(?:của|và|các|ngày|tháng|theo|tại|là|từ|đến|khoản|điều|điểm|quý|khóa|khoá))$/iu;
/** Shorter than this a numbered line is a heading ("I. Ưu điểm"), not a sentence that breaks off. */
const SHORT_HEADING = 48;
/** About 80 letters, as on A4 with 14-point type. */
const USUAL_COLUMN = 33_000;
const FINISHED = /(?:[.;:!?]|\.\/\.?)["”’)\]*]{0,8}$/u;
/** A bracket that begins in the middle of a sentence: with a small letter or a figure, and not as an item "(1) " does. */
const ASIDE = /^\((?:\p{Ll}(?!\))|\d+(?![\d.]*\)))/u;
const ITEM = /^\(\d{1,2}\)\s+\p{Lu}|^\(\d{1,2}\)\s+\d/u;
/** "…; tổ chức / 05 đoàn kiểm tra": a figure under a line that is full and not over goes on with it. */
const FIGURE = /^\d[\d.,]*\s?%?\s+\p{Ll}/u;
/** `\n` after "27-", "2022-", "NĐ-", "61/2017/" or before "/QĐ-UBND": the token goes on. */
const TOKEN_GOES_ON = /[\p{L}\p{N}][-/]$/u;

/** "… ngày 05 tháng 11 năm 2011," / "QUYẾT ĐỊNH:": the formula that enacts, and names of documents alone on their line. */
const NAME_ALONE = /^(?:QUYẾT (?:ĐỊNH|NGHỊ)|KẾ HOẠCH|BÁO CÁO|CHỈ THỊ|NGHỊ QUYẾT|THÔNG BÁO|TỜ TRÌNH)\s*:?$/u;
/** "QUYẾT" / "ĐỊNH": the name of a kind of document, broken in two. */
const NAME_BROKEN =
  /^(?:QUYẾT\n(?:ĐỊNH|NGHỊ)|KẾ\nHOẠCH|BÁO\nCÁO|CHỈ\nTHỊ|NGHỊ\n(?:QUYẾT|ĐỊNH)|THÔNG\n(?:BÁO|TƯ)|TỜ\nTRÌNH)\s*:?$/u;
/** "ỦY" / "BAN NHÂN DÂN", "CỘNG" / "HÒA XÃ HỘI": cells of a web page's table, cut behind their first word. */
const ORGAN_BROKEN = /^(?:ỦY|UỶ|CỘNG)$/u;
/** An item of the căn cứ, which ends with a mark: "Căn cứ Luật Tổ chức" / "Chính phủ ngày 25 tháng 12 năm 2001;" */
const BASIS = /^(?:Căn cứ|Xét) /u;
const AFTER_BASIS =
  /^(?:Theo|Xét|Thực hiện|Trên cơ sở|Sau khi|Để|Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Chủ tịch|Bộ trưởng|Giám đốc|Sở|Phòng|Ban|Điều|Quyết) ?/u;
const ATTACHED = /^\((?:[Bb]an hành ?)?(?:[Kk]èm theo |$)/u;
/** The rest of "(Ban hành kèm theo Quyết định số 59/QĐ-UBND" / "Ngày 22 tháng 7 năm 2021 của … xã Xuân" / "Phú)". */
const IN_BRACKET = /^(?:Ngày|Của|Số|UBND|Ủy ban|Uỷ ban|Chủ tịch|Hội đồng|HĐND)(?!\p{L})|^[^()]{1,60}\)$/u;

// Lines that always begin something, whatever stands above them.
const OPENERS =
  /^(?:Căn cứ |Theo đề nghị |Xét đề nghị |Nơi nhận|Kính gửi|Kính trình|TM\.|KT\.|TL\.|TUQ\.|Q\. |Số\s*:|\((?:[Kk]èm theo|[Bb]an hành kèm)|Ban hành kèm theo Quyết định số\s*:|Trên đây là |CỘNG H|Độc lập - )/u;

/** Whether `line` goes on with the paragraph of the line before. */
export function continues(before: Before, line: TextLine): boolean {
  // What decides stands at the line's end.
  const above = before.line.text.slice(-60);
  const text = line.text;
  if (line.flow === 'continue' && before.line.pageIndex === line.pageIndex) return !opensAnyway(above, text);
  if (line.flow === 'start') return startsLower(text) && !FINISHED.test(above) && readMarker(text) === null;
  if (NAME_ALONE.test(text)) return false;
  if (before.first && ORGAN_BROKEN.test(before.line.text) && isCapitals(text) && !NAME_ALONE.test(text)) return true;
  if (before.first && before.line.text.length < 8 && NAME_BROKEN.test(`${before.line.text}\n${text}`)) return true;
  const marker = readMarker(text);
  if (marker && begins(marker, before, text)) return false;
  // "(2) … 20%," / "(3) …": items of one list, whatever their typist closed them with.
  if (before.bracketed && ITEM.test(text) && /[,;.%]$/u.test(above)) return false;
  if (OPENERS.test(text) && (/[,]$/u.test(above) || !isDangling(before, above, text))) return false;
  if (/\.\/\.?["”]?$/u.test(above)) return false;
  if (before.bracketed && /\)[*.]?$/u.test(above)) return false;
  if (before.bracketed && ATTACHED.test(before.opening) && IN_BRACKET.test(text)) return true;
  if (startsLower(text) || /^[:;,]\s/u.test(text)) return true;
  // "… hoàn thành 19/24 nhiệm vụ / (đạt 79,2% kế hoạch năm)": a remark on what stands above, not a line of its own.
  if (ASIDE.test(text) && !FINISHED.test(above) && !isCapitals(before.line.text)) return true;
  if (TOKEN_GOES_ON.test(above)) return true;
  if (FIGURE.test(text) && !FINISHED.test(above) && isFull(before)) return true;
  const capitals = isCapitals(text);
  const capitalsAbove = isCapitals(before.line.text);
  if (capitals && capitalsAbove) return wrapsTitle(before, text);
  if (capitalsAbove && startsUpper(text) && above.length > 4) return false;
  if (isDangling(before, above, text)) return true;
  if (BASIS.test(before.opening) && !FINISHED.test(above) && !capitals && !AFTER_BASIS.test(text)) return true;
  if (capitals && (text.length > 12 || (FINISHED.test(above) && text.includes(' ')))) return false;
  if (/;$/u.test(above) && /^(?:Thực hiện|Theo|Xét|Trên cơ sở|Sau khi) /u.test(text)) return false;
  return !fits(before, text);
}

/** Whether the line before cannot end where it does; `above` is its end. */
function isDangling(before: Before, above: string, text: string): boolean {
  if (DANGLING.test(above)) return true;
  const wanting = PASSIVE.test(above) || (/^\d/u.test(text) && WANTING.test(above));
  return wanting && !isShortHeading(before);
}

/** "4. Chuyển đổi số": its last word wants no number from the line below. */
function isShortHeading({ line, first, marked, column }: Before): boolean {
  const full = (column || USUAL_COLUMN) * 0.8;
  return (
    marked &&
    first &&
    /^[\p{L}\p{N}]/u.test(line.text) &&
    line.text.length < SHORT_HEADING &&
    textWidth(line.text) < full
  );
}

/** A list item or numbered paragraph under a finished sentence, although geometry saw no indent. */
function opensAnyway(above: string, text: string): boolean {
  const marker = readMarker(text);
  if (!marker || !FINISHED.test(above)) return false;
  return marker.kind !== 'bullet' || /^[-+•–]\s/u.test(text);
}

function begins(marker: Marker, before: Before, text: string): boolean {
  const above = before.line.text;
  if (marker.kind === 'bullet') {
    // "giai đoạn 2021 / - 2025;" goes on; "- 100% hồ sơ …" begins.
    if (/\d$/u.test(above) && /^[-–]\s?(?:19|20)\d{2}(?!\d)/u.test(text)) return false;
    if (COMPOUND_OPEN.test(above) && COMPOUND_ENDS.test(text)) return false;
    if (marker.label === '*' || marker.label === '§') return true;
    return /^\S\s/u.test(text) || /^[-+–•●▪]\s?[\p{Lu}\d]/u.test(text);
  }
  const heading = before.marked && before.first && above.length < SHORT_HEADING;
  if (COUNTS.test(above) && !heading) return (marker.kind === 'part' || marker.kind === 'chapter') && isCapitals(text);
  if (marker.kind === 'number' && /\d$/u.test(above) && !FINISHED.test(above)) return false;
  return true;
}

/** "I. MỤC ĐÍCH, / YÊU CẦU", "II. MỤC TIÊU VÀ / NHIỆM VỤ" */
const OPEN_TITLE = /(?:,|\s(?:VÀ|CỦA|CÁC|VỀ|CHO|VỚI|TRONG|THEO))$/u;

/** "phát triển kinh tế" / "- xã hội và dự toán": two words with a dash between, cut at the line's end. */
const COMPOUND_OPEN =
  /(?:kinh tế|văn hóa|văn hoá|chính trị|quốc phòng|giáo dục|tài chính|khoa học|lao động|nông nghiệp|hội đồng nhân dân)$/iu;
const COMPOUND_ENDS =
  /^[-–]\s?(?:xã hội|an ninh|thể thao|đào tạo|kế hoạch|kỹ thuật|công nghệ|thương binh|nông thôn|ủy ban|uỷ ban|chính trị)(?!\p{L})/iu;

/** "II. NHIỆM VỤ VÀ GIẢI PHÁP TRỌNG TÂM / NĂM 2024": a heading in capitals that needs two lines. */
function wrapsTitle(before: Before, text: string): boolean {
  if (!before.marked || FINISHED.test(before.line.text)) return false;
  if (/^(?:PHỤ LỤC|Phụ lục)/u.test(before.line.text)) return false;
  const full = textWidth(before.line.text) >= (before.column || USUAL_COLUMN) * 0.6;
  if (!full && !OPEN_TITLE.test(before.line.text)) return false;
  return !/^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|CỘNG H|KẾ HOẠCH$|QUYẾT ĐỊNH|BÁO CÁO$|PHỤ LỤC|CHỦ TỊCH|PHÓ |TM\.|KT\.)/u.test(
    text,
  );
}

/** Whether the first word of the next line would still have stood on the line before: then the break was wanted. */
function fits(before: Before, text: string): boolean {
  if (before.column === 0) return true;
  const room = before.column * (before.first ? 0.92 : 0.985);
  return textWidth(before.line.text) + 250 + firstWordWidth(text) <= room;
}

/** Whether the line before reaches nearly to where lines wrap. */
function isFull({ line, column }: Before): boolean {
  return column > 0 && textWidth(line.text) >= column * 0.8;
}

/** What to write between two lines of a paragraph. */
export function separatorBetween(above: string, text: string): '' | ' ' {
  if (TOKEN_GOES_ON.test(above) && /^[\p{L}\p{N}]/u.test(text)) return '';
  if (/^\/\p{L}/u.test(text) && /[\p{N}]$/u.test(above)) return '';
  return ' ';
}

import { findDates, type PrintedDate } from '../metadata/dates.js';
import { fold } from '../text/fold.js';
import { singleSpaced } from '../text/spaces.js';
import { ISSUER_ENDS, wholeName } from './issuer-ends.js';
import { findNumbers } from './number.js';

/** What follows a document's number or name: date, issuer, title. */
export interface Tail {
  readonly date: string | null;
  /** Where the date ends; where the tail begins without one. */
  readonly dateEnd: number;
  /** As printed. */
  readonly issuer: string | null;
  /** As printed, without "về", "về việc". */
  readonly title: string | null;
  /** Where the citation ends. */
  readonly end: number;
}

/** How far ahead a date is looked for, and how long a title may be. */
const REACH = 110;
const LONGEST_TITLE = 420;

const ISSUER_BEGINS = /^[\s,]*(?:\))?[\s,]*(?:của|cua|do)\s+/u;
/** What a title begins with when "về" does not announce it. */
const TITLE_VERBS =
  /^(?:ban hành(?=\s)|phê duyệt|phê chuẩn|quy định|hướng dẫn|sửa đổi|công bố|thành lập|tổ chức|bổ sung|bãi bỏ|thay thế|đính chính|điều chỉnh|công nhận|kiện toàn)(?=[\s,])(?! (?:bởi|tại|theo)\s)/iu;
/** "vể", "vê": misprints of one small word, which is none of the issuer. */
const ABOUT = /^(?:v[ềểêệè] việc|v\/v|v[ềểêệè])\s+/iu;
/** "…, được sửa đổi, bổ sung bởi Nghị định số …" speaks of the document and is none of its title. */
const AMENDED =
  /,?\s\(?(?:đã\s)?(?:được\s)?(?:sửa đổi|bổ sung|thay thế)(?:, bổ sung)?(?: một số điều)?\s(?:bởi|tại|theo|bằng)\s(?:các\s)?(?:điểm|khoản|Khoản|Điều|Nghị|Quyết|Thông|Luật)/u;

/** "… về kiểm tra công vụ năm 2031 | được gửi đến các phòng": what became of the document. */
const PREDICATE =
  /(?<=20\d{2})\s+(?:đã\s+được|được|đã)\s+(?:gửi|triển khai|phổ biến|quán triệt|ban hành|đăng|giao|chuyển|thực hiện)(?!\p{L})/u;

/** Reads what follows `from`, where a number or a law's name ends. */
export function readTail(text: string, from: number): Tail {
  const ahead = text.slice(from, from + REACH + LONGEST_TITLE);
  let at = 0;
  let date: PrintedDate | null = dateAt(ahead, 0);
  if (date) at = date.end;
  let issuer: string | null = null;
  const announced = ISSUER_BEGINS.exec(ahead.slice(at));
  if (announced) {
    const begins = at + announced[0].length;
    const rest = ahead.slice(begins, begins + 140);
    const stop = ISSUER_ENDS.exec(rest)?.index ?? rest.length;
    const name = wholeName(rest.slice(0, stop).trim().replace(/,$/u, ''));
    if (name !== '' && name.split(' ').length <= 18) {
      issuer = name;
      at = begins + rest.indexOf(name) + name.length;
    }
    if (!date) {
      date = dateAt(ahead, at);
      if (date) at = date.end;
    }
  }
  const title = titleAt(ahead, at);
  return {
    date: date?.iso ?? null,
    dateEnd: from + (date?.end ?? 0),
    issuer,
    title: title?.text ?? null,
    end: from + (title?.end ?? at),
  };
}

/** A date right there: ", ngày …", "(ngày …)". */
function dateAt(text: string, at: number): PrintedDate | null {
  // "Quyết định 664/QĐ-BXD năm 2025"
  const year = /^\s*\(?năm\s+((?:19|20)\d{2})(?!\d)/u.exec(text.slice(at, at + 16));
  if (year) return { iso: year[1] ?? null, start: at, end: at + year[0].length, blank: false };
  const gap = /^[\s,_]*\(?\s*(?:(?:đều\s+)?cùng\s+)?(?=ng[àa]y|tháng|\d{1,2}\/\d{1,2}\/)/u.exec(
    text.slice(at, at + 24),
  );
  if (!gap) return null;
  const found = findDates(text.slice(at, at + 60))[0];
  if (!found || found.start > gap[0].length) return null;
  return { ...found, start: found.start + at, end: found.end + at };
}

function titleAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const gap = /^[\s,)]*/u.exec(text.slice(at))?.[0].length ?? 0;
  const begins = at + gap;
  const about = ABOUT.exec(text.slice(begins));
  // After a comma the sentence goes on with its own verb: "… của Chính phủ, hướng dẫn các đơn vị …"
  const verb = !text.slice(at, begins).includes(',') && TITLE_VERBS.test(text.slice(begins));
  if (!about && !verb) return null;
  const from = begins + (about?.[0].length ?? 0);
  const stop = from + titleLength(text.slice(from));
  const title = text
    .slice(from, stop)
    .trim()
    .replace(/[,\s]+$/u, '');
  return title === '' ? null : { text: title, end: from + title.length };
}

/** A title ends with its clause, where a quotation or bracket around the citation closes, or where the next citation begins. */
function titleLength(text: string): number {
  const clause = /;|\.(?=\s|$|\/)|(?:\snhư sau)?:(?=\s|$)/u.exec(text)?.index ?? text.length;
  const amended = AMENDED.exec(text)?.index ?? text.length;
  const sentence = PREDICATE.exec(text)?.index ?? text.length;
  let end = Math.min(clause, amended, sentence, LONGEST_TITLE);
  let depth = 0;
  for (let i = 0; i < end; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth < 0) end = i;
  }
  const next =
    /,\s+(?=(?:và\s+)?(?:Nghị|Quyết|Thông tư|Chỉ thị|Kế hoạch|Kết luận|Công (?:văn|điện)|Chương trình|Luật)[^,;]{0,30}\d+[/-])/u.exec(
      text.slice(0, end),
    );
  if (next) end = next.index;
  // "… về nội quy kỳ họp | và ý kiến thảo luận của đại biểu", "… định hướng đến 2025 | và để tiếp tục …": another ground.
  const ground = / và (?:ý kiến (?:thảo luận|của)|để |căn cứ |trên cơ sở |báo cáo thẩm tra)/iu.exec(text.slice(0, end));
  if (ground) end = ground.index;
  const acts =
    /,\s+(?=(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Ban|Bộ|Văn phòng|Tổng cục|Cục|Chi cục|Trung tâm|Thanh tra)\s[^,;]{0,60}\s(?:ban hành|báo cáo|xây dựng|đã|tổ chức|có ý kiến|đề nghị|yêu cầu|thông báo|hướng dẫn)\s)/u.exec(
      text.slice(0, end),
    );
  if (acts) end = acts.index;
  // "… và Thông tư số 3/2031/TT-BNV" goes on with the list, unless the title itself is about a numbered document.
  const and = / và (?=(?:Nghị|Quyết|Thông tư|Chỉ thị|Kế hoạch|Kết luận)[^,;]{0,14}\d+[/-])/u.exec(text.slice(0, end));
  if (and && findNumbers(text.slice(0, and.index)).length === 0) end = and.index;
  return end;
}

/** "về việc" of the title left out, for comparison. */
export function plainTitle(title: string): string {
  return singleSpaced(fold(title)).trim();
}

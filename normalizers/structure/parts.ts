import type { DocumentText } from '../document-text.js';
import type { Part } from '../outline.js';
import type { Paragraph } from '../paragraph.js';
import { isCapitals, type Marker, readMarker } from '../paragraphs/index.js';
import { fold } from '../text/fold.js';
import { readTypeLine } from './type-line.js';

/** A paragraph and the part of the document that it belongs to. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly part: Part;
}

const BASIS = /^(?:can cu|theo de nghi|xet de nghi|xet to trinh)(?![a-z])/;
/** Within the block of căn cứ also: "Thực hiện Quyết định số …;" */
const BASIS_GOES_ON = /^(?:thuc hien|tren co so|theo|de|sau khi)(?![a-z])/;
const RECIPIENTS = /^noi nhan\s*:?/;
// TM. ỦY BAN NHÂN DÂN  |  KT. CHỦ TỊCH  |  CHỦ TỊCH  |  Q. GIÁM ĐỐC
const SIGNATURE =
  /^(?:(?:tm|kt|tl|tuq|q)\s?\.\s?|[tk]\/[mtl]\.? )[^;:]{2,80}$|^(?:pho )?(?:chu tich|giam doc|bo truong|thu truong|chanh van phong|(?:chi )?cuc truong|truong phong|truong ban|thu tuong|chanh thanh tra|to truong|hieu truong|bi thu(?: thuong truc)?)$|^(?:pho )?(?:giam doc|cuc truong|chi cuc truong|truong phong|truong ban|chanh thanh tra) (?:so|cuc|chi cuc|phong|ban|trung tam|thanh tra) [a-z ,-]{2,60}$/;
/** "Điều 1. Phê duyệt Kế hoạch … với các nội dung chủ yếu sau:" */
const ANNOUNCED =
  /^dieu \d+\W+\s*(?:phe duyet|ban hanh|thong qua|dieu chinh|de ra|quyet nghi)(?![a-z])[\s\S]*(?:nhu sau|sau day|sau|noi dung|muc tieu|chi tieu)\s*:\s*$/;
const PART_TITLE =
  /^(?:(?:cac )?(?:muc dich|yeu cau|muc tieu|chi tieu|nhiem vu|giai phap|quan diem|noi dung|kinh phi|to chuc thuc hien|nguyen tac|pham vi))(?![a-z])/;
/** "Thực hiện Kế hoạch số … của UBND tỉnh, Sở …": running text that begins with its occasion. */
const UPON =
  /^(?:thuc hien|trien khai|can cu) (?:ke hoach|quyet dinh|nghi quyet|cong van|chi thi|huong dan|van ban|chuong trinh) so\b/;
const ATTACHED = /^\(?\s*(?:ban hanh )?kem theo /;
const ADDRESSEE = /^kinh (?:gui|trinh)/;
const AUTHORITY =
  /^(?:chu tich |uy ban (?:nhan dan|thuong vu)|ubnd|hoi dong nhan dan|quoc hoi$|bo truong|giam doc|thu tuong|chinh phu|cuc truong|thong doc|tong (?:cuc|giam doc|kiem toan|thanh tra|bi thu|bien tap))/;

/** So many lines may stand above the letterhead. */
const PREAMBLE = 10;
const NATIONAL = /^cong hoa xa hoi chu nghia viet nam/;

function isPreamble({ paragraph, part }: Placed): boolean {
  return part === 'header' || (part === 'body' && readMarker(paragraph.text) === null);
}

/** Paragraphs in which a document may still be at its căn cứ. */
const OPENING = 60;

function isOpening(entry: Placed): boolean {
  return entry.part === 'title' || entry.part === 'legal-basis' || isPreamble(entry);
}

/**
 * Divides a document into the parts that Decree 30/2020/NĐ-CP, Annex I, gives it. A document may hold a decision, its
 * attached plan and appendices: each begins anew with its own letterhead or title.
 */
export function placeParts(doc: DocumentText, paragraphs: readonly Paragraph[]): Placed[] {
  const placed: Placed[] = [];
  const tables = doc.tables.map((table) => table.start);
  /** What the next body paragraph is part of unless its wording says otherwise. */
  let state: Part = 'header';
  let begun = false;
  let closed = false;
  /** The article above says that the plan itself follows in it. */
  let announced = false;
  const put = (paragraph: Paragraph, part: Part): void => void placed.push({ paragraph, part });
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, zone } = paragraph;
    if (zone === 'footnote') {
      put(paragraph, 'footnote');
      continue;
    }
    if (zone.startsWith('header')) {
      // What a web page writes above a document is none of it.
      if (begun && placed.length <= PREAMBLE && NATIONAL.test(fold(text)) && placed.every(isPreamble)) {
        begun = false;
        state = 'header';
      }
      put(paragraph, state === 'appendix' ? 'appendix' : 'header');
      continue;
    }
    const marker = readMarker(text);
    const folded = fold(text.slice(0, 120));
    if (marker?.kind === 'appendix' && opensAppendix(paragraph, paragraphs[index + 1], closed)) {
      state = 'appendix';
      put(paragraph, 'appendix');
      continue;
    }
    if (state === 'appendix') {
      put(paragraph, 'appendix');
      continue;
    }
    if (zone.startsWith('closing')) {
      state = 'closing';
      closed = true;
      put(paragraph, 'closing');
      continue;
    }
    const opensFile = state === 'header' && /^(?:DANH MỤC|BIỂU|BẢNG|PHỤ LỤC)/u.test(text);
    if (opensFile && opensUntitledAppendix(paragraphs, index, tables)) {
      state = 'appendix';
      put(paragraph, 'appendix');
      continue;
    }
    // "PHẦN THỨ HAI" / "KẾ HOẠCH NĂM 2025": the title of a part.
    const type = isBarePart(placed.at(-1)) ? null : readTypeLine(text);
    if (type && marker === null) {
      state = type.enacts ? 'article' : 'title';
      put(paragraph, 'title');
      if (!type.enacts) begun = false;
      continue;
    }
    if (RECIPIENTS.test(folded) || ((begun || state === 'article') && SIGNATURE.test(folded) && isCapitals(text))) {
      state = 'closing';
      closed = true;
      put(paragraph, 'closing');
      continue;
    }
    if (state === 'closing') {
      if (opensUntitledAppendix(paragraphs, index, tables)) {
        state = 'appendix';
        put(paragraph, 'appendix');
      } else if (marker && marker.kind !== 'bullet' && marker.kind !== 'letter' && isCapitals(text)) {
        // A converter that writes the closing of the decision before the plan's first heading.
        state = 'body';
        begun = true;
        put(paragraph, 'body');
      } else put(paragraph, 'closing');
      continue;
    }
    if (marker?.kind === 'article') {
      state = 'article';
      announced = ANNOUNCED.test(fold(text));
      put(paragraph, 'article');
      continue;
    }
    if (state === 'article') {
      const heads =
        marker?.kind === 'chapter' ||
        marker?.kind === 'division' ||
        ((marker?.kind === 'roman' || marker?.kind === 'part') && isCapitals(text));
      if (heads || (announced && marker && titlesPart(text.slice(marker.length)))) {
        state = 'body';
        begun = true;
        put(paragraph, 'body');
      } else put(paragraph, 'article');
      continue;
    }
    if (!begun) {
      const part = beforeBody(text, folded, state, marker);
      if (part) {
        state = part === 'header' ? state : part;
        put(paragraph, part);
        continue;
      }
      begun = true;
      state = 'body';
    }
    // "Thực hiện Nghị quyết số …;" / "Căn cứ Kế hoạch số …": the căn cứ may stand behind the occasion.
    if (placed.length <= OPENING && /^căn cứ\s/iu.test(text) && placed.every(isOpening)) put(paragraph, 'legal-basis');
    else put(paragraph, 'body');
  }
  return placed;
}

function isBarePart(before: Placed | undefined): boolean {
  if (before?.part !== 'body') return false;
  const marker = readMarker(before.paragraph.text);
  const parted = marker?.kind === 'part' || marker?.kind === 'chapter' || marker?.kind === 'division';
  return parted && marker.length >= before.paragraph.text.length;
}

/** "1. Mục tiêu", "2. Nhiệm vụ và giải pháp": a title inside an article, not one of its clauses. */
function titlesPart(title: string): boolean {
  return PART_TITLE.test(fold(title)) && /^[^.;]{4,100}[.:]?$/u.test(title.replace(/:\s.*$/su, ''));
}

/** Parts that stand before the first heading; `null` when the paragraph is running text already. */
function beforeBody(text: string, folded: string, state: Part, marker: Marker | null): Part | null {
  if (BASIS.test(folded) || (marker?.kind === 'bullet' && BASIS.test(folded.slice(marker.length))))
    return 'legal-basis';
  // Before the first heading a dash at a line's start is one of the title's or of a name ("Lao động / - Thương binh …").
  if (marker?.kind === 'bullet' && (state === 'title' || state === 'legal-basis') && text.length <= 160) return state;
  if (state === 'legal-basis' && BASIS_GOES_ON.test(folded) && /;$/u.test(text)) return 'legal-basis';
  // "- - - - -" under the national motto is no bullet.
  if (marker && /\p{L}{2}/u.test(text)) return null;
  if (ADDRESSEE.test(folded) || /^v\/v/.test(folded)) return 'header';
  if (isCapitals(text) && AUTHORITY.test(folded)) return state === 'header' ? 'header' : 'title';
  if (ATTACHED.test(folded)) return 'title';
  if (state === 'title' && UPON.test(folded)) return null;
  // "VỀ QUY ĐỊNH CÁC LOẠI PHÍ.", "Về việc thu phí.": a full stop that a typist added.
  const named = text.length <= 300 && (isCapitals(text) || /^(?:về (?:việc )?|v\/v )/iu.test(text));
  if (state === 'title') return text.length <= 400 && (named || !/[.;:]$/u.test(text)) ? 'title' : null;
  if (state === 'header' && isCapitals(text) && text.length <= 300 && !/[.;]$/u.test(text)) return 'header';
  if (state === 'header') return text.length > 100 || /^\p{Ll}/u.test(text) || /[.;]$/u.test(text) ? null : 'header';
  return null;
}

/** "PHỤ LỤC" alone, in capitals or before its title or bracket; not "Phụ lục kèm theo" at a line's start. */
function opensAppendix(paragraph: Paragraph, next: Paragraph | undefined, closed: boolean): boolean {
  const { text } = paragraph;
  if (/^PHỤ LỤC/u.test(text)) return true;
  if (closed) return true;
  return text.length <= 40
    ? next !== undefined && (isCapitals(next.text) || next.text.startsWith('('))
    : isCapitals(text.slice(8, 60));
}

/**
 * After the signatures, or where a file begins, a title in capitals with "(Kèm theo Quyết định số …)" under it or a table below:
 * an appendix without its name.
 */
function opensUntitledAppendix(paragraphs: readonly Paragraph[], index: number, tables: readonly number[]): boolean {
  const paragraph = paragraphs[index];
  if (!paragraph || !isCapitals(paragraph.text) || paragraph.text.length < 12) return false;
  if (SIGNATURE.test(fold(paragraph.text)) || readTypeLine(paragraph.text)) return false;
  const listed = /^(?:DANH MỤC|BIỂU|BẢNG|MẪU SỐ|KHUNG|TỔNG HỢP)/u.test(paragraph.text);
  let under = index + 1;
  while (under <= index + 3 && isCapitals(paragraphs[under]?.text ?? '')) under++;
  const attached = ATTACHED.test(fold(paragraphs[under]?.text.slice(0, 40) ?? ''));
  const { end } = paragraphs[under - 1] ?? paragraph;
  return (
    (attached && (listed || paragraph.zone === 'body')) ||
    (listed && tables.some((start) => start >= end && start <= end + 2))
  );
}

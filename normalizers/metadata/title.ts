import { agencyCase } from '../agencies/index.js';
import type { OutlineParagraph } from '../outline.js';
import { isCapitals } from '../paragraphs/index.js';
import { readTypeLine, type TypeLine } from '../structure/index.js';
import { fold } from '../text/fold.js';
import { singleSpaced } from '../text/spaces.js';

/** The name and title of one document of the file, as its title block prints them. */
export interface TitleBlock {
  readonly type: TypeLine['instrument'] | null;
  /** "Kế hoạch": the type's name as printed, in small letters. */
  readonly typeName: string | null;
  /** On one line, `null` where there is none. */
  readonly title: string | null;
}

const AUTHORITY =
  /^(?:chu tich |uy ban (?:nhan dan|thuong vu)|quoc hoi$|ubnd|hoi dong nhan dan|bo truong|giam doc|thu tuong|chinh phu|cuc truong|tong (?:cuc|giam doc|kiem toan|thanh tra|bi thu|bien tap))/;
const ATTACHED = /^\s*[([]?\s*(?:ban hanh\s+)?kem theo/;
/** Rules under a title, and the session of a council. */
const RULE = /^[\s_*=–-]*$|^KH(?:ÓA|OÁ)\s+[IVXL\d]+\s?[,;–-]?\s?KỲ HỌP/iu;
/** "(Tài liệu phục vụ phiên họp …)", "(Dự thảo lần 2)": what the copy is for. */
const ASIDE =
  /^\((?:tai lieu|du thao|phuc vu|trinh|bao cao (?:tai|trinh|phuc vu)|luu hanh|mat|so lieu)(?![a-z])[^()]*\)$/;
const LEADING = /^(?:về việc|v\/v|về|ban hành(?: kèm theo)?)\s*:?\s+/iu;

/** Reads the paragraphs of one title block. */
export function readTitleBlock(paragraphs: readonly OutlineParagraph[]): TitleBlock {
  let type: TypeLine['instrument'] | null = null;
  let typeName: string | null = null;
  const pieces: string[] = [];
  for (const { paragraph } of paragraphs) {
    const text = paragraph.text.replace(/\*+/g, '').trim();
    const found = readTypeLine(text);
    if (found && !found.enacts && type === null) {
      type = found.instrument;
      const name = text
        .slice(0, found.titleFrom)
        .replace(/[\s:]+$/u, '')
        .toLowerCase();
      typeName = name.charAt(0).toUpperCase() + name.slice(1);
      if (found.titleFrom < text.length) pieces.push(text.slice(found.titleFrom));
      continue;
    }
    const folded = fold(text);
    if (ASIDE.test(folded)) continue;
    if (found || RULE.test(text) || ATTACHED.test(folded) || (isCapitals(text) && AUTHORITY.test(folded))) continue;
    const bracket = folded.search(/\((?:ban hanh\s+)?kem theo/);
    pieces.push(bracket > 0 ? text.slice(0, bracket) : text);
  }
  const title = singleSpaced(pieces.join(' ')).trim();
  return { type, typeName, title: title === '' ? null : title };
}

/** A title in capitals in small letters, names of places and organs with theirs. */
function inSmallLetters(title: string): string {
  return agencyCase(title)
    .replace(/ Năm (?=\d)/gu, ' năm ')
    .replace(/hành chính Nhà nước/gu, 'hành chính nhà nước');
}

/** Without "Về việc", "Ban hành" in front; a capital first. */
export function cleanTitle(title: string): string {
  let text = title.trim();
  for (let next = text.replace(LEADING, ''); next !== text; next = text.replace(LEADING, '')) text = next;
  text = text.replace(/[\s.;:_*]+$/u, '').replace(/\s*\([Tt]ừ ngày [^)]*\)$/u, '');
  // "… TRÊN ĐỊA BÀN TỈNH (Giai đoạn 2021 - 2025)"
  const aside = /\s\([^()]*\)$/u.exec(text)?.index ?? text.length;
  if (isCapitals(text.slice(0, aside))) text = inSmallLetters(text.slice(0, aside)) + text.slice(aside);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { findNumbers } from '../citations/number.js';
import type { OutlineParagraph } from '../outline.js';
import type { Paragraph } from '../paragraph.js';
import { isCapitals } from '../paragraphs/index.js';
import { fold } from '../text/fold.js';
import { findDates } from './dates.js';

/** What the letterhead of a document says (Decree 30/2020/NĐ-CP, Annex I: items 1 to 4). */
export interface Letterhead {
  /** Names of organs as printed, the superior one first: ["UBND HUYỆN A", "PHÒNG NỘI VỤ"]. */
  readonly organs: readonly string[];
  /** As printed without spaces: "15/QĐ-UBND"; "/QĐ-UBND" where the number is blank; `null` where there is no such line. */
  readonly number: string | null;
  readonly place: string | null;
  /** ISO date or a prefix of one. */
  readonly date: string | null;
  /** Subject of an official letter ("V/v …"). */
  readonly subject: string | null;
}

const NATIONAL = /cong hoa xa hoi chu nghia viet nam|doc lap\s?[-–]\s?tu do\s?[-–]\s?hanh phuc|dang cong san viet nam/;
const NUMBER_LINE = /(?:^|\s)so(?:\s?:|\s+(?=\d)|\s?(?=[/…_.]))/;
const SUBJECT = /^v\/v\.?\s*:?\s*|^ve viec\s+/;
const PLACE_KIND = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\s/;
const ORGAN =
  /^(?:uy ban (?:nhan dan|thuong vu|dan toc|mat tran|kiem tra|chung khoan|an toan|quan ly)|ubnd|u b n d|hoi dong nhan dan|hdnd|bo (?!truong)|van phong|so |phong |ban |cuc |chi cuc |tong cuc |vu |vien |truong |trung tam |thanh tra |cong an |dang uy|huyen uy|tinh uy|thanh uy|chinh phu|thu tuong|quoc hoi|ngan hang |vien kiem sat|mat tran |lien doan |tong cong ty |tap doan |hoi |kho bac|bao hiem|toa an|dai |to (?!chuc|trinh)|doan (?:kiem tra|thanh tra|giam sat)|dang bo |thi uy|quan uy|chi bo |hat kiem lam|benh vien|hoc vien|cong ty|so$)/;
/** "Cẩm Lộc, ngày 05 tháng 01 năm 2024" */
const PLACE = /([\p{L}][\p{L} .'’-]{1,40}?)\s?,\s?ng[àa]y/u;

/** Reads the letterhead from paragraphs of part `header`, of one document of the file. */
export function readLetterhead(paragraphs: readonly OutlineParagraph[]): Letterhead {
  const organs: string[] = [];
  let number: string | null = null;
  let place: string | null = null;
  let date: string | null = null;
  let subject: string | null = null;
  let announced = false;
  for (const { paragraph } of paragraphs) {
    const folded = fold(paragraph.text);
    const numberAt = NUMBER_LINE.exec(folded);
    // "Số:" / "06/2024/QĐ-UBND"
    if (announced && number === null) number = numberAlone(paragraph.text);
    announced = /^so\s?:?$/.test(folded);
    if (numberAt && number === null) {
      const found = findNumbers(paragraph.text.slice(numberAt.index))[0];
      if (found) number = found.number;
    }
    const dated = findDates(paragraph.text)[0];
    if (dated && date === null) {
      date = dated.iso;
      const before = paragraph.text.slice(0, dated.start + 5);
      place = placeIn(before, number) ?? place;
    }
    if (SUBJECT.test(folded)) subject ??= paragraph.text.slice(SUBJECT.exec(folded)?.[0].length ?? 0);
    const named = numberAt || dated ? [] : organsOf(paragraph);
    const last = organs.at(-1);
    const open = last !== undefined && number === null && UNFINISHED.test(fold(last));
    const more = named.length === 0 && open ? goesOn(paragraph) : null;
    if (more !== null && last !== undefined) organs[organs.length - 1] = `${last} ${more}`;
    organs.push(...named);
  }
  return { organs: joinPlaces(organs), number, place, date, subject };
}

/** A number with nothing else on its line. */
function numberAlone(text: string): string | null {
  const [only, second] = findNumbers(text);
  return only && !second && only.start === 0 && only.end >= text.trimEnd().length ? only.number : null;
}

function placeIn(before: string, number: string | null): string | null {
  const code = number === null ? -1 : before.lastIndexOf(number.replace(/^\d+/, '').slice(-4));
  const name = PLACE.exec(code >= 0 ? before.slice(code + 4) : before)?.[1]?.trim();
  return name && name.length <= 40 ? name : null;
}

/** Words that no name of an organ ends with. */
const UNFINISHED =
  /(?:phuc vu|quan ly|chi dao|phat trien|bao ve|xuc tien|dich vu|kiem soat|dieu hanh|ho tro|ung dung|cong tac|ky thuat|nghien cuu|bao tri|khai thac|nhan dan|,)$/;

/** "TRUNG TÂM PHỤC VỤ | HÀNH CHÍNH CÔNG": the rest of a name on a line of its own, in capitals; a mark of secrecy or draft is none. */
function goesOn(paragraph: Paragraph): string | null {
  const text = ownSide(paragraph.text);
  const plain = fold(text);
  if (!isCapitals(text) || !/\p{L}{2}/u.test(text) || text.length > 60 || NO_NAME.test(plain)) return null;
  return text;
}

const NO_NAME =
  /^(?:du thao|mat|toi mat|tuyet mat|hoa toc|khan|thuong khan|ban sao|sao y|chu nghia viet nam|\(|cong hoa|doc lap|[a-z]{0,2}$)|\d/;

/** A line of the letterhead without the national motto beside it. */
function ownSide(line: string): string {
  const motto = NATIONAL.exec(fold(line));
  return (motto ? line.slice(0, motto.index) : line).replace(/[\s_*=|–-]+$/u, '').trim();
}

/** Organ names on a line, the national motto beside them left out. */
function organsOf(paragraph: Paragraph): string[] {
  const text = ownSide(paragraph.text);
  const plain = fold(text);
  if (text.length < 2 || text.length > 120 || !/\p{L}{2}/u.test(text)) return [];
  const ofName = ORGAN.test(plain) || PLACE_KIND.test(`${plain} `) || (GOES_ON.test(text) && isCapitals(text));
  if (!ofName) return [];
  return isCapitals(text) || paragraph.zone.startsWith('header') ? [text] : [];
}

/** "BỘ LAO ĐỘNG / - THƯƠNG BINH / VÀ XÃ HỘI" */
const GOES_ON = /^(?:VÀ\s|[-–]\s?\p{Lu})/u;

/** "ỦY BAN THƯỜNG VỤ" / "QUỐC HỘI", "BAN CHẤP HÀNH" / "ĐẢNG BỘ TỈNH A": a committee of what the next line names. */
const OPEN_COMMITTEE = /(?:thuong vu|chap hanh|thuong truc)$/;

/** "BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH" / "TỈNH A": of which unit it is. */
const STEERING =
  /^(?:ban (?:chi dao|quan ly|dan toc|to chuc)|hoi dong(?! nhan dan)|to (?:cong tac|giup viec|de an))(?!.* (?:tinh|thanh pho|huyen|xa|phuong) )/;

/** "ỦY BAN NHÂN DÂN" and "HUYỆN A" on two lines are one organ. */
function joinPlaces(lines: readonly string[]): string[] {
  const organs: string[] = [];
  for (const line of lines) {
    const above = organs.at(-1);
    const aboveKey = fold(above ?? '');
    const isPlace = PLACE_KIND.test(`${fold(line)} `);
    if (above !== undefined && isPlace && /(?:uy ban nhan dan|ubnd|hoi dong nhan dan)$/.test(aboveKey)) {
      organs[organs.length - 1] = `${above} ${line}`;
    } else if (above !== undefined && isPlace && STEERING.test(aboveKey)) {
      organs[organs.length - 1] = `${above} ${line}`;
    } else if (above !== undefined && OPEN_COMMITTEE.test(aboveKey)) {
      organs[organs.length - 1] = `${above} ${line}`;
    } else if (above !== undefined && (GOES_ON.test(line) || /[-–,]$|\sVÀ$/u.test(above))) {
      organs[organs.length - 1] = `${above} ${line}`;
    } else if (!organs.includes(line)) organs.push(line);
  }
  return organs;
}

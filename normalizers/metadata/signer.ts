import { agencyCase } from '../agencies/index.js';
import type { OutlineParagraph } from '../outline.js';
import { isCapitals } from '../paragraphs/index.js';
import type { Metadata } from '../schema.js';
import { fold } from '../text/fold.js';

type Signer = Metadata['signer'];

const POSITION =
  /^(?:pho\s+)?(?:chu tich|giam doc|bo truong|thu truong|chanh van phong|cuc truong|vu truong|truong phong|truong ban|thu tuong|tong giam doc|hieu truong|chanh thanh tra|bi thu|chu nhiem|vien truong|tong cuc truong|truong cong an|chi cuc truong|hat truong|to truong|truong doan|chi huy truong|nguoi bao cao|nguoi ky)(?:\s|$|\()/;
/** Thay mặt, ký thay, thừa lệnh, thừa uỷ quyền, quyền: for whom one signs (Decree 30/2020/NĐ-CP, Article 13). */
const ON_BEHALF = /^(?:(?:tm|kt|tl|tuq|q)\s?\.\s?|[tk]\/[mtl]\.?\s)/;
const NAME = /^\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){1,4}$/u;
/** Words of offices; "Văn", "Hội", "Phòng" alone are also parts of names. */
const NO_NAME =
  /(?:ủy|uỷ) ban|chủ tịch|giám đốc|văn phòng|đảng (?:ủy|uỷ)|hội đồng|nơi nhận|kế hoạch|^(?:phòng|sở|tỉnh|huyện|xã|như|lưu(?! \p{L}+ \p{L}+$)|phó|trưởng|chánh)(?!\p{L})/iu;
const DEGREES = /^(?:(?:PGS|GS|TS|ThS|BS|CN|KS)\.?\s*)+/u;

/**
 * Who signed: the last line of the office ("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" → "Phó Chủ tịch") and the name under it. Null where the
 * signature is missing; a digital-signature stamp ("Người ký: …") is no signature line.
 */
export function readSigner(closing: readonly OutlineParagraph[]): Signer {
  let position: string | null = null;
  let name: string | null = null;
  for (const { paragraph } of closing) {
    const text = ownColumn(paragraph.text.replace(/[*_]/gu, '').trim());
    if (text === '' || text.includes(':') || text.length > 80) continue;
    for (const line of piecesOf(text)) {
      const folded = fold(line);
      const office = folded.replace(ON_BEHALF, '');
      const mayBeOffice = isCapitals(line) || paragraph.zone === 'closing-right' || /^nguoi /.test(office);
      if (name === null && POSITION.test(office) && mayBeOffice) {
        position = officeName(line.slice(line.length - office.length));
      } else if (position !== null && name === null && isName(line)) name = nameOf(line);
    }
  }
  return { name: name ?? lastName(closing), position };
}

/** Where the line of the office is lost: a name that ends the closing, after its recipients. */
function lastName(closing: readonly OutlineParagraph[]): string | null {
  const last = closing.at(-1)?.paragraph.text.trim() ?? '';
  const recipients = closing.some(({ paragraph }) => /^n[ơo]i nh[ậa]n/iu.test(paragraph.text));
  return recipients && isName(last) && !POSITION.test(fold(last).replace(ON_BEHALF, '')) ? nameOf(last) : null;
}

/**
 * What of a line may belong to the signature. Where two columns ran together the recipients stand before it: "Nơi nhận: TM. ỦY BAN
 * NHÂN DÂN", "- Như Điều 3; CHỦ TỊCH", "- Lưu: VT, NV. Trần Văn Mây".
 */
function ownColumn(text: string): string {
  const heading = text.replace(/^N[ơo]i nh[ậa]n\s*:\s*/iu, '');
  if (heading !== text) return heading;
  if (!/^[-+•]/u.test(text)) return text;
  const ending =
    /[;.)]\s+((?:(?:TM|KT|TL|TUQ)\.\s?)?\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,5}|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){2,3})$/u.exec(
      text,
    );
  // "- Lưu VT. A Blong": names of two words too, where nothing else can follow.
  const last = ending ? null : /^[-+•]\s*L[ưu]u\b[^.]*\.\s+(\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4})$/u.exec(text);
  return ending?.[1] ?? last?.[1] ?? '';
}

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Mây" on one line is three. */
function piecesOf(text: string): string[] {
  const signed = /^([\p{Lu}\s.,-]{8,}?)\s+((?:\p{Lu}[\p{Ll}'’]+\s?){2,5})$/u.exec(text);
  const offices = signed?.[1] ?? text;
  const name = signed?.[2] ? [signed[2].trim()] : [];
  // Each office begins with its abbreviation or its rank: "KT. BỘ TRƯỞNG | THỨ TRƯỞNG".
  const parts = isCapitals(offices)
    ? offices.split(
        /\s+(?=(?:KT|TL|TUQ|Q)\.|(?<!(?:KT|TL|TUQ|Q)\.\s*)(?:PHÓ |THỨ TRƯỞNG|CHỦ TỊCH(?! (?:ỦY|UỶ))|GIÁM ĐỐC))/u,
      )
    : [offices];
  return [...joinRank(parts), ...name];
}

/** "PHÓ | CHỦ TỊCH" is one office. */
function joinRank(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.at(-1)?.endsWith('PHÓ')) joined[joined.length - 1] += ` ${part}`;
    else joined.push(part);
  }
  return joined;
}

function nameOf(line: string): string {
  return isCapitals(line) ? titleCase(line) : line.replace(DEGREES, '');
}

function isName(line: string): boolean {
  const bare = line.replace(DEGREES, '');
  return NAME.test(bare) && !NO_NAME.test(bare);
}

/** "PHÓ CHỦ TỊCH" → "Phó Chủ tịch": of two words of rank the office keeps its capital. */
function officeName(line: string): string {
  const upper = line.trim().toUpperCase();
  return upper.startsWith('PHÓ ') ? `Phó ${agencyCase(upper.slice(4))}` : agencyCase(upper);
}

function titleCase(line: string): string {
  return line
    .toLowerCase()
    .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

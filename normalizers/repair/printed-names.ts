import { findUnits } from '../gazetteer/index.js';
import { isSyllable } from '../syllable/index.js';

/** "XÃ MƯỜNG | BẢNG": a kind of unit in capitals with at most two words of its name before the one in question. */
const BEHIND_KIND =
  /(?<!\p{L}|CẤP )(TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)((?: [\p{Lu}'’]+(?: -)?){0,2}) $/u;
/** Words behind a kind of unit that are none of its name: "HUYỆN NĂM 2031", "XÃ TRONG GIAI ĐOẠN". */
const NOT_OF_NAMES =
  /^(?:NĂM \d|(?:VÀ|CỦA|CÁC|VỀ|KHÓA|KHOÁ) |TRONG (?:THỰC|GIAI|CÔNG|LĨNH|NĂM)|GIAI ĐOẠN|NHIỆM (?:KỲ|VỤ)|TRÊN ĐỊA|ĐẾN (?:NĂM|THÁNG|HẾT)|THỰC HIỆN|TRIỂN KHAI|ĐẨY MẠNH|TỔ CHỨC|TRỰC THUỘC)/u;
/** "huyện | Đakrông", "xã Thạnh | Qưới": a kind of unit with at most two words before the one in question. */
const KIND_BEFORE =
  /(?<!\p{L})(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)((?: \p{Lu}[\p{L}'’]*){0,2}) $/iu;
/** Names of persons stand alone on their line under the office that signs. */
const PERSON = /^\s*(\p{Lu}[\p{L}'’]*)(?: \p{Lu}[\p{L}'’]*){1,4}\s*$/u;
/** Family names (họ), those of the northern and highland peoples included. */
const FAMILIES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lò quàng cà tòng lường giàng sùng vàng hà cầm đinh ' +
    'mùa thào y ksor siu nông triệu hứa bế lục lương mai cao tạ trịnh chu đào đoàn la ma lâm lưu trương thái tô tống vi vương ' +
    'quách kiều khổng kim phùng thân thạch tăng sầm hạng cứ lầu ly mã mạc mẫn ninh nghiêm ông phí phó quan từ tôn tiêu ứng văn ' +
    'xa điêu đèo hờ hảng rcom rmah rơ kpă nay nie niê êban lăng bhnước bríu coor pơloong blúp alăng hoả hỏa thòng chẩu chảo'
  ).split(' '),
);

/**
 * Whether a word of sound text is one of a name and stands as printed, although the model would rather read another. Names are an
 * open class: one that the model never saw is no misreading ("THÀNH PHỐ HẢI TÂN", "XÃ MƯỜNG BẢNG", "LA QUỐC SƠN"). A syllable of
 * the language stays, unless the text itself spells the name as `after` has it; what is no syllable may become a name that the gazetteer
 * knows.
 *
 * @param start where the word begins in `text`, `end` where it ends
 * @param after what it would become
 */
export function staysInName(text: string, start: number, end: number, after: string): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const line = text.slice(from, stop < 0 ? text.length : stop);
  const word = line.slice(start - from, end - from);
  if (isKnownName(text, start, end)) return true;
  if (/\s/.test(after.trim())) return false;
  if (isPersonLine(line)) return isSyllable(word.toLowerCase());
  if (!/^\p{Lu}[\p{Lu}'’]*$/u.test(word)) return false;
  const before = BEHIND_KIND.exec(line.slice(Math.max(0, start - from - 40), start - from));
  const rest = line.slice(end - from);
  if (!before || NOT_OF_NAMES.test(after + rest)) return false;
  const first = (before[2] ?? '').trim();
  const second = first.split(/ (?:- )?/u).length;
  // A third word is one of the name only where the line ends with it.
  if (second >= 2 && !first.includes('-') && /^\s+\p{L}/u.test(rest)) return false;
  const name = `${first} ${after}${/^ \p{Lu}+(?=$|[\s,;.])/u.exec(rest)?.[0] ?? ''}`.trim();
  if (isSpelledSo(text, name) || isSpelledSo(text, `${first} ${after}`.trim())) return false;
  if (isSyllable(word.toLowerCase())) return true;
  const kind = before[1] ?? '';
  return ![name, `${first} ${after}`.trim()].some((known) => findUnits(`${kind} ${known}`.toLowerCase()).length > 0);
}

/** Whether the word is one of the name of a unit that the gazetteer has as it is printed: "xã Đakrông", "xã Qưới Sơn". */
export function isKnownName(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  let first = start;
  while (first > from && !/\s/.test(text[first - 1] ?? ' ')) first--;
  if (!/\p{Lu}/u.test(text[first] ?? '')) return false;
  const last = end + (/^\S*?(?=[\s,;.:)]|$)/u.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  const before = KIND_BEFORE.exec(text.slice(Math.max(from, first - 40), first));
  if (!before) return false;
  const behind =
    /^(?: \p{Lu}[\p{L}'’]*){0,2}/u
      .exec(text.slice(last, last + 40))?.[0]
      .trim()
      .split(' ') ?? [];
  const name = `${before[2] ?? ''} ${text.slice(first, last)}`.trim();
  for (let more = 0; more <= behind.length; more++) {
    if (findUnits(`${before[1]} ${[name, ...behind.slice(0, more)].join(' ')}`.toLowerCase()).length > 0) return true;
  }
  return false;
}

function isPersonLine(line: string): boolean {
  const family = PERSON.exec(line)?.[1];
  return family !== undefined && FAMILIES.has(family.toLowerCase());
}

/** Whether the text writes the name in running text, of two syllables at least. */
function isSpelledSo(text: string, name: string): boolean {
  if (!name.includes(' ')) return false;
  return text.includes(name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
}

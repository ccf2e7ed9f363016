import { placesIn } from './place-case.js';
import { inSmall } from './small-letters.js';

/**
 * Names of organs in running text are capitalised by Annex II of Decree 30/2020/NĐ-CP: the first syllable of the kind
 * and of the function ("Sở Nội vụ", "Ủy ban nhân dân huyện Sông Mã"). Letterheads print them in capitals throughout.
 */

/** Words that keep a capital, in the spelling of running text. */
const PROPER =
  `Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Thường vụ Quốc hội|Ủy ban Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|Ủy ban|Hội đồng|Quốc hội|Chính phủ|` +
  `Thủ tướng|Chủ tịch|Phó Chủ tịch|Văn phòng|Ban Chỉ đạo|Ban Quản lý|Ban Chấp hành|Ban Thường vụ|Ban|Trung ương|Đảng bộ|Đảng ủy|` +
  `Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Bộ|Sở|Phòng|Cục|Tổng cục|Chi cục|Thanh tra|Trung tâm|Trường|Viện|Kho bạc Nhà nước|Ngân hàng Nhà nước|Kiểm toán Nhà nước|` +
  `Bảo hiểm xã hội|Công an|Tòa án nhân dân|Viện kiểm sát nhân dân|Nội vụ|Tài chính|Tư pháp|Xây dựng|Y tế|Công Thương|` +
  `Giao thông vận tải|Thông tin và Truyền thông|Truyền thông|Kế hoạch và Đầu tư|Đầu tư|Khoa học và Công nghệ|Giáo dục và Đào tạo|` +
  `Tài nguyên và Môi trường|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Lao động - Thương binh và Xã hội|` +
  `Văn hóa, Thể thao và Du lịch|Văn hóa và Thông tin|Văn hóa và Thể thao|Văn hóa - Thông tin|Văn hóa - Xã hội|Kinh tế và Hạ tầng|` +
  `Kinh tế - Hạ tầng|Kinh tế, Hạ tầng và Đô thị|Kinh tế|Tài chính - Kế hoạch|Dân tộc và Tôn giáo|Dân tộc|Phục vụ hành chính công|` +
  `Ngoại giao|Quốc phòng|Kiểm lâm|Thống kê|Khu kinh tế|Khu công nghiệp|Tổng cục Thuế|Cục Thuế|Chi cục Thuế|Hải quan|Quản lý thị trường|Thi hành án dân sự|Việt Nam|Hồ Chí Minh`;
/** Kinds of organ that are also common words: "phòng chống", "các sở, ban, ngành", "Bộ thủ tục". */
const COMMON = new Set('ban|bộ|sở|phòng|cục|trường|viện|đảng bộ'.split('|'));
/** Fields of work that are names of organs behind their kind only: "Sở Xây dựng", "về xây dựng nông thôn mới". */
const FIELDS = new Set(
  (
    'nội vụ|tài chính|tư pháp|xây dựng|y tế|công thương|giao thông vận tải|truyền thông|đầu tư|kinh tế|dân tộc|ngoại giao|' +
    'quốc phòng|kiểm lâm|thống kê|hải quan|thanh tra|khu kinh tế|khu công nghiệp|quản lý thị trường|thi hành án dân sự'
  ).split('|'),
);
const BEHIND_KIND =
  /(?:^|(?<!\p{L})(?:bộ|sở|phòng|cục|ban|vụ|viện|trường|thanh tra|chánh|hạt|kho bạc|ngân hàng|ban quản lý|văn phòng|trung tâm|chỉ huy|bộ trưởng|giám đốc|và|-|,) )$/iu;
const BY_SMALL = new Map(PROPER.split('|').map((name) => [name.toLowerCase(), name]));
const SMALL = new RegExp(
  `(?<!\\p{L})(?:${[...BY_SMALL.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
);
/** "sở | Nội vụ", "thanh tra sở |": a kind of organ in front of a function, or at the end. */
const KIND_OF_ORGAN =
  /(?<!\p{L}|(?:[Ủủ]y|[Cc]hi|[Tt]ổng|[Vv]ăn|[Cc]án|[Tt]òa|[Hh]ọc|[Mm]ôi|[Nn]ông|[Tt]hị|[Cc]ông) )(?:ban|bộ|sở|phòng|cục|trường|viện)(?= \p{Lu}|$)/gu;
/** "nghị quyết | số 76/NQ-CP" */
const NUMBERED = /(?<!\p{L})(?:nghị quyết|quyết định|kế hoạch|chỉ thị|nghị định|thông tư|kết luận|đề án)(?= số \d)/gu;

/** Running-text capitals for a name printed in capitals throughout; any other name as it is. */
export function agencyCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}\p{Lu}.*\s/u.test(name)) return name;
  const small = inSmall(name).replace(/uỷ(?=[\s,]|$)/g, 'ủy');
  const proper = small
    .replace(SMALL, (found: string, at: number, all: string) => {
      if (COMMON.has(found) && at > 0) return found;
      if (FIELDS.has(found) && !isOfOrgan(all, at)) return found;
      return BY_SMALL.get(found) ?? found;
    })
    .replace(KIND_OF_ORGAN, capital)
    .replace(NUMBERED, capital);
  return capital(placesIn(proper));
}

/** Whether a field of work stands behind a kind of organ: "sở tài chính", "bộ công thương, y tế và xây dựng". */
function isOfOrgan(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (!BEHIND_KIND.test(before)) return false;
  // In a row only the kind at its head tells.
  return !/(?:và|-|,) $/u.test(before) || /(?<!\p{L})(?:bộ|sở|phòng) [^;:]*$/u.test(before);
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

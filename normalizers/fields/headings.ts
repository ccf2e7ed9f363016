import type { Field } from '../schema.js';
import { matchKey } from '../text/fold.js';

/**
 * What headings call the areas of reform: the six of Resolution 76/NQ-CP of 2021, direction (chỉ đạo, điều hành), and the
 * impact section of the reform index (Decision 876/QĐ-BNV of 2022); with the names of the programme before
 * (Resolution 30c/NQ-CP of 2011: hiện đại hóa hành chính). Patterns are matched on folded text, so damaged diacritics
 * do no harm.
 */
const NAMES: readonly (readonly [Field, RegExp])[] = [
  ['impact', /tac dong (?:cua )?(?:cchc|cai cach hanh chinh|den )|moi truong (?:dau tu|kinh doanh)/],
  [
    'procedures',
    /thu tuc hanh chinh|(?:don gian hoa|cai cach|cat giam) (?:cac )?thu tuc|\btthc\b|co che (?:mot|1) cua|(?:mot|1) cua lien thong|bo phan (?:mot|1) cua|kiem soat thu tuc|^(?:(?:ve|cong tac|ket qua|tinh hinh|tiep nhan,?|va) )*giai quyet ho so|phan anh,? kien nghi|phuc vu nguoi dan va doanh nghiep/,
  ],
  [
    'digital-government',
    /chinh quyen (?:dien tu|so)|chinh phu (?:dien tu|so)|chuyen doi so|hien dai hoa (?:nen )?hanh chinh|cong nghe thong tin|\bcntt\b|nhan thuc so|ha tang so|du lieu so|nen tang so|kinh te so|xa hoi so|ky nang so|cong dan so|\bcqdt\b|\bcqs\b|^(?:ve |cong tac )?hien dai hoa$|an toan thong tin|an ninh mang|chu ky so|so hoa (?:ho so|ket qua|tai lieu|du lieu)|de an 06|\biso\b|he thong quan ly chat luong|dich vu cong truc tuyen|do thi thong minh/,
  ],
  [
    'public-finance',
    /tai chinh cong|cai cach tai chinh|co che tai chinh|tu chu tai chinh|quan ly tai chinh|ngan sach nha nuoc|thu(?:,| va)? (?:chi )?ngan sach|giai ngan|tai san cong/,
  ],
  [
    'civil-service',
    /(?:che do )?cong vu|cong chuc|vien chuc|\bcbcc(?:vc)?\b|doi ngu can bo|vi tri viec lam|dao tao,? boi duong|ky luat,? ky cuong|nguon nhan luc|(?:xay dung|chat luong).{0,20} doi ngu|chat luong can bo/,
  ],
  [
    'apparatus',
    /to chuc bo may|\bbo may\b|^(?:ve |cong tac )?(?:to chuc,? )?(?:va )?bien che$|tinh gon bo may|sap xep (?:to chuc|don vi)|phan cap quan ly|phan cap,? phan quyen|tinh gian bien che|sap nhap/,
  ],
  ['public-finance', /^(?:ve |cong tac |linh vuc )*tai chinh(?:,? (?:va )?ngan sach)?$/],
  ['civil-service', /^(?:ve |cong tac |linh vuc )*(?:to chuc )?(?:can bo|nhan su)$/],
  ['institutions', /the che|van ban quy pham|van ban qppl|\bqppl\b|xay dung phap luat|phap luat/],
  [
    'steering',
    /chi dao(?: va)? dieu hanh|cong tac (?:lanh dao,? )?chi dao|chi dao cai cach|chi dao cchc|kiem tra (?:cong tac )?(?:cchc|cai cach hanh chinh)|tuyen truyen (?:ve )?(?:cong tac )?(?:cchc|cai cach hanh chinh)|thong tin tuyen truyen|ke hoach (?:cchc|cai cach hanh chinh)/,
  ],
];

/** The area of reform that a heading names, `null` where it names none, or three and more. The first named of two. */
export function fieldOfHeading(title: string): Field | null {
  const key = matchKey(title);
  const named = new Map<Field, number>();
  for (const [field, pattern] of NAMES) {
    const match = pattern.exec(key);
    if (match) named.set(field, match.index);
  }
  // "Cải cách thủ tục hành chính … cán bộ, công chức …": who acts is no area when a reform is named.
  if (named.size >= 3) return null;
  let first: Field | null = null;
  let place = Number.POSITIVE_INFINITY;
  for (const [field, index] of named) {
    if (index < place) {
      first = field;
      place = index;
    }
  }
  return first;
}

/** Offices where files are handed in: a heading may name one as who is to act, a title what it is about. */
const ONE_STOP = /bo phan tiep nhan va tra ket qua|trung tam phuc vu hanh chinh cong|chi so phuc vu nguoi dan/;

/**
 * The one area that a whole document is about by its title ("Kế hoạch chuyển đổi số …", "Kiểm soát thủ tục hành chính …"):
 * what its parts are about where their headings do not say; `null` for the reform as a whole.
 */
export function fieldOfTitle(title: string | null): Field | null {
  if (
    title === null ||
    /cai cach hanh chinh|\bcchc\b|\bpar ?index\b|chi so(?! phuc vu nguoi dan)/.test(matchKey(title))
  )
    return null;
  // "Kiểm soát thủ tục hành chính và cải cách chế độ công vụ": its parts are about either.
  const halves = title.split(
    /\s+và\s+(?=(?:cải cách|đổi mới|nâng cao|chuyển đổi|xây dựng|công tác|kiểm soát)(?!\p{L}))/iu,
  );
  const areas = new Set(halves.map(fieldOfHeading).filter((field) => field !== null));
  if (areas.size > 1) return null;
  return fieldOfHeading(title) ?? (ONE_STOP.test(matchKey(title)) ? 'procedures' : null);
}

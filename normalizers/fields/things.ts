import type { Field } from '../schema.js';
import { matchKey } from '../text/fold.js';

type Names = readonly (readonly [Field, RegExp])[];

/**
 * Things that belong to one area whatever the document is about, by what the areas hold in Resolution 76/NQ-CP of 2021 and
 * the criteria of Decision 876/QĐ-BNV of 2022. Matched on folded text.
 *
 * ```
 * hồ sơ cán bộ được số hóa                  digital-government: what is done to them, not whose they are
 * 20% văn bản giấy                          digital-government: paper that files replace
 * tinh giản 09 người, giảm 02 cấp phó       apparatus: so many posts
 * 500 tờ rơi, 06 pa nô                      steering: how the reform is made known
 * ```
 */
const THINGS: Names = [
  ['steering', /\b(?:to roi|to gap|pa no|bang ron)\b/],
  [
    'digital-government',
    /\bso hoa\b|\bbinh dan hoc vu so\b|\bwifi\b|\b(?:van ban|tai lieu) giay\b|\bgiay to hanh chinh\b|^(?:to chuc |mo )?(?:lop |khoa )?tap huan (?:ve )?(?:chuyen doi so|an toan thong tin)\b|\b(?:ho so|dich vu cong|dvc)\b.{0,40}\b(?:muc (?:do )?[34]\b|qua mang\b)/,
  ],
  [
    'apparatus',
    /\btinh gian\b|\bso don vi hanh chinh\b|\bsap nhap\b|\bgiam\b.{0,30}\b(?:dau moi|cap pho|so huyen|so xa|chi cuc|to dan pho)\b|^(?:giam )?(?:diem truong|lop ghep)$/,
  ],
  [
    'civil-service',
    /\b(?:can bo|cong chuc|vien chuc|cbcc)\b.{0,30}\b(?:duoc|tham gia) (?:cu di )?(?:dao tao|boi duong)\b/,
  ],
  ['public-finance', /\b(?:no thue|thue (?:thu nhap|gia tri gia tang|bao ve moi truong|xuat nhap khau))\b/],
];

/** What an office does of its own accord: in a plan for one area it belongs to that area, in any other to direction. */
const DOINGS: Names = [
  [
    'public-finance',
    /^(?:so cung ky |so du toan )?(?:tong )?(?:thu|chi) (?:noi dia|can doi|ngan sach|nsnn)\b|^giai ngan\b/,
  ],
  // Resolution 76/NQ-CP gives satisfaction with an authority's service, and with public schools and hospitals, to its organisation.
  [
    'apparatus',
    /^(?!.*\b(?:sipas|chi so)\b).*\bhai long\b.*\b(?:(?:su phuc vu|dich vu)\b.*\bco quan hanh chinh|(?:y te|giao duc)\b.*\bcong\b)/,
  ],
  [
    'steering',
    /^(?:to chuc |thuc hien |tien hanh )?(?:(?:cuoc|doan|luot|dot) )?kiem tra (?:truc tiep |dinh ky |dot xuat |thuc te |cong tac (?:cchc|cai cach hanh chinh) )*(?:(?:tai|o|doi voi) )?(?:cac )?(?:xa|phuong|thi tran|huyen|so|phong|co quan|don vi|trung tam|chi cuc|dia phuong|$)/,
  ],
  [
    'steering',
    /^(?:phat (?:ra|hanh)|thu ve)\b.*\bphieu\b|\bdieu tra xa hoi hoc\b|^(?:to chuc )?khao sat (?:y kien )?(?:cua )?(?:nguoi dan|to chuc)\b/,
  ],
];

/** The area of a thing measured that belongs to one alone; `null` for all others. */
export function fieldOfThing(measured: string): Field | null {
  return named(THINGS, measured);
}

/** The area of what an office does in a document that is about no single area: inspections and surveys are direction. */
export function fieldOfDoing(measured: string): Field | null {
  return named(DOINGS, measured);
}

function named(names: Names, measured: string): Field | null {
  const key = matchKey(measured);
  for (const [field, pattern] of names) if (pattern.test(key)) return field;
  return null;
}

import type { Field } from '../schema.js';
import { matchKey } from '../text/fold.js';

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
const THINGS: readonly (readonly [Field, RegExp])[] = [
  ['steering', /\b(?:to roi|to gap|pa no|bang ron)\b/],
  [
    'digital-government',
    /\bso hoa\b|\bbinh dan hoc vu so\b|\bwifi\b|\b(?:van ban|tai lieu) giay\b|\bgiay to hanh chinh\b|^(?:to chuc |mo )?(?:lop |khoa )?tap huan (?:ve )?(?:chuyen doi so|an toan thong tin)\b|\b(?:ho so|dich vu cong|dvc)\b.{0,40}\b(?:muc (?:do )?[34]\b|qua mang\b)/,
  ],
  [
    'apparatus',
    /\btinh gian\b|\bso don vi hanh chinh\b|\bsap nhap\b|\bgiam\b.{0,30}\b(?:dau moi|cap pho|so huyen|so xa|chi cuc|to dan pho)\b|^(?:giam )?(?:diem truong|lop ghep)$/,
  ],
];

/** The area of a thing measured that belongs to one alone; `null` for all others. */
export function fieldOfThing(measured: string): Field | null {
  const key = matchKey(measured);
  for (const [field, pattern] of THINGS) if (pattern.test(key)) return field;
  return null;
}

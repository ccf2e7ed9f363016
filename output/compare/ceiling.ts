import type { Target } from '../../normalizers/schema.js';
import { fold } from '../../normalizers/text/fold.js';

/**
 * Whether less is better: the figure says so ("dưới 2%", "không quá 5%"), or it is a small plain share of what nobody wants
 * ("tỷ lệ hồ sơ trễ hạn 2%"). What is to be done about the unwanted is wanted ("100% hồ sơ trễ hạn phải được xin lỗi").
 */
export function isCeiling({ value, change, indicator }: Pick<Target, 'value' | 'change' | 'indicator'>): boolean {
  if (!value) return false;
  if (value.comparator === 'lte' || value.comparator === 'lt') return true;
  const plain = value.comparator === 'eq' || value.comparator === 'approx';
  if (!plain || change !== null || value.unit !== 'percent' || value.number >= HALF) return false;
  const words = fold(indicator);
  return UNWANTED.test(words) && !TO_BE_DONE.test(words);
}

const HALF = 50;
const UNWANTED =
  /(?:qua|tre|cham) (?:thoi )?(?:han|hen|muon)|sai sot|sai pham|vi pham|no dong|ton dong|trai phap luat/u;
const TO_BE_DONE = /(?:^|\s)(?:duoc|phai|deu|xin loi)(?:\s|$)/u;

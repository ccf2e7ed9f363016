import { COUNTED_NOUNS } from './counted.js';
import { matchAt } from './units.js';

/** A count in thousands or millions: what to multiply by, and where the word ends. */
export interface Scale {
  readonly scale: number;
  readonly end: number;
}

const THINGS = `${COUNTED_NOUNS}|người|lượt|hộ|dân|tài khoản|trang|bản ghi|giao dịch|lao động|khách`;
const LARGE = new RegExp(`\\s{1,2}(nghìn|ngàn|vạn|triệu)\\s{1,2}(?=(?:${THINGS})(?!\\p{L}))`, 'iuy');

const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6 };

/** "1,2 | triệu lượt", "2 | triệu doanh nghiệp", "15 | nghìn hồ sơ": of things, not of đồng or tonnes. */
export function scaleAt(text: string, at: number): Scale | null {
  const match = matchAt(LARGE, text, at);
  return match ? { scale: SCALES[match[1]?.toLowerCase() ?? ''] ?? 1e3, end: at + match[0].length } : null;
}

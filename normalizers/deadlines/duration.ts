import { matchesOf } from '../text/matches.js';
import { expression, type TimeExpression } from './deadline.js';

/** "5 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ", "trong vòng 30 ngày", "chậm nhất 03 ngày sau khi …". */
const DURATION =
  /(?:(?:chậm|muộn)\s+nhất\s+(?:là\s+)?|không\s+quá\s+|sau\s+)?(?:(?:trong\s+)?(?:vòng|thời\s+hạn)\s+)?\d{1,3}\s*(?:ngày(?:\s+làm\s+việc)?|tuần|tháng|giờ)(?!\s*(?:đầu|cuối|\/|một|\d))\s*(?:,?\s*(?:kể\s+từ|tính\s+từ|từ\s+(?:khi|ngày)|sau\s+khi|trước\s+(?:khi|ngày(?!\s*\d)))[^;()]*)/giu;
const BARE = /(?:trong\s+)?(?:vòng|thời\s+hạn)\s+\d{1,3}\s*(?:ngày(?:\s+làm\s+việc)?|tuần|tháng|giờ)(?!\p{L})/giu;

/** The spans of time of a text ("trong vòng 30 ngày"); offsets point into it. */
export function findDurations(text: string): readonly TimeExpression[] {
  return [...matchesOf(text, DURATION), ...matchesOf(text, BARE)].map((m) =>
    expression(m.index, m.index + m[0].trimEnd().length, 'duration'),
  );
}

import { matchesOf } from '../text/matches.js';
import { expression, type TimeExpression } from './deadline.js';

/** A time that only refers elsewhere: "theo quy định", "định kỳ theo quy định", "theo kế hoạch của tỉnh". */
const ELSEWHERE =
  /(?<!\p{L})(?:(?:theo\s+)?định\s*kỳ(?:\s*,?\s*(?:đột\s+xuất\s+)?theo\s+(?:đúng\s+)?(?:quy\s+định|kế\s+hoạch|yêu\s+cầu|hướng\s+dẫn)[^;()]*)?|theo\s+(?:đúng\s+)?(?:quy\s+định|kế\s+hoạch|yêu\s+cầu|hướng\s+dẫn|tiến\s+độ|lộ\s+trình|chỉ\s+đạo|thời\s+gian|thời\s+hạn)[^;()]*)/giu;

/** The times of a text that another document sets ("theo kế hoạch riêng"). */
export function findUnspecified(text: string): readonly TimeExpression[] {
  return matchesOf(text, ELSEWHERE).map((m) =>
    expression(m.index, m.index + m[0].replace(/[\s.,]+$/u, '').length, 'unspecified'),
  );
}

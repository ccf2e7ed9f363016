import type { Span } from '../../numbers/index.js';
import { firstFrom } from './brackets.js';

/** What a bracket must begin with (or be) to restrict a figure. */
const RESTRICTION =
  /^(?:trừ|ngoại trừ|không bao gồm|không kể|không tính|chỉ |nếu |khi |đối với|áp dụng|trong trường hợp|đủ điều kiện|trong phạm vi|thuộc phạm vi)/iu;
const NO_RESTRICTION =
  /^(?:địa chỉ|sau đây|viết tắt|gọi (?:tắt|chung)|trong đó|đạt|tăng|giảm|kế hoạch số|quyết định số|nghị quyết số|ban hành kèm)/iu;

/**
 * The restriction in brackets of a clause: "(trừ văn bản mật)", "(nếu có)"; `null` where its brackets hold something
 * else: an abbreviation "(QPPL)", an address, a breakdown "(trong đó …)".
 */
export function readQualifier(text: string, brackets: readonly Span[], clause: Span): string | null {
  for (let i = firstFrom(brackets, clause.start); i < brackets.length; i++) {
    const bracket = brackets[i] as Span;
    if (bracket.end > clause.end) break;
    const inside = text
      .slice(bracket.start + 1, bracket.end - 1)
      .replace(/^[*_\s]+|[*_\s]+$/gu, '')
      .trim();
    if (!NO_RESTRICTION.test(inside) && RESTRICTION.test(inside) && !/\d\s?%/.test(inside)) return inside;
  }
  return null;
}

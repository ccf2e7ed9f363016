import type { Clause } from '../clauses/clause.js';
import { findLevels } from '../words/scope.js';

/** What is counted, up to where something else begins: "02 | hội nghị tập huấn về cải cách hành chính | cho 376 lượt …". */
const LIST = ',(?=\\s(?:công chức|viên chức|người lao động|thị trấn|phường|đơn vị|tiểu khu)(?!\\p{L}))';
const COUNTED = new RegExp(
  `^\\s*((?:[^,;.():\\d]|${LIST})+?)(?=\\s+(?:và|với|cho|trong đó|để|tại|đạt|từ|đến|trên|so với)(?!\\p{L})|[,;.():\\d]|$)`,
  'u',
);
/** "(khối cơ quan: 4 người, | khối xã, thị trấn: | 22 người)" */
const LABEL = /(?:^|[,;(]\s*)((?:(?!trong đó|cụ thể|gồm)[\p{L}\s&-]|,\s(?=thị trấn|phường|đặc khu)){4,60}):\s*$/iu;

/**
 * What a count in a breakdown is of, where it says so itself: by the label before it, or because what follows says more than
 * the unit of the whole ("trong đó: 15 | trường HTXSNV" of schools that all passed). `null`: the same as the whole.
 */
function ownName(text: string, { part, measure, indicator, traits }: Clause, counted: string): string | null {
  const label = LABEL.exec(text.slice(part.start, measure.start))?.[1]?.trim();
  if (label && !findLevels(label).some((mention) => mention.explicit)) return label;
  if (!traits.breakdown) return null;
  const whole = indicator.toLowerCase();
  const [unit, ...more] = counted.split(/\s+/u);
  return unit && more.some((word) => !whole.includes(word.toLowerCase())) ? counted : null;
}

/** "đạt 56,6% kế hoạch được giao | (913 tỷ đồng)", "tăng 27,8% so với cùng kỳ | (21 tỷ đồng)": what it is set against. */
const COMPARED =
  /%\s*(?:so\s+(?:với\s+)?)?(?:kế hoạch|dự toán|chỉ tiêu|cùng k[ỳì]|năm trước|năm\s+20\d\d)(?!\p{L})[^,;.()\d]{0,60}[*_\s]*\(\s*$/iu;

/** A word at its end that leads on to what was cut off. */
const LOOSE_END = /\s(?:của|khi|năm|cho|về|theo|do|được)$/iu;

/**
 * A count or a sum of money of a report as a record, where what it counts stands beside it; `null` where the words around
 * say too little to use the number without its page: then it is better not taken out of the text.
 */
export function countOf(text: string, clause: Clause): Clause | null {
  const { quantity } = clause.measure;
  if (!quantity || clause.ratio || clause.points || quantity.unit === 'percent' || clause.measure.doubtful) return null;
  if (
    COMPARED.test(text.slice(Math.max(0, quantity.start - 110), quantity.start)) &&
    /^[*_\s]*\)/u.test(text.slice(quantity.end, quantity.end + 4))
  )
    return null;
  if (quantity.unit === 'vnd') return clause.indicator.length >= 8 ? clause : null;
  const after = text.slice(quantity.end, quantity.end + 240);
  const counted = COUNTED.exec(after)?.[1]?.trim().replace(LOOSE_END, '') ?? '';
  const levels = new Set(
    findLevels(counted)
      .filter((mention) => mention.explicit)
      .map((mention) => mention.level),
  );
  const [level] = levels;
  if (clause.traits.position === 'end' || clause.traits.position === 'level') {
    if (clause.traits.shared > 6) return null;
    const own = ownName(text, clause, counted);
    if (own !== null) return own.split(' ').length >= 2 ? { ...clause, indicator: own } : null;
    return clause.indicator.split(' ').length >= 3 ? clause : null;
  }
  if (counted.split(/\s+/u).length < 3) return null;
  return { ...clause, indicator: counted, scope: levels.size === 1 && level ? level : null };
}

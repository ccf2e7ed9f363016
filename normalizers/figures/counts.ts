import type { Clause } from './clauses.js';
import { findLevels } from './scope.js';

/** What is counted, up to where something else begins: "02 | hội nghị tập huấn về cải cách hành chính | cho 376 lượt …". */
const LIST = ',(?=\\s(?:công chức|viên chức|người lao động|thị trấn|phường|đơn vị|tiểu khu)(?!\\p{L}))';
const COUNTED = new RegExp(
  `^\\s*((?:[^,;.():\\d]|${LIST})+?)(?=\\s+(?:và|với|cho|trong đó|để|tại|đạt|từ|đến|trên|so với)(?!\\p{L})|[,;.():\\d]|$)`,
  'u',
);
/** A word at its end that leads on to what was cut off. */
const LOOSE_END = /\s(?:của|khi|năm|cho|về|theo|do|được)$/iu;

/**
 * A count or a sum of money of a report as a record, where what it counts stands beside it; `null` where the words around
 * say too little to use the number without its page: then it is better not taken out of the text.
 */
export function countOf(text: string, clause: Clause): Clause | null {
  const { quantity } = clause.measure;
  if (!quantity || clause.ratio || clause.points || quantity.unit === 'percent' || clause.measure.doubtful) return null;
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
    return clause.indicator.split(' ').length >= 3 && clause.traits.shared <= 6 ? clause : null;
  }
  if (counted.split(/\s+/u).length < 3) return null;
  return { ...clause, indicator: counted, scope: levels.size === 1 && level ? level : null };
}

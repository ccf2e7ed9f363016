import { matchesOf } from '../text/matches.js';
import { WORD_START } from '../text/pattern.js';
import type { Figure, Quantity } from './figure.js';
import { nounAt, unitAt } from './units.js';
import { NUMBER_WORDS, parseNumberWords } from './words.js';

const WITH_UNIT = new RegExp(
  `${WORD_START}${NUMBER_WORDS}(?=\\s+(?:phần trăm|(?:(?:nghìn|triệu|tỷ|tỉ)\\s+)?đồng(?!\\p{L})))`,
  'giu',
);
const WITH_COMPARATOR = new RegExp(
  `(?<=${WORD_START}(?:ít nhất|tối thiểu|tối đa|không quá|không dưới)(?:\\s+(?:có|là|đạt|từ))?\\s+)${NUMBER_WORDS}(?!\\p{L})(?!\\s+(?:cửa|số|phần|nửa|vài|trong|cách|chiều|trăm|mươi))`,
  'giu',
);

/** One of them stands in every text that has such a figure; looking for them is cheap. */
const MAYBE = /phần trăm|(?:nghìn|triệu|tỷ|tỉ|trăm) đồng|[íÍ]t nhất|ối (?:thiểu|đa)|hông (?:quá|dưới)/;

/**
 * Figures written in words, where a unit or a comparator shows that a number is meant: "mười phần trăm", "hai tỷ đồng",
 * "ít nhất một sáng kiến". Not "cơ chế một cửa", "một số", nor the words that repeat digits: "100% (một trăm phần trăm)".
 */
export function findSpelled(text: string, known: readonly Figure[]): Quantity[] {
  if (!MAYBE.test(text)) return [];
  const found: Quantity[] = [];
  const ends = new Set(known.map((figure) => figure.end));
  const starts = new Set(known.map((figure) => figure.start));
  const repeats = (start: number, end: number): boolean => {
    const open = text.slice(Math.max(0, start - 12), start).lastIndexOf('(');
    const at = Math.max(0, start - 12) + open;
    if (open >= 0 && (ends.has(at) || ends.has(at - 1))) return true;
    const next = /^\s*\(\s*/u.exec(text.slice(end, end + 6));
    return next !== null && starts.has(end + next[0].length);
  };
  for (const match of matchesOf(text, WITH_UNIT)) {
    const number = parseNumberWords(match[0]);
    const unit = unitAt(text, match.index + match[0].length);
    if (number === null || !unit || repeats(match.index, unit.end)) continue;
    if (overlapsAny(known, match.index, unit.end)) continue;
    const value = number * unit.scale;
    found.push({ ...spelled(match.index, unit.end, value), unit: unit.unit });
  }
  for (const match of matchesOf(text, WITH_COMPARATOR)) {
    const end = match.index + match[0].length;
    const number = parseNumberWords(match[0]);
    const noun = nounAt(text, end);
    if (number === null || noun === null || unitAt(text, end) || overlapsAny(known, match.index, end)) continue;
    found.push({ ...spelled(match.index, end, number), noun });
  }
  return found;
}

function overlapsAny(known: readonly Figure[], start: number, end: number): boolean {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = known[low];
  return next !== undefined && next.start < end;
}

function spelled(start: number, end: number, number: number): Quantity {
  return {
    kind: 'quantity',
    start,
    end,
    number,
    upper: null,
    unit: 'count',
    noun: null,
    spelled: true,
    doubtful: false,
  };
}

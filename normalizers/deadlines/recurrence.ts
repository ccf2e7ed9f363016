import { matchesOf } from '../text/matches.js';
import { expression, type Recurrence, type TimeExpression } from './deadline.js';

/** A period as a word: not "quý IV", "năm 2024", "6 tháng đầu năm". */
const UNIT =
  '(?:(?:0?6|sáu|0?9|chín|0?3|ba)\\s*tháng(?!\\s*(?:đầu|cuối))|(?:bán|nửa)\\s*niên|ngày|tuần|tháng|quý|quí|qúy|năm)(?![\\p{L}\\d]|\\s*(?:\\d|(?:I{1,3}|IV|V)(?!\\p{L})|học|nay|sau|tiếp))';
const LINK = '\\s*(?:/|,|;|và|hoặc|-|,\\s*và)\\s*(?:(?:hàng|hằng|định\\s*kỳ|theo|mỗi|cả|báo\\s+cáo)\\s*)*';
const UNITS = `${UNIT}(?:${LINK}${UNIT})*`;
const COUNT = '(?:\\d{1,2}|một|hai|ba|bốn)';
const EACH = '(?:hàng|hằng|mỗi|từng|định\\s*kỳ\\s*(?:theo\\s*)?(?:hàng|hằng)?)';

/** A form, and what every text that holds it has: asking for that alone is quick. */
interface Form {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = [
  // trước ngày 15 của quý/6 tháng/năm · ngày 25 hàng tháng · trước ngày 10 của tháng cuối kỳ báo cáo
  {
    sign: /ngày\s*\d/iu,
    pattern: new RegExp(
      `(?:(?:theo\\s*)?định\\s*kỳ\\s*,?\\s*)?(?:(?<before>(?:chậm\\s+nhất\\s+)?trước)\\s*|(?<by>(?:chậm|muộn)\\s+nhất\\s+(?:là\\s+|vào\\s+)*)|vào\\s*|từ\\s*)?ngày\\s*\\d{1,2}(?!\\d|\\s*[/.-]?\\s*\\d|\\s*tháng\\s*\\d)\\s*(?:(?:của|hàng|hằng|mỗi|tháng\\s+(?:cuối|đầu)(?:\\s+(?:của|mỗi|kỳ\\s+báo\\s+cáo))*)\\s*)+(?:(?<units>${UNITS})|(?<=kỳ\\s+báo\\s+cáo\\s*))`,
      'giu',
    ),
  },
  // định kỳ quý/6 tháng/năm · theo định kỳ năm
  {
    sign: /kỳ/iu,
    pattern: new RegExp(`(?:theo\\s*)?định\\s*kỳ\\s*(?:theo\\s*|hàng\\s*|hằng\\s*)*(?<units>${UNITS})`, 'giu'),
  },
  // hằng năm · mỗi quý
  { sign: /h[àằ]ng|mỗi|từng|kỳ/iu, pattern: new RegExp(`(?<!\\p{L})${EACH}\\s*(?<units>${UNITS})`, 'giu') },
  // 01 năm 2 lần · mỗi năm một lần
  {
    sign: /lần/iu,
    pattern: new RegExp(`(?:mỗi\\s*|${COUNT}\\s*)?(?<per>năm|quý|tháng|tuần)\\s*(?<times>${COUNT})\\s*lần`, 'giu'),
  },
  // 2 lần/năm
  {
    sign: /lần/iu,
    pattern: new RegExp(
      `(?<times>${COUNT})\\s*lần\\s*(?:/|trong|một|mỗi)\\s*(?:0?1\\s*|một\\s*)?(?<per>năm|quý|tháng|tuần)(?![\\p{L}]|\\s*\\d)`,
      'giu',
    ),
  },
  // 06 tháng/lần · 3 tháng một lần
  {
    sign: /lần/iu,
    pattern: /(?<units>(?:0?[369]|sáu|ba|chín)\s*tháng|quý|năm|tháng|tuần)\s*(?:\/|(?:0?1|một)\s*)\s*lần/giu,
  },
  // quý/6 tháng/năm, of at least two
  {
    sign: /(?:niên|ngày|tuần|tháng|qu[ýí]|qúy|năm)\s*(?:[/,;-]|và|hoặc)/iu,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<units>${UNIT}(?:${LINK}${UNIT})+)`, 'giu'),
  },
];

/** Regular deadlines: "hằng năm", "định kỳ trước ngày 15 của quý/6 tháng/năm", "01 năm 2 lần (06 tháng/lần)". */
export function findRecurrences(text: string): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const { sign, pattern } of FORMS) {
    if (!sign.test(text)) continue;
    for (const m of matchesOf(text, pattern)) {
      const { before, by, units, per, times } = m.groups ?? {};
      const recurrence = per && times ? byTimes(per, times) : unitsOf(units ?? '');
      const relation = before ? 'before' : by ? 'by' : null;
      found.push(expression(m.index, m.index + m[0].trimEnd().length, 'recurring', { recurrence, relation }));
    }
  }
  return found;
}

const NUMBERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4 };
const PER_YEAR: Readonly<Record<string, number>> = { năm: 1, quý: 4, tháng: 12, tuần: 52 };
const BY_TIMES: Readonly<Record<number, Recurrence>> = {
  1: 'annual',
  2: 'semiannual',
  4: 'quarterly',
  12: 'monthly',
  52: 'weekly',
};

/** "2 lần/năm" is semiannual; "3 lần/năm" has no name in the contract and gives `null`. */
function byTimes(per: string, times: string): readonly Recurrence[] | null {
  const count = NUMBERS[times.toLowerCase()] ?? Number(times);
  const name = BY_TIMES[count * (PER_YEAR[per.toLowerCase()] ?? 0)];
  return name ? [name] : null;
}

const NAMES: readonly (readonly [RegExp, Recurrence])[] = [
  [/^(?:0?6|sáu)\s*tháng|niên$/iu, 'semiannual'],
  [/^(?:0?9|chín)\s*tháng/iu, 'nine-monthly'],
  [/^(?:0?3|ba)\s*tháng|^q(?:uý|uí|úy)/iu, 'quarterly'],
  [/^tháng/iu, 'monthly'],
  [/^tuần/iu, 'weekly'],
  [/^ngày/iu, 'daily'],
  [/^năm/iu, 'annual'],
];
const EACH_UNIT = /(?:(?:0?[369]|sáu|chín|ba)\s*tháng|(?:bán|nửa)\s*niên|ngày|tuần|tháng|quý|quí|qúy|năm)(?!\p{L})/giu;

function unitsOf(units: string): readonly Recurrence[] | null {
  const names = matchesOf(units, EACH_UNIT).flatMap(
    ([unit]) => NAMES.find(([pattern]) => pattern.test(unit))?.[1] ?? [],
  );
  return names.length > 0 ? [...new Set(names)] : null;
}

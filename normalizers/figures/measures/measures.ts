import type { Figure, Quantity, Ratio } from '../../numbers/index.js';
import { agrees, isPercent, pairInTurn } from './in-turn.js';

/** One measured value as the source states it: a quantity, a ratio, or a percentage with the ratio it came from. */
export interface Measure {
  readonly quantity: Quantity | null;
  readonly ratio: { readonly numerator: number; readonly denominator: number } | null;
  /** From the first to the last character of what states it. */
  readonly start: number;
  readonly end: number;
  readonly doubtful: boolean;
}

/** "100% thủ tục": all of them. */
export function isAll(quantity: Measure['quantity']): boolean {
  return quantity?.unit === 'percent' && quantity.number === 100;
}

/** Between a ratio and the percentage it makes: "46/68 TTHC, đạt", "122/122 đơn vị … (đạt", "116/116 =". */
const LINK =
  /(?:(?<!\p{L})(?:đạt|bằng|chiếm|tương ứng|tương đương|tỷ lệ|tỉ lệ)(?!\p{L})|=|\()(?:\s*(?:tỷ lệ|tỉ lệ|là|với|đạt|hoàn thành|khoảng|trên|gần|hơn|:|=))*\s*$/iu;
const LINK_CHANGE = /(?:[(,]\s*)(?:tương ứng\s+)?(?:tỷ lệ\s+)?(?:giảm|tăng|cắt giảm)\s*$/iu;
/** The same with nothing but what is counted between: then the two belong together even where they contradict each other. */
const NEAR =
  /^\s*(?:[\p{L}&/-]+\s*){0,6}(?:,\s*)?(?:\(\s*)?(?:(?:đạt|bằng|chiếm|tương ứng|tương đương)(?!\p{L})|=|\()[^,;\d]{0,24}$/iu;
/** Between a percentage and the ratio behind it: "98,8% (351/355", "85%, tương ứng 9223/10849". */
const BACK_LINK =
  /^[\s,]*(?:\((?:\s*(?:đạt|là|tương ứng|với|gồm|số|hồ sơ|cụ thể|bằng|:))*|(?:tương ứng|tương đương)(?:\s*(?:với|là|số))*|với)\s*$/iu;
/** "98,7% văn bản đi được ký số (1.974/2.000 văn bản)": the bracket says how many. */
const OPENED = /^[^();:]*\((?:\s*(?:đạt|là|tương ứng|với|gồm|số|cụ thể|bằng|:))*\s*$/iu;
/** "60% kế hoạch", "112% so với dự toán" */
const OF_PLAN = /^\s*(?:so với\s+|so\s+|của\s+)?(?:kế hoạch|KH|dự toán|chỉ tiêu)(?!\p{L})/iu;
/** A clause of its own begins between them. */
const BREAK = /[;.](?!\d)|(?<!\p{L})(?:trong đó|trong số đó|xếp thứ)(?!\p{L})/iu;

/**
 * Joins a percentage with the ratio it states: by the words between them, and by arithmetic where the words leave it
 * open. "40/40/122 cơ quan (đạt 100% kế hoạch)" is 100 % with 40/40, and the bare 40/122.
 */
export function readMeasures(text: string, figures: readonly Figure[]): readonly Measure[] {
  const measures: Measure[] = [];
  const taken = new Set<Figure>();
  const paired = pairInTurn(text, figures);
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    const next = figures[i + 1];
    if (!figure || taken.has(figure)) continue;
    const inTurn = paired.get(figure);
    if (inTurn) {
      taken.add(inTurn);
      // The figure stands where its ratio stands: the words around that one say what it measures.
      measures.push(
        joined({ ...inTurn, start: figure.start, end: figure.end }, figure.kind === 'ratio' ? figure : null),
      );
      continue;
    }
    if (figure.kind === 'ratio') {
      const percent = percentAfter(figures, i);
      const stated = percent && follows(text, figure, percent) ? percent : null;
      if (stated) taken.add(stated);
      measures.push(joined(stated, figure));
      if (figure.all !== null && figure.all !== 0)
        measures.push({ ...joined(null, figure), ratio: { numerator: figure.numerator, denominator: figure.all } });
      continue;
    }
    if (isPercent(figure) && next?.kind === 'ratio' && leads(text, figure, next, figures[i + 2])) {
      i++;
      measures.push(joined(figure, next));
      continue;
    }
    measures.push(joined(figure, null));
  }
  return measures;
}

/** The next percentage, past counts: "10/25 cơ quan (08 xã, 02 phòng), đạt 40%". */
function percentAfter(figures: readonly Figure[], index: number): Quantity | null {
  for (let i = index + 1; i < Math.min(figures.length, index + 6); i++) {
    const figure = figures[i];
    if (!figure || figure.kind === 'ratio') return null;
    if (figure.unit === 'count') continue;
    return isPercent(figure) ? figure : null;
  }
  return null;
}

function follows(text: string, ratio: Ratio, percent: Quantity): boolean {
  const between = text.slice(ratio.end, percent.start);
  if (between.length > 400 || BREAK.test(withoutBrackets(between))) return false;
  // "kiểm tra 6/20 đơn vị, đạt 60% kế hoạch": of the plan, not of all.
  if (OF_PLAN.test(text.slice(percent.end, percent.end + 24)) && !agrees(ratio, percent)) return false;
  // "tỷ lệ đúng hạn của 11/12 xã đạt 100%": the ratio says where, and the percentage is none of it.
  const where = /(?<!\p{L})(?:của|tại|ở|đối với)\s+$/iu.test(text.slice(Math.max(0, ratio.start - 12), ratio.start));
  // "46/68 phản ánh được xử lý đúng hạn (66,2%)": the bracket says what the ratio makes, though the source reckoned wrongly.
  if (RESTATED.test(between) && /^\s*\)/u.test(text.slice(percent.end, percent.end + 4)) && isNear(ratio, percent))
    return true;
  // "giảm 81/521 đơn vị (tỷ lệ giảm 15,54%)"
  if (LINK_CHANGE.test(between) && agrees(ratio, percent)) return true;
  if (LINK.test(between)) return (NEAR.test(between) && !where) || agrees(ratio, percent);
  // "đảm bảo 100% cán bộ đạt chuẩn" counts other things, even where 12/12 came before.
  return between.length <= 40 && /^[^,;]*$/u.test(between) && agrees(ratio, percent) && /=\s*$/u.test(between);
}

/** Nothing but words between a ratio and the bracket that states its percentage. */
const RESTATED = /^[^,;.:()\d]{0,120}\(\s*(?:tỷ lệ\s+|đạt\s+|chiếm\s+)?$/iu;
/** A slip of the arithmetic, in points. */
const SLIP = 3;

function isNear({ numerator, denominator }: Ratio, percent: Quantity): boolean {
  return denominator > 0 && Math.abs((100 * numerator) / denominator - percent.number) <= SLIP;
}

function leads(text: string, percent: Quantity, ratio: Ratio, after: Figure | undefined): boolean {
  const between = text.slice(percent.end, ratio.start);
  // "dưới 1% (23/3.410 hồ sơ = 0,67%)": the ratio's own percentage stands behind it.
  if (after && isPercent(after) && follows(text, ratio, after) && distance(ratio, after) < distance(ratio, percent))
    return false;
  if (OPENED.test(between) && between.length <= 240 && agrees(ratio, percent)) return true;
  if (between.length > 80 || !BACK_LINK.test(between)) return false;
  // "đạt 100% (12/12 xã đạt 100%)": the ratio has a percentage of its own.
  return agrees(ratio, percent) || !(after && isPercent(after) && follows(text, ratio, after));
}

function distance({ numerator, denominator }: Ratio, percent: Quantity): number {
  return Math.abs((100 * numerator) / denominator - percent.number);
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, ' ');
}

function joined(quantity: Quantity | null, ratio: Ratio | null): Measure {
  const parts = [quantity, ratio].filter((part) => part !== null);
  return {
    quantity,
    ratio: ratio && { numerator: ratio.numerator, denominator: ratio.denominator },
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    doubtful: parts.some((part) => part.doubtful),
  };
}

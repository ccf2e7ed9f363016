import type { Figure, Quantity, Ratio } from '../../numbers/index.js';

/** "lần lượt", "tương ứng": figures follow in the order of what was named before. */
const IN_TURN = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})[^,;\d]{0,24}$/iu;
const ROW = /^[\s,]*(?:và\s+)?$/iu;

/**
 * Percentages that are given for several ratios in turn:
 *
 * ```
 * 36/124 xã và 09/14 sở, ngành, đạt lần lượt 29,03% và 64,29%      36/124 = 29,03 %, 09/14 = 64,29 %
 * ```
 * Only where there are as many of the one as of the other and each agrees with its own.
 */
export function pairInTurn(text: string, figures: readonly Figure[]): ReadonlyMap<Figure, Quantity> {
  const pairs = new Map<Figure, Quantity>();
  for (let i = 0; i < figures.length; i++) {
    const ratios = runOf(figures, i, isPlainRatio);
    if (ratios.length < 2) continue;
    const percents = runOf(figures, i + ratios.length, isPercent).slice(0, ratios.length);
    if (percents.length === ratios.length && areInTurn(text, ratios, percents)) {
      ratios.forEach((ratio, n) => {
        const percent = percents[n];
        if (percent) pairs.set(ratio, percent);
      });
    }
    i += ratios.length - 1;
  }
  return pairs;
}

function areInTurn(text: string, ratios: readonly Ratio[], percents: readonly Quantity[]): boolean {
  const [last, first] = [ratios.at(-1), percents[0]];
  if (!last || !first || first.start - last.end > 160 || !IN_TURN.test(text.slice(last.end, first.start))) return false;
  const row = percents.every((percent, n) => {
    const before = percents[n - 1];
    return before === undefined || ROW.test(text.slice(before.end, percent.start));
  });
  return (
    row &&
    ratios.every((ratio, n) => {
      const percent = percents[n];
      return percent !== undefined && agrees(ratio, percent);
    })
  );
}

function runOf<T extends Figure>(figures: readonly Figure[], from: number, is: (figure: Figure) => figure is T): T[] {
  const run: T[] = [];
  for (let figure = figures[from]; figure && is(figure); figure = figures[from + run.length]) run.push(figure);
  return run;
}

function isPlainRatio(figure: Figure): figure is Ratio {
  return figure.kind === 'ratio' && figure.all === null;
}

/** A single percentage, no range. */
export function isPercent(figure: Figure): figure is Quantity {
  return figure.kind === 'quantity' && figure.unit === 'percent' && figure.upper === null;
}

/** Whether n/m is the stated percentage, to the precision in which it is stated or to one point. */
export function agrees(
  ratio: { readonly numerator: number; readonly denominator: number },
  percent: Quantity,
): boolean {
  if (ratio.denominator === 0) return false;
  return Math.abs((100 * ratio.numerator) / ratio.denominator - percent.number) <= 1;
}

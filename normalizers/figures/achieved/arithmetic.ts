import type { Clause } from '../clauses/clause.js';

/** What the source's own numbers contradict; kept as printed, and said. */
export interface Contradiction {
  readonly code: 'ratio-disagrees' | 'parts-do-not-sum';
  readonly message: string;
  readonly clause: Clause;
}

/**
 * Whether the stated percentage is its ratio, to the last digit that is stated, rounded or cut off: 9223/10849 is 85 % and
 * 85,0 %, not 84 %. `null` where one of them is missing.
 */
export function ratioAgrees({ ratio, measure }: Pick<Clause, 'ratio' | 'measure'>): boolean | null {
  const percent = measure.quantity;
  if (!ratio || percent?.unit !== 'percent' || ratio.denominator === 0) return null;
  const decimals = /\.(\d+)$/.exec(String(percent.number))?.[1]?.length ?? 0;
  const expected = (100 * ratio.numerator) / ratio.denominator;
  return Math.abs(expected - percent.number) < 10 ** -decimals + 1e-9;
}

/** Percentages that their ratios contradict. */
export function findDisagreements(clauses: readonly Clause[]): Contradiction[] {
  return clauses
    .filter((clause) => ratioAgrees(clause) === false)
    .map((clause) => ({ code: 'ratio-disagrees', message: disagreement(clause), clause }));
}

/** What a ratio comes to and what is stated. */
export function disagreement({ ratio, measure }: Pick<Clause, 'ratio' | 'measure'>): string {
  const { numerator, denominator } = ratio ?? { numerator: 0, denominator: 1 };
  const computed = Math.round((10_000 * numerator) / denominator) / 100;
  return `${numerator}/${denominator} is ${computed} %, the source states ${measure.quantity?.number} %`;
}

/**
 * Breakdowns whose parts do not make the whole: "77/265 (trong đó cấp huyện 31/198, cấp xã 46/68)", where 198 + 68 is 266.
 * A breakdown may be partial, so something is said only where one of the two sums fits (or the parts are the levels of one
 * administration), or where the parts are more than the whole.
 */
export function findBadSums(clauses: readonly Clause[]): Contradiction[] {
  const found: Contradiction[] = [];
  let whole: Clause | null = null;
  let parts: Clause[] = [];
  const close = (): void => {
    const message = whole && parts.length > 1 ? contradiction(whole, parts) : null;
    if (whole && message) found.push({ code: 'parts-do-not-sum', message, clause: whole });
    parts = [];
  };
  for (const clause of clauses) {
    if (clause.traits.breakdown && whole && clause.span.start === whole.span.start) {
      if (clause.ratio) parts.push(clause);
      continue;
    }
    close();
    whole = clause.ratio ? clause : null;
  }
  close();
  return found;
}

function contradiction(whole: Clause, parts: readonly Clause[]): string | null {
  const total = whole.ratio;
  if (!total) return null;
  const done = parts.reduce((sum, part) => sum + (part.ratio?.numerator ?? 0), 0);
  const planned = parts.reduce((sum, part) => sum + (part.ratio?.denominator ?? 0), 0);
  const fits = [done === total.numerator, planned === total.denominator];
  const levels = parts.every((part) => part.scope !== null && part.scope !== whole.scope);
  const exceeds = done > total.numerator || planned > total.denominator;
  if (fits[0] && fits[1]) return null;
  if (!fits[0] && !fits[1] && !levels && !exceeds) return null;
  return `the parts come to ${done}/${planned}, the whole is stated as ${total.numerator}/${total.denominator}`;
}

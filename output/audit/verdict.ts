import type { Result, Target, Value } from '../../normalizers/schema.js';
import { isCeiling } from '../compare/ceiling.js';
import type { Label } from '../language.js';
import { NO_FIGURE, NOT_EXACT, ONLY_CEILING, ONLY_FLOOR, OTHER_KIND, OTHER_UNIT } from './reasons.js';

/** What one reported figure says of one committed figure. */
export type Judgement =
  | { readonly verdict: 'met' | 'not-met'; readonly gap: number; readonly reported: Value }
  /** The figures do not decide it; `why` is for people. */
  | { readonly verdict: 'undecided'; readonly why: Label };

/**
 * Holds a reported figure against a committed one of the same unit. A commitment is a floor ("100%", "từ 90% trở lên"),
 * or a ceiling where it says so ("không quá 3 ngày"). A report that only bounds its figure ("trên 80%") decides a floor
 * that lies below the bound, and nothing else.
 */
export function judge(target: Target, result: Result): Judgement {
  const committed = target.value;
  if (!committed) return undecided(NO_FIGURE);
  const reported = reportedValue(result, committed.unit);
  if (!reported) return undecided(OTHER_UNIT);
  if (target.change !== result.change) return undecided(OTHER_KIND);
  const ceiling = isCeiling(target);
  const strict = committed.comparator === 'gt' || committed.comparator === 'lt';
  const gap = round(reported.number - committed.number);
  const ahead = ceiling ? -gap : gap;
  const met = strict && !boundedBy(reported, ceiling) ? ahead > 0 : ahead >= 0;

  switch (reported.comparator) {
    case 'eq':
      return { verdict: met ? 'met' : 'not-met', gap, reported };
    case 'gt':
    case 'gte':
      if (ceiling) return met ? undecided(ONLY_FLOOR) : { verdict: 'not-met', gap, reported };
      return met ? { verdict: 'met', gap, reported } : undecided(ONLY_FLOOR);
    case 'lt':
    case 'lte':
      if (!ceiling) return met ? undecided(ONLY_CEILING) : { verdict: 'not-met', gap, reported };
      return met ? { verdict: 'met', gap, reported } : undecided(ONLY_CEILING);
    default:
      return undecided(NOT_EXACT);
  }
}

/** "trên 80%" reported is more than 80, so that a target "trên 80%" is met although the numbers are equal. */
function boundedBy(reported: Value, ceiling: boolean): boolean {
  return reported.comparator === (ceiling ? 'lt' : 'gt');
}

/** The figure of a result in the wanted unit: as printed, or the percentage that its ratio n/m makes. */
function reportedValue({ value, ratio }: Result, unit: Value['unit']): Value | null {
  if (value?.unit === unit) return value;
  if (value !== null || ratio === null || unit !== 'percent') return null;
  if (ratio.denominator <= 0 || ratio.numerator > ratio.denominator) return null;
  return { comparator: 'eq', number: round((100 * ratio.numerator) / ratio.denominator), upper: null, unit };
}

function undecided(why: Label): Judgement {
  return { verdict: 'undecided', why };
}

function round(n: number): number {
  return Math.round(n * 1e6) / 1e6;
}

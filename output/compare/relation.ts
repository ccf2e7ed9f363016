import type { Target, Value } from '../../normalizers/schema.js';
import { isCeiling } from './ceiling.js';
import { measureOf } from './indicator.js';

/** How a lower level's figure stands to the higher one's. */
export type Relation = 'equal' | 'stricter' | 'looser' | 'mixed' | 'only-here' | 'incomparable';

/**
 * A committed figure is a floor, unless it says that it is a ceiling: at the same number `gt` is stricter than `gte`, and
 * `eq` counts as `gte` (contract, "Comparison and audit"). Figures of different kinds, or none, are incomparable.
 */
export function relationOf(upper: Target | null, lower: Target | null): Relation {
  if (!upper?.value || !lower?.value || measureOf(upper) !== measureOf(lower)) return 'incomparable';
  const ceiling = isCeiling(upper);
  if (ceiling !== isCeiling(lower)) return 'incomparable';
  const order = strictness(lower.value) - strictness(upper.value) || ends(lower.value) - ends(upper.value);
  if (order === 0) return 'equal';
  return order > 0 !== ceiling ? 'stricter' : 'looser';
}

/** The relation of several lower levels together. */
export function overall(relations: readonly Relation[]): Relation {
  const [first] = relations;
  if (first === undefined) return 'only-here';
  const distinct = new Set(relations);
  if (distinct.size === 1) return first;
  if (distinct.has('incomparable')) {
    distinct.delete('incomparable');
    if (distinct.size === 1) return 'mixed';
  }
  distinct.delete('equal');
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : 'mixed';
}

/** The number, moved by less than any printed digit where the comparator excludes it. */
function strictness(value: Value): number {
  const nudge = Math.max(1e-9, Math.abs(value.number) * 1e-9);
  if (value.comparator === 'gt') return value.number + nudge;
  if (value.comparator === 'lt') return value.number - nudge;
  return value.number;
}

function ends(value: Value): number {
  return value.upper ?? value.number;
}

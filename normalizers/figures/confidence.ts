import type { ClauseTraits } from './clauses/clause.js';

/** What speaks for and against a record. */
export interface RecordTraits {
  readonly clause: ClauseTraits | null;
  /** The section's role announces figures of this kind. */
  readonly announced: boolean;
  readonly unit: 'percent' | 'count' | 'vnd' | 'days' | 'ratio' | 'none';
  readonly doubtful: boolean;
  readonly length: number;
  /** Arithmetic: the stated ratio gives the stated percentage, or contradicts it; `null` where there is nothing to check. */
  readonly agrees: boolean | null;
  /** The indicator came out empty or a mere word. */
  readonly thin: boolean;
  /** A count or sum that a report mentions in passing: its number is sure, what it counts less so. */
  readonly aside?: boolean;
  /** 0…1, how sure the digits are read. */
  readonly digits: number;
}

/**
 * The odds that a careful auditor would accept the record, in logits: a start of 4 (98 %), less what makes readings of its
 * kind go wrong. The weights are set by judgement after reading records of every kind against their sources, not fitted:
 * the gold at hand has too few wrong ones. Misread digits weigh as a factor, since no wording makes up for them.
 */
export function confidenceOf(traits: RecordTraits): number {
  let logit = 4;
  if (!traits.announced) logit -= 0.7;
  const { clause } = traits;
  if (clause) {
    if (clause.position === 'mid') logit -= 0.7;
    if (clause.position === 'level' || clause.position === 'list') logit -= 0.4;
    if (clause.breakdown) logit -= 0.5;
    if (clause.shared > 3) logit -= 0.4;
    if (clause.unpaired) logit -= 1.5;
  }
  if (traits.unit === 'count') logit -= 1.4;
  if (traits.aside) logit -= 0.6;
  if (traits.unit === 'days' || traits.unit === 'vnd') logit -= 0.8;
  if (traits.unit === 'ratio') logit -= 0.3;
  if (traits.unit === 'none') logit -= 1.2;
  if (traits.length > 500) logit -= 0.6;
  if (traits.thin) logit -= 0.8;
  if (traits.agrees === true) logit += 0.6;
  if (traits.agrees === false) logit -= 0.8;
  if (traits.doubtful) logit -= 2.2;
  const reading = 1 / (1 + Math.exp(-logit));
  return Math.round(reading * traits.digits * 100) / 100;
}

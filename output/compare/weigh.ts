import type { Field } from '../../normalizers/schema.js';
import { isCeiling } from './ceiling.js';
import { agreement, sameThings } from './facets.js';
import type { Indicator } from './indicator.js';

/** How alike two indicators are, and why. All parts are 0…1. */
export interface Likeness {
  readonly score: number;
  readonly parts: {
    /** Cosine of the weighted words. */
    readonly wording: number;
    /** How much of the shorter is found in the longer: a district often says the same with half of the words. */
    readonly covered: number;
    /** Whether both speak of the same thing: "hồ sơ … trực tuyến" and "người dân … trực tuyến" do not. */
    readonly head: number;
    /** Whether they count the same things, see `sameThings`. */
    readonly things: number;
    readonly field: number;
    readonly measure: number;
    /** How far what is done and what part is counted agree; at 0 they forbid; see `agreement`. */
    readonly facets: number;
  };
}

const WEIGHTS = {
  wording: 0.4,
  covered: 0.2,
  head: 0.1,
  things: 0.1,
  facets: 0.1,
  field: 0.05,
  measure: 0.05,
} as const;
/** Content syllables at the beginning of an indicator that name the thing counted. */
const HEAD_LENGTH = 3;

/** Inverse document frequency of terms: what all plans say tells little. */
export interface TermWeights {
  weight(term: string): number;
}

/** Weights from the indicators at hand, smoothed so that a comparison of two short plans is sensible too. */
export function termWeights(indicators: readonly Indicator[]): TermWeights {
  const seen = new Map<string, number>();
  for (const { terms } of indicators) for (const term of new Set(terms)) seen.set(term, (seen.get(term) ?? 0) + 1);
  const total = indicators.length;
  const PAIR = 0.5; // a pair of syllables repeats what its two syllables said
  return {
    weight: (term) => Math.log(1 + total / (1 + (seen.get(term) ?? 0))) * (term.includes(' ') ? PAIR : 1),
  };
}

/** A bag of terms with its length, made once per indicator. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

export function vectorOf({ terms }: Indicator, weights: TermWeights): Vector {
  const bag = new Map<string, number>();
  for (const term of terms) bag.set(term, Math.min(2, (bag.get(term) ?? 0) + 1));
  let sum = 0;
  for (const [term, count] of bag) {
    const weight = Math.sqrt(count) * weights.weight(term);
    bag.set(term, weight);
    sum += weight * weight;
  }
  return { weights: bag, norm: Math.sqrt(sum) };
}

/** Weighs the likeness of two indicators whose vectors were made with the same weights. */
export function likeness(a: Indicator, va: Vector, b: Indicator, vb: Vector): Likeness {
  let dot = 0;
  let shared = 0;
  const [small, large] = va.weights.size <= vb.weights.size ? [va, vb] : [vb, va];
  for (const [term, weight] of small.weights) {
    const other = large.weights.get(term);
    if (other === undefined) continue;
    dot += weight * other;
    shared += Math.min(weight, other) ** 2;
  }
  const least = Math.min(va.norm, vb.norm);
  const parts = {
    wording: least === 0 ? 0 : dot / (va.norm * vb.norm),
    covered: least === 0 ? 0 : Math.min(1, shared / least ** 2),
    head: headLikeness(a, b),
    field: fieldLikeness(a, b),
    things: sameThings(a.facets, b.facets),
    facets: agreement(a.facets, b.facets),
    measure: a.measure === b.measure ? 1 : a.measure === 'none' || b.measure === 'none' ? 0.3 : 0,
  };
  const score = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce((sum, k) => sum + WEIGHTS[k] * parts[k], 0);
  return { score, parts };
}

/** Wording from which on nothing but the facets forbids. */
const NEARLY_VERBATIM = 0.75;
/**
 * Score that a pair needs where both name what is done and what part is counted, where both name one of the two, where
 * neither names any, and where only one does.
 */
const NEEDED = { all: 0.55, both: 0.6, neither: 0.66, one: 0.74 } as const;
/** The same where the figures are of different units: the words alone must carry it. */
const NEEDED_IN_OTHER_UNIT = 0.74;
/** Content syllables from which on an indicator says by itself what it is about, whatever the heading above it. */
const SPECIFIC = 6;
/** Content syllables below which an indicator says nothing. */
const ANY = 2;

/** Whether a careful auditor would call two indicators the same. Measured, see docs/EVALUATION.md. */
export function isSame(a: Indicator, b: Indicator, { score, parts }: Likeness): boolean {
  if (parts.facets === 0 || forOtherLevels(a, b)) return false;
  const telling = [a, b].filter(tells).length;
  const all = a.facets.actions.size > 0 && b.facets.actions.size > 0 && a.facets.limits.size > 0;
  const needed = all ? NEEDED.all : telling === 2 ? NEEDED.both : telling === 0 ? NEEDED.neither : NEEDED.one;
  if (score < Math.max(needed, parts.measure === 0 ? NEEDED_IN_OTHER_UNIT : 0)) return false;
  const shorter = Math.min(syllables(a).length, syllables(b).length);
  if (shorter < ANY) return false;
  if (isChange(a) !== isChange(b) && telling < 2) return false;
  if (parts.wording >= NEARLY_VERBATIM) return true;
  if (parts.things === 0) return false;
  // "Cơ quan, đơn vị được kiểm tra": of what, only the field above it says.
  return parts.field > 0 || shorter >= SPECIFIC;
}

/** Whether an indicator names what is done or what part is counted. */
export function tells({ facets }: Indicator): boolean {
  return facets.actions.size + facets.limits.size > 0;
}

/** Whether each gives figures for levels that the other gives none for: "công chức cấp huyện", "công chức cấp xã". */
function forOtherLevels(a: Indicator, b: Indicator): boolean {
  const levels = new Set(a.targets.map(({ scope }) => scope));
  return !levels.has(null) && b.targets.every(({ scope }) => scope !== null && !levels.has(scope));
}

/**
 * Whether two commitments are a ceiling and a floor in the same unit: what is wanted little is not what is wanted much
 * ("hồ sơ quá hạn dưới 1,5%", "100% hồ sơ quá hạn được xin lỗi").
 */
export function oppose(a: Indicator, b: Indicator): boolean {
  const va = a.targets[0].value;
  const vb = b.targets[0].value;
  if (!va || !vb || va.unit !== vb.unit) return false;
  return isCeiling(a.targets[0]) !== isCeiling(b.targets[0]);
}

/** "Giảm 10% số đơn vị sự nghiệp" is another indicator than what share of them is autonomous. */
function isChange({ targets: [{ change }] }: Indicator): boolean {
  return change !== null;
}

function syllables({ terms }: Indicator): readonly string[] {
  return terms.filter((term) => !term.includes(' '));
}

/** "Số hóa hồ sơ", "hồ sơ được số hóa": what one begins with may stand anywhere in the other. */
function headLikeness(a: Indicator, b: Indicator): number {
  return (shareOfHead(a, b) + shareOfHead(b, a)) / 2;
}

function shareOfHead(a: Indicator, b: Indicator): number {
  const head = syllables(a).slice(0, HEAD_LENGTH);
  return head.length === 0 ? 0 : head.filter((term) => b.terms.includes(term)).length / head.length;
}

function fieldLikeness(a: Indicator, b: Indicator): number {
  const fa = a.targets[0].field;
  const fb = b.targets[0].field;
  if (fa === null || fb === null) return 0.5;
  if (fa === fb) return 1;
  return NEIGHBOURS.some((both) => both.includes(fa) && both.includes(fb)) ? 0.5 : 0;
}

/** Areas that plans join under one heading, or between which they divide the same indicators differently. */
const NEIGHBOURS: readonly (readonly Field[])[] = [
  ['procedures', 'digital-government'],
  ['apparatus', 'civil-service'],
];

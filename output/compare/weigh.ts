import { agree } from './facets.js';
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
    readonly field: number;
    readonly measure: number;
    /** 1 where what is done and what part is counted agree, else 0; see `Facets`. Not weighed: it can only forbid. */
    readonly facets: number;
  };
}

const WEIGHTS = { wording: 0.5, covered: 0.2, head: 0.15, field: 0.1, measure: 0.05 } as const;
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
    facets: agree(a.facets, b.facets) ? 1 : 0,
    measure: a.measure === b.measure ? 1 : a.measure === 'none' || b.measure === 'none' ? 0.3 : 0,
  };
  const score = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce((sum, k) => sum + WEIGHTS[k] * parts[k], 0);
  return { score, parts };
}

/** Wording from which on nothing but the facets forbids. */
const NEARLY_VERBATIM = 0.75;
/** Score that a pair needs where only one side names an action. */
const ONE_SIDED = 0.66;
/** Content syllables from which on an indicator says by itself what it is about, whatever the heading above it. */
const SPECIFIC = 6;

/** Whether something else than the score forbids that two indicators are the same. */
export function forbids(a: Indicator, b: Indicator, { score, parts }: Likeness): boolean {
  if (parts.facets === 0) return true;
  if (parts.wording >= NEARLY_VERBATIM) return false;
  const oneSided = (a.facets.actions.size === 0) !== (b.facets.actions.size === 0);
  // "Cơ quan, đơn vị được kiểm tra": of what, only the field above it says.
  const generic = Math.min(syllables(a).length, syllables(b).length) < SPECIFIC;
  return (oneSided && score < ONE_SIDED) || (parts.field === 0 && generic);
}

/**
 * Whether two commitments are a ceiling and a floor in the same unit: what is wanted little is not what is wanted much
 * ("hồ sơ quá hạn dưới 1,5%", "100% hồ sơ quá hạn được xin lỗi").
 */
export function oppose(a: Indicator, b: Indicator): boolean {
  const va = a.targets[0].value;
  const vb = b.targets[0].value;
  if (!va || !vb || va.unit !== vb.unit) return false;
  return CEILINGS.has(va.comparator) !== CEILINGS.has(vb.comparator);
}

const CEILINGS: ReadonlySet<string> = new Set(['lt', 'lte']);

function syllables({ terms }: Indicator): readonly string[] {
  return terms.filter((term) => !term.includes(' '));
}

function headLikeness(a: Indicator, b: Indicator): number {
  const ha = syllables(a).slice(0, HEAD_LENGTH);
  const hb = syllables(b).slice(0, HEAD_LENGTH);
  const longest = Math.max(ha.length, hb.length);
  return longest === 0 ? 0 : ha.filter((term) => hb.includes(term)).length / longest;
}

function fieldLikeness(a: Indicator, b: Indicator): number {
  const fa = a.targets[0].field;
  const fb = b.targets[0].field;
  if (fa === null || fb === null) return 0.5;
  return fa === fb ? 1 : 0;
}

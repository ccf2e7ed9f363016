import type { Indicator } from './indicator.js';
import { isSame, type Likeness, likeness, oppose, termWeights, type Vector, vectorOf } from './weigh.js';

/** From here on two indicators that were not joined are listed as a near miss. */
export const NEAR = 0.45;
/** Rarest terms of an indicator by which its candidates are looked up; keeps the cost of a look-up bounded. */
const LOOK_UP = 8;
/** Members of a group that a newcomer is held against: the first, and the latest ones. */
const WITNESSES = 3;

export interface Member {
  readonly indicator: Indicator;
  /** Why it was joined, and to which; `null` for the first of its group. */
  readonly joined: { readonly to: Indicator; readonly likeness: Likeness } | null;
}

export interface Group {
  readonly members: readonly [Member, ...Member[]];
}

export interface NearMiss {
  readonly a: Indicator;
  readonly b: Indicator;
  readonly likeness: Likeness;
}

interface OpenGroup {
  readonly members: Member[];
  readonly vectors: Vector[];
}

/**
 * Groups the same indicators of many documents. Documents are taken in the order given (highest level first); the
 * indicators of each are assigned to groups one to one, best pairs first, so that two indicators of one document never
 * share a group. The cost per document depends on how many groups share its rare words, not on how many documents there
 * are.
 */
export function groupIndicators(documents: readonly (readonly Indicator[])[]): {
  readonly groups: readonly Group[];
  readonly nearMisses: readonly NearMiss[];
} {
  const weights = termWeights(documents.flat());
  const groups: OpenGroup[] = [];
  const byTerm = new Map<string, OpenGroup[]>();
  const nearMisses: NearMiss[] = [];

  for (const indicators of documents) {
    const vectors = indicators.map((indicator) => vectorOf(indicator, weights));
    const pairs: { i: number; group: OpenGroup; to: Indicator; likeness: Likeness }[] = [];
    indicators.forEach((indicator, i) => {
      const vector = vectors[i];
      if (!vector) return;
      for (const group of candidates(vector, byTerm)) {
        const best = bestWitness(indicator, vector, group);
        if (best && best.likeness.score >= NEAR) pairs.push({ i, group, ...best });
      }
    });
    pairs.sort((x, y) => y.likeness.score - x.likeness.score || x.i - y.i);

    const taken = new Set<OpenGroup>();
    const placed = new Map<number, OpenGroup>();
    for (const { i, group, to, likeness: how } of pairs) {
      const indicator = indicators[i];
      const vector = vectors[i];
      if (
        !indicator ||
        !vector ||
        !isSame(to, indicator, how) ||
        oppose(to, indicator) ||
        placed.has(i) ||
        taken.has(group)
      )
        continue;
      taken.add(group);
      placed.set(i, group);
      group.members.push({ indicator, joined: { to, likeness: how } });
      group.vectors.push(vector);
    }
    const told = new Set<number>();
    for (const { i, to, likeness: how } of pairs) {
      const indicator = indicators[i];
      if (!indicator || placed.has(i) || told.has(i)) continue;
      told.add(i);
      nearMisses.push({ a: to, b: indicator, likeness: how });
    }
    indicators.forEach((indicator, i) => {
      const vector = vectors[i];
      if (!vector) return;
      const old = placed.get(i);
      const group = old ?? { members: [{ indicator, joined: null }], vectors: [vector] };
      if (!old) groups.push(group);
      for (const term of rarest(vector)) {
        const list = byTerm.get(term);
        if (!list) byTerm.set(term, [group]);
        else if (!list.includes(group)) list.push(group);
      }
    });
  }
  return { groups: groups.map(({ members }) => ({ members: members as [Member, ...Member[]] })), nearMisses };
}

function rarest({ weights }: Vector): readonly string[] {
  return [...weights]
    .sort(([a, wa], [b, wb]) => wb - wa || (a < b ? -1 : 1))
    .slice(0, LOOK_UP)
    .map(([term]) => term);
}

function candidates(vector: Vector, byTerm: ReadonlyMap<string, readonly OpenGroup[]>): ReadonlySet<OpenGroup> {
  const found = new Set<OpenGroup>();
  for (const term of vector.weights.keys()) for (const group of byTerm.get(term) ?? []) found.add(group);
  return found;
}

function bestWitness(
  indicator: Indicator,
  vector: Vector,
  group: OpenGroup,
): { readonly to: Indicator; readonly likeness: Likeness } | null {
  let best: { to: Indicator; likeness: Likeness } | null = null;
  const last = group.members.length - 1;
  for (const at of new Set([0, ...Array.from({ length: WITNESSES - 1 }, (_, k) => Math.max(0, last - k))])) {
    const member = group.members[at];
    const other = group.vectors[at];
    if (!member || !other) continue;
    const how = likeness(member.indicator, other, indicator, vector);
    if (!best || how.score > best.likeness.score) best = { to: member.indicator, likeness: how };
  }
  return best;
}

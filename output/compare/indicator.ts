import type { PlanDocument, Target, Value } from '../../normalizers/schema.js';
import { fold } from '../../normalizers/text/fold.js';
import { type Facets, facetsOf } from './facets.js';
import { terms } from './terms.js';

/**
 * One indicator of one document: the targets that state it. A sentence that gives figures for several levels
 * ("cấp huyện 80%, cấp xã 75%") is several targets but one indicator.
 */
export interface Indicator {
  readonly document: PlanDocument;
  readonly targets: readonly [Target, ...Target[]];
  readonly terms: readonly string[];
  readonly facets: Facets;
  /** What kind of figure: figures of different kinds are never compared. */
  readonly measure: Measure;
}

export type Measure = 'none' | Value['unit'] | `${'increase' | 'decrease'} ${Value['unit']}`;

export function measureOf(target: Pick<Target, 'value' | 'change'>): Measure {
  if (!target.value) return 'none';
  return target.change ? `${target.change} ${target.value.unit}` : target.value.unit;
}

/** The indicators of a document in its order. */
export function indicatorsOf(document: PlanDocument): readonly Indicator[] {
  const names = placeSyllables(document);
  const groups: Target[][] = [];
  for (const target of document.targets) {
    const last = groups.at(-1);
    if (last?.[0] && sameSentence(last[0], target)) last.push(target);
    else groups.push([target]);
  }
  return groups.map((targets) => {
    const [first] = targets as [Target, ...Target[]];
    return {
      document,
      targets: targets as [Target, ...Target[]],
      terms: terms(first.indicator || first.statement, names),
      facets: facetsOf(first.indicator || first.statement),
      measure: measureOf(first),
    };
  });
}

/** Records of one sentence that differ by scope: figures of one indicator for several levels. */
function sameSentence(a: Target, b: Target): boolean {
  return a.scope !== null && b.scope !== null && a.scope !== b.scope && a.statement === b.statement;
}

function placeSyllables({ metadata }: PlanDocument): ReadonlySet<string> {
  const { province, district, commune } = metadata.unit;
  // Only names that would otherwise look like content: one syllable names ("Huế") are too risky to drop.
  const names = [province, district, commune].filter((name): name is string => name?.includes(' ') ?? false);
  return new Set(names.flatMap((name) => fold(name).split(' ')));
}

/**
 * The target of an indicator that speaks for a level: the one scoped to it, else the one that is scoped to none,
 * else `null` where all are meant for other levels.
 */
export function targetFor(indicator: Pick<Indicator, 'targets'>, level: string | null): Target | null {
  return (
    indicator.targets.find((t) => t.scope !== null && t.scope === level) ??
    indicator.targets.find((t) => t.scope === null) ??
    (indicator.targets.length === 1 ? indicator.targets[0] : null)
  );
}

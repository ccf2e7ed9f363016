import type { Level, PlanDocument } from '../../normalizers/schema.js';
import type { AppliedCorrection } from '../corrections/index.js';
import { type Doubt, doubtsIn } from '../doubts/index.js';
import { sectionPath } from '../place.js';
import { type ActivityRow, compareActivities } from './activities.js';
import type { ComparisonEntry, ComparisonRow } from './comparison-row.js';
import { type Group, groupIndicators, type NearMiss } from './groups.js';
import { type Indicator, indicatorsOf, targetFor } from './indicator.js';
import { overall, type Relation, relationOf } from './relation.js';
import { changesOverYears, type YearChange } from './years.js';

/** What plans of several units or years commit to, indicator by indicator (contract, "Comparison and audit"). */
export interface Comparison {
  readonly documents: readonly ComparedDocument[];
  readonly rows: readonly ComparisonRow[];
  /** Duties of the appendices, and where they reappear. */
  readonly activities: readonly ActivityRow[];
  /** What changed from one plan of a unit to its next. */
  readonly changes: readonly YearChange[];
  readonly nearMisses: readonly ComparedPair[];
  /** Values of the documents that people corrected; the rest is as read. */
  readonly corrections: readonly AppliedCorrection[];
  /** Figures and duties that a person should look at on the page, and why. */
  readonly doubts: readonly Doubt[];
}

export interface ComparedDocument {
  readonly id: string;
  readonly path: string;
  readonly level: Level | null;
  readonly unit: PlanDocument['metadata']['unit'];
  readonly period: PlanDocument['metadata']['period'];
}

/** Two indicators that are alike, but not enough to be called the same. */
export interface ComparedPair {
  readonly a: { readonly document: string; readonly target: string; readonly indicator: string };
  readonly b: { readonly document: string; readonly target: string; readonly indicator: string };
  readonly score: number;
}

const RANK: Readonly<Record<Level, number>> = { central: 0, province: 1, district: 2, commune: 3 };

/**
 * Compares the targets of two or more documents. Documents are ordered by level, period and path, two of one level and
 * period as they are given; a document given twice counts once.
 * @param corrections what people corrected in the documents, which are given as corrected
 */
export function compare(
  documents: readonly PlanDocument[],
  corrections: readonly AppliedCorrection[] = [],
): Comparison {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const distinct = [...byId.values()];
  const ordered = distinct.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      before(a.metadata.period.start, b.metadata.period.start) ||
      (distinct.length > 2 ? before(a.source.path, b.source.path) : 0),
  );
  const { groups, nearMisses } = groupIndicators(ordered.map(indicatorsOf));
  const rows = groups.map((group, i) => rowOf(group, `r${i + 1}`));
  return {
    documents: ordered.map(({ id, source, metadata }) => ({
      id,
      path: source.path,
      level: metadata.level,
      unit: metadata.unit,
      period: metadata.period,
    })),
    rows,
    activities: compareActivities(ordered),
    changes: changesOverYears(ordered, rows),
    nearMisses: nearMisses.map(pairOf),
    corrections: corrections.filter(({ document }) => byId.has(document)),
    doubts: ordered.flatMap(doubtsIn),
  };
}

function rank({ metadata }: PlanDocument): number {
  return metadata.level === null ? 4 : RANK[metadata.level];
}

function before(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

function rowOf({ members }: Group, id: string): ComparisonRow {
  const [{ indicator: highest }] = members;
  const lower: Relation[] = [];
  const entries = members.flatMap(({ indicator, joined }, n): ComparisonEntry[] => {
    const level = indicator.document.metadata.level;
    const own = targetFor(indicator, level);
    const relation = n === 0 ? null : relationOf(targetFor(highest, level), own);
    if (relation !== null) lower.push(relation);
    return indicator.targets.map((target) => ({
      document: indicator.document.id,
      target: target.id,
      scope: target.scope,
      value: target.value,
      change: target.change,
      compared: target === own,
      source: target.source,
      section: sectionPath(indicator.document, target.section),
      relation,
      likeness: joined ? { score: round(joined.likeness.score), parts: roundAll(joined.likeness.parts) } : null,
    }));
  });
  const [first] = highest.targets;
  return { id, field: first.field, label: first.indicator || first.statement, entries, relation: overall(lower) };
}

function pairOf({ a, b, likeness }: NearMiss): ComparedPair {
  const side = ({ document, targets: [first] }: Indicator) => ({
    document: document.id,
    target: first.id,
    indicator: first.indicator || first.statement,
  });
  return { a: side(a), b: side(b), score: round(likeness.score) };
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}

function roundAll(parts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(parts).map(([name, n]) => [name, round(n)]));
}

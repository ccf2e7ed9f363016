import type { PlanDocument } from '../../normalizers/schema.js';
import { matchKey } from '../../normalizers/text/fold.js';
import type { ComparisonRow } from './comparison-row.js';
import { targetFor } from './indicator.js';
import { relationOf } from './relation.js';

/** What became of a unit's targets from one plan to its next. */
export interface YearChange {
  readonly before: string;
  readonly after: string;
  readonly rows: readonly { readonly row: string; readonly change: Change }[];
}

/** `raised`: more is asked than before (a higher floor, a lower ceiling); `lowered`: less. */
export type Change = 'raised' | 'lowered' | 'kept' | 'new' | 'dropped' | 'not-comparable';

const FROM_RELATION = {
  equal: 'kept',
  stricter: 'raised',
  looser: 'lowered',
  mixed: 'not-comparable',
  incomparable: 'not-comparable',
  'only-here': 'not-comparable',
} as const satisfies Record<string, Change>;

/** The changes between each two consecutive plans of one unit. Documents stand in the order of their periods. */
export function changesOverYears(
  documents: readonly PlanDocument[],
  rows: readonly ComparisonRow[],
): readonly YearChange[] {
  const latest = new Map<string, PlanDocument>();
  const steps: { before: PlanDocument; after: PlanDocument }[] = [];
  for (const document of documents) {
    const key = unitOf(document);
    if (key === null || document.metadata.period.start === null) continue;
    const before = latest.get(key);
    if (before && before.metadata.period.start !== document.metadata.period.start)
      steps.push({ before, after: document });
    latest.set(key, document);
  }
  if (steps.length === 0) return [];
  const rowsOf = new Map<string, ComparisonRow[]>();
  for (const row of rows) {
    for (const id of new Set(row.entries.map((entry) => entry.document))) {
      const list = rowsOf.get(id);
      if (list) list.push(row);
      else rowsOf.set(id, [row]);
    }
  }
  return steps.map(({ before, after }) => ({
    before: before.id,
    after: after.id,
    rows: [...new Set([...(rowsOf.get(before.id) ?? []), ...(rowsOf.get(after.id) ?? [])])].map((row) => ({
      row: row.id,
      change: changeOf(row, before, after),
    })),
  }));
}

function changeOf(row: ComparisonRow, before: PlanDocument, after: PlanDocument): Change {
  const old = ownTarget(row, before);
  const now = ownTarget(row, after);
  if (old === undefined) return 'new';
  if (now === undefined) return 'dropped';
  return FROM_RELATION[relationOf(old, now)];
}

/** The target by which a document speaks for its own level; `undefined` where the row has none of its targets. */
function ownTarget(row: ComparisonRow, document: PlanDocument) {
  const ids = new Set(row.entries.filter((entry) => entry.document === document.id).map((entry) => entry.target));
  const [first, ...rest] = document.targets.filter((target) => ids.has(target.id));
  return first && targetFor({ targets: [first, ...rest] }, document.metadata.level);
}

function unitOf({ metadata }: PlanDocument): string | null {
  const { level, unit } = metadata;
  const names = [unit.province, unit.district, unit.commune];
  if (level === null || names.every((name) => name === null)) return null;
  return [level, ...names.map((name) => matchKey(name ?? ''))].join('|');
}

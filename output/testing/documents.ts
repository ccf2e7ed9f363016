import { emptyMetadata } from '../../normalizers/empty.js';
import type { Level, PlanDocument, Result, Target, Value } from '../../normalizers/schema.js';

/** Documents of our own for tests of what is made of documents. */
export function planOf(level: Level, targets: readonly Target[], id = level.padEnd(16, '0')): PlanDocument {
  return {
    schemaVersion: '1',
    id,
    source: { path: `${level}.txt`, mediaType: 'text/plain', sizeBytes: 1, sha256: id.repeat(4), pageCount: null },
    status: 'ok',
    metadata: {
      ...emptyMetadata(),
      kind: 'plan',
      level,
      period: { start: '2024-01-01', end: '2024-12-31' },
    },
    legalBasis: [],
    sections: [],
    targets: [...targets],
    results: [],
    activities: [],
    citations: [],
    pages: [],
    warnings: [],
  };
}

export function reportOf(level: Level, results: readonly Result[]): PlanDocument {
  const plan = planOf(level, [], 'report'.padEnd(16, '0'));
  return { ...plan, metadata: { ...plan.metadata, kind: 'report' }, results: [...results] };
}

export function value(comparator: Value['comparator'], number: number, unit: Value['unit'] = 'percent'): Value {
  return { comparator, number, upper: null, unit };
}

export function targetOf(id: string, indicator: string, figure: Value | null, more: Partial<Target> = {}): Target {
  return {
    id,
    section: null,
    field: 'procedures',
    statement: indicator,
    indicator,
    value: figure,
    change: null,
    baseline: null,
    scope: null,
    deadline: null,
    qualifier: null,
    source: { page: 1, start: 0, end: indicator.length, quote: indicator },
    confidence: 1,
    ...more,
  };
}

export function resultOf(id: string, indicator: string, figure: Value | null, more: Partial<Result> = {}): Result {
  const { deadline: _, ...target } = targetOf(id, indicator, figure);
  return { ...target, ratio: null, period: null, ...more };
}

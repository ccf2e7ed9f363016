import { toCsv } from '../csv.js';
import type { ActivityRow } from './activities.js';
import type { Comparison, ComparisonRow } from './comparison.js';
import { documentName } from './names.js';

/**
 * One line per figure and per duty of an appendix (`kind`): which indicator, whose, what, where it stands, and how it relates to the highest level's.
 */
export function comparisonCsv({ documents, rows, activities }: Comparison): string {
  const names = new Map(documents.map((one) => [one.id, one]));
  const head = [
    'kind',
    'row',
    'field',
    'indicator',
    'relation',
    'document',
    'unit',
    'target',
    'scope',
    'comparator',
    'number',
    'upper',
    'unit of figure',
    'compared',
    'relation of entry',
    'likeness',
    'page',
    'quote',
    'lead',
    'deadline',
    'differs',
  ];
  const lead = (kind: 'target' | 'activity', row: ComparisonRow | ActivityRow, id: string) => {
    const document = names.get(id);
    return [kind, row.id, row.field, row.label, row.relation, id, document ? documentName(document) : null];
  };
  const lines = rows.flatMap((row) =>
    row.entries.map((entry) => {
      return [
        ...lead('target', row, entry.document),
        entry.target,
        entry.scope,
        entry.value?.comparator ?? null,
        entry.value?.number ?? null,
        entry.value?.upper ?? null,
        entry.value?.unit ?? null,
        entry.compared,
        entry.relation,
        entry.likeness?.score ?? null,
        entry.source.page,
        entry.source.quote,
        null,
        null,
        null,
      ];
    }),
  );
  const nothing = (n: number): null[] => Array.from({ length: n }, () => null);
  const duties = activities.flatMap((row) =>
    row.entries.map((entry) => {
      return [
        ...lead('activity', row, entry.document),
        entry.activity,
        ...nothing(7),
        entry.likeness,
        entry.source.page,
        entry.text,
        entry.lead.join('; '),
        entry.deadlines.map((deadline) => deadline.raw).join('; '),
        entry.differs.join(' '),
      ];
    }),
  );
  return toCsv([head, ...lines, ...duties]);
}

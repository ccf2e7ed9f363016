import { correctionLabel, correctionsOf } from '../corrections/index.js';
import { toCsv } from '../csv.js';
import { doubtLabel, doubtsOf } from '../doubts/index.js';
import type { ActivityRow } from './activities.js';
import type { Comparison } from './comparison.js';
import type { ComparisonRow } from './comparison-row.js';
import { documentNames } from './names.js';

/**
 * One line per figure and per duty of an appendix (`kind`): which indicator, whose, what, where it stands, and how it relates to the highest level's.
 */
export function comparisonCsv({ documents, rows, activities, corrections, doubts }: Comparison): string {
  const nameOf = documentNames(documents);
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
    'change',
    'compared',
    'relation of entry',
    'likeness',
    'page',
    'section',
    'quote',
    'lead',
    'deadline',
    'differs',
    'corrected',
    'doubts',
  ];
  const lead = (kind: 'target' | 'activity', row: ComparisonRow | ActivityRow, id: string) => {
    return [kind, row.id, row.field, row.label, row.relation, id, nameOf(id).vi];
  };
  const corrected = (document: string, record: string): string =>
    correctionsOf(corrections, document, record)
      .map((one) => correctionLabel(one).en)
      .join('; ');
  const doubted = (document: string, record: string): string =>
    doubtsOf(doubts, document, record)
      .map((one) => doubtLabel(one).en)
      .join('; ');
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
        entry.change,
        entry.compared,
        entry.relation,
        entry.likeness?.score ?? null,
        entry.source.page,
        entry.section,
        entry.source.quote,
        null,
        null,
        null,
        corrected(entry.document, entry.target),
        doubted(entry.document, entry.target),
      ];
    }),
  );
  const nothing = (n: number): null[] => Array.from({ length: n }, () => null);
  const duties = activities.flatMap((row) =>
    row.entries.map((entry) => {
      return [
        ...lead('activity', row, entry.document),
        entry.activity,
        ...nothing(8),
        entry.likeness,
        entry.source.page,
        null,
        entry.text,
        entry.lead.join('; '),
        entry.deadlines.map((deadline) => deadline.raw).join('; '),
        entry.differs.join(' '),
        corrected(entry.document, entry.activity),
        doubted(entry.document, entry.activity),
      ];
    }),
  );
  return toCsv([head, ...lines, ...duties]);
}

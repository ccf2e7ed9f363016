import { toCsv } from '../csv.js';
import type { Comparison } from './comparison.js';
import { documentName } from './html.js';

/** One line per figure: which indicator, whose, what, where it stands, and how it relates to the highest level's. */
export function comparisonCsv({ documents, rows }: Comparison): string {
  const names = new Map(documents.map((one) => [one.id, one]));
  const head = [
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
  ];
  const lines = rows.flatMap((row) =>
    row.entries.map((entry) => {
      const document = names.get(entry.document);
      return [
        row.id,
        row.field,
        row.label,
        row.relation,
        entry.document,
        document ? documentName(document) : null,
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
      ];
    }),
  );
  return toCsv([head, ...lines]);
}

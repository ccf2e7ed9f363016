import type { PlanDocument } from '../../normalizers/schema.js';
import type { FullAudit } from '../../output/audit/audit.js';
import type { Comparison } from '../../output/compare/comparison.js';
import type { WantedCrop } from './crops.js';

/** The figures that are held against each other: those of rows with two documents or more. */
export function cropsOfComparison({ rows }: Comparison, documents: readonly PlanDocument[]): readonly WantedCrop[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return rows.flatMap(({ entries }) => {
    if (entries.every((entry) => entry.document === entries[0]?.document)) return [];
    return entries.flatMap(({ document: id, source, compared }) => {
      const document = byId.get(id);
      return document && compared ? [{ document, source }] : [];
    });
  });
}

/** Both passages of every verdict. */
export function cropsOfAudits(audits: readonly FullAudit[]): readonly WantedCrop[] {
  return audits.flatMap(({ audit, plan, report }) =>
    audit.rows.flatMap((row) => {
      if (row.results.length === 0) return [];
      const target = plan.targets.find((one) => one.id === row.target);
      const results = report.results.filter((one) => row.results.includes(one.id));
      return [
        ...(target ? [{ document: plan, source: target.source }] : []),
        ...results.map(({ source }) => ({ document: report, source })),
      ];
    }),
  );
}

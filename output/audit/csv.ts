import { correctionLabel } from '../corrections/index.js';
import { toCsv } from '../csv.js';
import { doubtLabel } from '../doubts/index.js';
import { sectionPath } from '../place.js';
import { showFigure } from '../show/figure.js';
import type { FullAudit } from './audit.js';
import { correctionsOfRow, doubtsOfRow } from './row-remarks.js';

const HEAD = [
  'plan',
  'report',
  'target',
  'field',
  'indicator',
  'scope',
  'comparator',
  'number',
  'unit',
  'change',
  'status',
  'gap',
  'reason',
  'plan page',
  'plan section',
  'plan quote',
  'results',
  'reported',
  'report page',
  'report section',
  'report quote',
  'corrected',
  'doubts',
] as const;

/** One line per target: the commitment, the verdict, the gap, and the report's words where there are any. */
export function auditCsv(audits: readonly FullAudit[]): string {
  return toCsv([HEAD, ...audits.flatMap(linesOf)]);
}

function linesOf({ audit, plan, report }: FullAudit) {
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const results = new Map(report.results.map((result) => [result.id, result]));
  return audit.rows.map((row) => {
    const target = targets.get(row.target);
    const [evidence] = row.results.map((id) => results.get(id)).filter((r) => r !== undefined);
    return [
      plan.source.path,
      report.source.path,
      row.target,
      target?.field ?? null,
      target?.indicator ?? null,
      target?.scope ?? null,
      target?.value?.comparator ?? null,
      target?.value?.number ?? null,
      target?.value?.unit ?? null,
      target?.change ?? null,
      row.status,
      row.gap,
      row.reason,
      target?.source.page ?? null,
      target ? sectionPath(plan, target.section) : null,
      target?.source.quote ?? null,
      row.results.join(' '),
      evidence ? showFigure(evidence, 'en') : null,
      evidence?.source.page ?? null,
      evidence ? sectionPath(report, evidence.section) : null,
      evidence?.source.quote ?? null,
      correctionsOfRow({ audit, plan, report }, row)
        .map((one) => correctionLabel(one).en)
        .join('; '),
      doubtsOfRow({ audit, plan, report }, row)
        .map((one) => doubtLabel(one).en)
        .join('; '),
    ];
  });
}

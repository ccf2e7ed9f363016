import { type AppliedCorrection, correctionsOf } from '../corrections/index.js';
import { type Doubt, doubtsOf } from '../doubts/index.js';
import type { FullAudit } from './audit.js';
import type { AuditRow } from './audit-row.js';

/** What people corrected of the target of a row and of the results that its verdict rests on, or that are near. */
export function correctionsOfRow({ audit, plan, report }: FullAudit, row: AuditRow): readonly AppliedCorrection[] {
  return [
    ...correctionsOf(audit.corrections, plan.id, row.target),
    ...[...row.results, ...row.near].flatMap((result) => correctionsOf(audit.corrections, report.id, result)),
  ];
}

/** What is in doubt of the same. */
export function doubtsOfRow({ audit, plan, report }: FullAudit, row: AuditRow): readonly Doubt[] {
  return [
    ...doubtsOf(audit.doubts, plan.id, row.target),
    ...[...row.results, ...row.near].flatMap((result) => doubtsOf(audit.doubts, report.id, result)),
  ];
}

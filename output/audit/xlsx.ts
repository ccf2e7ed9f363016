import type { PlanDocument } from '../../normalizers/schema.js';
import { evidenceLink } from '../evidence-link.js';
import { fieldLabel, STATUSES } from '../html/labels.js';
import { showResult, showValue } from '../show/figure.js';
import { toXlsx, type XlsxSheet } from '../xlsx.js';
import type { Audit, AuditStatus } from './audit.js';

/** An audit as a workbook: target by target with both passages, the share met by field, and the warnings. */
export function auditXlsx(audit: Audit, plan: PlanDocument, report: PlanDocument): Promise<Buffer> {
  return toXlsx([targets(audit, plan, report), summary(audit), warnings(audit)]);
}

function targets(audit: Audit, plan: PlanDocument, report: PlanDocument): XlsxSheet {
  const committed = new Map(plan.targets.map((target) => [target.id, target]));
  const reported = new Map(report.results.map((result) => [result.id, result]));
  return {
    name: 'Từng chỉ tiêu',
    columns: [
      { title: 'Lĩnh vực', width: 24 },
      { title: 'Chỉ tiêu', width: 70 },
      { title: 'Kế hoạch', width: 14 },
      { title: 'Báo cáo', width: 18 },
      { title: 'Kết luận', width: 18 },
      { title: 'Chênh lệch', width: 10 },
      { title: 'Lý do', width: 50 },
      { title: 'Trang kế hoạch', width: 10 },
      { title: 'Trích kế hoạch', width: 70 },
      { title: 'Trang báo cáo', width: 10 },
      { title: 'Trích báo cáo', width: 70 },
    ],
    rows: audit.rows.map((row) => {
      const target = committed.get(row.target);
      const evidence = row.results.map((id) => reported.get(id)).filter((result) => result !== undefined);
      return [
        fieldLabel(target?.field ?? null).vi,
        target?.indicator ?? row.target,
        showValue(target?.value ?? null),
        evidence.map(showResult).join('; '),
        STATUSES[row.status].vi,
        row.gap,
        row.reason,
        evidenceLink(plan, target?.source),
        target?.source.quote ?? null,
        evidenceLink(report, evidence[0]?.source),
        evidence.map((result) => result.source.quote).join('\n'),
      ];
    }),
  };
}

function summary({ summary: fields }: Audit): XlsxSheet {
  const order = Object.keys(STATUSES) as AuditStatus[];
  return {
    name: 'Theo lĩnh vực',
    columns: [{ title: 'Lĩnh vực', width: 34 }, ...order.map((status) => ({ title: STATUSES[status].vi, width: 20 }))],
    rows: fields.map(({ field, counts }) => [fieldLabel(field).vi, ...order.map((status) => counts[status])]),
  };
}

function warnings({ warnings: list }: Audit): XlsxSheet {
  return {
    name: 'Lưu ý',
    columns: [
      { title: 'Mã', width: 24 },
      { title: 'Nội dung', width: 120 },
    ],
    rows: list.map(({ code, message }) => [code, message]),
  };
}

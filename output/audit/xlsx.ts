import type { PlanDocument } from '../../normalizers/schema.js';
import { evidenceLink } from '../evidence-link.js';
import { fieldLabel, STATUSES } from '../labels.js';
import { showResult, showValue } from '../show/figure.js';
import { toXlsx, type XlsxSheet } from '../xlsx.js';
import type { AuditStatus, FullAudit } from './audit.js';

/** Audits as a workbook: target by target with both passages, the share met by field, and the warnings. */
export function auditXlsx(audits: readonly FullAudit[]): Promise<Buffer> {
  return toXlsx([targets(audits), summary(audits), duties(audits), warnings(audits)]);
}

function targets(audits: readonly FullAudit[]): XlsxSheet {
  return {
    name: 'Từng chỉ tiêu',
    columns: [
      { title: 'Báo cáo của', width: 26 },
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
    rows: audits.flatMap(targetRows),
  };
}

function targetRows({ audit, plan, report }: FullAudit) {
  const committed = new Map(plan.targets.map((target) => [target.id, target]));
  const reported = new Map(report.results.map((result) => [result.id, result]));
  return audit.rows.map((row) => {
    const target = committed.get(row.target);
    const evidence = row.results.map((id) => reported.get(id)).filter((result) => result !== undefined);
    return [
      nameOf(report),
      fieldLabel(target?.field ?? null).vi,
      target?.indicator ?? row.target,
      showValue(target?.value ?? null),
      evidence.map(showResult).join('; '),
      STATUSES[row.status].vi,
      row.gap,
      row.reasonVi,
      evidenceLink(plan, target?.source),
      target?.source.quote ?? null,
      evidenceLink(report, evidence[0]?.source),
      evidence.map((result) => result.source.quote).join('\n'),
    ];
  });
}

function nameOf({ metadata, source }: PlanDocument): string {
  return metadata.issuer ?? source.path;
}

function summary(audits: readonly FullAudit[]): XlsxSheet {
  const order = Object.keys(STATUSES) as AuditStatus[];
  return {
    name: 'Theo lĩnh vực',
    columns: [
      { title: 'Báo cáo của', width: 26 },
      { title: 'Lĩnh vực', width: 34 },
      ...order.map((status) => ({ title: STATUSES[status].vi, width: 20 })),
    ],
    rows: audits.flatMap(({ audit, report }) =>
      audit.summary.map(({ field, counts }) => [
        nameOf(report),
        fieldLabel(field).vi,
        ...order.map((status) => counts[status]),
      ]),
    ),
  };
}

function duties(audits: readonly FullAudit[]): XlsxSheet {
  return {
    name: 'Nhiệm vụ phụ lục',
    columns: [
      { title: 'Báo cáo của', width: 26 },
      { title: 'Số dòng phụ lục', width: 12 },
      { title: 'Dòng đã đến hạn', width: 12 },
      { title: 'Báo cáo nêu hoàn thành', width: 14 },
      { title: 'Trên tổng số', width: 12 },
      { title: 'Trang báo cáo', width: 10 },
      { title: 'Trích báo cáo', width: 90 },
    ],
    rows: audits.flatMap((one) => {
      const { planned, due, stated } = one.audit.activities;
      const results = new Map(one.report.results.map((result) => [result.id, result]));
      return stated.map(({ result, done, total }) => [
        nameOf(one.report),
        planned,
        due.length,
        done,
        total,
        evidenceLink(one.report, results.get(result)?.source),
        results.get(result)?.source.quote ?? null,
      ]);
    }),
  };
}

function warnings(audits: readonly FullAudit[]): XlsxSheet {
  return {
    name: 'Lưu ý',
    columns: [
      { title: 'Báo cáo của', width: 26 },
      { title: 'Mã', width: 24 },
      { title: 'Nội dung', width: 120 },
    ],
    rows: audits.flatMap(({ audit, report }) =>
      audit.warnings.map(({ code, message }) => [nameOf(report), code, message]),
    ),
  };
}

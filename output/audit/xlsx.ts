import type { PlanDocument } from '../../normalizers/schema.js';
import { correctionLabel } from '../corrections/index.js';
import { documentDoubts } from '../doubts/document.js';
import { doubtLabel } from '../doubts/index.js';
import { evidenceLink } from '../evidence-link.js';
import { fieldLabel, STATUSES } from '../labels.js';
import type { Language } from '../language.js';
import { sectionPath } from '../place.js';
import { showFigure } from '../show/figure.js';
import { explanationOf } from '../warnings/index.js';
import { type LinkTo, toXlsx, type XlsxSheet } from '../xlsx.js';
import type { FullAudit } from './audit.js';
import type { AuditStatus } from './audit-row.js';
import { correctionsOfRow, doubtsOfRow } from './row-remarks.js';

/** Audits as a workbook: target by target with both passages, the share met by field, and the warnings. */
export function auditXlsx(audits: readonly FullAudit[], language: Language, linkTo?: LinkTo): Promise<Buffer> {
  return toXlsx(
    [targets, summary, duties, warnings].map((sheet) => sheet(audits, language)),
    linkTo,
  );
}

function targets(audits: readonly FullAudit[], language: Language): XlsxSheet {
  return {
    name: { vi: 'Từng chỉ tiêu', en: 'Target by target' }[language],
    columns: [
      { title: { vi: 'Báo cáo của', en: 'Report of' }[language], width: 26 },
      { title: { vi: 'Lĩnh vực', en: 'Field' }[language], width: 24 },
      { title: { vi: 'Chỉ tiêu', en: 'Target' }[language], width: 70 },
      { title: { vi: 'Kế hoạch', en: 'Committed' }[language], width: 14 },
      { title: { vi: 'Báo cáo', en: 'Reported' }[language], width: 18 },
      { title: { vi: 'Kết luận', en: 'Verdict' }[language], width: 18 },
      { title: { vi: 'Chênh lệch', en: 'Gap' }[language], width: 10 },
      { title: { vi: 'Lý do', en: 'Reason' }[language], width: 50 },
      { title: { vi: 'Trang (mục) kế hoạch', en: 'Page (section) of plan' }[language], width: 10 },
      { title: { vi: 'Trích kế hoạch', en: 'Quotation of plan' }[language], width: 70 },
      { title: { vi: 'Trang (mục) báo cáo', en: 'Page (section) of report' }[language], width: 10 },
      { title: { vi: 'Trích báo cáo', en: 'Quotation of report' }[language], width: 70 },
      { title: { vi: 'Đính chính', en: 'Corrections' }[language], width: 50 },
      { title: { vi: 'Cần xem lại', en: 'To be checked' }[language], width: 50 },
    ],
    rows: audits.flatMap((one) => targetRows(one, language)),
  };
}

function targetRows({ audit, plan, report }: FullAudit, language: Language) {
  const committed = new Map(plan.targets.map((target) => [target.id, target]));
  const reported = new Map(report.results.map((result) => [result.id, result]));
  return audit.rows.map((row) => {
    const target = committed.get(row.target);
    const evidence = row.results.map((id) => reported.get(id)).filter((result) => result !== undefined);
    const [first] = evidence;
    return [
      nameOf(report),
      fieldLabel(target?.field ?? null)[language],
      target?.indicator ?? row.target,
      target ? showFigure(target, language) : null,
      evidence.map((result) => showFigure(result, language)).join('; '),
      STATUSES[row.status][language],
      row.gap,
      language === 'vi' ? row.reasonVi : row.reason,
      target ? evidenceLink(plan, target.source, sectionPath(plan, target.section)) : null,
      target?.source.quote ?? null,
      first ? evidenceLink(report, first.source, sectionPath(report, first.section)) : null,
      evidence.map((result) => result.source.quote).join('\n'),
      correctionsOfRow({ audit, plan, report }, row)
        .map((one) => correctionLabel(one)[language])
        .join('\n'),
      doubtsOfRow({ audit, plan, report }, row)
        .map((one) => doubtLabel(one)[language])
        .join('\n'),
    ];
  });
}

function nameOf({ metadata, source }: PlanDocument): string {
  return metadata.issuer ?? source.path;
}

function summary(audits: readonly FullAudit[], language: Language): XlsxSheet {
  const order = Object.keys(STATUSES) as AuditStatus[];
  return {
    name: { vi: 'Theo lĩnh vực', en: 'By field' }[language],
    columns: [
      { title: { vi: 'Báo cáo của', en: 'Report of' }[language], width: 26 },
      { title: { vi: 'Lĩnh vực', en: 'Field' }[language], width: 34 },
      ...order.map((status) => ({ title: STATUSES[status][language], width: 20 })),
    ],
    rows: audits.flatMap(({ audit, report }) =>
      audit.summary.map(({ field, counts }) => [
        nameOf(report),
        fieldLabel(field)[language],
        ...order.map((status) => counts[status]),
      ]),
    ),
  };
}

function duties(audits: readonly FullAudit[], language: Language): XlsxSheet {
  return {
    name: { vi: 'Nhiệm vụ phụ lục', en: 'Duties of the appendix' }[language],
    columns: [
      { title: { vi: 'Báo cáo của', en: 'Report of' }[language], width: 26 },
      { title: { vi: 'Số dòng phụ lục', en: 'Rows of appendix' }[language], width: 12 },
      { title: { vi: 'Dòng đã đến hạn', en: 'Rows due' }[language], width: 12 },
      { title: { vi: 'Báo cáo nêu hoàn thành', en: 'Reported done' }[language], width: 14 },
      { title: { vi: 'Trên tổng số', en: 'Of all' }[language], width: 12 },
      { title: { vi: 'Trang báo cáo', en: 'Page of report' }[language], width: 10 },
      { title: { vi: 'Trích báo cáo', en: 'Quotation of report' }[language], width: 90 },
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

function warnings(audits: readonly FullAudit[], language: Language): XlsxSheet {
  return {
    name: { vi: 'Lưu ý', en: 'Warnings' }[language],
    columns: [
      { title: { vi: 'Báo cáo của', en: 'Report of' }[language], width: 26 },
      { title: { vi: 'Mã', en: 'Code' }[language], width: 24 },
      { title: { vi: 'Nội dung', en: 'Content' }[language], width: 120 },
    ],
    rows: audits.flatMap(({ audit, plan, report }) => [
      ...audit.warnings.map((warning) => [nameOf(report), warning.code, explanationOf(warning)[language]]),
      ...[plan, report].flatMap((document) =>
        documentDoubts(document).map((doubt) => [nameOf(report), null, `${document.source.path}: ${doubt[language]}`]),
      ),
    ]),
  };
}

import type { PlanDocument } from '../../normalizers/schema.js';
import { foldedQuotation, quotation } from '../html/evidence.js';
import { both, fieldLabel, STATUSES } from '../html/labels.js';
import { html, type Markup } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { showResult, showValue } from '../show/figure.js';
import type { Audit, AuditStatus, FullAudit } from './audit.js';

const ORDER: readonly AuditStatus[] = ['met', 'partly-met', 'not-met', 'not-comparable', 'not-reported'];

/** One or more audits as a self-contained report: the share met by field, then target by target with both passages. */
export function auditHtml(audits: readonly FullAudit[]): string {
  const body = audits.map(
    ({ audit, plan, report }) => html`
<ul><li>${both({ vi: 'Kế hoạch', en: 'Plan' })}: <b>${plan.metadata.title ?? plan.source.path}</b> ${plan.metadata.number ?? ''}</li>
<li>${both({ vi: 'Báo cáo', en: 'Report' })}: <b>${report.metadata.title ?? report.source.path}</b> ${report.metadata.number ?? ''}</li></ul>
${warningList(audit)}
<h2>${both({ vi: 'Theo lĩnh vực', en: 'By field' })}</h2>
${summary(audit)}
<h2>${both({ vi: 'Từng chỉ tiêu', en: 'Target by target' })}</h2>
${rows(audit, plan, report)}`,
  );
  return htmlPage({ vi: 'Đối chiếu báo cáo với kế hoạch', en: 'Report audited against plan' }, html`${body}`);
}

function warningList({ warnings }: Audit): Markup | null {
  if (warnings.length === 0) return null;
  return html`<ul class="warn">${warnings.map(({ message }) => html`<li>${message}</li>`)}</ul>`;
}

function summary({ summary: fields }: Audit): Markup {
  const heads = ORDER.map((status) => html`<th>${both(STATUSES[status])}</th>`);
  const lines = fields.map(({ field, counts }) => {
    const total = ORDER.reduce((sum, status) => sum + counts[status], 0);
    const bar = ORDER.map(
      (status) => html`<span class="${status}" style="width:${(100 * counts[status]) / total}%"></span>`,
    );
    const cells = ORDER.map((status) => html`<td>${counts[status]}</td>`);
    return html`<tr><th scope="row">${both(fieldLabel(field))}</th><td><div class="bar">${bar}</div></td>${cells}</tr>`;
  });
  return html`<table><thead><tr><th>${both({ vi: 'Lĩnh vực', en: 'Field' })}</th><th></th>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}

function rows(audit: Audit, plan: PlanDocument, report: PlanDocument): Markup {
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const results = new Map(report.results.map((result) => [result.id, result]));
  const lines = audit.rows.map((row) => {
    const target = targets.get(row.target);
    if (!target) return html``;
    const evidence = row.results.map((id) => results.get(id)).filter((r) => r !== undefined);
    const shown = evidence.map((r) => html`<b>${showResult(r)}</b>${quotation(r.source)}`);
    return html`<tr><td>${target.indicator || target.statement}${foldedQuotation(target.source)}</td><td><b>${showValue(target.value)}</b></td><td>${shown}<span class="tag">${row.reason}</span></td><td class="${row.status}">${both(STATUSES[row.status])}</td><td>${row.gap === null ? '' : row.gap}</td></tr>`;
  });
  return html`<table><thead><tr><th>${both({ vi: 'Chỉ tiêu', en: 'Target' })}</th><th>${both({ vi: 'Kế hoạch', en: 'Committed' })}</th><th>${both({ vi: 'Báo cáo', en: 'Reported' })}</th><th>${both({ vi: 'Kết luận', en: 'Verdict' })}</th><th>${both({ vi: 'Chênh lệch', en: 'Gap' })}</th></tr></thead><tbody>${lines}</tbody></table>`;
}

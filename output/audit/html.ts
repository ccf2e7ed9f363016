import type { PlanDocument, Result, Target, Value } from '../../normalizers/schema.js';
import { both, inOneLine } from '../html/both.js';
import { correctionList } from '../html/corrections.js';
import { type Crops, NO_CROPS } from '../html/crops.js';
import { foldedQuotations, type Quoted, quotation } from '../html/evidence.js';
import { documentMarks, marks } from '../html/marks.js';
import { html, type Markup } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { table } from '../html/table.js';
import { fieldLabel, STATUSES } from '../labels.js';
import type { Label, Language } from '../language.js';
import { placeOf } from '../place.js';
import { figureLabel, showGap } from '../show/figure.js';
import type { Audit, FieldSummary, FullAudit } from './audit.js';
import type { AuditStatus } from './audit-row.js';
import { activityLists, warningList } from './html-lists.js';

const PLAN: Label = { vi: 'Kế hoạch', en: 'Plan' };
const REPORT: Label = { vi: 'Báo cáo', en: 'Report' };
const ORDER: readonly AuditStatus[] = ['met', 'partly-met', 'not-met', 'not-comparable', 'not-reported'];

/** One or more audits as a self-contained report: the share met by field, then target by target with both passages. */
export function auditHtml(audits: readonly FullAudit[], language: Language, crops: Crops = NO_CROPS): string {
  const body = audits.map((one) => {
    const { audit, plan, report } = one;
    const name = report.metadata.issuer ?? report.source.path;
    return html`${audits.length > 1 ? html`<h2 class="part">${name}</h2>` : null}
<ul>${documentLine(PLAN, plan)}${documentLine(REPORT, report)}</ul>
${warningList(one)}
${correctionList(audit.corrections, (id) => (id === plan.id ? PLAN : REPORT))}
<h2>${both({ vi: 'Theo lĩnh vực', en: 'By field' })}</h2>
${summary(audit)}
<h2>${both({ vi: 'Từng chỉ tiêu', en: 'Target by target' })}</h2>
${rows(one, crops)}
${activityLists(one, crops)}`;
  });
  return htmlPage({ vi: 'Đối chiếu báo cáo với kế hoạch', en: 'Report audited against plan' }, html`${body}`, language);
}

function documentLine(name: Label, document: PlanDocument): Markup {
  const { metadata, source } = document;
  return html`<li>${both(name)}: <b>${metadata.title ?? source.path}</b>${metadata.number ? `, ${metadata.number}` : ''} (${source.path})${documentMarks(document)}</li>`;
}

function sumOf(fields: readonly FieldSummary[]): FieldSummary['counts'] {
  const sum = { met: 0, 'not-met': 0, 'partly-met': 0, 'not-reported': 0, 'not-comparable': 0 };
  for (const { counts } of fields) for (const status of ORDER) sum[status] += counts[status];
  return sum;
}

/** A picture and a table in one: a bar per field, and the counts that it is made of. */
function summary({ summary: fields }: Audit): Markup {
  const line = (name: Label, counts: FieldSummary['counts']): Markup => {
    const total = ORDER.reduce((sum, status) => sum + counts[status], 0);
    const bar = ORDER.filter((status) => counts[status] > 0).map(
      (status) =>
        html`<span class="${status}" style="width:${(100 * counts[status]) / total}%" title="${inOneLine(STATUSES[status])}: ${counts[status]}">${counts[status]}</span>`,
    );
    const cells = ORDER.map((status) => html`<td>${counts[status]}</td>`);
    return html`<tr><th scope="row">${both(name)}</th><td><div class="bar" role="img" aria-label="${inOneLine(name)}">${bar}</div></td>${cells}</tr>`;
  };
  const lines = fields.map(({ field, counts }) => line(fieldLabel(field), counts));
  if (fields.length > 1) lines.push(line({ vi: 'Tất cả', en: 'All' }, sumOf(fields)));
  const legend = ORDER.map((status) => html`<span class="${status} key">${both(STATUSES[status])}</span> `);
  return html`<p>${legend}</p>${table(
    {
      vi: 'Số chỉ tiêu theo kết luận; chỉ tiêu không đủ căn cứ thì không kết luận',
      en: 'Targets by verdict; where the evidence does not suffice there is none',
    },
    [{ vi: 'Lĩnh vực', en: 'Field' }, { vi: 'Tỷ lệ', en: 'Share' }, ...ORDER.map((status) => STATUSES[status])],
    lines,
  )}`;
}

function quoted(document: PlanDocument, figure: Pick<Target | Result, 'section' | 'source'>): Quoted {
  return { document: document.id, source: figure.source, place: placeOf(document, figure) };
}

function gapOf(gap: number | null, unit: Value['unit'] | undefined): Markup | null {
  if (gap === null || unit === undefined) return null;
  return both({ vi: showGap(gap, unit, 'vi'), en: showGap(gap, unit, 'en') });
}

function rows({ audit, plan, report }: FullAudit, crops: Crops): Markup {
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const results = new Map(report.results.map((result) => [result.id, result]));
  const lines = audit.rows.flatMap((row) => {
    const target = targets.get(row.target);
    if (!target) return [];
    const evidence = row.results.map((id) => results.get(id)).filter((r) => r !== undefined);
    const near = evidence.length > 0 ? [] : row.near.map((id) => results.get(id)).filter((r) => r !== undefined);
    const shown = evidence.map(
      (r) =>
        html`<b class="figure">${both(figureLabel(r))}</b>${marks(audit, report.id, r.id)}${quotation(quoted(report, r), crops)}`,
    );
    const nearby =
      near.length === 0
        ? null
        : foldedQuotations(
            near.map((r) => ({ name: figureLabel(r), ...quoted(report, r) })),
            crops,
          );
    return [
      html`<tr><td>${target.indicator || target.statement}${foldedQuotations([{ name: null, ...quoted(plan, target) }], crops)}</td><td class="figure"><b>${both(figureLabel(target))}</b>${marks(audit, plan.id, target.id)}</td><td>${shown}<span class="tag">${both({ vi: row.reasonVi, en: row.reason })}</span>${nearby}</td><td class="${row.status}">${both(STATUSES[row.status])}</td><td class="figure">${gapOf(row.gap, target.value?.unit)}</td></tr>`,
    ];
  });
  return table(
    {
      vi: 'Mỗi kết luận kèm câu của kế hoạch và câu của báo cáo',
      en: 'Every verdict with the words of the plan and of the report',
    },
    [
      { vi: 'Chỉ tiêu', en: 'Target' },
      { vi: 'Kế hoạch', en: 'Committed' },
      { vi: 'Báo cáo', en: 'Reported' },
      { vi: 'Kết luận', en: 'Verdict' },
      { vi: 'Chênh lệch', en: 'Gap' },
    ],
    lines,
  );
}

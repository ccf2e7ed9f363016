import type { PlanDocument } from '../../normalizers/schema.js';
import { foldedQuotation } from '../html/evidence.js';
import { both, fieldLabel, fieldOrder, LEVELS, RELATIONS } from '../html/labels.js';
import { html, type Markup } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { showValue } from '../show/figure.js';
import type { ComparedDocument, Comparison, ComparisonEntry, ComparisonRow } from './comparison.js';
import { dotPlot } from './dot-plot.js';

/** A comparison as a self-contained report: a matrix of indicators by unit, a dot plot, and what nearly matched. */
export function comparisonHtml(comparison: Comparison, documents: readonly PlanDocument[]): string {
  const title = { vi: 'So sánh chỉ tiêu các kế hoạch', en: 'Targets compared' };
  const body = html`
${documentList(comparison.documents, documents)}
<h2>${both({ vi: 'Bảng chỉ tiêu theo đơn vị', en: 'Indicators by unit' })}</h2>
${matrix(comparison)}
<h2>${both({ vi: 'Biểu đồ các mức phần trăm', en: 'Percentages by level' })}</h2>
${dotPlot(comparison)}
${nearMisses(comparison)}`;
  return htmlPage(title, body);
}

export function documentName({ unit, level, period, path }: ComparedDocument): string {
  const name = unit.commune ?? unit.district ?? unit.province ?? path;
  const year = period.start?.slice(0, 4) ?? '';
  return `${name}${level === null ? '' : ` (${LEVELS[level].vi})`} ${year}`.trim();
}

function documentList(compared: readonly ComparedDocument[], documents: readonly PlanDocument[]): Markup {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const items = compared.map((one) => {
    const document = byId.get(one.id);
    return html`<li><b>${documentName(one)}</b>: ${document?.metadata.title ?? one.path}, ${document?.metadata.number ?? ''} (${one.path})</li>`;
  });
  return html`<ul>${items}</ul>`;
}

function matrix({ documents, rows }: Comparison): Markup {
  const heads = documents.map((one) => html`<th scope="col">${documentName(one)}</th>`);
  let field: string | null | undefined;
  const body = [...rows]
    .sort((a, b) => fieldOrder(a.field) - fieldOrder(b.field))
    .map((row) => {
      const opening = row.field === field ? null : fieldRow(row, documents.length + 2);
      field = row.field;
      const cells = documents.map((one) => cell(row.entries.filter((entry) => entry.document === one.id)));
      return html`${opening}<tr><th scope="row">${row.label}</th>${cells}<td class="${row.relation}">${both(RELATIONS[row.relation])}</td></tr>`;
    });
  return html`<table><thead><tr><th>${both({ vi: 'Chỉ tiêu', en: 'Indicator' })}</th>${heads}<th>${both({ vi: 'Quan hệ', en: 'Relation' })}</th></tr></thead><tbody>${body}</tbody></table>`;
}

function fieldRow(row: ComparisonRow, columns: number): Markup {
  return html`<tr class="field"><th colspan="${columns}">${both(fieldLabel(row.field))}</th></tr>`;
}

function cell(entries: readonly ComparisonEntry[]): Markup {
  const [first] = entries;
  if (!first) return html`<td class="absent">–</td>`;
  const values = entries.map((entry) => {
    const scope = entry.scope === null ? null : html`<span class="tag">${both(LEVELS[entry.scope])}</span>`;
    const value = showValue(entry.value) || '∅';
    return entry.compared ? html`<div><b>${value}</b>${scope}</div>` : html`<div>${value}${scope}</div>`;
  });
  const relation = first.relation === null ? null : html`<span class="tag">${both(RELATIONS[first.relation])}</span>`;
  return html`<td class="value ${first.relation ?? 'reference'}">${values}${relation}${foldedQuotation(first.source)}</td>`;
}

function nearMisses({ nearMisses: pairs }: Comparison): Markup | null {
  if (pairs.length === 0) return null;
  const rows = pairs.map(
    (pair) => html`<tr><td>${pair.a.indicator}</td><td>${pair.b.indicator}</td><td>${pair.score.toFixed(2)}</td></tr>`,
  );
  return html`<h2>${both({ vi: 'Gần giống nhưng không ghép', en: 'Near, and not joined' })}</h2><table><tbody>${rows}</tbody></table>`;
}

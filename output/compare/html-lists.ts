import { both } from '../html/both.js';
import { foldedQuotations } from '../html/evidence.js';
import { marks, type Remarks } from '../html/marks.js';
import { html, type Markup } from '../html/markup.js';
import { table } from '../html/table.js';
import { CHANGES, DIFFERENCES } from '../labels.js';
import { figureLabel, NO_FIGURE } from '../show/figure.js';
import type { ActivityEntry } from './activities.js';
import type { Comparison } from './comparison.js';
import type { ComparisonRow } from './comparison-row.js';
import { documentNames } from './names.js';

/** Which duties of the appendices reappear below, with what differs. */
export function activityList(comparison: Comparison): Markup | null {
  const { activities, documents } = comparison;
  const shared = activities.filter((row) => row.relation === 'carried-on');
  if (activities.length === 0) return null;
  const nameOf = documentNames(documents);
  const entry = (one: ActivityEntry): Markup =>
    html`<p><b>${both(nameOf(one.document))}</b>: ${one.text}${marks(comparison, one.document, one.activity)}${foldedQuotations([{ name: null, source: one.source, document: one.document }])}</p>`;
  const rows = shared.map((row) => {
    const differs = [...new Set(row.entries.flatMap((one) => one.differs))];
    return html`<tr><td>${row.entries.map(entry)}</td><td>${list(row.entries.map((one) => one.lead.join('; ') || '–'))}</td><td>${list(row.entries.map((one) => one.deadlines.map((d) => d.raw).join('; ') || '–'))}</td><td>${differs.map((d) => html`<div>${both(DIFFERENCES[d])}</div>`)}</td></tr>`;
  });
  return html`<h2>${both({ vi: 'Nhiệm vụ trong phụ lục', en: 'Duties of the appendices' })}</h2>
<p>${both({
    vi: `${shared.length} trong ${activities.length} nhiệm vụ có ở từ hai kế hoạch trở lên.`,
    en: `${shared.length} of ${activities.length} duties stand in two plans or more.`,
  })}</p>
${
  shared.length === 0
    ? null
    : table(
        {
          vi: 'Nhiệm vụ của cấp trên được cấp dưới đưa vào kế hoạch',
          en: 'Duties of the upper plan that lower plans carry on',
        },
        [
          { vi: 'Nhiệm vụ', en: 'Duty' },
          { vi: 'Chủ trì', en: 'Lead' },
          { vi: 'Thời hạn', en: 'Deadline' },
          { vi: 'Khác nhau', en: 'Differs' },
        ],
        rows,
      )
}`;
}

/** What changed from one plan of a unit to its next. */
export function changeLists(comparison: Comparison): Markup {
  const { changes, rows, documents } = comparison;
  const nameOf = documentNames(documents);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const lists = changes.map(({ before, after, rows: changed }) => {
    const [from, to] = [nameOf(before), nameOf(after)];
    const name = { vi: `${from.vi} → ${to.vi}`, en: `${from.en} → ${to.en}` };
    const lines = changed.flatMap(({ row: id, change }) => {
      const row = byId.get(id);
      return row
        ? [
            html`<tr><th scope="row">${row.label}</th><td>${valuesOf(row, before, comparison)}</td><td>${valuesOf(row, after, comparison)}</td><td class="${change}">${both(CHANGES[change])}</td></tr>`,
          ]
        : [];
    });
    return table(
      name,
      [
        { vi: 'Chỉ tiêu', en: 'Indicator' },
        { vi: 'Trước', en: 'Before' },
        { vi: 'Sau', en: 'After' },
        { vi: 'Thay đổi', en: 'Change' },
      ],
      lines,
    );
  });
  if (lists.length === 0) return html``;
  return html`<h2>${both({ vi: 'Cùng một đơn vị qua các năm', en: 'One unit over the years' })}</h2>
<p>${both({
    vi: '“Nâng” là yêu cầu cao hơn kỳ trước (mức tối thiểu cao hơn hoặc mức tối đa thấp hơn), “hạ” là thấp hơn; “bỏ” là kỳ sau không còn nêu, không có nghĩa là việc đã xong.',
    en: '“Raised” asks for more than before (a higher floor or a lower ceiling), “lowered” for less; “dropped” means that the next plan does not state it, not that it was achieved.',
  })}</p>${lists}`;
}

function valuesOf(row: ComparisonRow, document: string, remarks: Remarks): Markup {
  const own = row.entries.filter((entry) => entry.document === document);
  if (own.length === 0) return html`–`;
  return html`${own.map((entry, n) => html`${n > 0 ? '; ' : ''}${both(entry.value ? figureLabel(entry) : NO_FIGURE)}${marks(remarks, document, entry.target)}`)}`;
}

function list(items: readonly string[]): Markup {
  return html`${items.map((item) => html`<p>${item}</p>`)}`;
}

import { both } from '../html/both.js';

import { type Crops, NO_CROPS } from '../html/crops.js';
import { foldedQuotations } from '../html/evidence.js';
import { marks, type Remarks } from '../html/marks.js';
import { html, type Markup } from '../html/markup.js';
import { scrollBox } from '../html/table.js';
import { fieldLabel, fieldOrder, LEVELS, RELATIONS } from '../labels.js';
import type { Label } from '../language.js';
import { placeLabel } from '../place.js';
import { figureLabel, NO_FIGURE } from '../show/figure.js';
import type { ComparedDocument, Comparison } from './comparison.js';
import type { ComparisonEntry, ComparisonRow } from './comparison-row.js';
import { documentNames } from './names.js';

const CAPTION: Label = {
  vi: 'Mỗi dòng là một chỉ tiêu, mỗi cột là một kế hoạch; màu và chữ cho biết mức của đơn vị so với cấp cao nhất trong dòng',
  en: 'A line is an indicator, a column a plan; colour and words say how a figure stands to that of the highest level in the line',
};

/** The heat map of indicators by unit: columns grouped by level, the first column stays in view. */
export function matrix(comparison: Comparison, crops: Crops = NO_CROPS): Markup {
  const { documents, rows } = comparison;
  const nameOf = documentNames(documents);
  const levels = groupByLevel(documents).map(
    ({ label, count }) => html`<th scope="colgroup" colspan="${count}">${both(label)}</th>`,
  );
  const heads = documents.map((one) => html`<th scope="col">${both(nameOf(one.id))}</th>`);
  let field: string | null | undefined;
  const body = [...rows]
    .sort((a, b) => fieldOrder(a.field) - fieldOrder(b.field))
    .map((row) => {
      const opening = row.field === field ? null : fieldRow(row, documents.length + 1);
      field = row.field;
      const byDocument = groupEntries(row.entries);
      const cells = documents.map((one) =>
        cell(byDocument.get(one.id) ?? [], row, { nameOf, crops, remarks: comparison }),
      );
      return html`${opening}<tr><th scope="row">${row.label}</th>${cells}<td class="${row.relation}">${both(RELATIONS[row.relation])}</td></tr>`;
    });
  const head = html`<thead><tr><th rowspan="2" scope="col">${both({ vi: 'Chỉ tiêu', en: 'Indicator' })}</th>${levels}<th rowspan="2" scope="col">${both({ vi: 'Quan hệ', en: 'Relation' })}</th></tr><tr>${heads}</tr></thead>`;
  const kind = documents.length > 8 ? 'matrix many' : 'matrix';
  return scrollBox(
    CAPTION,
    html`<table class="${kind}"><caption>${both(CAPTION)}</caption>${head}<tbody>${body}</tbody></table>`,
  );
}

function groupByLevel(documents: readonly ComparedDocument[]): readonly { label: Label; count: number }[] {
  const groups: { level: ComparedDocument['level']; label: Label; count: number }[] = [];
  for (const { level } of documents) {
    const last = groups.at(-1);
    if (last && last.level === level) last.count += 1;
    else
      groups.push({
        level,
        label: level === null ? { vi: 'không rõ cấp', en: 'level unknown' } : LEVELS[level],
        count: 1,
      });
  }
  return groups;
}

function fieldRow(row: ComparisonRow, columns: number): Markup {
  return html`<tr class="field"><th scope="rowgroup">${both(fieldLabel(row.field))}</th><td colspan="${columns}"></td></tr>`;
}

/** What a cell shows beside its own figures. */
interface Around {
  readonly nameOf: (document: string) => Label;
  readonly crops: Crops;
  readonly remarks: Remarks;
}

function cell(entries: readonly ComparisonEntry[], row: ComparisonRow, { nameOf, crops, remarks }: Around): Markup {
  const [first] = entries;
  if (!first) return html`<td class="absent">–</td>`;
  const values = entries.map((entry) => {
    const scope = entry.scope === null ? null : html`<span class="tag">${both(LEVELS[entry.scope])}</span>`;
    const mark = marks(remarks, entry.document, entry.target);
    if (!entry.value) return html`<div class="tag">${both(NO_FIGURE)}${scope}${mark}</div>`;
    const value = both(figureLabel(entry));
    return entry.compared ? html`<div><b>${value}</b>${scope}${mark}</div>` : html`<div>${value}${scope}${mark}</div>`;
  });
  const relation = first.relation === null ? null : html`<span class="tag">${both(RELATIONS[first.relation])}</span>`;
  const own = entries.find((entry) => entry.compared) ?? first;
  const highest = row.entries[0];
  const beside = highest && highest.document !== first.document ? [highest] : [];
  const quotes = [own, ...beside].map(({ document, source, section }) => ({
    name: beside.length === 0 ? null : nameOf(document),
    source,
    document,
    place: placeLabel(source, section),
  }));
  return html`<td class="value ${first.relation ?? 'reference'}">${values}${relation}${foldedQuotations(quotes, crops)}</td>`;
}

function groupEntries(entries: readonly ComparisonEntry[]): Map<string, ComparisonEntry[]> {
  const groups = new Map<string, ComparisonEntry[]>();
  for (const entry of entries) {
    const list = groups.get(entry.document);
    if (list) list.push(entry);
    else groups.set(entry.document, [entry]);
  }
  return groups;
}

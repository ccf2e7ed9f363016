import type { PlanDocument } from '../../normalizers/schema.js';
import { both } from '../html/both.js';
import { correctionList } from '../html/corrections.js';
import { type Crops, NO_CROPS } from '../html/crops.js';
import { documentMarks } from '../html/marks.js';
import { html, type Markup } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { table } from '../html/table.js';
import type { Language } from '../language.js';
import { showHundredths } from '../show/figure.js';
import type { ComparedDocument, Comparison } from './comparison.js';
import { dotPlot } from './dot-plot.js';
import { activityList, changeLists } from './html-lists.js';
import { matrix } from './html-matrix.js';
import { documentNames } from './names.js';

/**
 * A comparison as a self-contained report: a heat map of indicators by unit, a dot plot, what changed over the years, the
 * duties that reappear, and what nearly matched.
 */
export function comparisonHtml(
  comparison: Comparison,
  documents: readonly PlanDocument[],
  language: Language,
  crops: Crops = NO_CROPS,
): string {
  const title = { vi: 'So sánh chỉ tiêu các kế hoạch', en: 'Targets compared' };
  const body = html`
${documentList(comparison.documents, documents)}
${correctionList(comparison.corrections, documentNames(comparison.documents))}
<h2>${both({ vi: 'Bảng chỉ tiêu theo đơn vị', en: 'Indicators by unit' })}</h2>
${matrix(comparison, crops)}
<h2>${both({ vi: 'Biểu đồ các mức phần trăm', en: 'Percentages by level' })}</h2>
${dotPlot(comparison)}
${changeLists(comparison)}
${activityList(comparison)}
${nearMisses(comparison)}`;
  return htmlPage(title, body, language);
}

function documentList(compared: readonly ComparedDocument[], documents: readonly PlanDocument[]): Markup {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const nameOf = documentNames(compared);
  const items = compared.map((one) => {
    const document = byId.get(one.id);
    const number = document?.metadata.number;
    return html`<li><b>${both(nameOf(one.id))}</b>: ${document?.metadata.title ?? one.path}${number ? `, ${number}` : ''} (${one.path})${document ? documentMarks(document) : null}</li>`;
  });
  return html`<ul>${items}</ul>`;
}

/** Most near misses shown: for a person who checks, not for a machine. */
const MOST_NEAR = 200;

function nearMisses({ nearMisses: pairs, documents }: Comparison): Markup | null {
  if (pairs.length === 0) return null;
  const nameOf = documentNames(documents);
  const side = ({ document, indicator }: { document: string; indicator: string }): Markup =>
    html`<td><span class="tag">${both(nameOf(document))}</span>${indicator}</td>`;
  const rows = [...pairs]
    .sort((x, y) => y.score - x.score)
    .slice(0, MOST_NEAR)
    .map((pair) => html`<tr>${side(pair.a)}${side(pair.b)}<td>${showHundredths(pair.score)}</td></tr>`);
  const name = { vi: 'Gần giống nhưng không ghép', en: 'Near, and not joined' };
  return html`<h2>${both(name)}</h2>${table(
    { vi: `${pairs.length} cặp cần người xem`, en: `${pairs.length} pairs for a person to look at` },
    [
      { vi: 'Chỉ tiêu', en: 'Indicator' },
      { vi: 'Chỉ tiêu gần giống', en: 'Near indicator' },
      { vi: 'Độ giống', en: 'Likeness' },
    ],
    rows,
  )}`;
}

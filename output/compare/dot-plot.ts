import type { Level } from '../../normalizers/schema.js';
import { both, inOneLine } from '../html/both.js';
import { html, type Markup } from '../html/markup.js';
import { LEVELS } from '../labels.js';
import type { Label } from '../language.js';
import type { Comparison } from './comparison.js';
import type { ComparisonRow } from './comparison-row.js';

const NAME: Label = {
  vi: 'Biểu đồ: mức phần trăm của từng chỉ tiêu theo cấp',
  en: 'Chart: the percentage of each indicator by level',
};
const WIDTH = 1100;
const LABEL = 470;
const ROW = 22;
const COLOUR: Readonly<Record<Level, string>> = {
  central: '#3b3b58',
  province: '#1f4e96',
  district: '#d1730b',
  commune: '#3c8d40',
};

/** Every percentage that at least two documents commit to, on one scale from 0 to 100 %, a line an indicator. */
export function dotPlot(comparison: Comparison): Markup {
  const levels = new Map(comparison.documents.map((document) => [document.id, document.level]));
  const rows = comparison.rows.filter(
    (row) => new Set(row.entries.filter((e) => e.value?.unit === 'percent').map((e) => e.document)).size > 1,
  );
  const height = rows.length * ROW + 30;
  const ticks = [0, 25, 50, 75, 100].map(
    (n) =>
      html`<line x1="${x(n)}" y1="0" x2="${x(n)}" y2="${height - 22}" stroke="#dde1e7"/><text x="${x(n)}" y="${height - 6}" text-anchor="middle">${n} %</text>`,
  );
  const lines = rows.map((row, i) => plotLine(row, i * ROW + ROW / 2, levels));
  const legend = [...new Set(levels.values())]
    .filter((level) => level !== null)
    .map((level) => html`<span style="color:${COLOUR[level]}">● </span>${both(LEVELS[level])}&nbsp;&nbsp;`);
  return html`<p>${legend}</p><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${inOneLine(NAME)}" width="100%">${ticks}${lines}</svg>`;
}

function plotLine(row: ComparisonRow, y: number, levels: ReadonlyMap<string, Level | null>): Markup {
  const dots = row.entries
    .filter((entry) => entry.value?.unit === 'percent' && entry.compared)
    .map((entry, n) => {
      const number = entry.value?.number ?? 0;
      const colour = COLOUR[levels.get(entry.document) ?? 'central'];
      return html`<circle cx="${x(Math.min(100, number))}" cy="${y + (n % 3) * 3 - 3}" r="5" fill="${colour}" fill-opacity="0.75"><title>${number} %</title></circle>`;
    });
  const label = row.label.length > 68 ? `${row.label.slice(0, 66)}…` : row.label;
  return html`<text x="${LABEL - 12}" y="${y + 4}" text-anchor="end">${label}<title>${row.label}</title></text>${dots}`;
}

function x(percent: number): number {
  return LABEL + (percent / 100) * (WIDTH - LABEL - 30);
}

import type { IndexLine } from '../index-line.js';
import { textTable } from './table.js';

export interface RunSummary {
  readonly documents: number;
  readonly pages: number;
  readonly targets: number;
  readonly results: number;
  readonly activities: number;
  readonly warnings: number;
  readonly review: number;
  readonly failed: number;
  readonly interrupted: boolean;
  readonly seconds: number;
}

/** Documents that the table lists one by one. */
const MOST_ROWS = 50;

/** The end of a run: a line per document (of the first fifty), the totals, and what a person should look at. */
export function summaryTable(lines: readonly IndexLine[], summary: RunSummary, out: string, width = 120): string {
  const sorted = [...lines].sort((a, b) => (a.path < b.path ? -1 : 1));
  const prefix = commonFolder(sorted.map((line) => line.path));
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map((line) => [
      line.path.slice(prefix.length),
      line.status === 'failed' ? 'failed' : line.kind,
      unitName(line),
      line.period.start && line.period.end ? periodName(line.period.start, line.period.end) : '',
      ...[
        line.counts.pages,
        line.counts.targets,
        line.counts.results,
        line.counts.activities,
        line.counts.warnings,
      ].map(String),
    ]);
  rows.push([
    `${summary.documents} documents`,
    summary.failed > 0 ? `${summary.failed} failed` : '',
    '',
    '',
    ...[summary.pages, summary.targets, summary.results, summary.activities, summary.warnings].map(String),
  ]);
  const table = textTable(
    [
      { title: prefix === '' ? 'document' : `document in ${prefix}`, share: 4 },
      { title: 'kind' },
      { title: 'unit' },
      { title: 'period' },
      { title: 'pages', align: 'right' },
      { title: 'targets', align: 'right' },
      { title: 'results', align: 'right' },
      { title: 'activities', align: 'right' },
      { title: 'warnings', align: 'right' },
    ],
    rows,
    width,
  );
  const notes = [
    ...(lines.length > MOST_ROWS
      ? [`(the first ${MOST_ROWS} of ${lines.length} documents; all of them are in ${out}/index.ndjson)`]
      : []),
    ...sorted.filter((line) => line.status === 'failed').map((line) => `failed: ${line.path}: ${line.reason}`),
    ...(summary.review > 0 ? [`${summary.review} documents have warnings that a person should look at`] : []),
    ...(summary.interrupted ? ['interrupted: the documents above are complete, the others were not read'] : []),
    `dataset in ${out}, ${summary.seconds.toFixed(1)} s`,
  ];
  return `${table}\n\n${notes.join('\n')}`;
}

/** The folder, with its slash, that all paths begin with; nothing for fewer than two. */
function commonFolder(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined || others.length === 0) return '';
  let end = first.lastIndexOf('/') + 1;
  while (end > 0 && !others.every((path) => path.startsWith(first.slice(0, end)))) {
    end = first.slice(0, end - 1).lastIndexOf('/') + 1;
  }
  return first.slice(0, end);
}

function unitName({ unit }: IndexLine): string {
  return [unit.commune, unit.district, unit.province].filter((name) => name !== null).join(', ');
}

/** "2024" for a whole year, "2025-01 – 2025-06" for whole months, else both days. */
function periodName(start: string, end: string): string {
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  const wholeMonths = start.endsWith('-01') && end === lastDayOf(end.slice(0, 7));
  return wholeMonths ? `${start.slice(0, 7)} – ${end.slice(0, 7)}` : `${start} – ${end}`;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

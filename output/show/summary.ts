import type { IndexLine } from '../index-line.js';
import { type Label, type Language, untranslated } from '../language.js';
import { KIND } from '../meanings.js';
import { periodName, unitName } from './names.js';
import type { Screen } from './screen.js';
import { shellWord } from './shell.js';
import { reasonLine } from './status.js';
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
export function summaryTable(lines: readonly IndexLine[], summary: RunSummary, out: string, screen: Screen): string {
  const { language } = screen;
  const failed = { vi: 'không đọc được', en: 'failed' }[language];
  const sorted = [...lines].sort((a, b) => (a.path < b.path ? -1 : 1));
  const prefix = commonFolder(sorted.map((line) => line.path));
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map((line) => [
      line.path.slice(prefix.length),
      line.status === 'failed' ? failed : KIND[line.kind][language],
      unitName(line.unit),
      periodName(line.period, language),
      ...COUNTS.map((count) => String(line.counts[count])),
    ]);
  rows.push([
    `${summary.documents} ${{ vi: 'văn bản', en: 'documents' }[language]}`,
    summary.failed > 0 ? `${summary.failed} ${failed}` : '',
    '',
    '',
    ...COUNTS.map((count) => String(summary[count])),
  ]);
  const table = textTable(
    [
      {
        title: `${HEADS.document[language]}${prefix && ` ${HEADS.below[language]} ${prefix}`}`,
        share: 4,
        kind: 'path',
      },
      { title: HEADS.kind[language] },
      { title: HEADS.unit[language] },
      { title: HEADS.period[language] },
      ...COUNTS.map((count) => ({ title: HEADS[count][language], align: 'right' as const })),
    ],
    rows,
    screen,
  );
  return `${table}\n\n${notesOf(sorted, summary, out, language).join('\n')}`;
}

const COUNTS = ['pages', 'targets', 'results', 'activities', 'warnings'] as const;

const HEADS = {
  document: { vi: 'văn bản', en: 'document' },
  below: { vi: 'trong', en: 'in' },
  kind: { vi: 'loại', en: 'kind' },
  unit: { vi: 'đơn vị', en: 'unit' },
  period: { vi: 'kỳ', en: 'period' },
  pages: { vi: 'trang', en: 'pages' },
  targets: { vi: 'chỉ tiêu', en: 'targets' },
  results: { vi: 'kết quả', en: 'results' },
  activities: { vi: 'nhiệm vụ', en: 'activities' },
  warnings: { vi: 'lưu ý', en: 'warnings' },
} as const satisfies Record<string, Label>;

/** What a person should know and do next. */
function notesOf(sorted: readonly IndexLine[], summary: RunSummary, out: string, language: Language): string[] {
  const { review, interrupted, seconds } = summary;
  const failed = { vi: 'không đọc được', en: 'failed' }[language];
  const notes: Label[] = [];
  if (sorted.length > MOST_ROWS) {
    notes.push({
      vi: `(${MOST_ROWS} văn bản đầu trong ${sorted.length}; toàn bộ nằm trong ${out}/index.ndjson)`,
      en: `(the first ${MOST_ROWS} of ${sorted.length} documents; all of them are in ${out}/index.ndjson)`,
    });
  }
  for (const line of sorted) {
    if (line.status === 'failed') notes.push(untranslated(`${failed}: ${line.path}: ${reasonLine(line, language)}`));
  }
  if (review > 0) {
    notes.push({
      vi: `${review} văn bản có lưu ý cần người xem lại: chitieu status ${shellWord(out)}`,
      en: `${review} documents have warnings that a person should look at: chitieu status ${shellWord(out)}`,
    });
  }
  if (interrupted) {
    notes.push({
      vi: 'đã bị ngắt: các văn bản trên đã xong, các văn bản khác chưa đọc',
      en: 'interrupted: the documents above are complete, the others were not read',
    });
  }
  notes.push({
    vi: `bộ dữ liệu ở ${out}, ${seconds.toFixed(1).replace('.', ',')} giây`,
    en: `dataset in ${out}, ${seconds.toFixed(1)} s`,
  });
  return notes.map((note) => note[language]);
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

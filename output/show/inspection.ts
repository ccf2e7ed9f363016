import type { PlanDocument } from '../../normalizers/schema.js';
import { showDay } from '../day.js';
import { LEVELS } from '../labels.js';
import type { Label, Language } from '../language.js';
import { INSTRUMENT, KIND, STATUS } from '../meanings.js';
import { reasonOf } from '../warnings/index.js';
import { type Fact, showFacts } from './facts.js';
import type { Screen } from './screen.js';
import { showWarning } from './warning.js';
import { hanging } from './wrap.js';

export interface InspectedPage {
  readonly page: number | null;
  readonly method: string;
  readonly reason: string;
}

const MOST_LINES = 12;

/** What a file is, and why, in a screenful. */
export function showInspection(
  document: PlanDocument,
  reason: string,
  pages: readonly InspectedPage[],
  screen: Screen,
): string {
  const { language } = screen;
  const lines = showFacts(factsOf(document, reason, language), screen);
  lines.push(...firstFew({ vi: 'cách đọc từng trang:', en: 'pages are read so:' }, runsOf(pages, language), screen));
  const warnings = document.warnings.map((warning) => showWarning(warning, language));
  lines.push(...firstFew({ vi: 'lưu ý:', en: 'warnings:' }, warnings, screen));
  return lines.join('\n');
}

function factsOf(document: PlanDocument, reason: string, language: Language): readonly Fact[] {
  const { metadata, source, status } = document;
  const read = status !== 'failed';
  const unit = [metadata.unit.commune, metadata.unit.district, metadata.unit.province].filter(Boolean).join(', ');
  const level = metadata.level === null ? null : LEVELS[metadata.level][language];
  const instrument = metadata.instrument === null ? null : INSTRUMENT[metadata.instrument][language];
  const why = reasonOf(reason)[language];
  const { start, end } = metadata.period;
  const days = [start, end].flatMap((day) => (day === null ? [] : [showDay(day, language)]));
  const bytes = source.sizeBytes.toLocaleString({ vi: 'vi-VN', en: 'en' }[language]);
  return [
    [{ vi: 'tệp', en: 'file' }, `${source.path}, ${bytes} ${{ vi: 'byte', en: 'bytes' }[language]}`, 'path'],
    [{ vi: 'định dạng', en: 'is' }, `${source.mediaType}${why === null ? '' : ` (${why})`}`],
    [{ vi: 'tình trạng', en: 'status' }, `${status} (${STATUS[status][language]})`],
    [
      { vi: 'loại', en: 'kind' },
      read ? [...new Set([KIND[metadata.kind][language], instrument])].filter(Boolean).join(', ') : null,
    ],
    [{ vi: 'trích yếu', en: 'title' }, metadata.title],
    [{ vi: 'số, ký hiệu', en: 'number' }, metadata.number],
    [{ vi: 'cơ quan', en: 'issuer' }, metadata.issuer],
    [{ vi: 'cấp', en: 'level' }, [level, unit].filter(Boolean).join(': ') || null],
    [{ vi: 'kỳ', en: 'period' }, days.length > 0 ? days.join(' – ') : null],
    [{ vi: 'số trang', en: 'pages' }, source.pageCount === null ? null : String(source.pageCount)],
    [
      { vi: 'số lượng', en: 'counts' },
      read ? COUNTED.map(([list, name]) => `${document[list].length} ${name[language]}`).join(', ') : null,
    ],
  ];
}

const COUNTED = [
  ['sections', { vi: 'mục', en: 'sections' }],
  ['targets', { vi: 'chỉ tiêu', en: 'targets' }],
  ['results', { vi: 'kết quả', en: 'results' }],
  ['activities', { vi: 'nhiệm vụ', en: 'activities' }],
  ['citations', { vi: 'viện dẫn', en: 'citations' }],
] as const;

/** How a page was read (`pages[].method`); formats are called by their names. */
const METHODS: Readonly<Record<string, Label>> = {
  'text-layer': { vi: 'lớp chữ có sẵn', en: 'text-layer' },
  ocr: { vi: 'nhận dạng chữ (OCR)', en: 'ocr' },
  none: { vi: 'không đọc', en: 'none' },
  plain: { vi: 'văn bản thuần', en: 'plain' },
};

/** Neighbouring pages that are read alike, for the same reason, on one line. */
function runsOf(pages: readonly InspectedPage[], language: Language): string[] {
  const runs: { from: number | null; to: number | null; text: string }[] = [];
  for (const { page, method, reason } of pages) {
    const why = reasonOf(reason)[language];
    const text = `${METHODS[method]?.[language] ?? method}${why === null ? '' : `: ${why}`}`;
    const last = runs.at(-1);
    if (last && last.text === text) last.to = page;
    else runs.push({ from: page, to: page, text });
  }
  const [one, many] = { vi: ['trang', 'trang'], en: ['page', 'pages'] }[language];
  return runs.map(({ from, to, text }) =>
    from === null ? text : `${from === to ? `${one} ${from}` : `${many} ${from}–${to}`}: ${text}`,
  );
}

function firstFew(title: Label, lines: readonly string[], { language, width }: Screen): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES).map((line) => hanging('  ', line, width));
  const left = lines.length - MOST_LINES;
  if (left > 0) shown.push({ vi: `  … và ${left} dòng nữa`, en: `  … and ${left} more` }[language]);
  return [title[language], ...shown];
}

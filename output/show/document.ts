import type { PlanDocument, Result, Section, Target } from '../../normalizers/schema.js';
import { type AppliedCorrection, correctionLabel } from '../corrections/index.js';
import { showDay } from '../day.js';
import { doubtsIn, doubtsOf } from '../doubts/index.js';
import { FIELDS, LEVELS } from '../labels.js';
import type { Label } from '../language.js';
import { ROLE } from '../meanings.js';
import { sectionPath } from '../place.js';
import { showFacts } from './facts.js';
import { showDeadline, showFigure } from './figure.js';
import type { Screen } from './screen.js';
import { type Column, textTable } from './table.js';
import { showWarning } from './warning.js';
import { hanging } from './wrap.js';

/** A document for people: what it is, its outline, a table for each list, and what people corrected. */
export function showDocument(
  document: PlanDocument,
  corrections: readonly AppliedCorrection[],
  screen: Screen,
): string {
  const doubts = doubtsIn(document);
  const mark: Mark = (record) => (doubtsOf(doubts, document.id, record).length > 0 ? ' ⚠' : '');
  const blocks = [
    heading(document, screen),
    outline(document.sections, screen),
    targets(document, mark, screen),
    results(document, mark, screen),
    activities(document, mark, screen),
    doubts.length === 0 ? '' : MARKED[screen.language],
    corrected(corrections, screen),
    warnings(document, screen),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** What stands behind the figure of a record in doubt. */
type Mark = (record: string) => string;

const MARKED: Label = {
  vi: '⚠ cần xem lại văn bản gốc: độ tin cậy dưới 0,75, hoặc có lưu ý dưới đây',
  en: '⚠ to be checked on the page: its confidence is below 0.75, or a warning below names it',
};

function heading({ metadata, source }: PlanDocument, screen: Screen): string {
  const { position, name } = metadata.signer;
  return showFacts(
    [
      [{ vi: 'tệp', en: 'file' }, source.path, 'path'],
      [{ vi: 'trích yếu', en: 'title' }, metadata.title],
      [{ vi: 'số, ký hiệu', en: 'number' }, metadata.number],
      [{ vi: 'cơ quan', en: 'issuer' }, metadata.issuer],
      [{ vi: 'ngày ban hành', en: 'issued on' }, metadata.issuedOn && showDay(metadata.issuedOn, screen.language)],
      [{ vi: 'người ký', en: 'signed by' }, [position, name].filter(Boolean).join(' ') || null],
    ],
    screen,
  ).join('\n');
}

function outline(sections: readonly Section[], { language, width }: Screen): string {
  if (sections.length === 0) return '';
  const lines = sections.map((section) => {
    const name = [section.marker && `${section.marker}.`, section.title].filter(Boolean).join(' ');
    const field = section.field === null ? [] : [FIELDS[section.field][language]];
    const about = [ROLE[section.role][language], ...field].join('; ');
    return hanging('  '.repeat(section.level), `${name} (${about})`, width);
  });
  const title = { vi: `BỐ CỤC (${sections.length} mục)`, en: `OUTLINE (${sections.length} sections)` };
  return `${title[language]}\n${lines.join('\n')}`;
}

const HEADS = {
  id: { vi: 'mã', en: 'id' },
  field: { vi: 'lĩnh vực', en: 'field' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  target: { vi: 'mức', en: 'target' },
  result: { vi: 'kết quả', en: 'result' },
  scope: { vi: 'phạm vi', en: 'scope' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  page: { vi: 'trang', en: 'page' },
  section: { vi: 'mục', en: 'section' },
  number: { vi: 'số', en: 'no.' },
  activity: { vi: 'nhiệm vụ', en: 'activity' },
  outputs: { vi: 'sản phẩm', en: 'outputs' },
  lead: { vi: 'chủ trì', en: 'lead' },
} as const satisfies Record<string, Label>;

function hasPages({ pages }: PlanDocument): boolean {
  return pages.some(({ number }) => number !== null);
}

/** The page of a figure, or in a file without pages its section. */
function placeIn(document: PlanDocument): (figure: Pick<Target | Result, 'section' | 'source'>) => string {
  return ({ section, source }) => String(source.page ?? sectionPath(document, section) ?? '');
}

function targets(document: PlanDocument, mark: Mark, screen: Screen): string {
  const { targets: list } = document;
  const place = placeIn(document);
  const { language } = screen;
  const rows = list.map((t) => [
    t.id,
    t.field === null ? '' : FIELDS[t.field][language],
    t.indicator,
    `${showFigure(t, language)}${mark(t.id)}`,
    t.scope === null ? '' : LEVELS[t.scope][language],
    t.deadline ? showDeadline(t.deadline, language) : '',
    place(t),
  ]);
  const columns: readonly Column[] = [
    { title: HEADS.id[language] },
    { title: HEADS.field[language] },
    { title: HEADS.indicator[language], share: 3 },
    { title: HEADS.target[language], align: 'right' },
    { title: HEADS.scope[language] },
    { title: HEADS.deadline[language], share: 2 },
    { title: HEADS[hasPages(document) ? 'page' : 'section'][language], align: 'right' },
  ];
  return listOf({ vi: 'CHỈ TIÊU', en: 'TARGETS' }[language], columns, rows, screen);
}

function results(document: PlanDocument, mark: Mark, screen: Screen): string {
  const { results: list } = document;
  const place = placeIn(document);
  const { language } = screen;
  const rows = list.map((r) => [
    r.id,
    r.field === null ? '' : FIELDS[r.field][language],
    r.indicator,
    `${showFigure(r, language)}${mark(r.id)}`,
    r.scope === null ? '' : LEVELS[r.scope][language],
    place(r),
  ]);
  const columns: readonly Column[] = [
    { title: HEADS.id[language] },
    { title: HEADS.field[language] },
    { title: HEADS.indicator[language], share: 3 },
    { title: HEADS.result[language], align: 'right' },
    { title: HEADS.scope[language] },
    { title: HEADS[hasPages(document) ? 'page' : 'section'][language], align: 'right' },
  ];
  return listOf({ vi: 'KẾT QUẢ', en: 'RESULTS' }[language], columns, rows, screen);
}

function activities({ activities: list }: PlanDocument, mark: Mark, screen: Screen): string {
  const { language } = screen;
  const rows = list.map((a) => [
    a.id,
    `${[a.group?.marker, a.number].filter(Boolean).join('.')}${mark(a.id)}`,
    [a.goal, a.task, a.activity].filter(Boolean).join(' / '),
    a.outputs.join('; '),
    a.lead.join('; '),
    a.deadlines.map((deadline) => showDeadline(deadline, language)).join('; '),
  ]);
  const columns: readonly Column[] = [
    { title: HEADS.id[language] },
    { title: HEADS.number[language] },
    { title: HEADS.activity[language], share: 4 },
    { title: HEADS.outputs[language], share: 3 },
    { title: HEADS.lead[language], share: 2 },
    { title: HEADS.deadline[language], share: 2 },
  ];
  return listOf({ vi: 'NHIỆM VỤ TRONG PHỤ LỤC', en: 'ACTIVITIES' }[language], columns, rows, screen);
}

function listOf(title: string, columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen) {
  return rows.length === 0 ? '' : `${title} (${rows.length})\n${textTable(columns, rows, screen)}`;
}

/** What of the above is not as read. */
function corrected(corrections: readonly AppliedCorrection[], { language, width }: Screen): string {
  if (corrections.length === 0) return '';
  const lines = corrections.map((one) =>
    hanging('  ', `${one.record === null ? '' : `${one.record}: `}${correctionLabel(one)[language]}`, width),
  );
  return `${{ vi: 'ĐÍNH CHÍNH', en: 'CORRECTIONS' }[language]} (${lines.length})\n${lines.join('\n')}`;
}

function warnings({ warnings: list }: PlanDocument, { language, width }: Screen): string {
  if (list.length === 0) return '';
  const lines = list.map((warning) => hanging('  ', showWarning(warning, language), width));
  return `${{ vi: 'LƯU Ý', en: 'WARNINGS' }[language]} (${list.length})\n${lines.join('\n')}`;
}

import type { PlanDocument } from '../../normalizers/schema.js';
import { correctionLabel, correctionsOf } from '../corrections/index.js';
import { documentDoubts } from '../doubts/document.js';
import { type Doubt, doubtLabel, doubtsOf } from '../doubts/index.js';
import { evidenceLink } from '../evidence-link.js';
import { CHANGES, DIFFERENCES, fieldLabel, LEVELS, RELATIONS } from '../labels.js';
import type { Language } from '../language.js';
import { showFigure } from '../show/figure.js';
import { type LinkTo, toXlsx, type XlsxSheet } from '../xlsx.js';
import type { Comparison } from './comparison.js';
import { documentNames } from './names.js';

/** A comparison as a workbook: the matrix, every figure with its quotation, and what nearly matched. */
export function comparisonXlsx(
  comparison: Comparison,
  documents: readonly PlanDocument[],
  language: Language,
  linkTo?: LinkTo,
): Promise<Buffer> {
  const sheets = [
    matrix(comparison, language),
    figures(comparison, documents, language),
    changes(comparison, language),
    duties(comparison, documents, language),
    nearMisses(comparison, language),
    compared(documents, comparison, language),
  ];
  return toXlsx(sheets, linkTo);
}

function matrix({ documents, rows, doubts }: Comparison, language: Language): XlsxSheet {
  const nameOf = documentNames(documents);
  return {
    name: { vi: 'Chỉ tiêu theo đơn vị', en: 'Indicators by unit' }[language],
    columns: [
      { title: { vi: 'Lĩnh vực', en: 'Field' }[language], width: 24 },
      { title: { vi: 'Chỉ tiêu', en: 'Indicator' }[language], width: 70 },
      ...documents.map((one) => ({ title: nameOf(one.id)[language], width: 18 })),
      { title: { vi: 'Quan hệ', en: 'Relation' }[language], width: 20 },
    ],
    rows: rows.map((row) => [
      fieldLabel(row.field)[language],
      row.label,
      ...documents.map((one) =>
        row.entries
          .filter((entry) => entry.document === one.id)
          .map(
            (entry) =>
              `${showFigure(entry, language) || '–'}${entry.scope === null ? '' : ` (${LEVELS[entry.scope][language]})`}${doubtSign(doubts, one.id, entry.target)}`,
          )
          .join('; '),
      ),
      RELATIONS[row.relation][language],
    ]),
  };
}

function figures(
  { documents, rows, corrections, doubts }: Comparison,
  full: readonly PlanDocument[],
  language: Language,
): XlsxSheet {
  const byId = new Map(full.map((document) => [document.id, document]));
  const nameOf = documentNames(documents);
  return {
    name: { vi: 'Số liệu và trích dẫn', en: 'Figures and quotations' }[language],
    columns: [
      { title: { vi: 'Chỉ tiêu', en: 'Indicator' }[language], width: 60 },
      { title: { vi: 'Đơn vị', en: 'Unit' }[language], width: 26 },
      { title: { vi: 'Phạm vi', en: 'Scope' }[language], width: 12 },
      { title: { vi: 'Mức', en: 'Figure' }[language], width: 14 },
      { title: { vi: 'Số', en: 'Number' }[language], width: 10 },
      { title: { vi: 'Quan hệ', en: 'Relation' }[language], width: 18 },
      { title: { vi: 'Độ giống', en: 'Likeness' }[language], width: 10 },
      { title: { vi: 'Trang (mục)', en: 'Page (section)' }[language], width: 8 },
      { title: { vi: 'Trích dẫn', en: 'Quotation' }[language], width: 90 },
      { title: { vi: 'Đính chính', en: 'Corrections' }[language], width: 50 },
      { title: { vi: 'Cần xem lại', en: 'To be checked' }[language], width: 50 },
    ],
    rows: rows.flatMap((row) =>
      row.entries.map((entry) => [
        row.label,
        nameOf(entry.document)[language],
        entry.scope === null ? null : LEVELS[entry.scope][language],
        showFigure(entry, language),
        entry.value?.number ?? null,
        entry.relation === null ? null : RELATIONS[entry.relation][language],
        entry.likeness?.score ?? null,
        evidenceLink(byId.get(entry.document), entry.source, entry.section),
        entry.source.quote,
        correctionsOf(corrections, entry.document, entry.target)
          .map((one) => correctionLabel(one)[language])
          .join('\n'),
        doubted(doubts, entry.document, entry.target, language),
      ]),
    ),
  };
}

function doubtSign(doubts: readonly Doubt[], document: string, record: string): string {
  return doubtsOf(doubts, document, record).length > 0 ? ' ⚠' : '';
}

function doubted(doubts: readonly Doubt[], document: string, record: string, language: Language): string {
  return doubtsOf(doubts, document, record)
    .map((one) => doubtLabel(one)[language])
    .join('\n');
}

function changes({ changes: steps, rows, documents, doubts }: Comparison, language: Language): XlsxSheet {
  const nameOf = documentNames(documents);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const values = (row: string, document: string): string =>
    (byId.get(row)?.entries ?? [])
      .filter((entry) => entry.document === document)
      .map((entry) => `${showFigure(entry, language) || '–'}${doubtSign(doubts, document, entry.target)}`)
      .join('; ');
  return {
    name: { vi: 'Qua các năm', en: 'Over the years' }[language],
    columns: [
      { title: { vi: 'Kỳ trước', en: 'Earlier plan' }[language], width: 28 },
      { title: { vi: 'Kỳ sau', en: 'Later plan' }[language], width: 28 },
      { title: { vi: 'Chỉ tiêu', en: 'Indicator' }[language], width: 70 },
      { title: { vi: 'Trước', en: 'Before' }[language], width: 18 },
      { title: { vi: 'Sau', en: 'After' }[language], width: 18 },
      { title: { vi: 'Thay đổi', en: 'Change' }[language], width: 20 },
    ],
    rows: steps.flatMap(({ before, after, rows: changed }) =>
      changed.map(({ row, change }) => [
        nameOf(before)[language],
        nameOf(after)[language],
        byId.get(row)?.label ?? row,
        values(row, before),
        values(row, after),
        CHANGES[change][language],
      ]),
    ),
  };
}

function duties(
  { activities, documents, doubts }: Comparison,
  full: readonly PlanDocument[],
  language: Language,
): XlsxSheet {
  const byId = new Map(full.map((document) => [document.id, document]));
  const nameOf = documentNames(documents);
  return {
    name: { vi: 'Nhiệm vụ phụ lục', en: 'Duties of the appendices' }[language],
    columns: [
      { title: { vi: 'Nhiệm vụ', en: 'Duty' }[language], width: 60 },
      { title: { vi: 'Có ở nhiều kế hoạch', en: 'In several plans' }[language], width: 12 },
      { title: { vi: 'Đơn vị', en: 'Unit' }[language], width: 26 },
      { title: { vi: 'Nội dung', en: 'Content' }[language], width: 70 },
      { title: { vi: 'Chủ trì', en: 'Lead' }[language], width: 30 },
      { title: { vi: 'Thời hạn', en: 'Deadline' }[language], width: 24 },
      { title: { vi: 'Khác nhau', en: 'Differs' }[language], width: 30 },
      { title: { vi: 'Trang', en: 'Page' }[language], width: 8 },
      { title: { vi: 'Cần xem lại', en: 'To be checked' }[language], width: 50 },
    ],
    rows: activities.flatMap((row) =>
      row.entries.map((entry) => [
        row.label,
        row.relation === 'carried-on' ? { vi: 'có', en: 'yes' }[language] : { vi: 'không', en: 'no' }[language],
        nameOf(entry.document)[language],
        entry.text,
        entry.lead.join('; '),
        entry.deadlines.map((deadline) => deadline.raw).join('; '),
        entry.differs.map((one) => DIFFERENCES[one][language]).join('; '),
        evidenceLink(byId.get(entry.document), entry.source),
        doubted(doubts, entry.document, entry.activity, language),
      ]),
    ),
  };
}

function nearMisses({ nearMisses: pairs }: Comparison, language: Language): XlsxSheet {
  return {
    name: { vi: 'Gần giống, không ghép', en: 'Near, not joined' }[language],
    columns: [
      { title: { vi: 'Chỉ tiêu', en: 'Indicator' }[language], width: 70 },
      { title: { vi: 'Chỉ tiêu gần giống', en: 'Near indicator' }[language], width: 70 },
      { title: { vi: 'Độ giống', en: 'Likeness' }[language], width: 10 },
    ],
    rows: pairs.map((pair) => [pair.a.indicator, pair.b.indicator, pair.score]),
  };
}

function compared(documents: readonly PlanDocument[], { documents: order }: Comparison, language: Language): XlsxSheet {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const nameOf = documentNames(order);
  return {
    name: { vi: 'Văn bản', en: 'Documents' }[language],
    columns: [
      { title: { vi: 'Đơn vị', en: 'Unit' }[language], width: 28 },
      { title: { vi: 'Trích yếu', en: 'Title' }[language], width: 60 },
      { title: { vi: 'Số, ký hiệu', en: 'Number' }[language], width: 16 },
      { title: { vi: 'Tệp', en: 'File' }[language], width: 60 },
      { title: { vi: 'Cần xem lại', en: 'To be checked' }[language], width: 60 },
    ],
    rows: order.map(({ id, path }) => {
      const document = byId.get(id);
      const doubts = document ? documentDoubts(document).map((one) => one[language]) : [];
      return [
        nameOf(id)[language],
        document?.metadata.title ?? null,
        document?.metadata.number ?? null,
        path,
        doubts.join('\n'),
      ];
    }),
  };
}

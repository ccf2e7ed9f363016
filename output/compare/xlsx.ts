import type { PlanDocument } from '../../normalizers/schema.js';
import { evidenceLink } from '../evidence-link.js';
import { CHANGES, DIFFERENCES, fieldLabel, RELATIONS } from '../labels.js';
import { showValue } from '../show/figure.js';
import { toXlsx, type XlsxSheet } from '../xlsx.js';
import type { Comparison } from './comparison.js';
import { documentName } from './names.js';

/** A comparison as a workbook: the matrix, every figure with its quotation, and what nearly matched. */
export function comparisonXlsx(comparison: Comparison, documents: readonly PlanDocument[]): Promise<Buffer> {
  return toXlsx([
    matrix(comparison),
    figures(comparison, documents),
    changes(comparison),
    duties(comparison, documents),
    nearMisses(comparison),
  ]);
}

function matrix({ documents, rows }: Comparison): XlsxSheet {
  return {
    name: 'Chỉ tiêu theo đơn vị',
    columns: [
      { title: 'Lĩnh vực', width: 24 },
      { title: 'Chỉ tiêu', width: 70 },
      ...documents.map((one) => ({ title: documentName(one), width: 18 })),
      { title: 'Quan hệ', width: 20 },
    ],
    rows: rows.map((row) => [
      fieldLabel(row.field).vi,
      row.label,
      ...documents.map((one) =>
        row.entries
          .filter((entry) => entry.document === one.id)
          .map((entry) => `${showValue(entry.value) || '–'}${entry.scope === null ? '' : ` (${entry.scope})`}`)
          .join('; '),
      ),
      RELATIONS[row.relation].vi,
    ]),
  };
}

function figures({ documents, rows }: Comparison, full: readonly PlanDocument[]): XlsxSheet {
  const byId = new Map(full.map((document) => [document.id, document]));
  const names = new Map(documents.map((one) => [one.id, documentName(one)]));
  return {
    name: 'Số liệu và trích dẫn',
    columns: [
      { title: 'Chỉ tiêu', width: 60 },
      { title: 'Đơn vị', width: 26 },
      { title: 'Phạm vi', width: 12 },
      { title: 'Mức', width: 14 },
      { title: 'Số', width: 10 },
      { title: 'Quan hệ', width: 18 },
      { title: 'Độ giống', width: 10 },
      { title: 'Trang', width: 8 },
      { title: 'Trích dẫn', width: 90 },
    ],
    rows: rows.flatMap((row) =>
      row.entries.map((entry) => [
        row.label,
        names.get(entry.document) ?? entry.document,
        entry.scope,
        showValue(entry.value),
        entry.value?.number ?? null,
        entry.relation === null ? null : RELATIONS[entry.relation].vi,
        entry.likeness?.score ?? null,
        evidenceLink(byId.get(entry.document), entry.source),
        entry.source.quote,
      ]),
    ),
  };
}

function changes({ changes: steps, rows, documents }: Comparison): XlsxSheet {
  const names = new Map(documents.map((one) => [one.id, documentName(one)]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const values = (row: string, document: string): string =>
    (byId.get(row)?.entries ?? [])
      .filter((entry) => entry.document === document)
      .map((entry) => showValue(entry.value) || '–')
      .join('; ');
  return {
    name: 'Qua các năm',
    columns: [
      { title: 'Kỳ trước', width: 28 },
      { title: 'Kỳ sau', width: 28 },
      { title: 'Chỉ tiêu', width: 70 },
      { title: 'Trước', width: 18 },
      { title: 'Sau', width: 18 },
      { title: 'Thay đổi', width: 20 },
    ],
    rows: steps.flatMap(({ before, after, rows: changed }) =>
      changed.map(({ row, change }) => [
        names.get(before) ?? before,
        names.get(after) ?? after,
        byId.get(row)?.label ?? row,
        values(row, before),
        values(row, after),
        CHANGES[change].vi,
      ]),
    ),
  };
}

function duties({ activities, documents }: Comparison, full: readonly PlanDocument[]): XlsxSheet {
  const byId = new Map(full.map((document) => [document.id, document]));
  const names = new Map(documents.map((one) => [one.id, documentName(one)]));
  return {
    name: 'Nhiệm vụ phụ lục',
    columns: [
      { title: 'Nhiệm vụ', width: 60 },
      { title: 'Có ở nhiều kế hoạch', width: 12 },
      { title: 'Đơn vị', width: 26 },
      { title: 'Nội dung', width: 70 },
      { title: 'Chủ trì', width: 30 },
      { title: 'Thời hạn', width: 24 },
      { title: 'Khác nhau', width: 30 },
      { title: 'Trang', width: 8 },
    ],
    rows: activities.flatMap((row) =>
      row.entries.map((entry) => [
        row.label,
        row.relation === 'carried-on' ? 'có' : 'không',
        names.get(entry.document) ?? entry.document,
        entry.text,
        entry.lead.join('; '),
        entry.deadlines.map((deadline) => deadline.raw).join('; '),
        entry.differs.map((one) => DIFFERENCES[one].vi).join('; '),
        evidenceLink(byId.get(entry.document), entry.source),
      ]),
    ),
  };
}

function nearMisses({ nearMisses: pairs }: Comparison): XlsxSheet {
  return {
    name: 'Gần giống, không ghép',
    columns: [
      { title: 'Chỉ tiêu', width: 70 },
      { title: 'Chỉ tiêu gần giống', width: 70 },
      { title: 'Độ giống', width: 10 },
    ],
    rows: pairs.map((pair) => [pair.a.indicator, pair.b.indicator, pair.score]),
  };
}

import type { PlanDocument } from '../../normalizers/schema.js';
import { evidenceLink } from '../evidence-link.js';
import { fieldLabel, RELATIONS } from '../html/labels.js';
import { showValue } from '../show/figure.js';
import { toXlsx, type XlsxSheet } from '../xlsx.js';
import type { Comparison } from './comparison.js';
import { documentName } from './html.js';

/** A comparison as a workbook: the matrix, every figure with its quotation, and what nearly matched. */
export function comparisonXlsx(comparison: Comparison, documents: readonly PlanDocument[]): Promise<Buffer> {
  return toXlsx([matrix(comparison), figures(comparison, documents), nearMisses(comparison)]);
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

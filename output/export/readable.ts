import type { Result, Target } from '../../normalizers/schema.js';
import { doubtLabel, doubtsIn, doubtsOf } from '../doubts/index.js';
import { fieldLabel, LEVELS } from '../labels.js';
import type { Label, Language } from '../language.js';
import { placeOf } from '../place.js';
import { showDeadline, showFigure } from '../show/figure.js';
import { periodName, unitName } from '../show/names.js';
import { type Column, type Entry, type Table, table } from './table.js';
import { globalId } from './tables/common.js';

/** A figure of a document, with what is in doubt of it. */
interface Figure {
  readonly entry: Entry;
  readonly list: 'targets' | 'results';
  readonly index: number;
  readonly record: Target | Result;
  readonly doubts: readonly Label[];
}

/**
 * Every target and result in words, as people read a spreadsheet: whose it is, what, how much, where it stands, what is in doubt. For a
 * workbook, whose other sheets are for programs.
 */
export function readable(language: Language): Table {
  const column = (title: Label, width: number, of: (figure: Figure) => string | number | null): Column<Figure> => ({
    name: title[language],
    type: 'string',
    width,
    about: title,
    of,
  });
  const title = { vi: 'Chỉ tiêu, kết quả', en: 'Targets, results' };
  const columns = [
    column({ vi: 'Tệp', en: 'File' }, 34, ({ entry }) => entry.document.source.path),
    column({ vi: 'Đơn vị', en: 'Unit' }, 22, ({ entry }) => unitName(entry.document.metadata.unit)),
    column({ vi: 'Số, ký hiệu', en: 'Document number' }, 14, ({ entry }) => entry.document.metadata.number),
    column({ vi: 'Kỳ', en: 'Period' }, 10, ({ entry }) => periodName(entry.document.metadata.period, language)),
    column({ vi: 'Loại', en: 'Kind' }, 10, ({ list }) => KIND[list][language]),
    column({ vi: 'Lĩnh vực', en: 'Field' }, 22, ({ record }) => fieldLabel(record.field)[language]),
    column({ vi: 'Nội dung', en: 'Indicator' }, 60, ({ record }) => record.indicator),
    column({ vi: 'Mức', en: 'Figure' }, 16, ({ record }) => showFigure(record, language)),
    column({ vi: 'Số', en: 'Number' }, 10, ({ record }) => record.value?.number ?? null),
    column({ vi: 'Phạm vi', en: 'Scope' }, 10, ({ record }) => record.scope && LEVELS[record.scope][language]),
    column({ vi: 'Thời hạn', en: 'Deadline' }, 18, ({ record }) =>
      'deadline' in record && record.deadline ? showDeadline(record.deadline, language) : null,
    ),
    column(
      { vi: 'Vị trí', en: 'Place' },
      12,
      ({ entry, record }) => placeOf(entry.document, record)?.[language] ?? null,
    ),
    column({ vi: 'Trích dẫn', en: 'Quotation' }, 70, ({ record }) => record.source.quote),
    column({ vi: 'Độ tin cậy', en: 'Confidence' }, 10, ({ record }) => record.confidence),
    column({ vi: 'Cần xem lại', en: 'To be checked' }, 50, ({ doubts }) =>
      doubts.map((one) => one[language]).join('\n'),
    ),
    column({ vi: 'Đính chính', en: 'Corrected' }, 14, ({ entry, list, index }) =>
      entry.corrected(list, index) ? { vi: 'đã đính chính', en: 'corrected' }[language] : null,
    ),
    column({ vi: 'Mã', en: 'Id' }, 22, ({ entry, record }) => globalId(entry, record.id)),
  ];
  return table<Figure>({ name: title[language], title, about: title }, columns, figures);
}

const KIND: Readonly<Record<Figure['list'], Label>> = {
  targets: { vi: 'chỉ tiêu', en: 'target' },
  results: { vi: 'kết quả', en: 'result' },
};

function* figures(entry: Entry): Generator<Figure> {
  const { document } = entry;
  const all = doubtsIn(document);
  for (const list of ['targets', 'results'] as const) {
    for (const [index, record] of document[list].entries()) {
      yield { entry, list, index, record, doubts: doubtsOf(all, document.id, record.id).map(doubtLabel) };
    }
  }
}

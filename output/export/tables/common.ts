import type { Evidence } from '../../../normalizers/schema.js';
import type { Label } from '../../language.js';
import type { Column, Entry } from '../table.js';

/** A record of a document's list, with what is needed to name it. */
export interface Item<T> {
  readonly entry: Entry;
  readonly record: T;
  readonly index: number;
  readonly list: string;
}

/** The records of a list, each with its place. */
export function* itemsOf<T>(entry: Entry, list: string, records: readonly T[]): Generator<Item<T>> {
  for (const [index, record] of records.entries()) yield { entry, record, index, list };
}

/** `<document id>/<record id>`: unique over all documents. */
export function globalId(entry: Entry, id: string): string {
  return `${entry.document.id}/${id}`;
}

/** `id` and `document_id`, with which every table of records begins. */
export function keys<T extends { readonly entry: Entry }>(what: Label, idOf: (row: T) => string): readonly Column<T>[] {
  return [
    {
      name: 'id',
      type: 'string',
      required: true,
      about: {
        vi: `Mã ${what.vi}: mã văn bản, gạch chéo, mã trong văn bản`,
        en: `Id of the ${what.en}: document id, slash, id within the document`,
      },
      of: (row) => globalId(row.entry, idOf(row)),
    },
    {
      name: 'document_id',
      type: 'string',
      required: true,
      references: 'documents',
      about: { vi: 'Văn bản', en: 'The document' },
      of: (row) => row.entry.document.id,
    },
  ];
}

/** Where a record was read; the box in four columns, so that it needs no parsing. */
export function evidence<T>(of: (row: T) => Evidence): readonly Column<T>[] {
  const side = (name: string, at: 0 | 1 | 2 | 3, vi: string, en: string): Column<T> => ({
    name,
    type: 'number',
    about: {
      vi: `${vi} của khung chứa lời trích, tính bằng điểm PDF (1/72 inch) từ góc trên bên trái của trang`,
      en: `${en} of the box around the quotation, in PDF points from the top left corner of the page`,
    },
    of: (row) => of(row).bbox?.[at] ?? null,
  });
  return [
    {
      name: 'page',
      type: 'integer',
      about: {
        vi: 'Trang, tính từ 1; trống nếu tệp không chia trang',
        en: 'Page, from 1; empty for a file without pages',
      },
      of: (row) => of(row).page,
    },
    {
      name: 'text_start',
      type: 'integer',
      required: true,
      about: {
        vi: 'Vị trí bắt đầu trong texts/<mã văn bản>.txt (đơn vị mã UTF-16, tính từ 0)',
        en: 'Where it begins in texts/<document id>.txt (UTF-16 code units, from 0)',
      },
      of: (row) => of(row).start,
    },
    {
      name: 'text_end',
      type: 'integer',
      required: true,
      about: { vi: 'Vị trí kết thúc (không tính ký tự ở đó)', en: 'Where it ends (exclusive)' },
      of: (row) => of(row).end,
    },
    {
      name: 'quote',
      type: 'string',
      about: {
        vi: 'Nguyên văn phần được đọc, không bao giờ bị sửa',
        en: 'The words it was read from, never corrected',
      },
      of: (row) => of(row).quote,
    },
    side('bbox_left', 0, 'Cạnh trái', 'Left side'),
    side('bbox_top', 1, 'Cạnh trên', 'Top side'),
    side('bbox_right', 2, 'Cạnh phải', 'Right side'),
    side('bbox_bottom', 3, 'Cạnh dưới', 'Bottom side'),
  ];
}

export function confidence<T>(of: (row: T) => number): Column<T> {
  return {
    name: 'confidence',
    type: 'number',
    required: true,
    about: { vi: 'Độ tin cậy của việc đọc, từ 0 đến 1', en: 'How sure the reading is, from 0 to 1' },
    of,
  };
}

/** Whether a person changed a value of this row. */
export function corrected<T>(of: (row: T) => boolean): Column<T> {
  return {
    name: 'corrected',
    type: 'boolean',
    required: true,
    about: {
      vi: 'Đúng nếu có người đã sửa một giá trị của dòng này (xem bảng corrections)',
      en: 'True where a person corrected a value of this row (see the table corrections)',
    },
    of,
  };
}

/** The columns that stand last in a table of records. */
export function proof<T extends { readonly source: Evidence; readonly confidence: number }>(): readonly Column<
  Item<T>
>[] {
  return [
    ...evidence<Item<T>>(({ record }) => record.source),
    confidence<Item<T>>(({ record }) => record.confidence),
    corrected<Item<T>>(({ entry, list, index }) => entry.corrected(list, index)),
  ];
}

/** Entries of a list in one cell; an entry never holds a line break, a comma it may. */
export function lines(list: readonly string[] | null): string | null {
  return list === null || list.length === 0 ? null : list.map((one) => one.replace(/\s+/g, ' ')).join('\n');
}

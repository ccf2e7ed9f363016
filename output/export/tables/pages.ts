import type { PlanDocument } from '../../../normalizers/schema.js';
import { type Column, type Table, table } from '../table.js';
import { confidence, type Item, itemsOf, keys } from './common.js';

type Page = PlanDocument['pages'][number];

function size(name: 'width' | 'height', vi: string, en: string): Column<Item<Page>> {
  return { name, type: 'number', about: { vi, en }, of: ({ record }) => record[name] };
}

export const pages: Table = table<Item<Page>>(
  {
    name: 'pages',
    title: { vi: 'Trang', en: 'Pages' },
    about: {
      vi: 'Mỗi trang đã đọc một dòng: đọc bằng cách nào, khổ giấy',
      en: 'One row per page read: how, and its size',
    },
  },
  [
    ...keys<Item<Page>>({ vi: 'trang', en: 'page' }, ({ index }) => `p${index + 1}`),
    {
      name: 'page',
      type: 'integer',
      about: {
        vi: 'Số trang, từ 1; trống nếu tệp không chia trang',
        en: 'Page, from 1; empty for a file without pages',
      },
      of: ({ record }) => record.number,
    },
    size('width', 'Chiều rộng, điểm PDF', 'Width in PDF points'),
    size('height', 'Chiều cao, điểm PDF', 'Height in PDF points'),
    {
      name: 'rotation',
      type: 'number',
      required: true,
      about: { vi: 'Góc xoay khi đọc, độ', en: 'Rotation as read, in degrees' },
      of: ({ record }) => record.rotation,
    },
    {
      name: 'method',
      type: 'string',
      required: true,
      about: { vi: 'Cách đọc (text-layer, ocr, docx …)', en: 'How it was read (text-layer, ocr, docx …)' },
      of: ({ record }) => record.method,
    },
    confidence<Item<Page>>(({ record }) => record.confidence),
  ],
  (entry) => itemsOf(entry, 'pages', entry.document.pages),
);

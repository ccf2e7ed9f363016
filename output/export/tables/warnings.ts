import type { Warning } from '../../../normalizers/schema.js';
import { type Table, table } from '../table.js';
import { globalId, type Item, itemsOf, keys, lines } from './common.js';

export const warnings: Table = table<Item<Warning>>(
  {
    name: 'warnings',
    title: { vi: 'Lưu ý', en: 'Warnings' },
    about: { vi: 'Điều mà người đọc cẩn thận nên kiểm tra lại', en: 'Whatever a careful reader should check' },
  },
  [
    ...keys<Item<Warning>>({ vi: 'lưu ý', en: 'warning' }, ({ index }) => `w${index + 1}`),
    {
      name: 'code',
      type: 'string',
      required: true,
      about: { vi: 'Mã lưu ý', en: 'Code' },
      of: ({ record }) => record.code,
    },
    {
      name: 'message',
      type: 'string',
      required: true,
      about: { vi: 'Nội dung (tiếng Anh)', en: 'What it says' },
      of: ({ record }) => record.message,
    },
    {
      name: 'page',
      type: 'integer',
      about: { vi: 'Trang, nếu biết', en: 'Page, where known' },
      of: ({ record }) => record.page ?? null,
    },
    {
      name: 'records',
      type: 'string',
      about: {
        vi: 'Mã các dòng bị nêu (bảng targets, results, activities), mỗi mã một dòng trong ô',
        en: 'Ids of the rows that it names (tables targets, results, activities), one a line',
      },
      of: ({ entry, record }) => lines(record.records?.map((id) => globalId(entry, id)) ?? null),
    },
  ],
  (entry) => itemsOf(entry, 'warnings', entry.document.warnings),
);

import type { Section } from '../../../normalizers/schema.js';
import { FIELDS } from '../../labels.js';
import { ROLE } from '../../meanings.js';
import { type Table, table } from '../table.js';
import { globalId, type Item, itemsOf, keys, proof } from './common.js';

export const sections: Table = table<Item<Section>>(
  {
    name: 'sections',
    title: { vi: 'Đề mục', en: 'Sections' },
    about: { vi: 'Mỗi đề mục một dòng, theo thứ tự trong văn bản', en: 'One row per heading, in reading order' },
  },
  [
    ...keys<Item<Section>>({ vi: 'đề mục', en: 'section' }, ({ record }) => record.id),
    {
      name: 'parent_id',
      type: 'string',
      references: 'sections',
      about: { vi: 'Đề mục cấp trên', en: 'The section above' },
      of: ({ entry, record }) => (record.parent === null ? null : globalId(entry, record.parent)),
    },
    {
      name: 'marker',
      type: 'string',
      about: { vi: 'Số thứ tự như in ("II", "3", "a")', en: 'Marker as printed ("II", "3", "a")' },
      of: ({ record }) => record.marker,
    },
    { name: 'title', type: 'string', about: { vi: 'Tên đề mục', en: 'Title' }, of: ({ record }) => record.title },
    {
      name: 'level',
      type: 'integer',
      required: true,
      about: { vi: 'Bậc, từ 1', en: 'Depth, from 1' },
      of: ({ record }) => record.level,
    },
    {
      name: 'role',
      type: 'string',
      required: true,
      values: ROLE,
      about: { vi: 'Vai trò trong văn bản', en: 'What it is for' },
      of: ({ record }) => record.role,
    },
    {
      name: 'field',
      type: 'string',
      values: FIELDS,
      about: { vi: 'Lĩnh vực cải cách hành chính', en: 'Area of administrative reform' },
      of: ({ record }) => record.field,
    },
    ...proof<Section>(),
  ],
  (entry) => itemsOf(entry, 'sections', entry.document.sections),
);

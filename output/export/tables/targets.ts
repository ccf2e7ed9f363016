import type { Target } from '../../../normalizers/schema.js';
import { type Table, table } from '../table.js';
import { type Item, itemsOf, keys, proof } from './common.js';
import { doubts } from './doubts.js';
import { figureColumns } from './figures.js';

export const targets: Table = table<Item<Target>>(
  {
    name: 'targets',
    title: { vi: 'Chỉ tiêu', en: 'Targets' },
    about: {
      vi: 'Mỗi chỉ tiêu, mỗi phạm vi, mỗi con số một dòng',
      en: 'Committed figures: one row per indicator, scope and figure',
    },
  },
  [
    ...keys<Item<Target>>({ vi: 'chỉ tiêu', en: 'target' }, ({ record }) => record.id),
    ...figureColumns<Target>(),
    {
      name: 'deadline',
      type: 'string',
      about: {
        vi: 'Thời hạn như in; đọc thành ngày ở bảng deadlines',
        en: 'Deadline as printed; read as dates in the table deadlines',
      },
      of: ({ record }) => record.deadline?.raw ?? null,
    },
    doubts<Target>(),
    ...proof<Target>(),
  ],
  (entry) => itemsOf(entry, 'targets', entry.document.targets),
);

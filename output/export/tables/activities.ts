import type { Activity } from '../../../normalizers/schema.js';
import { FIELDS } from '../../labels.js';
import { type Column, type Table, table } from '../table.js';
import { type Item, itemsOf, keys, lines, proof } from './common.js';
import { doubts } from './doubts.js';

function text(name: string, vi: string, en: string, of: (record: Activity) => string | null): Column<Item<Activity>> {
  return { name, type: 'string', about: { vi, en }, of: ({ record }) => of(record) };
}

export const activities: Table = table<Item<Activity>>(
  {
    name: 'activities',
    title: { vi: 'Nhiệm vụ trong phụ lục', en: 'Activities' },
    about: { vi: 'Mỗi dòng của bảng phụ lục một dòng', en: 'One row per row of the appendix' },
  },
  [
    ...keys<Item<Activity>>({ vi: 'nhiệm vụ', en: 'activity' }, ({ record }) => record.id),
    text('group_marker', 'Số thứ tự của nhóm', 'Marker of the group', (a) => a.group?.marker ?? null),
    text('group_title', 'Tên nhóm', 'Title of the group', (a) => a.group?.title ?? null),
    {
      ...text(
        'field',
        'Lĩnh vực cải cách hành chính của nhóm',
        'Area of administrative reform of the group',
        (a) => a.group?.field ?? null,
      ),
      values: FIELDS,
    },
    text('number', 'Số thứ tự của dòng như in', 'Number of the row as printed', (a) => a.number),
    text('goal', 'Mục tiêu, chỉ tiêu', 'Goal', (a) => a.goal),
    text('task', 'Nhiệm vụ', 'Task', (a) => a.task),
    text('activity', 'Hoạt động', 'Activity', (a) => a.activity),
    text('outputs', 'Sản phẩm, mỗi sản phẩm một dòng trong ô', 'Outputs, one a line', (a) => lines(a.outputs)),
    text(
      'lead',
      'Cơ quan chủ trì, mỗi cơ quan một dòng trong ô (xem bảng activity_agencies)',
      'Agencies that lead, one a line (see activity_agencies)',
      (a) => lines(a.lead),
    ),
    text('coordinating', 'Cơ quan phối hợp, mỗi cơ quan một dòng trong ô', 'Agencies that take part, one a line', (a) =>
      lines(a.coordinating),
    ),
    text(
      'deadlines',
      'Thời hạn như in, mỗi thời hạn một dòng trong ô (xem bảng deadlines)',
      'Deadlines as printed, one a line (see deadlines)',
      (a) => lines(a.deadlines.map(({ raw }) => raw)),
    ),
    text('budget', 'Kinh phí', 'Budget', (a) => a.budget),
    text('note', 'Ghi chú', 'Note', (a) => a.note),
    doubts<Activity>(),
    ...proof<Activity>(),
  ],
  (entry) => itemsOf(entry, 'activities', entry.document.activities),
);

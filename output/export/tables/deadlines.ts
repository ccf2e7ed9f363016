import type { Activity, Deadline, Target } from '../../../normalizers/schema.js';
import { DEADLINE_KIND, RECURRENCE, RELATION } from '../../meanings.js';
import { type Column, type Entry, type Table, table } from '../table.js';
import { corrected, evidence, globalId, keys } from './common.js';

interface Row {
  readonly entry: Entry;
  readonly list: 'targets' | 'activities';
  readonly record: Target | Activity;
  readonly index: number;
  /** From 1. */
  readonly position: number;
  readonly deadline: Deadline;
}

function date(name: 'start' | 'end', vi: string, en: string): Column<Row> {
  return { name: `${name}_date`, type: 'date', about: { vi, en }, of: ({ deadline }) => deadline[name] };
}

function owner(list: Row['list'], name: string, vi: string, en: string): Column<Row> {
  return {
    name,
    type: 'string',
    references: list,
    about: { vi, en },
    of: (row) => (row.list === list ? globalId(row.entry, row.record.id) : null),
  };
}

export const deadlines: Table = table<Row>(
  {
    name: 'deadlines',
    title: { vi: 'Thời hạn', en: 'Deadlines' },
    about: {
      vi: 'Mỗi thời hạn của chỉ tiêu hoặc nhiệm vụ một dòng',
      en: 'One row per deadline of a target or an activity',
    },
  },
  [
    ...keys<Row>({ vi: 'thời hạn', en: 'deadline' }, ({ record, position }) => `${record.id}/deadline/${position}`),
    owner('targets', 'target_id', 'Chỉ tiêu có thời hạn này', 'The target that it is of'),
    owner('activities', 'activity_id', 'Nhiệm vụ có thời hạn này', 'The activity that it is of'),
    {
      name: 'position',
      type: 'integer',
      required: true,
      about: { vi: 'Thứ tự trong ô, từ 1', en: 'Place in the cell, from 1' },
      of: ({ position }) => position,
    },
    {
      name: 'raw',
      type: 'string',
      required: true,
      about: { vi: 'Thời hạn như in', en: 'The deadline as printed' },
      of: ({ deadline }) => deadline.raw,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: DEADLINE_KIND,
      about: { vi: 'Loại thời hạn', en: 'Kind of deadline' },
      of: ({ deadline }) => deadline.kind,
    },
    date('start', 'Ngày đầu', 'First day'),
    date('end', 'Ngày cuối', 'Last day'),
    {
      name: 'relation',
      type: 'string',
      values: RELATION,
      about: { vi: 'Quan hệ với các ngày', en: 'How the days are meant' },
      of: ({ deadline }) => deadline.relation,
    },
    {
      name: 'recurrence',
      type: 'string',
      about: {
        vi: `Chu kỳ, nhiều chu kỳ cách nhau bằng dấu phẩy: ${list('vi')}`,
        en: `How often, several with commas between: ${list('en')}`,
      },
      of: ({ deadline }) => deadline.recurrence?.join(',') ?? null,
    },
    {
      name: 'event',
      type: 'string',
      about: { vi: 'Sự kiện mà thời hạn phụ thuộc', en: 'The event that it waits for' },
      of: ({ deadline }) => deadline.event,
    },
    {
      name: 'deliverable',
      type: 'string',
      about: { vi: 'Sản phẩm phải có đến hạn', en: 'What is due' },
      of: ({ deadline }) => deadline.deliverable,
    },
    ...evidence<Row>(({ record }) => record.source),
    corrected<Row>(({ entry, list: of, index }) => entry.corrected(of, index)),
  ],
  function* (entry) {
    for (const [index, record] of entry.document.targets.entries()) {
      if (record.deadline) yield { entry, list: 'targets', record, index, position: 1, deadline: record.deadline };
    }
    for (const [index, record] of entry.document.activities.entries()) {
      for (const [at, deadline] of record.deadlines.entries()) {
        yield { entry, list: 'activities', record, index, position: at + 1, deadline };
      }
    }
  },
);

function list(language: 'vi' | 'en'): string {
  return Object.entries(RECURRENCE)
    .map(([code, label]) => `${code} (${label[language]})`)
    .join(', ');
}

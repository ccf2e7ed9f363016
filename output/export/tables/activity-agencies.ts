import { expandAgency } from '../../../normalizers/agencies/index.js';
import type { Activity } from '../../../normalizers/schema.js';
import { PART } from '../../meanings.js';
import { type Entry, type Table, table } from '../table.js';
import { corrected, evidence, globalId, keys } from './common.js';

interface Row {
  readonly entry: Entry;
  readonly activity: Activity;
  readonly index: number;
  readonly part: 'lead' | 'coordinating';
  /** From 1. */
  readonly position: number;
  readonly agency: string;
}

export const activityAgencies: Table = table<Row>(
  {
    name: 'activity_agencies',
    title: { vi: 'Cơ quan thực hiện', en: 'Agencies of activities' },
    about: {
      vi: 'Mỗi cơ quan chủ trì hoặc phối hợp của mỗi nhiệm vụ một dòng',
      en: 'One row per agency that leads an activity or takes part in it',
    },
  },
  [
    ...keys<Row>({ vi: 'dòng', en: 'row' }, ({ activity, part, position }) => `${activity.id}/${part}/${position}`),
    {
      name: 'activity_id',
      type: 'string',
      required: true,
      references: 'activities',
      about: { vi: 'Nhiệm vụ', en: 'The activity' },
      of: ({ entry, activity }) => globalId(entry, activity.id),
    },
    {
      name: 'part',
      type: 'string',
      required: true,
      values: PART,
      about: { vi: 'Chủ trì hay phối hợp', en: 'Leads or takes part' },
      of: ({ part }) => part,
    },
    {
      name: 'position',
      type: 'integer',
      required: true,
      about: { vi: 'Thứ tự trong ô, từ 1', en: 'Place in the cell, from 1' },
      of: ({ position }) => position,
    },
    {
      name: 'agency',
      type: 'string',
      required: true,
      about: { vi: 'Cơ quan như in', en: 'The agency as printed' },
      of: ({ agency }) => agency,
    },
    {
      name: 'agency_full',
      type: 'string',
      required: true,
      about: {
        vi: 'Tên viết đủ theo quy tắc: chữ tắt được viết ra, thêm tên đơn vị của văn bản ("UBND tỉnh")',
        en: 'The name written out by rule: abbreviations expanded, the own unit of the document added ("UBND tỉnh")',
      },
      of: ({ agency, entry }) => expandAgency(agency, entry.document.metadata),
    },
    ...evidence<Row>(({ activity }) => activity.source),
    corrected<Row>(({ entry, index }) => entry.corrected('activities', index)),
  ],
  function* (entry) {
    for (const [index, activity] of entry.document.activities.entries()) {
      for (const part of ['lead', 'coordinating'] as const) {
        for (const [at, agency] of activity[part].entries()) {
          yield { entry, activity, index, part, position: at + 1, agency };
        }
      }
    }
  },
);

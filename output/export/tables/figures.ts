import type { Result, Target } from '../../../normalizers/schema.js';
import { FIELDS, LEVELS } from '../../labels.js';
import { CHANGE, COMPARATOR, UNIT } from '../../meanings.js';
import type { Column } from '../table.js';
import { globalId, type Item } from './common.js';

const { province, district, commune } = LEVELS;
const SCOPES = { province, district, commune };

/** The columns that targets and results share. */
export function figureColumns<T extends Target | Result>(): readonly Column<Item<T>>[] {
  return [
    {
      name: 'section_id',
      type: 'string',
      references: 'sections',
      about: { vi: 'Đề mục chứa số liệu', en: 'The section that it stands in' },
      of: ({ entry, record }) => (record.section === null ? null : globalId(entry, record.section)),
    },
    {
      name: 'field',
      type: 'string',
      values: FIELDS,
      about: { vi: 'Lĩnh vực cải cách hành chính', en: 'Area of administrative reform' },
      of: ({ record }) => record.field,
    },
    {
      name: 'statement',
      type: 'string',
      required: true,
      about: { vi: 'Câu hoặc vế câu nêu số liệu', en: 'The clause that states it' },
      of: ({ record }) => record.statement,
    },
    {
      name: 'indicator',
      type: 'string',
      required: true,
      about: { vi: 'Điều được đo', en: 'The thing measured' },
      of: ({ record }) => record.indicator,
    },
    {
      name: 'comparator',
      type: 'string',
      values: COMPARATOR,
      about: { vi: 'Quan hệ với giá trị', en: 'How the value is meant' },
      of: ({ record }) => record.value?.comparator ?? null,
    },
    {
      name: 'value',
      type: 'number',
      about: {
        vi: 'Giá trị, theo đơn vị ở cột unit; trống nếu không nêu',
        en: 'The value, in the unit of the column unit; empty where none is stated',
      },
      of: ({ record }) => record.value?.number ?? null,
    },
    {
      name: 'value_upper',
      type: 'number',
      about: { vi: 'Giá trị trên của một khoảng', en: 'Upper end of a range' },
      of: ({ record }) => record.value?.upper ?? null,
    },
    {
      name: 'unit',
      type: 'string',
      values: UNIT,
      about: { vi: 'Đơn vị đo', en: 'Unit of measurement' },
      of: ({ record }) => record.value?.unit ?? null,
    },
    {
      name: 'change',
      type: 'string',
      values: CHANGE,
      about: { vi: 'Số liệu là mức tăng hay giảm', en: 'Set where the figure is a change' },
      of: ({ record }) => record.change,
    },
    {
      name: 'baseline_year',
      type: 'integer',
      about: { vi: 'Năm so sánh của mức tăng, giảm', en: 'Year that a change is measured against' },
      of: ({ record }) => record.baseline?.year ?? null,
    },
    {
      name: 'scope',
      type: 'string',
      values: SCOPES,
      about: {
        vi: 'Cấp mà số liệu áp dụng, nếu câu nêu riêng',
        en: 'The level that the figure is for, where it is given for one',
      },
      of: ({ record }) => record.scope,
    },
    {
      name: 'qualifier',
      type: 'string',
      about: { vi: 'Điều kiện, ngoại lệ', en: 'A restriction' },
      of: ({ record }) => record.qualifier,
    },
  ];
}

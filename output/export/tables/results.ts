import type { Result } from '../../../normalizers/schema.js';
import { type Table, table } from '../table.js';
import { type Item, itemsOf, keys, proof } from './common.js';
import { doubts } from './doubts.js';
import { figureColumns } from './figures.js';

export const results: Table = table<Item<Result>>(
  {
    name: 'results',
    title: { vi: 'Kết quả', en: 'Results' },
    about: {
      vi: 'Số liệu đạt được trong báo cáo, mỗi con số một dòng',
      en: 'Achieved figures of reports, one row each',
    },
  },
  [
    ...keys<Item<Result>>({ vi: 'kết quả', en: 'result' }, ({ record }) => record.id),
    ...figureColumns<Result>(),
    {
      name: 'ratio_numerator',
      type: 'number',
      about: { vi: 'Tử số của tỷ lệ được nêu ("40/86": 40)', en: 'Numerator of a ratio stated ("40/86": 40)' },
      of: ({ record }) => record.ratio?.numerator ?? null,
    },
    {
      name: 'ratio_denominator',
      type: 'number',
      about: { vi: 'Mẫu số của tỷ lệ được nêu', en: 'Denominator of a ratio stated' },
      of: ({ record }) => record.ratio?.denominator ?? null,
    },
    {
      name: 'period_start',
      type: 'date',
      about: { vi: 'Ngày đầu của kỳ số liệu', en: 'First day of the period of the figure' },
      of: ({ record }) => record.period?.start ?? null,
    },
    {
      name: 'period_end',
      type: 'date',
      about: { vi: 'Ngày cuối của kỳ số liệu', en: 'Last day of the period of the figure' },
      of: ({ record }) => record.period?.end ?? null,
    },
    doubts<Result>(),
    ...proof<Result>(),
  ],
  (entry) => itemsOf(entry, 'results', entry.document.results),
);

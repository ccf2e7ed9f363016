import type { Outcome } from '../../corrections/index.js';
import { CORRECTION_STATE } from '../../meanings.js';
import { type Column, type Entry, type Table, table } from '../table.js';
import { keys } from './common.js';

interface Row {
  readonly entry: Entry;
  readonly outcome: Outcome;
}

function text(name: string, vi: string, en: string, of: (outcome: Outcome) => string | null): Column<Row> {
  return { name, type: 'string', about: { vi, en }, of: ({ outcome }) => of(outcome) };
}

export const corrections: Table = table<Row>(
  {
    name: 'corrections',
    title: { vi: 'Đính chính', en: 'Corrections' },
    about: {
      vi: 'Mỗi giá trị do người sửa một dòng: đọc được gì, sửa thành gì, ai, khi nào, vì sao',
      en: 'One row per value corrected by a person: what was read, what it became, who, when, why',
    },
  },
  [
    ...keys<Row>({ vi: 'đính chính', en: 'correction' }, ({ outcome }) => outcome.correction.id),
    {
      ...text('state', 'Tình trạng đối với bản đọc hiện nay', "What became of it in today's reading", (o) => o.state),
      required: true,
      values: CORRECTION_STATE,
    },
    text(
      'pointer',
      'Vị trí hiện nay (JSON Pointer, RFC 6901); trống nếu không còn tìm thấy',
      'Where it stands today (JSON Pointer, RFC 6901); empty where it is not found',
      (o) => o.pointer,
    ),
    text(
      'record',
      'Mã bản ghi lúc sửa',
      'Id of the record when it was corrected',
      (o) => o.correction.record?.id ?? null,
    ),
    {
      ...text('old_value', 'Giá trị trước khi sửa, dạng JSON', 'Value before, as JSON', (o) =>
        JSON.stringify(o.correction.old),
      ),
      required: true,
    },
    {
      ...text('new_value', 'Giá trị sau khi sửa, dạng JSON', 'Value after, as JSON', (o) =>
        JSON.stringify(o.correction.new),
      ),
      required: true,
    },
    {
      ...text('found_value', 'Giá trị đọc được hiện nay, dạng JSON', 'Value read today, as JSON', (o) =>
        JSON.stringify(o.found),
      ),
      required: true,
    },
    { ...text('corrected_by', 'Người sửa', 'Who', (o) => o.correction.by), required: true },
    {
      ...text('corrected_at', 'Thời điểm sửa, giờ UTC (ISO 8601)', 'When, in UTC (ISO 8601)', (o) => o.correction.at),
      required: true,
    },
    { ...text('reason', 'Lý do', 'Why', (o) => o.correction.why), required: true },
    text('withdrawn', 'Ai rút lại, khi nào, vì sao', 'Who withdrew it, when, why', ({ withdrawal: w }) =>
      w === null ? null : `${w.by}, ${w.at}: ${w.why}`,
    ),
    text(
      'quote',
      'Nguyên văn của bản ghi lúc sửa',
      'Words of the record when it was corrected',
      (o) => o.correction.record?.quote ?? null,
    ),
  ],
  function* (entry) {
    for (const outcome of entry.outcomes) yield { entry, outcome };
  },
);

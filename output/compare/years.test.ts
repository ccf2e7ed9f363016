import { expect, it } from 'vitest';
import type { PlanDocument, Target } from '../../normalizers/schema.js';
import { planOf, targetOf, value } from '../testing/documents.js';
import { compare } from './comparison.js';

function planFor(year: string, targets: readonly Target[]): PlanDocument {
  const plan = planOf('district', targets, year.padEnd(16, '0'));
  const unit = { province: 'Bình Lĩnh', district: 'Nà Lương', commune: null };
  return { ...plan, metadata: { ...plan.metadata, unit, period: { start: `${year}-01-01`, end: `${year}-12-31` } } };
}
const ON_TIME = 'hồ sơ thủ tục hành chính được giải quyết đúng hạn';
const LATE = 'tỷ lệ hồ sơ thủ tục hành chính quá hạn phải xin lỗi';
const SIGNED = 'văn bản đi được ký số và gửi trên môi trường mạng';
const ROOMS = 'phòng chuyên môn được kiểm tra kỷ luật công vụ';

it('says of each indicator of a unit what became of it in the next plan', () => {
  const { changes, rows } = compare([
    planFor('2025', [
      targetOf('t1', ON_TIME, value('gte', 99)),
      targetOf('t2', LATE, value('lt', 2)),
      targetOf('t3', SIGNED, value('eq', 100)),
    ]),
    planFor('2024', [
      targetOf('t1', ON_TIME, value('gte', 98)),
      targetOf('t2', LATE, value('lt', 1)),
      targetOf('t3', ROOMS, value('gte', 30)),
    ]),
  ]);
  const labels = new Map(rows.map((row) => [row.id, row.label]));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.rows.map(({ row, change }) => [labels.get(row), change])).toEqual([
    [ON_TIME, 'raised'],
    [LATE, 'lowered'],
    [ROOMS, 'dropped'],
    [SIGNED, 'new'],
  ]);
});

it('does not speak of change between plans of different units or of one period', () => {
  const plan = planFor('2024', [targetOf('t1', ON_TIME, value('gte', 98))]);
  const other = planFor('2025', [targetOf('t1', ON_TIME, value('gte', 98))]);
  const elsewhere = {
    ...other,
    metadata: { ...other.metadata, unit: { ...other.metadata.unit, district: 'Phiêng Khuông' } },
  };
  expect(compare([plan, elsewhere]).changes).toEqual([]);
  expect(compare([plan, { ...plan, id: 'f'.repeat(16) }]).changes).toEqual([]);
});

import { expect, it } from 'vitest';
import type { PlanDocument } from '../../normalizers/schema.js';
import { planOf, reportOf, targetOf, value } from '../testing/documents.js';
import { pairReports } from './pairs.js';

function of(document: PlanDocument, id: string, district: string, year: string): PlanDocument {
  const period = { start: `${year}-01-01`, end: `${year}-12-31` };
  const unit = { province: 'Bình Lĩnh', district, commune: null };
  return { ...document, id: id.padEnd(16, '0'), metadata: { ...document.metadata, unit, period } };
}
const plan = planOf('district', [targetOf('t1', 'hồ sơ đúng hạn', value('gte', 95))]);
const report = reportOf('district', []);

it('pairs a report with the plan of its unit and year, and no other', () => {
  const { pairs, unpaired } = pairReports([
    of(plan, 'a1', 'Nà Lương', '2024'),
    of(plan, 'a2', 'Nà Lương', '2023'),
    of(plan, 'a3', 'Phiêng Khuông', '2024'),
    of(report, 'b1', 'Nà Lương', '2024'),
    of(report, 'b2', 'Phiêng Khuông', '2022'),
  ]);
  expect(pairs.map((pair) => [pair.plan.id, pair.report.id])).toEqual([['a1'.padEnd(16, '0'), 'b1'.padEnd(16, '0')]]);
  expect(unpaired.map((document) => document.id)).toEqual(['b2'.padEnd(16, '0')]);
});

it('knows a name whatever its tone-mark style', () => {
  const { pairs } = pairReports([of(plan, 'a1', 'Hòa Bình', '2024'), of(report, 'b1', 'Hoà Bình', '2024')]);
  expect(pairs).toHaveLength(1);
});

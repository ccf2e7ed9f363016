import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity, Citation, PlanDocument, Section } from '../../../normalizers/schema.js';
import { planOf, reportOf, resultOf, targetOf, value } from '../../testing/documents.js';
import { writeDocument } from '../../write.js';

/** A dataset folder of documents of our own. */
export async function datasetOf(...documents: readonly PlanDocument[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
  for (const document of documents) await writeDocument(folder, document, null);
  return folder;
}

export const PLAN_ID = 'a'.repeat(16);
export const REPORT_ID = 'c'.repeat(16);
export const FORMULA = '=HYPERLINK("http://example.invalid","bấm")';
export const AWKWARD = '- Chỉ tiêu "đặc biệt",\nxuống dòng; có phẩy\t\u0000\ud800 hết';

const section: Section = {
  id: 's1',
  parent: null,
  marker: 'II',
  title: 'CHỈ TIÊU CHỦ YẾU',
  level: 1,
  role: 'targets',
  field: null,
  source: { page: 1, start: 0, end: 20, quote: 'II. CHỈ TIÊU CHỦ YẾU' },
  confidence: 0.9,
};

const basis: Citation = {
  type: 'Luật',
  number: null,
  date: null,
  issuer: null,
  title: 'Luật Khe Suối',
  source: { page: 1, start: 300, end: 320, quote: 'Căn cứ Luật Khe Suối' },
  confidence: 0.9,
};
const cited: Citation = { ...basis, type: 'QĐ', number: '7/QĐ-UBND', date: '2023-12', title: null };

const activity: Activity = {
  id: 'a1',
  group: { marker: 'I', title: 'CẢI CÁCH THỂ CHẾ', field: 'institutions' },
  number: '01',
  goal: null,
  task: null,
  activity: 'Rà soát văn bản',
  outputs: ['Kế hoạch', 'Báo cáo'],
  lead: ['Sở TT&TT', 'UBND tỉnh'],
  coordinating: ['Các sở, ban, ngành'],
  deadlines: [
    {
      raw: 'Quý I/2024',
      kind: 'quarter',
      start: '2024-01-01',
      end: '2024-03-31',
      relation: 'in',
      recurrence: null,
      event: null,
      deliverable: 'Kế hoạch',
    },
    {
      raw: 'hằng quý, hằng năm',
      kind: 'recurring',
      start: null,
      end: null,
      relation: null,
      recurrence: ['quarterly', 'annual'],
      event: null,
      deliverable: null,
    },
  ],
  budget: null,
  note: FORMULA,
  source: { page: 9, start: 900, end: 950, quote: '01 Rà soát văn bản' },
  confidence: 0.8,
};

/** A plan that has something in every table, and a report. */
export function sampleDocuments(): readonly PlanDocument[] {
  const plan = planOf(
    'province',
    [
      targetOf('t1', 'hồ sơ được giải quyết đúng hạn', value('gte', 99.7), {
        section: 's1',
        source: { page: 2, start: 40, end: 80, quote: 'hồ sơ đúng hạn từ 99,7%', bbox: [85.04, 391.2, 540, 442.5] },
        deadline: { ...(activity.deadlines[0] as Activity['deadlines'][number]), deliverable: null },
      }),
      targetOf('t2', AWKWARD, null, { section: 's1' }),
      targetOf('t3', 'nguồn vốn được giải ngân', value('eq', 371_000_000_000, 'vnd'), { change: 'increase' }),
    ],
    PLAN_ID,
  );
  const report = reportOf('district', [
    resultOf('r1', 'biên chế được tinh giản', null, {
      ratio: { numerator: 40, denominator: 86 },
      period: { start: '2024-01-01', end: '2024-06-30' },
    }),
  ]);
  return [
    {
      ...plan,
      metadata: {
        ...plan.metadata,
        issuedOn: '2024-01',
        unit: { province: 'Bình Lĩnh', district: null, commune: null },
      },
      sections: [section],
      activities: [activity],
      legalBasis: [basis],
      citations: [basis, cited],
      pages: [{ number: 1, width: 595.28, height: 841.89, rotation: 0, method: 'text-layer', confidence: 0.99 }],
      warnings: [{ code: 'figures-differ', message: '46/68 where 67 were counted', page: 2 }],
    },
    {
      ...report,
      id: REPORT_ID,
      source: { ...report.source, sha256: REPORT_ID.repeat(4) },
    },
  ];
}

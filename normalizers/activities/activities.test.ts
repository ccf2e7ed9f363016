import { describe, expect, it } from 'vitest';
import { emptyMetadata } from '../empty.js';
import { activitySchema } from '../schema.js';
import { sampleDocument, sampleTable } from '../tables/testing/sample.js';
import { readActivities } from './index.js';

const metadata = { ...emptyMetadata(), period: { start: '2024-01-01', end: '2024-12-31' } };
const outline = { paragraphs: [], sections: [] };
const HEADER = ['STT', 'Danh mục hoạt động', 'Kết quả', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ghi chú'];

describe('activities', () => {
  it('with a time in two columns have one deadline from the one to the other, where both say when', () => {
    const header = ['TT', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc'];
    const row = (n: string, from: string, to: string): string[] => [n, 'Mở lớp', 'Phòng Nội vụ', from, to];
    const rows = [row('1', 'Tháng 02', 'Quý II'), row('2', '', '15/8/2024'), row('3', 'Tháng 3', 'Theo quy định')];
    const { activities } = readActivities(sampleDocument([sampleTable([header, ...rows])]), outline, metadata);
    expect(activities.map(({ deadlines }) => deadlines.map(({ raw, start, end }) => [raw, start, end]))).toEqual([
      [['Tháng 02 - Quý II', '2024-02-01', '2024-06-30']],
      [['15/8/2024', '2024-08-15', '2024-08-15']],
      [
        ['Tháng 3', '2024-03-01', '2024-03-31'],
        ['Theo quy định', null, null],
      ],
    ]);
  });

  it('become records whose lists are split and whose evidence stands in the text', () => {
    const doc = sampleDocument([
      'Phụ lục',
      sampleTable([
        HEADER,
        ['II', 'CẢI CÁCH THỂ CHẾ', '', '', '', '', ''],
        [
          '1.',
          'Rà soát văn bản',
          '- Kế hoạch;\n- Báo cáo.',
          'Sở Tư pháp',
          'Các sở, ban, ngành; UBND các huyện',
          '- Kế hoạch (tháng 2/2024);\n- Báo cáo (Quý IV)',
          '',
        ],
      ]),
    ]);
    const { activities, diagnostics } = readActivities(doc, outline, metadata);
    expect(diagnostics).toEqual([]);
    const [record] = activities;
    expect(record).toMatchObject({
      id: 'a1',
      group: { marker: 'II', title: 'CẢI CÁCH THỂ CHẾ', field: 'institutions' },
      number: '1',
      goal: null,
      task: null,
      activity: 'Rà soát văn bản',
      outputs: ['Kế hoạch', 'Báo cáo'],
      lead: ['Sở Tư pháp'],
      coordinating: ['Các sở, ban, ngành', 'UBND các huyện'],
      deadlines: [
        { raw: 'tháng 2/2024', end: '2024-02-29', deliverable: 'Kế hoạch' },
        { raw: 'Quý IV', start: '2024-10-01', deliverable: 'Báo cáo' },
      ],
      budget: null,
      note: null,
    });
    expect(activitySchema.parse(record)).toEqual(record);
    expect(doc.text.slice(record?.source.start, record?.source.end)).toContain('Rà soát văn bản');
    expect(record?.source).toMatchObject({ page: 1, quote: expect.stringMatching(/^1\. Rà soát văn bản - Kế hoạch;/) });
  });

  it('belong to the nearest group, whose field may be that of the group above it', () => {
    const doc = sampleDocument([
      sampleTable([
        HEADER,
        ['II', 'CẢI CÁCH THỂ CHẾ', '', '', '', '', ''],
        ['A', 'Việc của huyện', '', '', '', '', ''],
        ['1', 'Rà soát', 'Báo cáo', 'Phòng Tư pháp', '', 'Quý I', ''],
        ['III', 'VIỆC KHÁC', '', '', '', '', ''],
        ['1', 'Thu dọn', 'Báo cáo', 'Văn phòng', '', 'Quý I', ''],
      ]),
    ]);
    expect(readActivities(doc, outline, metadata).activities.map(({ group }) => group)).toEqual([
      { marker: 'A', title: 'Việc của huyện', field: 'institutions' },
      { marker: 'III', title: 'VIỆC KHÁC', field: null },
    ]);
  });

  it('quote a row cut by a page break without what stands between its parts', () => {
    const doc = sampleDocument(
      [sampleTable([HEADER, ['1', 'Kiểm tra công', 'Biên bản', 'Sở Nội vụ', '', 'Quý I', '']])],
      ['2', sampleTable([HEADER, ['', 'vụ đột xuất', '', '', '', '', '']])],
    );
    const { activities } = readActivities(doc, outline, metadata);
    expect(activities.map(({ activity }) => activity)).toEqual(['Kiểm tra công vụ đột xuất']);
    expect(activities[0]?.source.quote).toBe('1 Kiểm tra công vụ đột xuất Biên bản Sở Nội vụ Quý I');
  });

  it('keep a skipped number as printed, and say so', () => {
    const doc = sampleDocument([
      sampleTable([
        HEADER,
        ['1', 'Việc thứ nhất', 'Báo cáo', 'Sở Nội vụ', '', 'Quý I', ''],
        ['3', 'Việc thứ ba', 'Báo cáo', 'Sở Nội vụ', '', 'Quý II', ''],
      ]),
    ]);
    const { activities, diagnostics } = readActivities(doc, outline, metadata);
    expect(activities.map(({ number }) => number)).toEqual(['1', '3']);
    expect(diagnostics).toMatchObject([{ code: 'number-not-next', page: 1, severity: 'note' }]);
  });

  it('are less sure where the table fails its checks, and a warning says where', () => {
    const bad = ['9', '2', '7', '4'].map((n) => [n, 'x', '', '12,5', '3', 'nhiều', '']);
    const { activities, diagnostics } = readActivities(
      sampleDocument([sampleTable([HEADER, ...bad])]),
      outline,
      metadata,
    );
    expect(diagnostics.map(({ code }) => code)).toContain('table-doubtful');
    for (const { confidence } of activities) expect(confidence).toBeLessThan(0.75);
  });
});

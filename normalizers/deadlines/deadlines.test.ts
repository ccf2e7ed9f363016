import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadlines } from './index.js';

const context = { period: { start: '2024-01-01', end: '2024-12-31' } };

/** Kind, days and relation of every deadline of a cell, on one line. */
const read = (text: string): string =>
  readDeadlines(text, context)
    .map((d) =>
      [d.kind, `${d.start ?? ''}..${d.end ?? ''}`, d.relation, d.recurrence?.join('+'), d.event && `[${d.event}]`]
        .filter((part) => part && part !== '..')
        .join(' '),
    )
    .join(' | ');
const due = (text: string): readonly (readonly [string | null, string])[] =>
  readDeadlines(text, context).map((d) => [d.deliverable, d.raw]);

describe('deadlines of the calendar', () => {
  it.each([
    ['Tháng 5/2024', 'month 2024-05-01..2024-05-31 in'],
    ['tháng 02 năm 2024', 'month 2024-02-01..2024-02-29 in'],
    ['Tháng 10', 'month 2024-10-01..2024-10-31 in'],
    ['08/2024', 'month 2024-08-01..2024-08-31 in'],
    ['Tháng 3-5/2024', 'month 2024-03-01..2024-05-31 in'],
    ['từ tháng 8 đến tháng 10/2024', 'month 2024-08-01..2024-10-31 in'],
    ['Quý III/2024', 'quarter 2024-07-01..2024-09-30 in'],
    ['Quý 2 năm 2024', 'quarter 2024-04-01..2024-06-30 in'],
    ['Quý I, II/2024', 'quarter 2024-01-01..2024-06-30 in'],
    ['Quý II và quý III/2024', 'quarter 2024-04-01..2024-09-30 in'],
    ['Q.III/2024', 'quarter 2024-07-01..2024-09-30 in'],
    ['hằng quý và cả năm', 'recurring quarterly+annual'],
    ['Chậm nhất 10 ngày trước ngày văn bản có hiệu lực', 'duration'],
    ['Quý I-IV', 'quarter 2024-01-01..2024-12-31 in'],
    ['quý IV/2023 - quý I/2024', 'quarter 2023-10-01..2024-03-31 in'],
    ['6 tháng cuối năm 2024', 'half 2024-07-01..2024-12-31 in'],
    ['06 tháng đầu năm', 'half 2024-01-01..2024-06-30 in'],
    ['Năm 2024', 'year 2024-01-01..2024-12-31 in'],
    ['Cả năm', 'year 2024-01-01..2024-12-31 in'],
    ['giai đoạn 2024-2026', 'period 2024-01-01..2026-12-31 in'],
    ['2024 - 2025', 'period 2024-01-01..2025-12-31 in'],
    ['Năm 2024 và các năm tiếp theo', 'year 2024-01-01.. from'],
    ['31/10/2024', 'date 2024-10-31..2024-10-31 in'],
    ['trước ngày 20/02/2024', 'date ..2024-02-20 before'],
    ['Trước 20/11', 'date ..2024-11-20 before'],
    ['xong trước tháng 8/2024', 'month ..2024-08-01 before'],
    ['chậm nhất là ngày 28 tháng 02 năm 2024', 'date ..2024-02-28 by'],
    ['đến hết quý II/2024', 'quarter ..2024-06-30 by'],
    ['đến năm 2026', 'year ..2026-12-31 by'],
    ['Từ tháng 9/2024', 'month 2024-09-01.. from'],
    ['Qúy IV.2024', 'quarter 2024-10-01..2024-12-31 in'],
    ['trước 15/6, 15/12', 'date ..2024-06-15 before | date ..2024-12-15 before'],
    ['chậm nhất ngày 10/3 và ngày 10/9/2024', 'date ..2024-03-10 by | date ..2024-09-10 by'],
    ['Hoàn thành trong quý I/2024', 'quarter 2024-01-01..2024-03-31 in'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes times that do not touch as several deadlines, of the year that stands behind them', () => {
    expect(read('Tháng 4 và tháng 10/2023')).toBe('month 2023-04-01..2023-04-30 in | month 2023-10-01..2023-10-31 in');
    expect(read('Tháng 7\nTháng 12')).toBe('month 2024-07-01..2024-07-31 in | month 2024-12-01..2024-12-31 in');
    expect(read('đạt 3/5, 4/6 tiêu chí')).toBe('unspecified');
    expect(read('20/6 và 15/12/2024')).toBe('date 2024-06-20..2024-06-20 in | date 2024-12-15..2024-12-15 in');
    expect(read('Quý I, quý III/2024')).toBe('quarter 2024-01-01..2024-03-31 in | quarter 2024-07-01..2024-09-30 in');
  });

  it('states no day that the calendar or the document does not have', () => {
    expect(read('Tháng 14/2024')).toBe('month in');
    expect(read('31/4/2024')).toBe('date in');
    expect(readDeadlines('Quý II', { period: null })).toMatchObject([{ kind: 'quarter', start: null, end: null }]);
    const years = { period: { start: '2023-01-01', end: '2025-12-31' } };
    expect(readDeadlines('Tháng 5', years)).toMatchObject([{ kind: 'month', start: null, end: null }]);
    expect(read('Tháng 01 năm sau')).toBe('unspecified');
  });
});

describe('other deadlines', () => {
  it.each([
    ['Thường xuyên', 'ongoing'],
    ['Thường xuyên trong năm', 'ongoing'],
    ['Hằng năm', 'recurring annual'],
    ['Hàng tháng, quý', 'recurring monthly+quarterly'],
    ['định kỳ theo tuần, tháng', 'recurring weekly+monthly'],
    ['Định kỳ trước ngày 20 của quý/6 tháng/năm', 'recurring before quarterly+semiannual+annual'],
    ['ngày 12 hàng tháng', 'recurring monthly'],
    ['01 năm 4 lần', 'recurring quarterly'],
    ['1 lần/năm', 'recurring annual'],
    ['3 lần/năm', 'recurring'],
    ['2 lần/năm (06 tháng/lần)', 'recurring semiannual'],
    ['Tháng 11 hằng năm', 'recurring annual'],
    ['Hằng năm, trước ngày 10/12', 'recurring before annual'],
    ['sau khi Bộ ban hành Thông tư', 'event after [Bộ ban hành Thông tư]'],
    ['Khi có hướng dẫn mới', 'event after [hướng dẫn mới]'],
    ['sau khi Hội A; Hội B công bố', 'event after [Hội A; Hội B công bố]'],
    ['03 ngày làm việc kể từ khi nhận hồ sơ', 'duration'],
    ['theo quy định', 'unspecified'],
    ['Định kỳ theo quy định', 'unspecified'],
    ['Theo Kế hoạch số 21/KH-UBND ngày 04/3/2024', 'unspecified'],
    ['Sau Tết', 'unspecified'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps the kind of a date with a condition and fills the event', () => {
    const text = 'Tháng 3/2024 (sau khi có Thông tư của Bộ)';
    expect(read(text)).toBe('month 2024-03-01..2024-03-31 in [Thông tư của Bộ]');
    expect(due(text)).toEqual([[null, text]]);
  });

  it('gives nothing for an empty cell', () => {
    expect(readDeadlines('', context)).toEqual([]);
    expect(readDeadlines(' - ', context)).toEqual([]);
  });
});

describe('several deadlines in a cell', () => {
  it('ties each to its deliverable', () => {
    expect(due('- Kế hoạch (tháng 2/2024); - Báo cáo (Quý IV/2024).')).toEqual([
      ['Kế hoạch', 'tháng 2/2024'],
      ['Báo cáo', 'Quý IV/2024'],
    ]);
    expect(due('Kế hoạch (tháng 2/2024) Báo cáo định kỳ quý/năm')).toEqual([
      ['Kế hoạch', 'tháng 2/2024'],
      ['Báo cáo', 'định kỳ quý/năm'],
    ]);
    expect(due('Quý I/2024: ban hành kế hoạch; Quý IV/2024: sơ kết')).toEqual([
      ['ban hành kế hoạch', 'Quý I/2024'],
      ['sơ kết', 'Quý IV/2024'],
    ]);
    expect(due('- Đề cương; Dự thảo (tháng 9/2024)')).toEqual([['Đề cương; Dự thảo', 'tháng 9/2024']]);
  });

  it('gives none inside a bracket the words of the one before it', () => {
    expect(due('Báo cáo (trước ngày 10/6/2024, trước ngày 10/9/2024, trước ngày 5/12/2024)')).toEqual([
      ['Báo cáo', 'trước ngày 10/6/2024'],
      ['Báo cáo', 'trước ngày 10/9/2024'],
      ['Báo cáo', 'trước ngày 5/12/2024'],
    ]);
  });

  it('keeps verbs of completion with the time', () => {
    expect(due('Đề án hoàn thành trong tháng 8/2024')).toEqual([['Đề án', 'hoàn thành trong tháng 8/2024']]);
    expect(due('Ban hành Quy chế (tháng 8/2024)')).toEqual([['Ban hành Quy chế', 'tháng 8/2024']]);
  });

  it('does not take the period of a name for a deadline', () => {
    expect(due('Báo cáo CCHC năm 2024 (trước ngày 08/12/2024)')).toEqual([
      ['Báo cáo CCHC năm 2024', 'trước ngày 08/12/2024'],
    ]);
    expect(due('Báo cáo hằng quý (gộp vào báo cáo công tác năm 2024)')).toEqual([
      ['Báo cáo', 'hằng quý (gộp vào báo cáo công tác năm 2024)'],
    ]);
  });

  it('never throws and quotes only what is printed', () => {
    const piece = fc.constantFrom(
      'tháng',
      ' 6',
      '/2024',
      'quý IV',
      ' năm 2024',
      '(',
      ')',
      ';',
      ' - ',
      'Báo cáo',
      'đến',
      'sau khi',
      '31/02',
      'hằng',
      '06',
      ' ',
      'T',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const flat = text.replace(/\s+/g, ' ');
        for (const { raw, deliverable, start, end } of readDeadlines(text, context)) {
          expect(flat).toContain(raw);
          expect(flat).toContain(deliverable ?? '');
          if (start && end) expect(start <= end).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(readDeadlines(text, context))));
  });
});

import { describe, expect, it } from 'vitest';
import { readPeriod } from './period.js';

const period = (sentence: string): string | null => {
  const found = readPeriod(sentence);
  return found && `${found.start}..${found.end}`;
};

describe('the time that figures are reported for', () => {
  it.each([
    ['Từ ngày 16 đến ngày 22/11/2034, mưa lũ làm hư hỏng', '2034-11-16..2034-11-22'],
    ['Từ ngày 16/10 đến ngày 15/11/2034, đã tiếp nhận', '2034-10-16..2034-11-15'],
    ['từ 15/12/2033 đến 14/6/2034 đã tiếp nhận', '2033-12-15..2034-06-14'],
    ['Số giải ngân từ đầu năm đến hết ngày 20/11/2034 là', '2034-01-01..2034-11-20'],
    ['Tính đến ngày 20/11/2034, đã tiếp nhận', 'null..2034-11-20'],
    ['Trong 9 tháng đầu năm 2034, đã tiếp nhận', '2034-01-01..2034-09-30'],
    ['2 tháng năm 2036 ước đạt', '2036-01-01..2036-02-29'],
    ['Tình hình 10 tháng đầu năm 2034: tăng trưởng 09 tháng đầu năm đạt', '2034-01-01..2034-09-30'],
    ['Trong sáu tháng đầu năm 2034, đã tiếp nhận', '2034-01-01..2034-06-30'],
    ['6 tháng đầu năm 2034 đạt', '2034-01-01..2034-06-30'],
    ['Trong năm 2034, đã tiếp nhận', '2034-01-01..2034-12-31'],
  ])('%s', (sentence, wanted) => expect(period(sentence)).toBe(wanted));

  it.each(['09 tháng đầu năm đạt', '13 tháng năm', 'sau 4 tháng vận hành', 'Tỷ lệ đúng hạn đạt'])(
    'is not stated: %s',
    (sentence) => expect(period(sentence)).toBeNull(),
  );

  it.each([
    ['Trong 6 tháng đầu năm, tỷ lệ hồ sơ nộp trực tuyến đạt', '2034-01-01..2034-06-30'],
    ['09 tháng đầu năm đạt', '2034-01-01..2034-09-30'],
    ['6 tháng đầu năm 2033 đạt', '2033-01-01..2033-06-30'],
    ['Tỷ lệ đúng hạn đạt', null],
    ['trong 16 tháng đầu năm', null],
  ])('is of the year of the report where none is stated: %s', (sentence, wanted) => {
    const found = readPeriod(sentence, 2034);
    expect(found && `${found.start}..${found.end}`).toBe(wanted);
  });
});

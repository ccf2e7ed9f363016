import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from './index.js';

function found(text: string): string[] {
  return findFigures(text).map((figure) =>
    figure.kind === 'ratio' ? 'ratio' : `${figure.number} ${figure.unit}: ${text.slice(figure.start, figure.end)}`,
  );
}

describe('a number in words that digits in a bracket repeat is one figure', () => {
  it.each([
    ['ít nhất ba (03) mô hình', ['3 count: ba (03)']],
    ['tối đa hai mươi phần trăm (20%) chi phí', ['20 percent: hai mươi phần trăm (20%)']],
    ['chi ba mươi triệu đồng (30.000.000 đồng)', ['30000000 vnd: ba mươi triệu đồng (30.000.000 đồng)']],
    ['mở hai ( 02 ) lớp', ['2 count: hai ( 02 )']],
    // The words say another number: each is left to its own words.
    ['ít nhất ba (05) mô hình', []],
    ['đạt tỷ lệ cao (95%)', ['95 percent: 95%']],
    ['theo khoản hai (2)', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('how many there are per so many people', () => {
  it.each([
    ['đạt 12,5 bác sĩ/10.000 dân', ['12.5 count: 12,5']],
    ['có 31 giường bệnh trên 10.000 dân', ['31 count: 31']],
    ['có 9,5 điều dưỡng trên một vạn dân', ['9.5 count: 9,5']],
    // A bound, and no denominator.
    ['mở 05 lớp cho trên 1.000 người', ['5 count: 05', '1000 count: 1.000']],
    ['khám 02 đợt, trên 10.000 người dân được khám', ['2 count: 02', '10000 count: 10.000']],
    // Nobody counts half a hall.
    ['xây 2,5 nhà văn hóa', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what a figure comes to', () => {
  it.each([
    ['từ 41% năm 2022 tăng lên 58%', '58 percent'],
    ['giảm từ 13,2% giai đoạn 2011 - 2015 xuống còn 9%', '9 percent'],
    ['giảm từ 25 ca sinh/1.000 phụ nữ xuống 19 ca sinh/1.000 phụ nữ', '19 count'],
    ['huy động 45 vạn người', '450000 count'],
  ])('%s', (text, expected) => expect(found(text)[0]).toMatch(new RegExp(`^${expected}:`, 'u')));

  it('is not told across another statement', () => {
    expect(found('đạt 41% năm 2022, tăng lên 58%')).toHaveLength(2);
    expect(found('có 72 vạn quân')).toEqual([]);
  });
});

it('reads any text without an error, each figure inside it', () => {
  const word = fc.constantFrom(
    'ba',
    'hai mươi',
    '(',
    ')',
    '03',
    '20%',
    'phần trăm',
    'trên',
    '10.000',
    'dân',
    'từ',
    'năm 2022',
    'lên',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 24 }), (words) => {
      const text = words.join(' ');
      for (const { start, end } of findFigures(text))
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }),
  );
});

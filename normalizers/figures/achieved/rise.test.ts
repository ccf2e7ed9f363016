import { describe, expect, it } from 'vitest';
import { readResults } from '../results.js';
import { read } from '../testing/sample.js';

function results(line: string) {
  const text = `BÁO CÁO\nCông tác năm 2034\n\nI. KẾT QUẢ\n- ${line}\n`;
  const { doc, outline, metadata } = read(text, { kind: 'report' });
  return readResults(doc, outline, metadata).results.map(({ value, period, change }) => [
    value?.number,
    period?.end?.slice(0, 4) ?? null,
    change,
  ]);
}

describe('what a reported rise began with', () => {
  it('is a result of its own year', () =>
    expect(
      results('Chỉ số CCHC tăng từ 83,91% năm 2031 lên 89,14% năm 2034.').map(([number, year]) => [number, year]),
    ).toEqual([
      [83.91, '2031'],
      [89.14, null],
    ]));

  it('is none without a year', () => {
    expect(results('Tỷ lệ đúng hạn tăng từ 91% lên 98%.').map(([number]) => number)).toEqual([98]);
  });
});

describe('what others reached', () => {
  it('is no change', () => {
    expect(results('Giải ngân đạt 26,8% kế hoạch, cao hơn bình quân chung cả nước (22,37%).')).toMatchObject([
      [26.8, null, null],
      [22.37, null, null],
    ]);
    expect(
      results('Đã cắt giảm 173/345 điều kiện, đạt 50,1% (vượt mục tiêu Chính phủ giao là 50%).').at(-1),
    ).toMatchObject([50, null, null]);
  });

  it('though a plan may be passed by so much', () =>
    expect(results('Văn bản điện tử đạt 60%, vượt 5% so với kế hoạch.').at(-1)).toMatchObject([5, null, 'increase']));
});

describe('figures of a report in their words', () => {
  it('"vượt" as a clause of its own is by how much', () =>
    expect(results('Chỉ số hài lòng đạt 86,3% (mục tiêu 85%), vượt 1,3%.').at(-1)).toMatchObject([
      1.3,
      null,
      'increase',
    ]));

  it('growth below zero is no increase', () =>
    expect(results('Vốn thực hiện tăng trưởng âm 7,4% so với năm 2033.')).toMatchObject([[-7.4, null, null]]));
});

describe('the level of what a ratio counts', () => {
  const scopes = (line: string) => {
    const text = `BÁO CÁO\nCông tác năm 2034\n\nI. KẾT QUẢ\n- ${line}\n`;
    const { doc, outline, metadata } = read(text, { kind: 'report', level: 'province' });
    return readResults(doc, outline, metadata).results.map(({ scope }) => scope);
  };
  it('is said behind it, wherever its percentage stands', () => {
    expect(scopes('Kiểm tra 4/9 xã theo kế hoạch, đạt 44,4%.')).toEqual(['commune']);
    expect(scopes('Có 5/9 huyện, thành phố báo cáo đúng hạn.')).toEqual(['district']);
  });
  it('is none of mixed or other things', () => {
    expect(scopes('Kiểm tra 4/9 cơ quan, đơn vị theo kế hoạch của xã.')).toEqual([null]);
    expect(scopes('Đã xử lý 4/9 kiến nghị, phản ánh.')).toEqual([null]);
  });
});

import { describe, expect, it } from 'vitest';
import { readResults } from './results.js';
import { read } from './sample.js';

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

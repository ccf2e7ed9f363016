import { describe, expect, it } from 'vitest';
import { findFigures } from './index.js';

const numbers = (text: string) =>
  findFigures(text).map((figure) => (figure.kind === 'quantity' ? figure.number : null));

describe('figures below zero', () => {
  it.each([
    ['tăng trưởng thu sự nghiệp âm 2,3%', -2.3],
    ['Tăng trưởng GRDP quý I đạt -4,28%', -4.28],
    ['Tốc độ tăng (−0,5%) so với cùng kỳ', -0.5],
    ['chênh lệch thu chi là -12 tỷ đồng', -12_000_000_000],
  ])('%s', (text, expected) => expect(numbers(text)).toContain(expected));

  it('are none behind a bullet, in a range or behind another word', () => {
    expect(numbers('- 98% hồ sơ đúng hạn')).toEqual([98]);
    expect(numbers('-98% hồ sơ đúng hạn')).toEqual([98]);
    expect(numbers('giảm 8-10% chi phí')).toEqual([8]);
    expect(numbers('hồ sơ đúng hạn - 98%')).toEqual([98]);
    expect(numbers('số hóa ghi âm, ghi hình 30%')).toEqual([30]);
  });
});

describe('a ratio that could be a day', () => {
  const kinds = (text: string) => findFigures(text).map(({ kind }) => kind);
  it('is one where a percentage follows from it', () => {
    expect(kinds('ban hành đúng trình tự 02/02, đạt 100%')).toEqual(['ratio', 'quantity']);
    expect(kinds('đã xử lý 01/02 (50%)')).toEqual(['ratio', 'quantity']);
  });
  it('and a day elsewhere', () => {
    expect(kinds('báo cáo ngày 02/02 (đạt 100%)')).toEqual(['quantity']);
    expect(kinds('gửi trước 05/06 (thứ sáu)')).toEqual([]);
    expect(kinds('kỷ niệm 03/02, có 5 văn bản')).toEqual(['quantity']);
  });
});

import { describe, expect, it } from 'vitest';
import { readBaseline, readChange, readChangeOf } from './change.js';

describe('readChange', () => {
  it.each([
    ['đến năm 2025, giảm tối thiểu ', 'decrease'],
    ['phấn đấu giảm ', 'decrease'],
    ['thu nội địa năm 2024 tăng khoảng ', 'increase'],
    ['Rút ngắn thời gian giải quyết thủ tục hành chính ít nhất ', 'decrease'],
    ['Cắt giảm, đơn giản hóa ', 'decrease'],
    ['tỷ lệ giảm biên chế so với năm 2021 đạt ', 'decrease'],
    ['giảm được ', 'decrease'],
    ['tăng tỷ lệ hồ sơ trực tuyến đạt ', null],
    ['giảm tỷ lệ hồ sơ quá hạn xuống dưới ', null],
    ['giảm xuống còn ', null],
    ['tăng cường kiểm tra ', null],
    ['chương trình giảm nghèo đạt ', null],
    ['hoàn thành kế hoạch tinh giản biên chế, ', null],
    ['giảm chi phí, hoàn thành ', null],
    ['cao hơn cùng kỳ năm 2030 là ', 'increase'],
    ['thấp hơn cùng kỳ ', 'decrease'],
    ['thấp hơn năm 2030 là ', 'decrease'],
    ['tỷ lệ tinh giản biên chế lũy kế đạt ', 'decrease'],
    ['cùng kỳ năm trước đạt ', null],
    ['cùng tăng so với cuối năm 2030 (', null],
    ['đạt ', null],
  ])('%s', (before, change) => expect(readChange(before)).toBe(change));
});

describe('readChangeOf', () => {
  it.each([
    ['sau sắp xếp giảm ', 'decrease'],
    ['đã cắt giảm được ', 'decrease'],
    ['tăng thêm ', 'increase'],
    ['cắt giảm thời gian đối với ', null],
    ['kế hoạch tinh giản biên chế: ', null],
  ])('%s12/30 đơn vị', (before, change) => expect(readChangeOf(before)).toBe(change));
});

describe('readBaseline', () => {
  it.each([
    ['so với năm 2021', 2021],
    ['so với ước thực hiện năm 2023', 2023],
    ['so với cùng kỳ năm 2022', 2022],
    ['so với đánh giá ước thực hiện năm 2023', 2023],
  ])('%s', (clause, year) => expect(readBaseline(clause)).toEqual({ year }));
  it.each(['so với năm trước', 'so với kế hoạch', 'năm 2023'])('no year in "%s"', (clause) =>
    expect(readBaseline(clause)).toBeNull(),
  );
});

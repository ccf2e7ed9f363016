import { describe, expect, it } from 'vitest';
import { targetOf, value } from '../testing/documents.js';
import { isCeiling } from './ceiling.js';

describe('less is better', () => {
  it('where the figure says so, or where a small share of the unwanted is named', () => {
    expect(isCeiling(targetOf('t1', 'thời gian trả lời', value('lte', 5, 'days')))).toBe(true);
    expect(isCeiling(targetOf('t1', 'Tỷ lệ hồ sơ trễ hạn', value('eq', 2)))).toBe(true);
  });
  it('but not where something is to be done about the unwanted, nor for any other plain figure', () => {
    expect(isCeiling(targetOf('t1', 'hồ sơ trễ hạn được xin lỗi', value('eq', 20)))).toBe(false);
    expect(isCeiling(targetOf('t1', 'hồ sơ trễ hạn có thư xin lỗi', value('eq', 100)))).toBe(false);
    expect(isCeiling(targetOf('t1', 'Tỷ lệ hồ sơ trễ hạn', value('gte', 2)))).toBe(false);
    expect(isCeiling(targetOf('t1', 'Tỷ lệ hồ sơ đúng hạn', value('eq', 20)))).toBe(false);
  });
});

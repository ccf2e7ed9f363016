import { describe, expect, it } from 'vitest';
import { readComparator } from './comparators.js';

describe('what OCR left of a comparator', () => {
  it.each([
    ['hài lòng đạt tố thiểu ', '', 'gte'],
    ['Giảm oi thiểu ', ' số đơn vị', 'gte'],
    ['hồ sơ đạt tốithiểu ', '', 'gte'],
    ['đạt tố thểu ', '', 'gte'],
    ['có ít nhât ', ' sáng kiến', 'gte'],
    ['hông quá ', ' hồ sơ', 'lte'],
    ['Hồ sơ nộp trực tuyến: ', ' rở lên', 'gte'],
    ['đạt ', ' trởlên;', 'gte'],
  ])('%s…%s', (before, after, comparator) =>
    expect(readComparator(before, after)).toMatchObject({ comparator, stated: true }),
  );

  it.each([
    ['số hộ dân tộc thiểu số là ', ' tổng số'],
    ['trường tiểu học đạt ', ' kế hoạch'],
    ['kết quả ', ' hồ sơ'],
    ['HĐND thông qua ', ' nghị quyết'],
    ['Đối chiếu ', ' dữ liệu hộ tịch'],
    ['giới thiệu ', ' sản phẩm'],
    ['do thiếu ', ' biên chế'],
    ['thống nhất ', ' nội dung'],
    ['tôi biết ', ' người'],
    ['đạt ', ' trong năm'],
    ['đạt ', ' trên tổng'],
    ['đạt ', ' hồ sơ'],
    ['', ''],
  ])('is not seen in: %s…%s', (before, after) => expect(readComparator(before, after).stated).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { readComparator } from './comparators.js';

/** The figure stands where the "|" is. */
function comparator(text: string): string {
  const [before = '', after = ''] = text.split('|');
  return readComparator(before, after).comparator;
}

describe('readComparator', () => {
  it.each([
    ['đạt tối thiểu |', 'gte'],
    ['phấn đấu ít nhất có |', 'gte'],
    ['đạt từ | trở lên', 'gte'],
    ['đạt | trở lên', 'gte'],
    ['Phấn đấu từ | văn bản', 'gte'],
    ['không thấp hơn |', 'gte'],
    ['không có tiêu chí nào dưới |', 'gte'],
    ['Không để hồ sơ trễ hẹn quá |', 'lte'],
    ['không để tỷ lệ tồn đọng vượt |', 'lte'],
    ['không chỉ đạt mà còn vượt |', 'gt'],
    ['không để xã đạt tỷ lệ thấp hơn |', 'gte'],
    ['không hoàn thành thì dưới |', 'lt'],
    ['đạt | điểm trở lên', 'gte'],
    ['đạt | cán bộ có trình độ đại học trở lên', 'eq'],
    ['đạt tỷ lệ tối thiểu tương ứng là |, 75%', 'gte'],
    ['tối thiểu tương ứng cấp huyện |, cấp xã 40%', 'gte'],
    ['trên | các cơ quan', 'gt'],
    ['với hơn | người', 'gt'],
    ['tối đa | ngày', 'lte'],
    ['không quá | lần', 'lte'],
    ['Không để phát sinh quá | hồ sơ', 'lte'],
    ['không để xảy ra, nhưng quá | hồ sơ', 'eq'],
    ['giảm xuống dưới |', 'lt'],
    ['khoảng |', 'approx'],
    ['đạt toi thiểu |', 'gte'],
    ['Trén | hồ sơ', 'gt'],
    ['Thiểu | hồ sơ', 'gte'],
    ['gắn | biển', 'eq'],
    ['Phấn đấu | văn bản', 'eq'],
    ['trên địa bàn | xã', 'eq'],
    ['đạt | kế hoạch', 'eq'],
    ['đầu tư | vốn', 'eq'],
  ])('%s: %s', (text, expected) => expect(comparator(text)).toBe(expected));
});

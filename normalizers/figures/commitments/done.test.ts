import { describe, expect, it } from 'vitest';
import { tellsWhatWasDone } from './done.js';

const done = (sentence: string): boolean => tellsWhatWasDone(sentence, sentence.search(/\d/u));

describe('tellsWhatWasDone', () => {
  it.each([
    'Đến nay 100% xã đã được công bố đạt chuẩn',
    'Huyện đã tổ chức 12 lớp bồi dưỡng',
    'Đã được phê duyệt 12 đề án',
    'Sở vừa ban hành 03 kế hoạch',
  ])('sees that it was done: %s', (sentence) => expect(done(sentence)).toBe(true));

  it.each([
    'Giải ngân 100% kế hoạch vốn đã được Thủ tướng Chính phủ giao',
    'Thực hiện 90% phương án sắp xếp đã được cấp có thẩm quyền phê duyệt',
    'Bồi dưỡng 40 công chức trong quý III',
  ])('leaves what is to be done: %s', (sentence) => expect(done(sentence)).toBe(false));
});

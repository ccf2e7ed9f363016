import { describe, expect, it } from 'vitest';
import { readTargets } from './targets.js';
import { read } from './testing/sample.js';

const decision = (title: string): readonly (number | undefined)[] => {
  const text = `QUYẾT ĐỊNH
Về việc ${title}
CHỦ TỊCH UỶ BAN NHÂN DÂN HUYỆN
QUYẾT ĐỊNH:
Điều 1. Một số chỉ tiêu được quy định như sau:
1. Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 72%.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
`;
  const { doc, outline, metadata } = read(text, { title });
  return readTargets(doc, outline, metadata).targets.map(({ value }) => value?.number);
};

describe('the articles of a decision', () => {
  it('say the new figures of a plan that it amends', () =>
    expect(decision('điều chỉnh, bổ sung Kế hoạch cải cách hành chính năm 2024')).toEqual([72]));

  it('commit to nothing where a plan is attached', () =>
    expect(decision('ban hành Kế hoạch cải cách hành chính năm 2024')).toEqual([]));
});

describe('the points of an index', () => {
  const targets = (item: string) => {
    const { doc, outline, metadata } = read(`KẾ HOẠCH\nNăm 2024\n\nI. MỤC TIÊU\n- ${item}\n`);
    return readTargets(doc, outline, metadata).targets.map(({ value }) => value && [value.comparator, value.number]);
  };

  it('are aimed at as a share', () =>
    expect(targets('Chỉ số thành phần về thể chế đạt trên 85% số điểm tối đa.')).toEqual([['gt', 85]]));

  it('leave out what was to be reached until then', () =>
    expect(targets('Sửa cụm từ “đạt 70%” thành “tỷ lệ hồ sơ trực tuyến đạt 80%”.')).toEqual([['eq', 80]]));

  it('and no figure where a share of points only weighs something', () =>
    expect(targets('Kết quả cải cách hành chính chiếm 15% tổng điểm thi đua.')).toEqual([null]));
});

describe('lengths of time and rounds among targets', () => {
  const targets = (item: string) => {
    const { doc, outline, metadata } = read(`KẾ HOẠCH\nNăm 2024\n\nI. MỤC TIÊU\n- ${item}\n`);
    return readTargets(doc, outline, metadata).targets.map(
      ({ value, change }) => value && [value.number, value.unit, change].filter((part) => part !== null).join(' '),
    );
  };
  it.each([
    ['Thời gian cấp phép xây dựng còn 12 ngày (giảm 3 ngày so với quy định).', ['12 days', '3 days decrease']],
    ['Tổ chức đối thoại với hợp tác xã 02 lần trong năm.', ['2 count']],
    ['Báo cáo kết quả trong 05 ngày kể từ ngày kết thúc quý.', [null]],
    ['100% cơ quan tự kiểm tra 02 lần trong năm.', ['100 percent']],
  ])('%s', (item, expected) => expect(targets(item)).toEqual(expected));
});

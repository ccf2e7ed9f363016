import { describe, expect, it } from 'vitest';
import { readTargets } from './targets.js';
import { read } from './testing/sample.js';

function targets(item: string, heading = 'MỤC TIÊU'): string[] {
  const { doc, outline, metadata } = read(`KẾ HOẠCH\nCải cách hành chính năm 2024\n\nI. ${heading}\n- ${item}\n`);
  return readTargets(doc, outline, metadata).targets.map(
    ({ value, change, indicator }) =>
      `${value ? `${value.comparator} ${value.number} ${value.unit}` : '–'}${change ? ` ${change}` : ''}: ${indicator}`,
  );
}
const tasks = (item: string): string[] => targets(item, 'NHIỆM VỤ');

describe('what was before the plan is no target', () => {
  it.each([
    ['Năm 2022, tỷ lệ hồ sơ trễ hạn giảm 1,7% so với năm 2021.'],
    ['Giai đoạn 2016 - 2020, thu ngân sách tăng bình quân 6,3%/năm.'],
    ['Tính đến ngày 31/12/2022, toàn huyện có 60,3% dân số dùng nước sạch.'],
  ])('%s', (item) => expect(tasks(item)).toEqual([]));

  it.each([
    ['Năm 2024, tỷ lệ hồ sơ trễ hạn giảm 1,7% so với năm 2021.', 'eq 1.7 percent decrease: tỷ lệ hồ sơ trễ hạn'],
    ['Đến năm 2025, 60% dân số dùng nước sạch.', 'eq 60 percent: dân số dùng nước sạch'],
    ['Giai đoạn 2021 - 2025, số hóa 70% hồ sơ.', 'eq 70 percent: số hóa hồ sơ'],
  ])('but this is: %s', (item, expected) => expect(tasks(item)).toEqual([expected]));

  it('nor what a rise began with', () =>
    expect(targets('Tỷ lệ hài lòng đạt 92%, tăng từ 87% năm 2022.')).toEqual(['eq 92 percent: Tỷ lệ hài lòng']));
});

describe('when and to whom something applies is no target', () => {
  it.each([
    ['Trường hợp có từ 02 người trở lên đăng ký thì bốc thăm.'],
    ['Khi có ít nhất 12% hộ dân yêu cầu, thôn tổ chức họp.'],
    ['UBND xã tổ chức đối thoại khi có ít nhất 12% hộ dân yêu cầu.'],
    ['Phấn đấu thẩm định đúng hạn các dự án có tổng mức đầu tư từ 15 tỷ đồng trở lên.'],
  ])('%s', (item) => expect(tasks(item)).toEqual([]));

  it.each([
    ['Phấn đấu mỗi hợp tác xã có doanh thu trên 2 tỷ đồng.', 'gt 2000000000 vnd'],
    ['Mỗi năm tăng thêm 5% số hồ sơ cho đến khi đạt 100%.', 'eq 5 percent increase'],
    ['100% trường hợp trễ hạn có văn bản xin lỗi.', 'eq 100 percent'],
  ])('but this is: %s', (item, expected) => expect(tasks(item)[0]).toMatch(new RegExp(`^${expected}`, 'u')));

  it('nor is a list that is announced', () => {
    expect(targets('Có 03 tiêu chí chấm điểm cấp xã như sau:').join()).not.toMatch(/count/u);
    expect(targets('Có 03 xã đạt chuẩn nông thôn mới.')).toHaveLength(1);
  });
});

describe('a scale and a rate of pay are no targets', () => {
  it.each([
    ['Cứ mỗi tiêu chí không đạt thì giảm 5% số tiền thưởng.'],
    ['Mức hỗ trợ thực hiện một (01) mô hình theo hướng dẫn của Sở Tài chính.'],
  ])('%s', (item) => expect(targets(item).join()).not.toMatch(/percent|count/u));

  it('but a model that is made is one', () =>
    expect(targets('Thực hiện một (01) mô hình dân vận.')).toEqual(['eq 1 count: mô hình dân vận']));
});

describe('the price of money is no target', () => {
  it('as a rate of interest', () => expect(tasks('Lãi suất cho vay hộ nghèo là 6,5%/năm.')).toEqual([]));
  it('but what it is to be brought down to is one', () =>
    expect(tasks('Giảm lãi suất cho vay xuống dưới 6%/năm.')).toHaveLength(1));
  it('and the capital that is to be spent', () =>
    expect(targets('Giải ngân 95% vốn nước ngoài.')[0]).toMatch(/^eq 95 percent/u));
  it('unlike the capital that names a bank', () =>
    expect(targets('Mời ngân hàng 100% vốn nước ngoài tham dự.').join()).not.toMatch(/percent/u));
});

describe('sums of money and people', () => {
  it.each([
    ['Giá trị sản xuất công nghiệp đạt 640 tỷ đồng.', 'eq 640000000000 vnd: Giá trị sản xuất công nghiệp'],
    ['GRDP theo giá hiện hành đạt 75 - 80 triệu đồng/người.', 'range 75000000 vnd: GRDP theo giá hiện hành'],
    ['Phấn đấu đón 1,2 triệu lượt khách.', 'eq 1200000 count: đón lượt khách'],
    ['Phấn đấu đạt mục tiêu 150 công trình xanh.', 'eq 150 count: công trình xanh'],
  ])('%s', (item, expected) =>
    expect(targets(item)[0]?.startsWith(expected) ? expected : targets(item)).toBe(expected),
  );

  it('are none where they are a price', () =>
    expect(tasks('Phấn đấu bán hồ sơ thầu với giá 2 triệu đồng.')).toEqual([]));
});

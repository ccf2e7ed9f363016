import { describe, expect, it } from 'vitest';
import { readTargets } from '../targets.js';
import { read } from '../testing/sample.js';

/** Targets of one item: value or "–", and what is measured. */
function targets(item: string, heading = 'MỤC TIÊU'): string[] {
  const { doc, outline, metadata } = read(`KẾ HOẠCH\nCải cách hành chính\n\nI. ${heading}\n- ${item}\n`);
  return readTargets(doc, outline, metadata).targets.map(
    ({ value, change, indicator }) =>
      `${value ? `${value.comparator} ${value.number} ${value.unit}` : '–'}${change ? ` ${change}` : ''}: ${indicator}`,
  );
}

describe('scores in points and ranks are no counts', () => {
  it.each([
    ['Chỉ số CCHC đạt từ 86 điểm trở lên; SIPAS đạt 84%.', ['–: Chỉ số CCHC', 'eq 84 percent: SIPAS']],
    ['PAPI đạt 42,7 điểm, trong đó nội dung “Cung ứng dịch vụ” đạt 7,1 điểm.', ['–: PAPI']],
    ['Chỉ số DDCI của huyện tăng từ 02 bậc trở lên.', ['–: Chỉ số DDCI của huyện']],
    ['Thu nhập bình quân tăng ít nhất 2 lần so với năm 2020.', ['–: Thu nhập bình quân lần']],
    // Beside a figure with a unit they are no second target.
    ['Chỉ số CCHC đạt trên 87%, tăng ít nhất 03 bậc so với năm 2023.', ['gt 87 percent: Chỉ số CCHC']],
  ])('%s', (item, expected) => expect(targets(item)).toEqual(expected));

  it.each([
    ['Họp trực tuyến với 12 điểm cầu cấp xã.', 'eq 12 count: Họp trực tuyến điểm cầu cấp xã'],
    ['Hoàn thành 05 hạng mục nâng cấp phần mềm.', 'eq 5 count: hạng mục nâng cấp phần mềm'],
    ['Tỷ lệ hài lòng tăng 2 điểm phần trăm.', 'eq 2 percent increase: Tỷ lệ hài lòng'],
  ])('but these are: %s', (item, expected) => expect(targets(item)).toEqual([expected]));

  it('and among the tasks they make no record', () =>
    expect(targets('Phấn đấu nâng Chỉ số CCHC lên ít nhất 02 bậc.', 'NHIỆM VỤ')).toEqual([]));
});

describe('what a figure rises or falls to', () => {
  it.each([
    ['Thời gian cấp giấy phép giảm từ 07 ngày xuống còn 05 ngày.', ['eq 5 days: Thời gian cấp giấy phép']],
    ['Giảm từ 12% xuống còn 6% số hồ sơ trễ hạn.', ['eq 6 percent: số hồ sơ trễ hạn']],
    ['Tỷ lệ trực tuyến đạt từ 60% (tháng 8) lên 85% (tháng 12).', ['eq 85 percent: Tỷ lệ trực tuyến']],
    ['Nâng số dịch vụ toàn trình từ 640 dịch vụ lên 1.100 dịch vụ.', ['eq 1100 count: số dịch vụ toàn trình dịch vụ']],
  ])('%s', (item, expected) => expect(targets(item)).toEqual(expected));

  it('is not the number of rounds', () =>
    expect(targets('Mở 04 lớp tập huấn, chia thành 02 đợt.')[0]).toMatch(/^eq 4 count/));
});

describe('outside target sections', () => {
  const tasks = (item: string): string[] => targets(item, 'NHIỆM VỤ');
  it.each([
    [
      'Tiêu chí này năm 2023 chỉ đạt 55%. Năm 2024, xử lý 100% văn bản sai sót.',
      ['eq 100 percent: xử lý văn bản sai sót'],
    ],
    ['Đưa kết quả vào đánh giá thi đua, chiếm 15% tổng điểm.', []],
    [
      'Phấn đấu có 03 đơn vị sự nghiệp tự chủ từ 70% đến dưới 100% chi thường xuyên.',
      ['eq 3 count: đơn vị sự nghiệp tự chủ từ 70% đến dưới 100% chi thường xuyên'],
    ],
    [
      'Hoàn thành cổ phần hóa 02 doanh nghiệp nhà nước nắm giữ 100% vốn điều lệ.',
      ['eq 2 count: cổ phần hóa doanh nghiệp nhà nước nắm giữ 100% vốn điều lệ'],
    ],
    ['Tỷ lệ đúng hạn: cấp huyện 98% (năm 2023: 96,1%).', ['eq 98 percent: Tỷ lệ đúng hạn: cấp huyện']],
    ['Nâng tỷ lệ giải quyết đúng hạn từ 96% trở lên (thay cho 90%).', ['gte 96 percent: tỷ lệ giải quyết đúng hạn']],
    ['Thực hiện 21 nhiệm vụ còn lại của kế hoạch.', ['eq 21 count: nhiệm vụ còn lại của kế hoạch']],
    ['Thực hiện 21 nhiệm vụ trọng tâm của kế hoạch.', []],
    ['18 thôn có cổng thông tin.', ['eq 18 count: thôn có cổng thông tin']],
    ['Khảo sát 300 hộ dân, trong đó 40% hộ nghèo.', ['eq 300 count: Khảo sát hộ dân', 'eq 40 percent: hộ nghèo']],
    ['Lắp camera cho 4 thôn còn lại.', ['eq 4 count: Lắp camera thôn còn lại']],
    ['Tập huấn cho toàn thể 38 cán bộ.', ['eq 38 count: Tập huấn cho toàn thể cán bộ']],
    ['Mở 2 lớp tập huấn.', ['eq 2 count: Mở lớp tập huấn']],
    ['Thực hiện 3 đột phá, làm việc với 4 xã.', []],
    ['Phấn đấu rà soát 80 thủ tục.', ['eq 80 count: rà soát thủ tục']],
    [
      'Kiểm tra ít nhất 10 sở, ngành và 06 UBND cấp huyện.',
      ['gte 10 count: Kiểm tra sở, ngành', 'gte 6 count: Kiểm tra UBND cấp huyện'],
    ],
    ['Năm 2023 tỷ lệ giải ngân là 82%, năm 2024 phấn đấu đạt 95%.', ['eq 95 percent: tỷ lệ giải ngân']],
  ])('%s', (item, expected) => expect(tasks(item)).toEqual(expected));
});

describe('what no plan commits to', () => {
  it.each([
    'Họp thẩm định (không quá 08 ngày làm việc).',
    'Đơn vị có tỷ lệ giải ngân dưới 65% phải giải trình trước Uỷ ban nhân dân.',
    'Tỷ lệ lao động trên 45% thì cứ thêm 5% được tính thêm 0,5 điểm.',
    'Trong thời hạn không quá 03 ngày làm việc, cơ quan trả kết quả.',
    'Gửi hồ sơ ít nhất 10 ngày kể từ ngày nhận thông báo.',
    'Trong thời gian không quá 04 ngày kể từ ngày nhận hồ sơ phải trả lời.',
  ])('%s', (item) => expect(targets(item, 'NHIỆM VỤ')).toEqual([]));

  it('what is said of each of the things counted is no target of its own', () => {
    expect(targets('100% khu công nghiệp, cụm công nghiệp có ít nhất 01 trạm phát sóng.')).toEqual([
      'eq 100 percent: khu công nghiệp, cụm công nghiệp có ít nhất 01 trạm phát sóng',
    ]);
    expect(targets('100% xã, phường được kiểm tra; mỗi xã có ít nhất 01 mô hình.')).toHaveLength(2);
  });
});

it('how long something is to take is a target', () =>
  expect(targets('Thời gian công khai thủ tục mới không quá 04 ngày kể từ ngày công bố.', 'NHIỆM VỤ')[0]).toMatch(
    /^lte 4 days/,
  ));

describe('indicators without what surrounds them', () => {
  it.each([
    [
      'Uỷ ban nhân dân xã phấn đấu 94% hồ sơ được giải quyết đúng hạn.',
      'eq 94 percent: hồ sơ được giải quyết đúng hạn',
    ],
    ['Mức độ hài lòng của người dân phấn đấu đạt 93%.', 'eq 93 percent: Mức độ hài lòng của người dân'],
    ['Hoàn thiện hạ tầng, mục tiêu tỷ lệ phủ sóng đến năm 2027 đạt 100%.', 'eq 100 percent: tỷ lệ phủ sóng'],
    ['Hình thành tối thiểu 04 điểm du lịch thông minh.', 'gte 4 count: Hình thành điểm du lịch thông minh'],
    ['Tỷ lệ cán bộ nữ ít nhất vào năm 2024 đạt 35%.', 'gte 35 percent: Tỷ lệ cán bộ nữ'],
    ['Đến hết năm 2024, giảm bình quân 8% chi phí.', 'eq 8 percent decrease: chi phí'],
    ['Cử 04 đồng chí đi học lớp lý luận chính trị.', 'eq 4 count: Cử đồng chí đi học lớp lý luận chính trị'],
    [
      'Giảm ít nhất 12% thời gian giải quyết của 30 thủ tục.',
      'gte 12 percent decrease: thời gian giải quyết của 30 thủ tục',
    ],
    ['100% điểm đến du lịch có mã QR.', 'eq 100 percent: điểm đến du lịch có mã QR'],
  ])('%s', (item, expected) => expect(targets(item)).toEqual([expected]));

  it.each([
    // What stands behind says of what or where, and is not measured.
    [
      'Đại biểu ngoài Đảng, phấn đấu đạt tỷ lệ không dưới 12% ở từng cấp.',
      'gte 12 percent: Đại biểu ngoài Đảng ở từng cấp',
    ],
    [
      'Hỗ trợ ứng dụng công nghệ số, phấn đấu đạt 30% doanh nghiệp nhỏ tham gia.',
      'eq 30 percent: doanh nghiệp nhỏ tham gia',
    ],
    ['97% hồ sơ giải quyết đúng hạn trở lên.', 'gte 97 percent: hồ sơ giải quyết đúng hạn trở lên'],
    ['96% công chức hoàn thành tốt nhiệm vụ trở lên.', 'eq 96 percent: công chức hoàn thành tốt nhiệm vụ trở lên'],
  ])('%s', (item, expected) => expect(targets(item)).toEqual([expected]));

  it('where one verb has two figures', () =>
    expect(targets('Phấn đấu 50% thủ tục được cắt giảm ít nhất 15% thời gian giải quyết.')[0]).toBe(
      'eq 50 percent: thủ tục được cắt giảm ít nhất 15% thời gian giải quyết',
    ));
});

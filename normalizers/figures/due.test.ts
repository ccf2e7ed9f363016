import { describe, expect, it } from 'vitest';
import { readTargets } from './targets.js';
import { read } from './testing/sample.js';

/** Deadlines of the targets of one item: kind, recurrence or end. What each is read from stands in the item. */
function due(item: string, period = { start: '2024-01-01', end: '2024-12-31' }): string[] {
  const { doc, outline, metadata } = read(`KẾ HOẠCH\nCải cách hành chính\n\nI. MỤC TIÊU\n- ${item}\n`, { period });
  const { targets } = readTargets(doc, outline, metadata);
  for (const { deadline } of targets) expect(item).toContain(deadline?.raw ?? '');
  return targets.map(({ deadline }) => (deadline ? `${deadline.kind} ${deadline.recurrence ?? deadline.end}` : '–'));
}

describe('when a figure is due', () => {
  it.each([
    // Said once behind all that is to be done.
    [
      'Mở 04 lớp tập huấn cho 100% tổ công nghệ số, hoàn thành trong quý II/2024.',
      ['quarter 2024-06-30', 'quarter 2024-06-30'],
    ],
    [
      '100% thủ tục được số hóa, 90% thủ tục được công khai, xong trước ngày 30/9/2024.',
      ['date 2024-09-30', 'date 2024-09-30'],
    ],
    // How often, said at the head.
    ['Hằng năm, dành ít nhất 1% chi ngân sách cho chuyển đổi số.', ['recurring annual']],
    [
      'Mỗi năm giảm ít nhất 2% biên chế; hằng quý có trên 90% nhiệm vụ đúng hạn.',
      ['recurring annual', 'recurring quarterly'],
    ],
    ['Mỗi năm cắt giảm ít nhất 4% chi phí, cả giai đoạn cắt giảm 20%.', ['recurring annual', '–']],
    // Said of a plan, an index or a review, it is no deadline.
    ['100% kế hoạch đào tạo hằng năm được hoàn thành.', ['–']],
    ['100% công chức được đánh giá hằng quý.', ['–']],
    // The other clause has its own.
    [
      'Giải ngân đạt 100% kế hoạch, đến hết quý III/2024 đạt trên 60%; 95% hồ sơ đúng hạn.',
      ['–', 'quarter 2024-09-30', '–'],
    ],
    // The day by which it is done, not the year that it is done in.
    ['Rà soát 15 thủ tục trong năm 2025, hoàn thành trước ngày 20/11/2025.', ['date 2025-11-20']],
    // The time that opens a sentence is said up to the semicolon.
    [
      'Đến hết năm 2025, 35% công chức biết tiếng dân tộc, 20% viên chức biết ngoại ngữ.',
      ['year 2025-12-31', 'year 2025-12-31'],
    ],
    ['Đến hết năm 2025, 35% công chức biết tiếng dân tộc; 20% biết ngoại ngữ.', ['year 2025-12-31', '–']],
    ['Tỷ lệ số hóa đến năm 2025 đạt 70%; mức độ hài lòng đạt 90%.', ['year 2025-12-31', '–']],
  ])('%s', (item, expected) => expect(due(item)).toEqual(expected));

  it('of a plan for several years a part of them is when, all of them is not', () => {
    const period = { start: '2021-01-01', end: '2025-12-31' };
    expect(due('Giai đoạn 2021 - 2023: rà soát 100% văn bản.', period)).toEqual(['period 2023-12-31']);
    expect(due('Giai đoạn 2021 - 2025: rà soát 100% văn bản.', period)).toEqual(['–']);
  });

  it('of several years each figure has its own', () =>
    expect(
      due('Năm 2024 đạt 60%, năm 2025 đạt 70% hồ sơ được xử lý trực tuyến.', {
        start: '2024-01-01',
        end: '2025-12-31',
      }),
    ).toEqual(['year 2024-12-31', 'year 2025-12-31']));

  it('what the label of an item says holds for all of it', () =>
    expect(due('Trong quý I/2024: mở 04 lớp tập huấn; kết nối ít nhất 06 cơ sở dữ liệu.')).toEqual([
      'quarter 2024-03-31',
      'quarter 2024-03-31',
    ]));

  it('a label that says something else does not', () =>
    expect(due('Tuyên truyền năm 2024: mở 04 chuyên mục; kết nối ít nhất 06 đài.')).toEqual(['–', '–']));

  it('what ends the verb that two figures share holds for both', () => {
    const period = { start: '2021-01-01', end: '2025-12-31' };
    expect(
      due('Phấn đấu 100% công chức cấp huyện và 90% công chức cấp xã đạt chuẩn vào cuối năm 2023.', period),
    ).toEqual(['year 2023-12-31', 'year 2023-12-31']);
  });

  it('a year that opens the sentence of a plan for several is when, whatever verb follows', () => {
    const period = { start: '2021-01-01', end: '2025-12-31' };
    expect(due('Năm 2022 chuẩn hóa 40% danh mục dữ liệu.', period)).toEqual(['year 2022-12-31']);
    expect(due('Năm 2024 chuẩn hóa 40% danh mục dữ liệu.')).toEqual(['–']);
  });

  it.each([
    ['Kiến nghị đơn giản hóa tối thiểu 06 thủ tục mỗi năm.', ['recurring annual']],
    ['Tuyên truyền: mỗi tuần có ít nhất 02 tin, bài.', ['recurring weekly']],
    ['Hoàn thành 100% kế hoạch bồi dưỡng của mỗi năm học.', ['–']],
    [
      'Trang bị 03 máy quét, 15 máy tính; bố trí 02 công chức; hoàn thành trong quý II/2024.',
      ['quarter 2024-06-30', 'quarter 2024-06-30', 'quarter 2024-06-30'],
    ],
    [
      'Đến năm 2026, cắt giảm 40% thời gian, 40% chi phí; đến năm 2030 duy trì mức giảm này.',
      ['year 2026-12-31', 'year 2026-12-31'],
    ],
  ])('%s', (item, expected) => expect(due(item)).toEqual(expected));

  it.each([
    ['Mức độ hài lòng đạt 88% năm 2022, 93% năm 2024.', ['year 2022-12-31', 'year 2024-12-31']],
    ['Tái cấu trúc 40% thủ tục năm 2022 và 90% thủ tục năm 2023.', ['year 2022-12-31', 'year 2023-12-31']],
    ['Năm 2022 và 2023, tỷ lệ đúng hạn lần lượt đạt 94% và 96%.', ['year 2022-12-31', 'year 2023-12-31']],
    ['Có tối thiểu 12% (đến năm 2023) và 18% (đến năm 2025) đơn vị tự chủ.', ['year 2023-12-31', 'year 2025-12-31']],
    ['Năm 2022, số hóa đạt 30%; giai đoạn 2023 - 2025, mỗi năm tăng 15%.', ['year 2022-12-31', 'recurring annual']],
    ['Năm 2022 số hóa 30% hồ sơ; mức độ hài lòng đạt 90%.', ['year 2022-12-31', '–']],
    ['Giải ngân 100% kế hoạch vốn năm 2023.', ['–']],
  ])('of a plan for several years: %s', (item, expected) =>
    expect(due(item, { start: '2021-01-01', end: '2025-12-31' })).toEqual(expected),
  );
});

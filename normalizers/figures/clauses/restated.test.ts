import { describe, expect, it } from 'vitest';
import { readTargets } from '../targets.js';
import { read } from '../testing/sample.js';

function targets(item: string): string[] {
  const { doc, outline, metadata } = read(`KẾ HOẠCH\nCải cách hành chính năm 2023\n\nI. MỤC TIÊU\n- ${item}\n`);
  return readTargets(doc, outline, metadata).targets.map(
    ({ value, indicator, deadline }) => `${value?.comparator} ${value?.number} ${indicator} ${deadline?.end ?? '–'}`,
  );
}

describe('percentages stated again in turn', () => {
  it('are of the things before them, all due at the same time', () =>
    expect(
      targets(
        'Đến năm 2024, 35% số chợ có camera, 20% số trường có thư viện số; đến năm 2026 tỷ lệ tương ứng là 55% và 45%.',
      ),
    ).toEqual([
      'eq 35 số chợ có camera 2024-12-31',
      'eq 20 số trường có thư viện số 2024-12-31',
      'eq 55 số chợ có camera 2026-12-31',
      'eq 45 số trường có thư viện số 2026-12-31',
    ]));

  it('but not where they do not pair off', () => {
    const [, ...again] = targets('Có 35% số chợ có camera; tỷ lệ tương ứng là 55%, 45% và 30%.');
    expect(again).toHaveLength(3);
    expect(new Set(again.map((record) => record.replace(/\d+/u, ''))).size).toBe(1);
  });
});

describe('what each figure of a sentence measures', () => {
  it.each([
    [
      'Tốc độ tăng trưởng đạt 8%, cải thiện đời sống, giảm tỷ lệ hộ nghèo xuống còn 2%.',
      ['eq 8 Tốc độ tăng trưởng –', 'eq 2 tỷ lệ hộ nghèo –'],
    ],
    ['Tỷ lệ đúng hạn cấp tỉnh đạt 98% còn cấp xã đạt 95%.', ['eq 98 Tỷ lệ đúng hạn –', 'eq 95 Tỷ lệ đúng hạn –']],
    [
      'Đến hết năm 2024 có trên 70%, hết năm 2026 có trên 90% giáo viên đạt chuẩn.',
      ['gt 70 giáo viên đạt chuẩn 2024-12-31', 'gt 90 giáo viên đạt chuẩn 2026-12-31'],
    ],
    ['Các xã vùng cao (gồm: Tà Lèng, Nậm Pó), tỷ lệ hộ có điện đạt 95%.', ['eq 95 tỷ lệ hộ có điện –']],
  ])('%s', (item, expected) => expect(targets(item)).toEqual(expected));

  it('where it is named once for several years', () =>
    expect(
      new Set(
        targets(
          'Mức chi quản lý tối đa 1,5% dự toán; trong đó, năm 2024 tối đa 1,4%, năm 2025 tối đa 1,3% và năm 2026 tối đa 1,2%.',
        ).map((record) => record.replace(/^\S+ \S+ (.*) \S+$/u, '$1')),
      ),
    ).toEqual(new Set(['Mức chi quản lý'])));

  it('and the year right behind a figure is its own', () =>
    expect(targets('Tăng trưởng trên 8% năm 2025 và trung hòa các-bon vào năm 2050.')[0]).toMatch(/2025-12-31$/u));

  it.each([
    ['Giữ giá trong các tháng cuối năm, kiểm soát lạm phát dưới 4%.', /–$/u],
    ['Kiểm soát lạm phát đến cuối năm dưới 4%.', /2024-12-31$/u],
  ])('the end of the year is when: %s', (item, expected) => expect(targets(item)[0]).toMatch(expected));

  it('and "trên bằng" compares nothing', () =>
    expect(targets('Thay các máy nêu trên bằng 30 máy mới.').join()).not.toMatch(/gt/u));
});

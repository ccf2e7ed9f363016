import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResults } from '../results.js';
import { read } from '../testing/sample.js';
import { withoutAmount } from './amounts.js';

/** Percentages and sums with what they measure: "4 increase Kim ngạch nhập khẩu". */
function results(line: string): string[] {
  const text = `BÁO CÁO\nCông tác năm 2034\n\nI. KẾT QUẢ\n- ${line}\n`;
  const { doc, outline, metadata } = read(text, { kind: 'report' });
  return readResults(doc, outline, metadata).results.map(
    ({ value, change, indicator }) => `${value?.number} ${change ?? '='} ${indicator}`,
  );
}

describe('an amount before a percentage', () => {
  it.each([
    ['Kim ngạch nhập khẩu đạt 131,7 triệu USD, tăng 4,2%.', ['4.2 increase Kim ngạch nhập khẩu']],
    ['Sản lượng mủ khai thác 5.170 tấn, giảm 3,1%.', ['3.1 decrease Sản lượng mủ khai thác']],
    ['Diện tích trồng mới đạt 1,86 ha, bằng 97% so cùng kỳ.', ['97 = Diện tích trồng mới']],
  ])('is no part of what is measured: %s', (line, wanted) => {
    const percentages = results(line).filter((result) => !/^[\d.]+ = ha/.test(result));
    expect(percentages.slice(-1)).toEqual(wanted);
  });

  it('names a thing of its own behind a comma', () =>
    expect(
      results(
        'Xuất khẩu cà phê đạt 41,3 triệu USD, tăng 2,5% so cùng kỳ, dịch vụ vận tải 17,2 triệu USD, đạt 61% kế hoạch.',
      ),
    ).toEqual(['2.5 increase Xuất khẩu cà phê', '61 = dịch vụ vận tải']));

  it('may be named by a list', () =>
    expect(
      results(
        'Dịch vụ tăng 6,1% so cùng kỳ, khu vực nông, lâm nghiệp và thủy sản ước đạt 8.910 tỷ đồng, tăng 4,5%, đóng góp 0,8%.',
      ).filter((result) => /^4.5/.test(result)),
    ).toEqual(['4.5 increase khu vực nông, lâm nghiệp và thủy sản']));

  it('of people is none of the thing', () =>
    expect(
      results('Dân số thành thị đạt 61.340 người, tăng 2%, dân số nông thôn là 98.120 người, giảm 1%.').filter(
        (result) => /^[12] /.test(result),
      ),
    ).toEqual(['2 increase Dân số thành thị', '1 decrease dân số nông thôn']));

  it('ends what is measured at the comma behind it', () =>
    expect(
      results(
        'Chỉ số giá tăng 0,4% so với tháng trước, giá trị sản xuất ước đạt 404 tỷ đồng, luỹ kế bằng 80% kế hoạch.',
      )[0],
    ).toBe('0.4 increase Chỉ số giá'));

  it('does not where only a verb leads over to it', () =>
    expect(results('Xuất khẩu chè đạt 58% kế hoạch, ước đạt 3,4 triệu USD, tăng 7% so với cùng kỳ.')).toEqual([
      '58 = Xuất khẩu chè',
      '7 increase Xuất khẩu chè',
    ]));

  it('in foreign money is no sum in đồng', () =>
    expect(results('Kim ngạch xuất khẩu ước đạt 12 tỷ 345 triệu đô la Mỹ, tăng 9%.')).toEqual([
      '9 increase Kim ngạch xuất khẩu',
    ]));

  it('keeps what is counted', () => {
    expect(withoutAmount('tiếp nhận 1.250 hồ sơ')).toBe('tiếp nhận 1.250 hồ sơ');
    expect(withoutAmount('31 tấn')).toBe('31 tấn');
    expect(withoutAmount('quốc lộ 37')).toBe('quốc lộ 37');
  });

  it('is taken off the end, whatever stands before it', () =>
    fc.assert(fc.property(fc.string(), (text) => text.startsWith(withoutAmount(text)))));
});

describe('what a figure is compared with', () => {
  it.each([
    ['Doanh thu bưu chính đạt 73 tỷ đồng, tăng 11% so cùng kỳ.', '11 increase Doanh thu bưu chính'],
    ['Thu nội địa 614 tỷ đồng, tăng 4% so năm trước.', '4 increase Thu nội địa'],
    ['Số doanh nghiệp thành lập mới tăng 12,9% so cùng kì.', '12.9 increase Số doanh nghiệp thành lập mới'],
  ])('without "với" is no part of what is measured: %s', (line, wanted) => expect(results(line).at(-1)).toBe(wanted));

  it('is no result, in brackets', () => {
    expect(results('Giải ngân vốn đầu tư đạt 56,6% kế hoạch tỉnh giao (913 tỷ đồng).')).toHaveLength(1);
    expect(results('Thu ngân sách trên địa bàn tăng 27,8% so cùng kỳ (21,5 tỷ đồng).')).toHaveLength(1);
    expect(results('Giải ngân vốn đầu tư công đạt 56,6% (913 tỷ đồng).')).toHaveLength(2);
  });

  it('is a fall where that is said last', () =>
    expect(results('Tỷ lệ tăng dân số 1,1%, giảm 0,2% so với năm 2033.').map((result) => result.slice(0, 13))).toEqual([
      '1.1 increase ',
      '0.2 decrease ',
    ]));
});

describe('a row of figures in brackets', () => {
  it('that is the plan of what stands before is not the last of it', () =>
    expect(
      results(
        'Nông nghiệp chiếm 44,8%; công nghiệp chiếm 14,5%; thương mại chiếm 38,7% (kế hoạch năm 2034 tương ứng là: 43%, 17%, 36%).',
      ),
    ).toEqual([
      '44.8 = Nông nghiệp',
      '14.5 = công nghiệp',
      '38.7 = thương mại',
      '43 = kế hoạch năm 2034',
      '17 = kế hoạch năm 2034',
      '36 = kế hoạch năm 2034',
    ]));
});

describe('a ratio', () => {
  it('of a breakdown is of what it counts', () =>
    expect(
      results(
        'Số trường đạt chuẩn là 61/90 trường, đạt 67,8% (trong đó 25/40 trường mầm non, đạt 62,5%; 36/50 trường tiểu học, đạt 72%).',
      ),
    ).toEqual(['67.8 = Số trường đạt chuẩn', '62.5 = trường mầm non', '72 = trường tiểu học']));

  it('keeps the whole of what was done', () =>
    expect(results('Kết quả có 41/43 đại biểu biểu quyết tán thành, đạt 95,3%.')[0]).toMatch(/tán thành$/));
  it('has the percentage that it fell by', () =>
    expect(results('Khối trường học giảm 81/521 đơn vị (tỷ lệ giảm 15,55%).')).toHaveLength(1));
  it('has none that it does not make', () =>
    expect(results('Khối trường học giảm 81/521 đơn vị (giảm 4%).')).toHaveLength(2));
});

import { describe, expect, it } from 'vitest';
import type { Level } from '../schema.js';
import { readClauses } from './clauses/clauses.js';
import { selectCommitments } from './commitments/commitments.js';
import { readTargets } from './targets.js';
import { read as readText } from './testing/sample.js';

function read(text: string, { own = 'district' as Level, strict = false } = {}): string[] {
  return readClauses(text, { from: 0, own, select: selectCommitments(strict, 2024) }).map(
    ({ value, ratio, comparator, scope, change }) =>
      [
        value
          ? `${value.comparator} ${value.number}${value.upper === null ? '' : `..${value.upper}`} ${value.unit}`
          : `${comparator}`,
        ratio ? `${ratio.numerator}/${ratio.denominator}` : '',
        scope ?? '',
        change ?? '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  );
}

describe('a comparator holds for what it is said of', () => {
  it.each([
    // A verb of its own begins another figure.
    ['Mức độ hài lòng đạt trên 94%, tăng 2% so với năm 2023', ['gt 94 percent', 'eq 2 percent increase']],
    // Nothing is more than all of it.
    ['Kiểm tra trên 45% phòng, ban và 100% phường, xã', ['gt 45 percent', 'eq 100 percent']],
    ['Giảm ít nhất 15% chi phí và 12% thời gian', ['gte 15 percent decrease', 'gte 12 percent decrease']],
    ['Đã kiểm tra, vượt 4,5% so với kế hoạch', ['eq 4.5 percent increase']],
    ['Thu ngân sách đạt và vượt 103% dự toán', ['gt 103 percent']],
    ['Phấn đấu đạt ít nhất 7/9 tiêu chí', ['gte 7/9']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('counts that commit', () => {
  it.each([
    ['Thực hiện sáp nhập 03 đơn vị sự nghiệp, 17 xóm', ['eq 3 count', 'eq 17 count']],
    ['Kiểm tra đột xuất tại 07 xã và 05 phòng, ban', ['eq 7 count', 'eq 5 count']],
    ['Hoàn thành sắp xếp 96/96 đơn vị hành chính', ['eq 96/96']],
    ['Duy trì 24/24 tổ công nghệ số cộng đồng', ['eq 24/24']],
    [
      'Phấn đấu có thêm 03 đơn vị tự bảo đảm chi đầu tư (nhóm 1), 04 đơn vị tự bảo đảm chi thường xuyên (nhóm 2)',
      ['eq 3 count', 'eq 4 count'],
    ],
    ['Cử 90 người đi đào tạo, trong đó 40% là nữ', ['eq 90 count', 'eq 40 percent']],
    ['Sáng kiến: 01 - 03 sáng kiến', ['range 1..3 count']],
  ])('%s', (text, expected) =>
    expect(read(text, { strict: true }).map((r) => r.replace(' commune', ''))).toEqual(expected),
  );

  it.each([
    ['Số hộ có ít nhất 01 người dùng tài khoản định danh: đạt 82%', ['eq 82 percent']],
    ['Giảm thêm 6% thời gian giải quyết của ít nhất 9 TTHC', ['eq 6 percent decrease']],
    ['Trực đường dây nóng 24/24 giờ, 24/7', []],
    ['Chỉ số xếp thứ 05 trở lên', []],
    ['Huyện hiện quản lý 12 xã, 3 phường', []],
  ])('and those that describe: %s', (text, expected) => expect(read(text, { strict: true })).toEqual(expected));
});

describe('one thing measured at two times', () => {
  it.each([
    [
      'Tỷ lệ công chức cấp xã được bồi dưỡng đạt 85% vào năm 2024 và trên 95% vào năm 2025',
      ['eq 85 percent commune', 'gt 95 percent commune'],
    ],
    [
      'Tỷ lệ công chức cấp xã được bồi dưỡng: 80% trong 6 tháng đầu năm và 100% trước ngày 30/11/2024',
      ['eq 80 percent commune', 'eq 100 percent commune'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
    const clauses = readClauses(text, { from: 0, own: 'district', select: selectCommitments(false, 2024) });
    expect(new Set(clauses.map((clause) => clause.indicator)).size).toBe(1);
  });
});

describe('levels', () => {
  it.each([
    [
      'Phấn đấu 97% hồ sơ của sở, ban, ngành; 96% hồ sơ của quận, huyện và 99% hồ sơ của phường, xã được trả đúng hạn',
      ['eq 97 percent province', 'eq 96 percent district', 'eq 99 percent commune'],
    ],
    ['Tỷ lệ ký số của cấp thị xã là 97%, cấp xã là 93%', ['eq 97 percent district', 'eq 93 percent commune']],
    ['30% - 40% lãnh đạo cấp sở dưới 40 tuổi', ['range 30..40 percent province']],
    ['85% công chức xã có trình độ đại học', ['eq 85 percent commune']],
  ])('%s', (text, expected) => expect(read(text, { own: 'province' })).toEqual(expected));

  it('named by a bare word before the figure or behind it', () => {
    const found = (text: string) =>
      readClauses(text, { from: 0, own: 'province', select: selectCommitments(false, 2024) }).map(
        ({ indicator, scope }) => `${indicator} | ${scope}`,
      );
    expect(found('Tỷ lệ hài lòng: tỉnh 90%, huyện 92%, xã 95%')).toEqual([
      'Tỷ lệ hài lòng | province',
      'Tỷ lệ hài lòng | district',
      'Tỷ lệ hài lòng | commune',
    ]);
    expect(found('Thu hút 04 dự án, tổng vốn trên 300 tỷ đồng')).toEqual(['Thu hút dự án | null', 'tổng vốn | null']);
  });

  it('goes from the whole to its parts', () => {
    const text = 'Tổng số công chức cấp xã là 150 người, trong đó: đại học 144 người, tỷ lệ 96%; trung cấp 4%';
    const rates = readClauses(text, {
      from: 0,
      own: 'district',
      select: (_, { measures }) => measures.filter((m) => m.quantity?.unit === 'percent'),
    });
    expect(rates.map((clause) => clause.scope)).toEqual(['commune', 'commune']);
  });
});

describe('a ratio that says where', () => {
  it.each([
    ['Tỷ lệ đúng hạn của 10/12 xã đạt 100%', ['eq 100 percent', 'eq 10/12']],
    ['Có 12/12 xã đạt 100%', ['eq 100 percent 12/12']],
  ])('%s', (text, expected) => {
    const found = readClauses(text, { from: 0, own: 'district', select: (_, { measures }) => measures });
    const said = found.map(({ value, ratio, comparator }) =>
      [
        value ? `${value.comparator} ${value.number} percent` : comparator,
        ratio && `${ratio.numerator}/${ratio.denominator}`,
      ]
        .filter(Boolean)
        .join(' '),
    );
    expect(said.sort()).toEqual([...expected].sort());
  });
});

it('keeps in a target the comparator of a bare ratio', () => {
  const { doc, outline, metadata } = readText(
    'KẾ HOẠCH\nCải cách hành chính\n\nI. CHỈ TIÊU\n1. Đạt ít nhất 8/10 tiêu chí.\n',
  );
  expect(readTargets(doc, outline, metadata).targets.map((t) => t.value)).toEqual([
    { comparator: 'gte', number: 8, upper: null, unit: 'count' },
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from './index.js';

/** What was found, as short strings: "gt" and the like are not the tokenizer's business. */
function found(text: string): string[] {
  return findFigures(text).map((figure) => {
    if (figure.kind === 'ratio')
      return [figure.numerator, figure.denominator, figure.all].filter((n) => n !== null).join('/');
    return `${figure.number}${figure.upper === null ? '' : `..${figure.upper}`} ${figure.unit}`;
  });
}

describe('findFigures finds', () => {
  it.each([
    ['đạt 99,9% hồ sơ', ['99.9 percent']],
    ['đạt 99,9 % hồ sơ', ['99.9 percent']],
    ['bằng 118,4%% dự toán', ['118.4 percent']],
    ['đạt 85 phần trăm', ['85 percent']],
    ['lần lượt là 66,8% - 22,4% - 2,6% - 8,2%', ['66.8 percent', '22.4 percent', '2.6 percent', '8.2 percent']],
    ['lần lượt là 2% - 8% - 90%', ['2 percent', '8 percent', '90 percent']],
    ['đạt 2% - 8%', ['2..8 percent']],
    ['từ 28% lên đạt 38,37%', ['38.37 percent']],
    ['từ 67,1% (2031) giảm còn 12,7% (2035)', ['12.7 percent']],
    ['đạt 173,6 ngàn tỉ đồng', ['173600000000000 vnd']],
    ['đạt 12 tỷ 345 triệu đồng', ['12345000000 vnd']],
    ['đạt 12 tỷ 345 triệu đô la Mỹ', []],
    ['tỷ lệ sinh 11,25%o, giảm 0,05%', ['0.05 percent']],
    ['tăng khoảng 8-10% so với năm 2022', ['8..10 percent']],
    ['từ 5% đến 7% trở lên', ['5..7 percent']],
    ['từ 01 đến 02 sáng kiến', ['1..2 count']],
    ['có từ 07 người đến 09 người', ['7..9 count']],
    ['từ 07 xã đến 09 phường', ['7 count', '9 count']],
    ['giảm từ 88 xuống còn 61 thôn', ['61 count']],
    ['hỗ trợ 1,2 triệu lượt người', ['1200000 count']],
    ['bán 3 triệu tấn', []],
    ['tăng trưởng 2 con số', []],
    ['rút ngắn từ 02 ngày xuống còn 06 giờ', []],
    ['nâng từ 80% lên 90%', ['90 percent']],
    ['tăng từ 92,1% năm 2023 lên 96,5%', ['96.5 percent']],
    ['đạt 90% năm 2023 và 95%', ['90 percent', '95 percent']],
    ['tổng thu 2.405.118 triệu đồng', ['2405118000000 vnd']],
    ['thu hồi 1 tỷ 500 triệu đồng', ['1500000000 vnd']],
    ['thu 50.000đ', ['50000 vnd']],
    ['Mẫu 14đ', []],
    ['giao 254 tỷ đồng', ['254000000000 vnd']],
    ['thu hồi 187,305 triệu đồng', ['187305000 vnd']],
    ['đạt 40/40/115 cơ quan', ['40/40/115']],
    ['là 8127/9560 hồ sơ, đạt 85%', ['8127/9560', '85 percent']],
    ['đạt 12/12 xã', ['12/12']],
    ['trình 03/06 nghị định', ['3/6']],
    ['có 07 ý kiến, đã trả lời 7/7.', ['7 count', '7/7']],
    ['hoàn thành 7/7.', []],
    ['người dân tộc thiểu số 205/364 người (56,3%)', ['205/364', '56.3 percent']],
    ['đúng hạn: 18/18 hồ sơ', ['18/18']],
    ['là 1.412 hồ sơ/1.657 hồ sơ phát sinh', ['1412/1657']],
    ['12 xã/ 3 phường', ['12 count', '3 count']],
    ['giải ngân 31,08/74,2 tỷ đồng, đạt 41,9%', ['31.08/74.2', '41.9 percent']],
    ['chi 410 triệu đồng/560 triệu đồng', ['410/560']],
    ['cấp giấy cho 1.204,5/2.310 ha', ['1204.5/2310']],
    ['đơn giản hóa 07 trong tổng số 130 TTHC', ['7/130']],
    ['đúng hạn 40.112 trên tổng số 40.350 hồ sơ', ['40112/40350']],
    ['có 14 văn bản sai thể thức trong tổng số 96 văn bản', ['14/96']],
    ['làm việc với 6 trong 14 phòng', ['6/14']],
    ['kiểm tra định kỳ 04 phòng', ['4 count']],
    ['có 81 công chức/90 biên chế được giao', ['81/90']],
    ['giao 12 người/3 phòng', ['12 count']],
    ['cắt giảm 412 trên tổng số 1.836TTHC', ['412/1836']],
    ['đạt 61,2%/95% kế hoạch', ['61.2 percent', '95 percent']],
    ['cắt giảm 01/03 ngày làm việc, tỷ lệ 33,33%', ['1/3', '33.33 percent']],
    ['tổ chức 02 hội nghị với hơn 4.180 người', ['2 count', '4180 count']],
    ['tối đa 3 ngày làm việc', ['3 days']],
    ['ít nhất một sáng kiến', ['1 count']],
    ['giảm mười lăm phần trăm', ['15 percent']],
    ['đạt 100% (một trăm phần trăm)', ['100 percent']],
    ['đạt 82,5 điểm', ['82.5 count']],
    ['tương ứng là 100%, 80%, 75%', ['100 percent', '80 percent', '75 percent']],
    ['cấp huyện 45%, cấp xã 40% trở lên', ['45 percent', '40 percent']],
    ['trong tổng số 214 viên chức', ['214 count']],
    ['không quá 2 lần', ['2 count']],
    ['trong năm 2025,100% hồ sơ; năm 2024.95% đơn vị', ['100 percent', '95 percent']],
    ['doanh thu 100.000 (một trăm nghìn) đồng', []],
    ['năm 2023: 85% số hồ sơ', ['85 percent']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('findFigures takes no ratio out of', () => {
  it.each([
    ['là 1 trong 5 đơn vị dẫn đầu', ['5 count']],
    ['hoàn thành 12 nhiệm vụ trong 12 tháng', ['12 count']],
    ['12 xã trong 40 trường', ['12 count', '40 count']],
    ['chi 3,5 tỷ đồng/năm', ['3500000000 vnd']],
    ['tăng 8%/năm', ['8 percent']],
    ['năm 2030 trong tổng số 12 xã', ['12 count']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('findFigures finds nothing in', () => {
  it.each([
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021',
    'Kế hoạch số 251/KH-UBND ngày 01 tháng 11 năm 2021',
    'Nghị quyết 18-NQ/TW, Nghị định 61/2018/NĐ-CP',
    'giai đoạn 2021 - 2030 và năm 2024',
    'kỳ 2019-2023, năm học 2022 - 2023',
    '06 lĩnh vực cải cách; chính quyền 02 cấp',
    'cơ chế một cửa, một số xã',
    'hỗ trợ 24/7, trực 24/24 giờ, 24/24 để tiếp nhận',
    'xếp thứ 4/12 huyện, đứng thứ 7, hạng 15/63',
    'không vượt quá 1/12 tổng mức bổ sung',
    'từ 01/3, sau ngày 02/3',
    'báo cáo tuần 38/2025, tuần 40, 41',
    'Quyết định số 14/QĐ-UBND, văn bản số 205',
    'số điện thoại 0212.3851.234',
    'Điều 25, khoản 3, Điều 27; mức độ 3, 4; tài khoản định danh mức 2; Đề án 06',
    'TCVN ISO 9001:2015, cách mạng công nghiệp 4.0, chỉ số B1, mạng 5G',
    'người dưới 40 tuổi, trong 6 tháng đầu năm, 02 năm liên tiếp',
    'trước ngày 15/12, từ 15/12 đến 20/12',
    'từ ngày 25/12-27/12/2022',
    'tháng 7/2024, quý II/2024, quý III',
    'năm 2023¹',
    'http://example.gov.vn/van-ban-2024/10% hello'.slice(0, 40),
    'nằm trong nhóm 10 tỉnh dẫn đầu',
    '2/3 số thành viên',
    'mới bằng 1/3 kế hoạch',
    'giảm ít nhất một nửa số lỗi',
    'học kỳ 02, kỳ 3',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('findFigures', () => {
  it('never throws and points at digits or number words that are there', () => {
    const piece = fc.constantFrom(
      '100%',
      '8-10%',
      ' ',
      ', ',
      '12/12',
      'tỷ',
      ' đồng',
      '2024',
      'năm ',
      '.',
      '/',
      '-',
      'từ ',
      ' đến ',
      'xã',
      '1.739.919',
      '05',
      ' ngày',
      'ít nhất ',
      'một',
      '(',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((a) => a.join('')),
          fc.string(),
        ),
        (text) => {
          let last = 0;
          for (const figure of findFigures(text)) {
            expect(figure.start).toBeGreaterThanOrEqual(last);
            expect(figure.end).toBeGreaterThan(figure.start);
            last = figure.start;
            if (figure.kind === 'quantity' && figure.spelled) continue;
            expect(text.slice(figure.start, figure.end)).toMatch(/\d/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes linear time', () => {
    const text = 'đạt 100% (46/68) và 1.739.919 triệu đồng, từ 5% đến 7%; '.repeat(20_000);
    const start = performance.now();
    expect(findFigures(text).length).toBe(80_000);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

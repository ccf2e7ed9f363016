import { describe, expect, it } from 'vitest';
import type { Level } from '../../schema.js';
import { selectCommitments } from '../commitments/commitments.js';
import { readClauses } from './clauses.js';

/** What is read from an item of a target section: "gte 80 percent commune decrease 2021". */
function read(text: string, own: Level = 'district', strict = false): string[] {
  return readClauses(text, { from: 0, own, select: selectCommitments(strict, 2024) }).map((clause) => {
    const { value, ratio } = clause;
    const number = value ? `${value.number}${value.upper === null ? '' : `..${value.upper}`}` : '';
    return [
      value ? `${value.comparator} ${number} ${value.unit}` : '',
      ratio ? `${ratio.numerator}/${ratio.denominator}` : '',
      clause.scope ?? '',
      clause.change ?? '',
      clause.baseline?.year ?? '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
}

describe('a list of units behind a figure', () => {
  it('goes on over its commas, and names the level', () =>
    expect(read('Số hóa 60% hồ sơ của cấp tỉnh và 20% của xã, phường.', 'province')).toEqual([
      'eq 60 percent province',
      'eq 20 percent commune',
    ]));
});

describe('readClauses splits', () => {
  it.each([
    ['Phấn đấu 100% hồ sơ được giải quyết đúng hạn; 95% người dân hài lòng.', ['eq 100 percent', 'eq 95 percent']],
    [
      'Hoàn thành 100% kế hoạch bồi dưỡng; 100% công chức cấp xã đạt chuẩn.',
      ['eq 100 percent', 'eq 100 percent commune'],
    ],
    [
      'Trên 85% hồ sơ công việc tại cấp tỉnh; trên 75% hồ sơ công việc tại cấp huyện và trên 55% hồ sơ công việc tại cấp xã được lập trên môi trường mạng.',
      ['gt 85 percent province', 'gt 75 percent district', 'gt 55 percent commune'],
    ],
    [
      'Số hóa kết quả giải quyết của cấp tỉnh, cấp huyện, cấp xã đạt tối thiểu tương ứng là 100%, 85%, 70%.',
      ['gte 100 percent province', 'gte 85 percent district', 'gte 70 percent commune'],
    ],
    [
      'Hồ sơ công việc điện tử ở cấp trung ương, cấp tỉnh, cấp xã tương ứng đạt 92%, 81% và 55%.',
      ['eq 92 percent', 'eq 81 percent province', 'eq 55 percent commune'],
    ],
    [
      'Xếp loại công chức cấp xã: xuất sắc 11%, tốt 80%, còn hạn chế 9%.',
      ['eq 11 percent commune', 'eq 80 percent commune', 'eq 9 percent commune'],
    ],
    ['Phân công cụ thể: xuất sắc 11%, tốt 89%.', ['eq 11 percent', 'eq 89 percent']],
    ['Sở Tư pháp tập huấn cho 22 xã, phường và 30 xã viên.', ['eq 22 count commune', 'eq 30 count']],
    [
      'Tỷ lệ số hóa ở cấp tỉnh, cấp xã lần lượt đạt 96%, 84%; tỷ lệ kết quả điện tử đạt tương ứng 92% và 71%.',
      ['eq 96 percent province', 'eq 84 percent commune', 'eq 92 percent province', 'eq 71 percent commune'],
    ],
    [
      'Tỷ lệ số hóa ở cấp tỉnh, cấp xã lần lượt đạt 96%, 84%; xuất sắc, tốt, khá tương ứng 12%, 80%, 8%.',
      ['eq 96 percent province', 'eq 84 percent commune', 'eq 12 percent', 'eq 80 percent', 'eq 8 percent'],
    ],
    [
      'Số hóa kết quả đạt 97% (cấp tỉnh), 88% (cấp huyện), 74% (cấp xã).',
      ['eq 97 percent province', 'eq 88 percent district', 'eq 74 percent commune'],
    ],
    [
      'Tỷ lệ ký số ở cấp tỉnh, cấp huyện lần lượt là 98% và 91%; 12/12 phòng dùng chứng thư số.',
      ['eq 98 percent province', 'eq 91 percent district', '12/12'],
    ],
    [
      'Tỷ lệ thanh toán trực tuyến đạt tối thiểu tương ứng cấp huyện 50%, cấp xã 45% trở lên.',
      ['gte 50 percent district', 'gte 45 percent commune'],
    ],
    [
      'Tỷ lệ hồ sơ nộp trực tuyến cấp huyện đạt 60%, cấp xã đạt 40%.',
      ['eq 60 percent district', 'eq 40 percent commune'],
    ],
    [
      'Mức độ hài lòng đạt tối thiểu 92%. Trong đó, lĩnh vực đất đai đạt tối thiểu 86%.',
      ['gte 92 percent', 'gte 86 percent'],
    ],
    [
      'Tối thiểu 80% thủ tục được thanh toán trực tuyến, trong số đó, tỷ lệ giao dịch đạt từ 35% trở lên.',
      ['gte 80 percent', 'gte 35 percent'],
    ],
    [
      'Có từ 02 đến 03 sáng kiến được công nhận hoặc có 04 giải pháp mới được áp dụng.',
      ['range 2..3 count', 'eq 4 count'],
    ],
    [
      'Trung tâm huyện, 100% trường THCS, 15% trường tiểu học hoàn thành áp dụng; mở rộng tại 03 UBND xã.',
      ['eq 100 percent', 'eq 15 percent', 'eq 3 count commune'],
    ],
    [
      '100% dịch vụ công có phát sinh hồ sơ trực tuyến, 100% hồ sơ tiếp nhận được xử lý trực tuyến.',
      ['eq 100 percent', 'eq 100 percent'],
    ],
    ['Thu ngân sách đạt 75 tỷ đồng, tăng 6% so với năm 2023.', ['eq 75000000000 vnd', 'eq 6 percent increase 2023']],
    ['Phấn đấu Chỉ số CCHC đạt trên 88 điểm, tăng ít nhất 02 bậc so với năm 2023.', ['', 'increase 2023']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('readClauses keeps apart and together', () => {
  it.each([
    [
      'Tối thiểu 90% hồ sơ được số hóa đối với cấp tỉnh; 85% đối với cấp huyện; 80% đối với cấp xã.',
      ['gte 90 percent province', 'gte 85 percent district', 'gte 80 percent commune'],
    ],
    [
      'Hồ sơ trực tuyến: Cấp tỉnh: 80%; cấp huyện: 70%; cấp xã: 60%.',
      ['eq 80 percent province', 'eq 70 percent district', 'eq 60 percent commune'],
    ],
    [
      'Cấp huyện: 5.000 hồ sơ, đạt 98%; cấp xã: 7.000 hồ sơ, đạt 99%.',
      ['eq 98 percent district', 'eq 99 percent commune'],
    ],
    [
      'Tỷ lệ hài lòng về đất đai đạt tối thiểu 85%; 100% hồ sơ quá hạn được xin lỗi.',
      ['gte 85 percent', 'eq 100 percent'],
    ],
    ['Tỷ lệ hài lòng đạt tối thiểu 85%, 100% hồ sơ quá hạn được xin lỗi.', ['gte 85 percent', 'eq 100 percent']],
    ['Cắt giảm ít nhất 20% quy định và 15% chi phí tuân thủ.', ['gte 20 percent decrease', 'gte 15 percent decrease']],
    [
      'Từ 90% trở lên hồ sơ cấp tỉnh, từ 80% trở lên hồ sơ cấp huyện và từ 70% trở lên hồ sơ cấp xã được số hóa.',
      ['gte 90 percent province', 'gte 80 percent district', 'gte 70 percent commune'],
    ],
    ['Tỷ lệ đạt 90%, cứ thêm 0,5 điểm được cộng, tối đa 95%.', ['eq 90 percent', 'lte 95 percent']],
    ['Giảm 10% số phòng và 100% hồ sơ được số hóa.', ['eq 10 percent decrease', 'eq 100 percent']],
    ['Tỷ lệ trực tuyến ≥ 90%, tỷ lệ quá hạn < 1%.', ['gte 90 percent', 'lt 1 percent']],
    ['Hoàn thành 45/50 nhiệm vụ (90%), còn 05 nhiệm vụ chưa xong (10%).', ['eq 90 percent 45/50', 'eq 10 percent']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('readClauses carries over only what is left out', () => {
  it.each([
    [
      'Tối thiểu 50% công chức được bồi dưỡng; trong đó 100% lãnh đạo được bồi dưỡng.',
      ['gte 50 percent', 'eq 100 percent'],
    ],
    [
      'Tinh giản 10% biên chế công chức, 20% viên chức so với năm 2015.',
      ['eq 10 percent decrease 2015', 'eq 20 percent decrease 2015'],
    ],
    ['Thành lập mới 100 doanh nghiệp, 05 hợp tác xã.', ['eq 100 count', 'eq 5 count']],
    ['Phấn đấu nâng Chỉ số CCHC lên ít nhất 02 bậc.', ['increase']],
    [
      'Tỷ lệ tự chủ đạt 15%, tiếp tục giảm 2,5% chi từ ngân sách so với năm 2022.',
      ['eq 15 percent', 'eq 2.5 percent decrease 2022'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('readClauses leaves to what is measured', () => {
  it('how often it is done', () =>
    expect(read('100% cơ quan chấp hành kỷ luật; 100% đơn vị, địa phương được kiểm tra ít nhất 01 lần/năm.')).toEqual([
      'eq 100 percent',
      'eq 100 percent',
    ]));
});

describe('readClauses compares', () => {
  it.each([
    ['Đến năm 2025, giảm tối thiểu 10% số đơn vị sự nghiệp so với năm 2021.', ['gte 10 percent decrease 2021']],
    ['Phấn đấu giảm 05 biên chế viên chức so với năm 2023.', ['eq 5 count decrease 2023']],
    ['Chỉ số đạt 79%, thấp hơn mức trung bình 4%.', ['eq 79 percent', 'eq 4 percent decrease']],
    ['Tăng trưởng đạt 9%, thấp hơn mức bình quân 10% của cả nước.', ['eq 9 percent', 'lt 10 percent']],
    ['Mức hài lòng đạt 96%, cao hơn 2% so với năm 2023.', ['eq 96 percent', 'eq 2 percent increase 2023']],
    ['Thu ngân sách cao hơn khoảng 5% so với ước thực hiện năm 2023.', ['approx 5 percent increase 2023']],
    ['Thu ngân sách cao hơn 5% so với năm 2023.', ['eq 5 percent increase 2023']],
    ['Rút ngắn ít nhất 30% thời gian giải quyết thủ tục.', ['gte 30 percent decrease']],
    ['Thời gian tiếp nhận tối đa 3 ngày làm việc.', ['lte 3 days']],
    ['Người dân đi lại không quá 2 lần.', ['lte 2 count']],
    ['Tỷ lệ hồ sơ quá hạn dưới 1%.', ['lt 1 percent']],
    ['Tỷ lệ hồ sơ quá hạn không quá 0,5%.', ['lte 0.5 percent']],
    ['Đạt 90% trở lên số hồ sơ.', ['gte 90 percent']],
    ['Thu nội địa tăng khoảng 8-10% so với ước thực hiện năm 2023.', ['range 8..10 percent increase 2023']],
    ['Thành lập mới ít nhất 40 hợp tác xã.', ['gte 40 count']],
    ['Tối thiểu 99,5% hồ sơ đúng hạn.', ['gte 99.5 percent']],
    ['Nâng tỷ lệ hồ sơ trực tuyến từ 60% lên 75%.', ['eq 75 percent']],
    ['100% (một trăm phần trăm) văn bản được ký số.', ['eq 100 percent']],
    ['Ít nhất một sáng kiến được nhân rộng.', ['gte 1 count']],
    ['Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 2%.', ['lt 2 percent']],
    ['Hoàn thành chỉ tiêu thu ngân sách theo Nghị quyết HĐND giao: 254 tỷ đồng.', ['eq 254000000000 vnd']],
    ['Phấn đấu 12/15 xã đạt chuẩn.', ['12/15 commune']],
    ['Phấn đấu 15/15 xã (100%) có trang thông tin.', ['eq 100 percent 15/15 commune']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('readClauses knows whose figure it is', () => {
  it.each([
    ['100% cán bộ, công chức cấp xã đạt chuẩn.', 'commune', ['eq 100 percent commune']],
    ['100% văn bản của UBND huyện được kiểm tra.', 'district', ['eq 100 percent']],
    ['100% các cơ quan, đơn vị, các xã, thị trấn công khai ngân sách.', 'district', ['eq 100 percent']],
    ['100% UBND các xã, thị trấn công khai ngân sách.', 'district', ['eq 100 percent commune']],
    ['100% cơ quan cấp tỉnh, UBND cấp huyện, cấp xã công khai tiến độ.', 'province', ['eq 100 percent']],
    ['100% thủ tục được công khai tại bộ phận một cửa cấp xã.', 'province', ['eq 100 percent']],
    ['100% kế hoạch được ban hành đúng hạn, đề nghị UBND tỉnh phê duyệt.', 'district', ['eq 100 percent']],
    ['Đưa 50% thủ tục ngành dọc vào bộ phận một cửa.', 'province', ['eq 50 percent']],
  ] as const)('%s (%s)', (text, own, expected) => expect(read(text, own)).toEqual(expected));
});

describe('readClauses takes no figure from', () => {
  it.each([
    'Công bố văn bản còn hiệu lực đến hết ngày 31/12/2023, kỳ 2019-2023.',
    'Kế hoạch gồm 06 lĩnh vực theo Nghị quyết số 76/NQ-CP.',
    'Nâng cấp dịch vụ công mức độ 3, 4; hỗ trợ 24/7.',
    'Nằm trong nhóm 10 tỉnh dẫn đầu, xếp thứ 5/63.',
    'Trả kết quả trong 05 ngày làm việc.',
    'Báo cáo định kỳ 2 lần/năm.',
    'Thực hiện chính quyền địa phương 02 cấp.',
    'Thu lệ phí 50.000 đồng mỗi hồ sơ.',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it.each([
    'Năm 2023, toàn huyện đã đạt 85% hồ sơ trực tuyến.',
    'Kinh phí dự kiến 350 triệu đồng.',
    'Phối hợp với 3 đơn vị tổ chức.',
    'Triển khai 06 nhiệm vụ trọng tâm và 04 nhóm giải pháp.',
  ])('text outside target sections: %s', (text) => expect(read(text, 'district', true)).toEqual([]));

  it('text outside target sections, but takes what it commits to', () =>
    expect(
      read('Thực hiện kiểm tra trực tiếp trên 25% các đơn vị; đẩy mạnh kiểm tra đột xuất.', 'district', true),
    ).toEqual(['gt 25 percent']));
});

describe('statement and indicator', () => {
  const first = (text: string): readonly [string, string] => {
    const [clause] = readClauses(text, { from: 0, own: 'district', select: selectCommitments(false, 2024) });
    return clause ? [text.slice(clause.span.start, clause.span.end), clause.indicator] : ['', ''];
  };
  it.each([
    [
      '- Tiếp tục phấn đấu 100% hồ sơ được số hóa; công khai tiến độ.',
      'Tiếp tục phấn đấu 100% hồ sơ được số hóa',
      'hồ sơ được số hóa',
    ],
    [
      'Mức độ hài lòng của người dân đạt tối thiểu 92%.',
      'Mức độ hài lòng của người dân đạt tối thiểu 92%',
      'Mức độ hài lòng của người dân',
    ],
    [
      'Thực hiện kiểm tra trực tiếp trên 25% các đơn vị.',
      'Thực hiện kiểm tra trực tiếp trên 25% các đơn vị',
      'kiểm tra trực tiếp các đơn vị',
    ],
    [
      'Đến năm 2025, giảm tối thiểu 10% số đơn vị sự nghiệp so với năm 2021.',
      'Đến năm 2025, giảm tối thiểu 10% số đơn vị sự nghiệp so với năm 2021',
      'số đơn vị sự nghiệp',
    ],
    [
      '100% các văn bản về phòng, chống tham nhũng; thực hành tiết kiệm được phổ biến.',
      '100% các văn bản về phòng, chống tham nhũng; thực hành tiết kiệm được phổ biến',
      'các văn bản về phòng, chống tham nhũng; thực hành tiết kiệm được phổ biến',
    ],
    [
      'Nâng cao chất lượng chỉ đạo; 100% cơ quan ban hành kế hoạch.',
      '100% cơ quan ban hành kế hoạch',
      'cơ quan ban hành kế hoạch',
    ],
    [
      '100% văn bản (QPPL) của huyện được ký số (trừ văn bản mật).',
      '100% văn bản (QPPL) của huyện được ký số (trừ văn bản mật)',
      'văn bản (QPPL) của huyện được ký số',
    ],
  ])('%s', (text, statement, indicator) => expect(first(text)).toEqual([statement, indicator]));
});

describe('counts of several levels', () => {
  it('have each its own, and a share of all of them none', () =>
    expect(
      read('Kiểm tra 10 sở, 04 huyện và 16 xã, phường (trong đó đột xuất không dưới 40% số đơn vị).', 'province'),
    ).toEqual(['eq 10 count province', 'eq 4 count district', 'eq 16 count commune', 'gte 40 percent']));
});

describe('what a rise or fall comes to', () => {
  it.each([
    ['Giảm tỷ lệ hồ sơ trễ hạn từ 3,6% xuống dưới 1,5%.', ['lt 1.5 percent']],
    ['Nâng tỷ lệ thanh toán trực tuyến từ 40% lên tối thiểu 65%.', ['gte 65 percent']],
    ['Nâng tỷ lệ ký số từ 80% lên 92% trở lên.', ['gte 92 percent']],
    ['Nâng tỷ lệ ký số từ 80% lên 92%.', ['eq 92 percent']],
    ['Tinh giản 12 biên chế (đạt 2,4%).', ['eq 12 count decrease', 'eq 2.4 percent decrease']],
    ['Tỷ lệ đúng hạn tăng 4% so với cùng kỳ (90%).', ['eq 4 percent increase', 'eq 90 percent']],
    ['Chỉ số hài lòng đạt 89%, cao hơn năm 2023 ít nhất 3%.', ['eq 89 percent', 'gte 3 percent increase']],
  ])('%s', (text, expected) => expect(read(text).map((line) => line.replace(/ 20\d\d$/u, ''))).toEqual(expected));
});

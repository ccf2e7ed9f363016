import { describe, expect, it } from 'vitest';
import { readClauses } from './clauses/clauses.js';
import { selectCommitments } from './commitments/commitments.js';

/** What a sentence among the tasks of a plan for 2026 commits to. */
function read(text: string): string[] {
  return readClauses(text, { from: 0, own: 'district', select: selectCommitments(true, 2026) }).map(
    ({ value, change, indicator }) =>
      `${value?.comparator} ${value?.number} ${value?.unit}${change ? ` ${change}` : ''} | ${indicator}`,
  );
}

describe('counts among tasks', () => {
  it.each([
    [
      'Niêm yết 215 thủ tục hành chính tại 09 thôn.',
      ['eq 215 count | Niêm yết thủ tục hành chính', 'eq 9 count | thôn'],
    ],
    ['Kết nối 04 cơ sở dữ liệu với kho dùng chung.', ['eq 4 count | Kết nối cơ sở dữ liệu với kho dùng chung']],
    ['Nâng cấp đường truyền 07 xã còn lại.', ['eq 7 count | Nâng cấp đường truyền xã còn lại']],
    [
      'Cử 02 công chức học cao cấp lý luận, 05 viên chức học trung cấp.',
      ['eq 2 count | Cử công chức học cao cấp lý luận', 'eq 5 count | viên chức học trung cấp'],
    ],
    ['Mở lớp cho cán bộ thôn, mỗi thôn 03 học viên.', ['eq 3 count | Mở lớp cho cán bộ thôn, mỗi thôn học viên']],
    [
      'Biệt phái 14 đồng chí về xã (chiếm trên 20%).',
      ['eq 14 count | Biệt phái đồng chí về xã', 'gt 20 percent | Biệt phái đồng chí về xã'],
    ],
    [
      'Số hóa 18.000 trang tài liệu, tăng 20% so với năm 2025.',
      ['eq 18000 count | Số hóa trang tài liệu', 'eq 20 percent increase | Số hóa trang tài liệu'],
    ],
    ['Phát ra 900 phiếu, thu về tối thiểu 90%.', ['eq 900 count | Phát ra phiếu', 'gte 90 percent | thu về']],
    ['Hoàn thành 100% nhiệm vụ (năm 2025 hoàn thành 93%).', ['eq 100 percent | nhiệm vụ']],
    [
      'Tự kiểm tra 100% văn bản đã ban hành trong năm 2025.',
      ['eq 100 percent | Tự kiểm tra văn bản đã ban hành trong năm 2025'],
    ],
    ['Giảm 03 phòng, còn 07 phòng.', ['eq 3 count decrease | phòng', 'eq 7 count | phòng']],
    ['Giảm từ 96 xuống còn 71 thôn, bản.', ['eq 71 count | thôn, bản']],
    ['Hỗ trợ 1,5 triệu lượt người dân nộp hồ sơ.', ['eq 1500000 count | Hỗ trợ lượt người dân nộp hồ sơ']],
    [
      'Giải ngân 98% kế hoạch vốn đã được Hội đồng nhân dân giao.',
      ['eq 98 percent | Giải ngân kế hoạch vốn đã được Hội đồng nhân dân giao'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'Thay thế công chức có tỷ lệ không hài lòng trên 4%.',
    'Công khai 02 số điện thoại đường dây nóng.',
    'Bộ tiêu chí gồm 8 nhóm với 46 chỉ số thành phần.',
    'Số thành viên tổ công nghệ chưa đạt trên 5% dân số.',
    'Tăng trưởng 2 con số trong những năm tới.',
    'Không để hồ sơ đất đai tồn trên 15 ngày.',
    'Đến nay đã bồi dưỡng và đã được cấp 40 chứng chỉ.',
    'Phối hợp với các xã, mỗi lĩnh vực 2 đầu mối.',
  ])('and commits to no figure: %s', (text) => expect(read(text)).toEqual([]));
});

describe('orders and what they count', () => {
  const figures = (text: string) => read(text).map((one) => one.split(' | ')[0]);

  it.each([
    // An order of its own beside a percentage.
    ['Bố trí 100% công chức đúng vị trí, điều động 02 Chủ tịch UBND xã.', ['eq 100 percent', 'eq 2 count']],
    ['Mua mới 4 máy tính và 02 máy quét.', ['eq 4 count', 'eq 2 count']],
    ['Trình Bộ ban hành 03 luật, 12 nghị định.', ['eq 3 count', 'eq 12 count']],
    ['Lựa chọn 03 nhóm thủ tục để rà soát.', ['eq 3 count']],
    ['Tổ chức 09 cuộc kiểm tra, trong đó 04 cuộc đột xuất.', ['eq 9 count', 'eq 4 count']],
    ['Kiểm tra đột xuất mỗi quý 03 đơn vị.', ['eq 3 count']],
    ['Sáp nhập 06 trường tiểu học và trung học cơ sở thành 03 trường.', ['eq 6 count', 'eq 3 count']],
    ['Xử lý dứt điểm 05 hồ sơ quá hạn.', ['eq 5 count']],
    ['Huy động 250 tỷ đồng từ nguồn xã hội hóa.', ['eq 250000000000 vnd']],
    ['Trình HĐND xã thông qua 02 nghị quyết.', ['eq 2 count']],
    ['Đến hết năm 2027 còn 07 phòng chuyên môn.', ['eq 7 count']],
    ['Mỗi doanh nghiệp không bị thanh tra, kiểm tra quá 01 lần.', ['lte 1 count']],
    ['Rút ngắn thời gian cấp phép cho trên 60% hồ sơ.', ['gt 60 percent']],
    ['Thay thế 100% máy tính hết hạn hỗ trợ.', ['eq 100 percent']],
    ['Nâng mức độ hài lòng thêm từ 2 - 3% so với năm 2025.', ['range 2 percent increase']],
    ['Tăng trưởng vượt mục tiêu tỉnh giao (9%).', ['gt 9 percent']],
    ['Giải quyết đúng hẹn 95% hồ sơ trở lên.', ['gte 95 percent']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  it.each([
    'Tỷ lệ đơn vị được kiểm tra mới đạt 18%.',
    'Hồ sơ trên 05 ngày chưa xử lý phải báo cáo Chủ tịch UBND xã.',
    'Biên chế được giao 42 người, hiện có 38 người.',
    'Điểm 1 khi 100% thủ tục được tiếp nhận tại Bộ phận Một cửa.',
    'Xã mới có quy mô dân số đạt từ 200% trở lên tiêu chuẩn.',
    'Phòng có từ 10 biên chế trở lên được bố trí thêm cấp phó.',
    'Công chức vi phạm từ 03 lần trở lên thì không xét thi đua.',
  ])('commits to nothing: %s', (text) => expect(figures(text)).toEqual([]));
});

describe('objects of one verb of change', () => {
  it('share it where another order follows', () =>
    expect(
      read('Bảo đảm rút ngắn tối thiểu 25% thời gian, 25% chi phí và bãi bỏ ít nhất 12% điều kiện không cần thiết.'),
    ).toEqual([
      'gte 25 percent decrease | thời gian',
      'gte 25 percent decrease | chi phí',
      'gte 12 percent | bãi bỏ điều kiện không cần thiết',
    ]));

  it('do not where the second has a verb of its own', () =>
    expect(read('Giảm 20% chi phí và 100% đơn vị thực hiện công khai.')).toEqual([
      'eq 20 percent decrease | chi phí',
      'eq 100 percent | đơn vị thực hiện công khai',
    ]));

  it('share the verb behind the last where they are its subjects', () =>
    expect(read('Văn phòng, 90% trường công lập, 40% trạm y tế hoàn thành xây dựng quy trình.')).toEqual([
      'eq 90 percent | trường công lập hoàn thành xây dựng quy trình',
      'eq 40 percent | trạm y tế hoàn thành xây dựng quy trình',
    ]));

  it('announced before a colon, of all of them', () =>
    expect(read('Bảo đảm cắt giảm ít nhất: 35% thời gian giải quyết, 35% chi phí tuân thủ.')).toEqual([
      'gte 35 percent decrease | thời gian giải quyết',
      'gte 35 percent decrease | chi phí tuân thủ',
    ]));

  it('reach no statement of its own behind them', () =>
    expect(read('Giảm tài liệu giấy qua phần mềm phục vụ họp, 100% cơ quan sử dụng phần mềm dùng chung.')).toEqual([
      'eq 100 percent | cơ quan sử dụng phần mềm dùng chung',
    ]));

  it('may stand between a bound and its figure', () =>
    expect(read('Tỷ lệ thanh toán trực tuyến tối thiểu tăng 12% so với năm 2025.')).toEqual([
      'gte 12 percent increase | Tỷ lệ thanh toán trực tuyến',
    ]));
});

describe('a rate of change', () => {
  it('makes no count of the things that it is the rate of', () =>
    expect(read('Tốc độ tăng năng suất của các vùng và 05 thành phố cao hơn bình quân cả nước.')).toEqual([]));
});

describe('a ratio beside a percentage', () => {
  const targets = (text: string) =>
    readClauses(text, { from: 0, own: 'district', select: selectCommitments(false, 2026) }).map(
      ({ value, ratio }) => value?.number ?? `${ratio?.numerator}/${ratio?.denominator}`,
    );

  it('is committed to as well where both do the same', () =>
    expect(targets('100% phòng, ban và 11/11 xã sử dụng thư công vụ.')).toEqual([100, '11/11']));

  it('is where it is done, behind a preposition', () =>
    expect(targets('Niêm yết 100% thủ tục tại bộ phận một cửa của huyện và 11/11 xã.')).toEqual([100]));
});

describe('a label', () => {
  it.each([
    [
      'Tài chính: 100% cơ quan, 85% trường thực hiện tự chủ.',
      ['eq 100 percent | cơ quan thực hiện tự chủ', 'eq 85 percent | trường thực hiện tự chủ'],
    ],
    ['Chứng thư số: 95% công chức.', ['eq 95 percent | Chứng thư số công chức']],
    ['Tỷ lệ ký số: 98% văn bản được ký.', ['eq 98 percent | Tỷ lệ ký số văn bản được ký']],
  ])('names an area, or what is measured: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

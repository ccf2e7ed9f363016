import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyCase } from './letter-case.js';

describe('a title in capitals, in the letters of running text', () => {
  it.each([
    // a name ends where the sentence goes on
    ['KẾ HOẠCH CHUYỂN ĐỔI SỐ HUYỆN NÀ LƯƠNG ĐẾN NĂM 2031', 'Kế hoạch chuyển đổi số huyện Nà Lương đến năm 2031'],
    ['KẾT QUẢ TẠI XÃ KHE LƯƠNG VÀ PHƯƠNG HƯỚNG THÁNG 6', 'Kết quả tại xã Khe Lương và phương hướng tháng 6'],
    ['ĐƠN VỊ CẤP HUYỆN, CẤP XÃ TRONG GIAI ĐOẠN 2031 - 2035', 'Đơn vị cấp huyện, cấp xã trong giai đoạn 2031 - 2035'],
    ['NHIỆM VỤ CỦA PHƯỜNG 12 NĂM 2031', 'Nhiệm vụ của phường 12 năm 2031'],
    // names that hold such a word, from the gazetteer
    ['CẢI CÁCH HÀNH CHÍNH HUYỆN NĂM CĂN NĂM 2024', 'Cải cách hành chính huyện Năm Căn năm 2024'],
    ['CÔNG TÁC TẠI THÀNH PHỐ PHAN RANG - THÁP CHÀM', 'Công tác tại thành phố Phan Rang - Tháp Chàm'],
    // what is no word keeps its capitals
    ['KIỂM SOÁT TTHC VÀ CHỈ SỐ SIPAS CỦA HĐND TỈNH', 'Kiểm soát TTHC và chỉ số SIPAS của HĐND tỉnh'],
    ['THỰC HIỆN NGHỊ QUYẾT SỐ 17/NQ-CP CỦA CHÍNH PHỦ', 'Thực hiện Nghị quyết số 17/NQ-CP của Chính phủ'],
    ['CÔNG TÁC QUÝ II, III VÀ KỲ HỌP KHÓA XI', 'Công tác quý II, III và kỳ họp khóa XI'],
    // common words that are also kinds of organ
    ['CÔNG TÁC PHÒNG CHỐNG DỊCH CỦA CÁC SỞ, BAN, NGÀNH', 'Công tác phòng chống dịch của các sở, ban, ngành'],
    ['PHỐI HỢP VỚI SỞ NỘI VỤ VÀ THANH TRA SỞ', 'Phối hợp với Sở Nội vụ và Thanh tra Sở'],
    [
      'QUY TRÌNH THANH TRA, KIỂM TRA VIỆC XÂY DỰNG NÔNG THÔN MỚI',
      'Quy trình thanh tra, kiểm tra việc xây dựng nông thôn mới',
    ],
    ['QUẢN LÝ NHÀ NƯỚC CỦA SỞ XÂY DỰNG VÀ PHÒNG KINH TẾ', 'Quản lý nhà nước của Sở Xây dựng và Phòng Kinh tế'],
    ['VĂN PHÒNG BỘ CÔNG THƯƠNG', 'Văn phòng Bộ Công Thương'],
    ['ỦY BAN THƯỜNG VỤ QUỐC HỘI', 'Ủy ban Thường vụ Quốc hội'],
    ['TỔNG CỤC THUẾ', 'Tổng cục Thuế'],
  ])('%s', (printed, expected) => expect(agencyCase(printed)).toBe(expected));

  it('leaves a name that is not in capitals', () => {
    expect(agencyCase('Ủy ban nhân dân TP Nà Lương')).toBe('Ủy ban nhân dân TP Nà Lương');
    expect(agencyCase('UBND')).toBe('UBND');
  });

  it('changes nothing but the case of letters, and no figure', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('TỈNH', 'HUYỆN', 'NĂM', 'II', 'KHÓA', '17/NQ-CP', 'SỞ', 'NỘI VỤ', 'ĐÁ', 'BẠC,', '- 2031'),
          {
            maxLength: 12,
          },
        ),
        (words) => {
          const text = words.join(' ');
          expect(agencyCase(text).toLowerCase()).toBe(text.toLowerCase());
        },
      ),
    ));
});

import { describe, expect, it } from 'vitest';
import { repair } from '../index.js';

describe('torn and joined syllables', () => {
  it.each([
    ['K Ế HO ẠCH', 'KẾ HOẠCH'],
    ['công tác c ải c ách hành chính', 'công tác cải cách hành chính'],
    ['PHỤ L ỤC kèm theo Kế hoạch', 'PHỤ LỤC kèm theo Kế hoạch'],
    ['rà soát thủ tục hà nh chính', 'rà soát thủ tục hành chính'],
    ['hồ sơ đư ợc gi ải quy ết đúng hạn', 'hồ sơ được giải quyết đúng hạn'],
    ['phối hợp với các cơ qu an, đơn vị', 'phối hợp với các cơ quan, đơn vị'],
    ['đẩy mạnh cảicách hành chính', 'đẩy mạnh cải cách hành chính'],
    ['tổchức thực hiện, giảiquyết hồsơ', 'tổ chức thực hiện, giải quyết hồ sơ'],
    ['KẾ HOẠCHCẢI CÁCH HÀNH CHÍNH', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'],
    ['trước ngày 30/6;thường xuyên kiểm tra', 'trước ngày 30/6; thường xuyên kiểm tra'],
    ['Các đơn vị thực hiện.Báo cáo kết quả', 'Các đơn vị thực hiện. Báo cáo kết quả'],
    ['bồi dưỡng nghi-\nệp vụ cho cán bộ', 'bồi dưỡng nghiệp\nvụ cho cán bộ'],
    ['các nhiệm vụ được gi-\nao, báo cáo kết quả', 'các nhiệm vụ được giao,\nbáo cáo kết quả'],
  ])('mends %j', (damaged, expected) => {
    expect(repair(damaged, { mode: 'spot' }).text).toBe(expected);
  });

  it.each([
    'mục a, b và c của khoản 2',
    'a b c',
    'I II III',
    'các bản Nà Án, Pá Uôn, Ít Ong; bà Cà Thị An, ông A Tủa',
    'xã A Lù, xã Y Tý, huyện Ia Grai và Ea Kar',
    'tổ chức ăn ở cho cán bộ, hộ có ao cá, ở ấp, ở xã',
    'giao cho y tế xã, tất cả y bác sĩ',
    'cải cách hành chính gắn với xã-\nhội hóa',
    'giai đoạn 2021-\n2025 của tỉnh',
    'gửi TS.Lò Văn Pó, P.Nội vụ, TP.Sơn La',
    'Khoản 1,a và phần mềm i.Office, tệp mau.docx',
    'buôn Krông và Đắk Lắk',
  ])('leaves %j', (text) => expect(repair(text, { mode: 'spot' }).text).toBe(text));
});

it('leaves a stretch of encoded data as it is, and repairs the words beside it', () => {
  const data = 'PhNnYe'.repeat(500);
  expect(repair(`Cai cach hanh chinh nha nuoc ${data}\n`).text).toBe(`Cải cách hành chính nhà nước ${data}\n`);
});

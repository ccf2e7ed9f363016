import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOfHeading, fieldOfText, fieldOfWords } from './index.js';

describe('fieldOfHeading', () => {
  it.each([
    ['Công tác chỉ đạo, điều hành', 'steering'],
    ['CHỈ ĐẠO ĐIỀU HÀNH CCHC', 'steering'],
    ['Cải cách thể chế', 'institutions'],
    ['CAI CACH THE CHÊ', 'institutions'],
    ['Về công tác xây dựng, rà soát văn bản QPPL', 'institutions'],
    ['Cải cách thủ tục hành chính (TTHC)', 'procedures'],
    ['Thực hiện cơ chế một cửa, một cửa liên thông', 'procedures'],
    ['Cải cách tổ chức bộ máy hành chính nhà nước', 'apparatus'],
    ['Cải cách chế độ công vụ', 'civil-service'],
    ['Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'civil-service'],
    ['Cải cách tài chính công', 'public-finance'],
    ['Xây dựng và phát triển Chính quyền điện tử, Chính quyền số', 'digital-government'],
    ['Hiện đại hóa hành chính', 'digital-government'],
    ['Hiện đại hoá nền hành chính', 'digital-government'],
    ['Về bộ máy', 'apparatus'],
    ['Về tổ chức, biên chế', 'apparatus'],
    ['Đội ngũ CBCC', 'civil-service'],
    ['Hiện đại hóa', 'digital-government'],
    ['Về tài chính', 'public-finance'],
    ['Áp dụng ISO trong hoạt động của các cơ quan', 'digital-government'],
    ['Cải cách tài chính', 'public-finance'],
    ['Thu, chi ngân sách', 'public-finance'],
    ['Tiếp nhận, giải quyết hồ sơ', 'procedures'],
    ['Xử lý phản ánh, kiến nghị', 'procedures'],
    ['Xây dựng đội ngũ', 'civil-service'],
    ['Công tác lãnh đạo, chỉ đạo', 'steering'],
    ['Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội', 'impact'],
  ])('reads %s', (title, field) => expect(fieldOfHeading(title)).toBe(field));

  it.each([
    'MỤC ĐÍCH, YÊU CẦU',
    'NHIỆM VỤ TRỌNG TÂM',
    'KINH PHÍ THỰC HIỆN',
    'Số liệu giải quyết hồ sơ theo quý',
    'KIẾN NGHỊ, ĐỀ XUẤT',
    'KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
    'Cải cách thể chế, thủ tục hành chính, tổ chức bộ máy và chế độ công vụ',
    '',
  ])('names no area in %s', (title) => expect(fieldOfHeading(title)).toBeNull());
});

describe('fieldOfText', () => {
  it.each([
    ['Tối thiểu 95% hồ sơ TTHC được giải quyết trước và đúng hạn', 'procedures'],
    ['Phấn đấu 60% cán bộ, công chức cấp xã được bồi dưỡng nghiệp vụ', 'civil-service'],
    ['Trên 85% hồ sơ công việc được xử lý trên môi trường mạng, ký số', 'digital-government'],
    ['Giải ngân vốn đầu tư công đạt 97% kế hoạch', 'public-finance'],
    ['100% văn bản quy phạm pháp luật được rà soát', 'institutions'],
    ['Kiểm tra công tác cải cách hành chính tại 40% cơ quan, đơn vị', 'steering'],
    ['Giảm 3 đơn vị sự nghiệp công lập và 12 biên chế', 'apparatus'],
    ['Dành tối thiểu 2% chi ngân sách cho chuyển đổi số', 'digital-government'],
    ['Hồ sơ tiếp nhận trực tuyến đạt 66%', 'digital-government'],
    ['Tỷ lệ hồ sơ thanh toán trực tuyến nghĩa vụ tài chính đạt 52%', 'procedures'],
    ['Chỉ số SIPAS đạt từ 84% trở lên', 'steering'],
    ['Chỉ số thành phần về hiện đại hóa hành chính đạt 78%', 'digital-government'],
    ['Các chỉ số thành phần thể chế, tổ chức bộ máy, tài chính công đạt 85%', 'steering'],
    ['12/12 trường, trạm duy trì ISO', 'digital-government'],
    ['100% thôn thành lập Tổ công nghệ số cộng đồng', 'digital-government'],
    ['90% thủ tục đủ điều kiện được cung cấp trực tuyến', 'digital-government'],
    ['Phát 300 tờ rơi, treo 04 pa nô', 'steering'],
    ['Có ít nhất 02 sáng kiến được công nhận', 'steering'],
    ['Xây dựng 03 nền tảng số dùng chung', 'digital-government'],
    ['Hoàn thành 96% nhiệm vụ trong Kế hoạch đúng tiến độ', 'steering'],
    ['Còn 4 thôn chưa có đường truyền internet cáp quang', 'digital-government'],
    ['Bớt 9 người hoạt động không chuyên trách ở cấp xã', 'apparatus'],
    ['Công khai lại 210 thủ tục hành chính sau sắp xếp', 'procedures'],
    ['05/07 nghị định được trình đúng tiến độ', 'institutions'],
  ])('knows %s', (text, field) => expect(fieldOfText(text)).toBe(field));

  it.each([
    'Đẩy mạnh cải cách hành chính, lấy người dân, doanh nghiệp làm trung tâm phục vụ',
    'Xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại',
    'có 02/15 chỉ tiêu Nghị quyết chưa đạt kế hoạch',
    'có 11/14 chỉ tiêu đạt và vượt kế hoạch',
    'diện tích đất ở chiếm 20% tổng diện tích',
    'kim ngạch xuất khẩu tăng 12%',
  ])('takes no area for the whole: %s', (text) => expect(fieldOfText(text)).toBeNull());

  it('knows a word by its other spelling, and a text that lost its marks', () => {
    expect(fieldOfText('Số hoá hồ sơ, kết quả giải quyết thủ tục')).toBe(
      fieldOfText('Số hóa hồ sơ, kết quả giải quyết thủ tục'),
    );
    expect(fieldOfText('Ty le van ban quy pham phap luat duoc ra soat')).toBe('institutions');
  });

  it.each([
    ['thanh toán trực tuyến', 'procedures'],
    ['hồ sơ nộp trực tuyến', 'digital-government'],
  ])('goes by what is measured where a sentence speaks of two matters: %s', (measured, field) =>
    expect(fieldOfWords('hồ sơ nộp trực tuyến đạt 85%, thanh toán trực tuyến đạt 75%', measured)).toBe(field),
  );

  it('leans on the figure before, and tells what is of no reform from what it does not know', () => {
    const [text, measured] = ['riêng khối trường học đạt 40%', 'riêng khối trường học'];
    expect(fieldOfWords(text, measured)).toBe('apparatus');
    expect(fieldOfWords(text, measured, 'public-finance')).toBeUndefined();
    expect(fieldOfWords('Tỷ lệ che phủ rừng đạt 46%', 'Tỷ lệ che phủ rừng', 'public-finance')).toBeNull();
    expect(fieldOfWords('Trời nắng 40% số ngày', 'Trời nắng số ngày')).toBeUndefined();
  });

  it.each([
    ['Còn 3 thôn chưa có sóng 5G', 'digital-government'],
    ['Nối 400 camera với trung tâm điều hành thông minh', 'digital-government'],
    ['Kinh tế số chiếm 18% GRDP', 'digital-government'],
    ['Giảm 04 trường tiểu học', 'apparatus'],
    ['6/9 phòng gửi báo cáo chậm', 'steering'],
    ['Hoàn thành 45% nhiệm vụ của Kế hoạch năm trước ngày 05/6', 'steering'],
    ['Tỷ lệ đúng hạn của cấp xã đạt 97%', 'procedures'],
    ['Tiết kiệm 8% tiền điện', 'public-finance'],
    ['Tuyển dụng 21 giáo viên', 'civil-service'],
    ['5/6 nghị định chậm trình', 'institutions'],
    ['Có 2.000 doanh nghiệp hoạt động', 'impact'],
  ])('knows the things of each area: %s', (text, field) => expect(fieldOfText(text)).toBe(field));

  it('says nothing of what it does not know', () => {
    expect(fieldOfText('Trời hôm nay đẹp')).toBeNull();
    expect(fieldOfText('')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void [fieldOfText(text), fieldOfHeading(text)]));
  });
});

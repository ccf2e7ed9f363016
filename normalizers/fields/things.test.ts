import { describe, expect, it } from 'vitest';
import { fieldOfText, fieldOfThing } from './index.js';

describe('a thing of one area alone', () => {
  it.each([
    ['phát tờ rơi', 'steering'],
    ['hồ sơ cán bộ được số hoá trước tháng 10', 'digital-government'],
    ['lượng giấy tờ hành chính', 'digital-government'],
    ['Lắp đặt wifi tại nhà văn hóa bản', 'digital-government'],
    ['hồ sơ mức độ 3, 4', 'digital-government'],
    ['Tập huấn chuyển đổi số cho toàn thể cán bộ', 'digital-government'],
    ['tinh giản người trong quý II', 'apparatus'],
    ['số đơn vị hành chính cấp xã', 'apparatus'],
  ])('%s', (measured, field) => expect(fieldOfThing(measured)).toBe(field));

  it.each([
    'hồ sơ được giải quyết đúng hạn',
    'mức độ hài lòng của người dân',
    'giấy tờ trong thành phần hồ sơ',
    'công chức được đánh giá, xếp loại',
    'số nhiệm vụ hoàn thành',
    'thủ tục về thuế',
  ])('is not %s', (measured) => expect(fieldOfThing(measured)).toBeNull());
});

describe('what an office does', () => {
  it.each([
    ['Kiểm tra đột xuất xã, phường', 'steering'],
    ['kiểm tra định kỳ phòng, Trung tâm', 'steering'],
    ['Kiểm tra công tác CCHC tại xã', 'steering'],
    ['phát ra phiếu khảo sát', 'steering'],
    ['mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước', 'apparatus'],
    ['mức độ hài lòng về dịch vụ y tế, giáo dục công lập', 'apparatus'],
    ['chỉ số SIPAS, sự hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước', 'steering'],
    ['thu nội địa trên địa bàn', 'public-finance'],
    ['công chức được bồi dưỡng kỹ năng tin học', 'civil-service'],
    ['tỷ lệ nợ thuế', 'public-finance'],
    ['kiểm tra công vụ tại xã', 'civil-service'],
    ['Kiểm tra việc giải quyết thủ tục hành chính tại phường', 'procedures'],
  ])('%s', (measured, field) => expect(fieldOfText(measured)).toBe(field));
});

describe('what is of the economy, the land and its people', () => {
  it.each([
    ['Khu vực dịch vụ tăng 6,3%', 'impact'],
    ['Chỉ số sản xuất công nghiệp tăng 7,9%', 'impact'],
    ['Thu hút đầu tư trực tiếp nước ngoài đạt 71 triệu USD', 'impact'],
  ])('is an effect of the reform: %s', (text, field) => expect(fieldOfText(text)).toBe(field));

  it.each([
    'Kim ngạch xuất khẩu tăng 4,1% so cùng kỳ',
    'Tỷ lệ che phủ rừng đạt 46%',
    'Sản lượng lúa vụ đông xuân tăng 2,7%',
    'Tỷ lệ hộ dân sử dụng nước sạch đạt 81%',
    'Số vụ phạm pháp về trật tự xã hội giảm 5%',
  ])('or of no reform: %s', (text) => expect(fieldOfText(text)).toBeNull());
});

import { describe, expect, it } from 'vitest';
import { readClauses } from '../clauses/clauses.js';
import { selectCommitments } from './commitments.js';

/** Figures taken under a heading of targets. */
function taken(text: string): string[] {
  return readClauses(text, { from: 0, own: 'district', select: selectCommitments(false, 2024) }).map(
    ({ value }) => `${value?.comparator} ${value?.number} ${value?.unit}`,
  );
}

describe('rules that a plan quotes', () => {
  it.each([
    'Hồ sơ được coi là đúng hạn khi có từ 90% thành phần được trả trước ngày hẹn.',
    'Dịch vụ công toàn trình là dịch vụ bảo đảm cung cấp 100% thông tin trên mạng.',
    'Trường hợp hồ sơ quá hạn từ 3 lần trở lên thì công chức không được xếp loại tốt.',
    'Nếu tỷ lệ dưới 70% thì trừ điểm thi đua.',
    'Không xét khen thưởng đơn vị có tỷ lệ hồ sơ quá hạn trên 4%.',
    'Việc thành lập phòng phải có từ 06 biên chế trở lên.',
    'Tỷ lệ kiểm tra phải đạt từ 35% trở lên mới được 2 điểm.',
    'Tỷ lệ hồ sơ trực tuyến từ 80% trở lên: 3 điểm.',
    'Vi phạm bị phạt tiền từ 5 triệu đồng đến 10 triệu đồng.',
    'Giảm 50% lệ phí khi nộp hồ sơ trực tuyến.',
    'Cuộc họp có giá trị khi trên 50% tổng số thành viên tán thành.',
    'Công chức bộ phận một cửa được hưởng 30% mức lương cơ sở.',
  ])('are no aims: %s', (text) => expect(taken(text)).toEqual([]));

  it.each([
    ['Trường hợp hồ sơ quá hạn, 100% phải có văn bản xin lỗi.', ['eq 100 percent']],
    ['Chi trả trợ cấp qua tài khoản đạt trên 75%.', ['gt 75 percent']],
    ['Giảm 20% chi phí tuân thủ của người dân.', ['eq 20 percent']],
    ['Thu 100% phí, lệ phí qua tài khoản ngân hàng.', ['eq 100 percent']],
    ['Phấn đấu là đơn vị có 100% hồ sơ đúng hạn.', ['eq 100 percent']],
    ['Ít nhất 04 giải pháp mới được áp dụng.', ['gte 4 count']],
    ['Mức độ hài lòng đạt 85% và Chỉ số cải cách hành chính đạt 88 điểm.', ['eq 85 percent']],
    ['Doanh nghiệp thành lập mới đạt 350 doanh nghiệp.', ['eq 350 count']],
  ])('%s', (text, expected) => expect(taken(text).filter((one) => !one.includes('undefined'))).toEqual(expected));
});

describe('amounts without a unit of the contract', () => {
  it.each([
    'Thu nhập bình quân đầu người đạt 3.700 USD.',
    'Diện tích rừng trồng mới đạt 85 ha.',
    'Mỗi ca trực ít nhất 8 tiếng.',
  ])('%s', (text) => expect(taken(text)).toEqual([]));
});

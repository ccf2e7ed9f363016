import { describe, expect, it } from 'vitest';
import { agreement, facetsOf } from './facets.js';

const same = (a: string, b: string): boolean => agreement(facetsOf(a), facetsOf(b)) > 0;

describe('what tells indicators apart that share their words', () => {
  it.each([
    ['TTHC thuộc thẩm quyền được công khai', 'TTHC thuộc thẩm quyền được số hóa kết quả'],
    ['hồ sơ được giải quyết đúng hạn', 'hồ sơ được tiếp nhận trực tuyến, cập nhật trên hệ thống'],
    ['hồ sơ được giải quyết đúng hạn', 'hồ sơ bị quá hạn'],
    ['hồ sơ được người dân nộp trực tuyến', 'hồ sơ được cơ quan xử lý trực tuyến'],
    ['số hóa kết quả giải quyết TTHC', 'hồ sơ, kết quả giải quyết TTHC được số hóa'],
    ['hồ sơ nộp trực tuyến', 'hồ sơ trực tuyến toàn trình'],
    ['mức độ hài lòng về giải quyết TTHC', 'mức độ hài lòng đối với lĩnh vực đất đai'],
    ['mức độ hài lòng đối với việc giải quyết TTHC', 'mức độ hài lòng đối với sự phục vụ của cơ quan'],
    ['hài lòng đối với dịch vụ y tế công', 'hài lòng đối với dịch vụ giáo dục công'],
    ['hồ sơ giải quyết đúng hạn', 'hồ sơ lĩnh vực hộ tịch giải quyết đúng hạn'],
    ['công chức được đào tạo', 'công chức lãnh đạo, quản lý được đào tạo'],
    ['kiểm tra công tác CCHC tại phòng, ban', 'tự kiểm tra công tác CCHC tại phòng, ban'],
    ['nhà, đất được phê duyệt phương án sắp xếp', 'nhà, đất được sắp xếp lại'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });

  it.each([
    ['TTHC được niêm yết tại Bộ phận Một cửa', 'thủ tục hành chính được công khai'],
    ['mức độ hài lòng về giải quyết TTHC', 'mức độ hài lòng đối với việc giải quyết thủ tục hành chính'],
    ['hồ sơ giải quyết đúng hạn và trước hạn', 'hồ sơ được giải quyết trước và đúng hạn'],
    ['văn bản được rà soát', 'văn bản được sửa đổi theo kết quả rà soát'],
  ])('does not part "%s" from "%s"', (a, b) => {
    expect(same(a, b)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { inOneWording } from './register.js';

describe('one wording of the register', () => {
  it.each([
    ['hồ sơ TTHC được giải quyết trước và đúng thời hạn', 'hồ sơ được xử lý đúng hẹn'],
    ['hồ sơ chậm trả', 'hồ sơ quá hạn'],
    ['người dân, doanh nghiệp', 'tổ chức và cá nhân'],
    ['cán bộ, công chức, viên chức', 'CBCCVC'],
    ['hồ sơ gửi qua mạng', 'hồ sơ nộp trực tuyến'],
    ['sở, ban, ngành', 'phòng chuyên môn'],
    ['Bộ phận tiếp nhận và trả kết quả', 'Trung tâm Phục vụ hành chính công'],
    ['giải ngân vốn đến ngày 15/12/2023', 'giải ngân vốn'],
  ])('says "%s" as it says "%s"', (a, b) => {
    expect(inOneWording(a)).toBe(inOneWording(b));
  });

  it.each([
    ['hồ sơ đúng hạn', 'hồ sơ quá hạn'],
    ['đơn vị sự nghiệp', 'cơ quan, đơn vị'],
    ['viên chức', 'cán bộ, công chức'],
    ['doanh nghiệp', 'người dân, doanh nghiệp'],
  ])('does not say "%s" as it says "%s"', (a, b) => {
    expect(inOneWording(a)).not.toBe(inOneWording(b));
  });
});

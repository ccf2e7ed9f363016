import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../paragraphs/index.js';
import { documentOf } from '../testing/document-of.js';
import { readOutline } from './index.js';

function sections(text: string) {
  const doc = documentOf(text);
  return readOutline(doc, readParagraphs(doc)).outline.sections.map(
    ({ marker, title, role }) => `${marker} ${title} | ${role}`,
  );
}

const REPORT = `BÁO CÁO
Công tác tháng 3 năm 2031

I. KẾT QUẢ THỰC HIỆN
1. Tiếp nhận hồ sơ
- Tiếp nhận 486 hồ sơ, đạt 92,8%.
Kết quả theo lĩnh vực:
- Đất đai 96 hồ sơ.
2. Tiếp nhận, xử lý phản ánh, kiến nghị
- Đã xử lý 2/2 phản ánh.
3. Một số chỉ tiêu chủ yếu
- Hồ sơ trực tuyến đạt 84,9%.
4. Mức độ hài lòng: 100% phiếu đánh giá hài lòng, rất hài lòng.
II. KIẾN NGHỊ, ĐỀ XUẤT
- Đề nghị cấp trên hỗ trợ.`;

describe('the parts of a report', () => {
  it('keep the role of what was done under it, and their row of headings', () =>
    expect(sections(REPORT)).toEqual([
      'I KẾT QUẢ THỰC HIỆN | results',
      '1 Tiếp nhận hồ sơ | results',
      '2 Tiếp nhận, xử lý phản ánh, kiến nghị | results',
      '3 Một số chỉ tiêu chủ yếu | results',
      '4 Mức độ hài lòng | results',
      'II KIẾN NGHỊ, ĐỀ XUẤT | proposals',
    ]));

  it('but in a plan "1. Mức độ hài lòng: đạt …" is a target', () =>
    expect(
      sections(
        `KẾ HOẠCH\nCông tác năm 2031\n\nI. MỤC TIÊU\n1. Mục tiêu chung\n- Nâng cao chất lượng.\n2. Mức độ hài lòng: đạt từ 90% trở lên, tăng so với năm 2030.`,
      ),
    ).toEqual(['I MỤC TIÊU | targets', '1 Mục tiêu chung | targets']));

  it('and aims named among results stay aims', () =>
    expect(
      sections(`BÁO CÁO\nCông tác năm 2031\n\nI. KẾT QUẢ\n1. Mục tiêu phấn đấu năm sau\n- Đạt 90%.`).at(-1),
    ).toContain('targets'));
});

describe('forms behind a report', () => {
  it('are appendices by their number, and a table among the text is none', () =>
    expect(
      sections(
        `BÁO CÁO\nCông tác năm 2031\n\nI. KẾT QUẢ\n1. Thực hiện nhiệm vụ cấp trên giao\n- Xong 14/15 nhiệm vụ.\nBiểu 2\nHỒ SƠ THEO THÁNG\nII. ĐÁNH GIÁ CHUNG\n- Tốt.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn A\nBIỂU MẪU 1\nTỔNG HỢP HỒ SƠ\n(Kèm theo Báo cáo số 3/BC-UBND)`,
      ),
    ).toEqual([
      'I KẾT QUẢ | results',
      '1 Thực hiện nhiệm vụ cấp trên giao | results',
      'II ĐÁNH GIÁ CHUNG | assessment',
      'BIỂU MẪU 1 TỔNG HỢP HỒ SƠ | appendix',
    ]));
});

describe('headings that end like sentences', () => {
  it('"Tồn tại" does not take the next line, nor does the number of a scheme make a sentence', () =>
    expect(
      sections(
        `BÁO CÁO\nCông tác tháng 3 năm 2031\n\nI. KẾT QUẢ\n1. Đề án 06: 25/25 dịch vụ đã triển khai, đạt 100%.\n2. Về kinh phí\n- Tiết kiệm 12%.\nII. HẠN CHẾ\n1. Tồn tại\nTỷ lệ thanh toán mới đạt 38,2%.`,
      ),
    ).toEqual([
      'I KẾT QUẢ | results',
      '1 Đề án 06 | results',
      '2 Về kinh phí | results',
      'II HẠN CHẾ | assessment',
      '1 Tồn tại | assessment',
    ]));
});

describe('a căn cứ behind the occasion', () => {
  const parts = (text: string) => {
    const doc = documentOf(text);
    return readOutline(doc, readParagraphs(doc)).outline.paragraphs.map(({ part }) => part);
  };
  it('is one before the first heading, and no more behind it', () => {
    const text = `KẾ HOẠCH\nCông tác năm 2031\nThực hiện Nghị quyết số 3/NQ-CP ngày 08/11/2030 của Chính phủ về công tác năm 2031;\nCăn cứ Kế hoạch số 18/KH-UBND ngày 29/3/2031,\nI. MỤC TIÊU\n- Đạt 90%.\nCăn cứ kết quả trên, các xã báo cáo.`;
    expect(parts(text)).toEqual(['title', 'title', 'body', 'legal-basis', 'body', 'body', 'body']);
  });
});

import { describe, expect, it } from 'vitest';
import { explanationOf, meaningOf, messageOf, reasonOf } from './index.js';

const inVietnamese = (code: string, message: string): string => messageOf({ code, message }).vi;

describe('a warning in Vietnamese', () => {
  it('keeps the words and numbers that the message names', () => {
    expect(inVietnamese('uncertain-figure', '"95,5%" may be misread')).toBe('“95,5%” có thể bị đọc sai');
    expect(inVietnamese('number-not-next', 'Row number 1.3 follows 1.1; kept as printed')).toBe(
      'Dòng số 1.3 đứng ngay sau dòng 1.1; giữ nguyên như bản gốc',
    );
    expect(inVietnamese('too-many-pages', 'Only the first 20 of 31 pages were read.')).toBe(
      'Chỉ đọc 20 trang đầu trong 31 trang.',
    );
  });

  it('writes computed figures with a comma and days day first, and touches no marker', () => {
    expect(inVietnamese('ratio-disagrees', '9223/10849 is 85.01 %, the source states 84.5 %')).toBe(
      '9223/10849 bằng 85,01 %, văn bản ghi 84,5 %',
    );
    expect(inVietnamese('citation-dates-differ', '76/NQ-CP is dated 2021-07-15 and 2021-07-16.')).toContain(
      '15/07/2021 và 16/07/2021',
    );
    expect(inVietnamese('numbering-gap', '"1.4" stands after 2: "1.4. Rà soát"')).toContain('“1.4. Rà soát”');
  });

  it('says reasons inside messages too', () => {
    expect(inVietnamese('unsupported-format', 'Files of this kind are not read: a calendar (RFC 5545).')).toBe(
      'Không đọc loại tệp này: lịch điện tử (RFC 5545).',
    );
    expect(reasonOf('UTF-8 text with 7 Markdown marks').vi).toBe('văn bản UTF-8, có 7 dấu Markdown');
  });

  it("leaves out another program's English, and explains the code where a message is not known", () => {
    expect(inVietnamese('damaged-file', 'The PDF is damaged or cut short and cannot be opened (Bad XRef).')).toBe(
      'Tệp PDF bị hỏng hoặc bị cắt cụt, không mở được.',
    );
    expect(inVietnamese('damaged-file', 'Something said in a later version.')).toBe(meaningOf('damaged-file').vi);
    expect(inVietnamese('unsupported-format', 'Files of this kind are not read: a riddle.')).toBe(
      meaningOf('unsupported-format').vi,
    );
    expect(reasonOf('a riddle').vi).toBeNull();
  });

  it('is told the code where even that is not known', () => {
    expect(messageOf({ code: 'of-tomorrow', message: 'Said tomorrow.' })).toEqual({
      vi: 'Said tomorrow.',
      en: 'Said tomorrow.',
    });
    expect(meaningOf('of-tomorrow').vi).toBe('of-tomorrow');
  });

  it('explains first and then says more, in both languages', () => {
    expect(
      explanationOf({ code: 'other-period', message: 'the plan is for 2024-01-01 – 2024-12-31, the report for ? – ?' }),
    ).toEqual({
      vi: 'Kế hoạch và báo cáo thuộc hai kỳ khác nhau: kế hoạch cho 01/01/2024 – 31/12/2024, báo cáo cho ? – ?',
      en: 'Plan and report are of different periods: the plan is for 2024-01-01 – 2024-12-31, the report for ? – ?',
    });
    expect(explanationOf({ code: 'empty-file', message: 'The file is empty (0 bytes).' }).vi).toBe(
      'Tệp rỗng (0 byte), có thể do sao chép chưa xong.',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt } from '../located-text.js';
import { documentOf, lineOf } from '../testing/document-of.js';
import { readParagraphs } from './index.js';

const texts = (content: Parameters<typeof documentOf>[0]) => readParagraphs(documentOf(content)).map((p) => p.text);

const WRAPPED = `II. NHIỆM VỤ TRỌNG TÂM
1. Công tác chỉ đạo, điều hành
- Tiếp tục duy trì chuyên mục cải cách hành chính trên Cổng thông tin điện tử và
hệ thống truyền thanh của xã; thường xuyên đăng tải thông tin về hoạt động của các
cơ quan, đơn vị theo Nghị quyết số 27-
NQ/TW ngày 21/5/2019 của Ban Chấp hành Trung ương và Kế hoạch của Uỷ ban
nhân dân huyện Suối Mây về công tác tuyên truyền cải cách hành chính năm 2031.
Phòng Nội vụ theo dõi, đôn đốc việc thực hiện và báo cáo kết quả hằng quý với Chủ
tịch Uỷ ban nhân dân huyện. Kết quả là căn cứ xếp loại thi đua của từng cơ quan.
- Kiểm tra trực tiếp trên 45% cơ quan, đơn vị.
2. Cải cách thể chế
7
a) Chỉ tiêu
- 100% văn bản được rà soát; phấn đấu hoàn thành trước thời hạn mà Uỷ ban nhân
dân huyện giao.`;

describe('a line that begins with a bracket', () => {
  it('goes on with the sentence above', () =>
    expect(texts('- Các phòng hoàn thành 21/28 nhiệm vụ\n(đạt 75% kế hoạch năm).\n- Kiểm tra 4 xã.')).toEqual([
      '- Các phòng hoàn thành 21/28 nhiệm vụ (đạt 75% kế hoạch năm).',
      '- Kiểm tra 4 xã.',
    ]));

  it('begins an item where it numbers one', () =>
    expect(texts('2. Mục tiêu cụ thể\n(1) Thể chế\n(2.1) Thủ tục')).toEqual([
      '2. Mục tiêu cụ thể',
      '(1) Thể chế',
      '(2.1) Thủ tục',
    ]));

  it('and a figure goes on after "ít nhất"', () =>
    expect(texts('- Bố trí để phấn đấu có ít nhất\n40% công chức được tập huấn.')).toHaveLength(1));
});

describe('readParagraphs', () => {
  it('and a figure goes on under a full line that is not over, and begins a line of its own under a short one', () => {
    const full = (end: string) =>
      texts(
        WRAPPED.replace(
          '- 100% văn bản được rà soát;',
          `- Rà soát lại toàn bộ các văn bản do Uỷ ban nhân dân huyện ban hành; ${end} và`,
        ),
      );
    expect(full('mở\n05 lớp tập huấn về rà soát').some((text) => text.includes('mở 05 lớp tập huấn'))).toBe(true);
    expect(texts(WRAPPED.replace('a) Chỉ tiêu', 'a) Chỉ tiêu\n98% hồ sơ đúng hạn'))).toContain('98% hồ sơ đúng hạn');
  });

  it('joins wrapped lines, keeps headings and bullets apart and drops the page number', () => {
    const paragraphs = texts(WRAPPED);
    expect(paragraphs).toHaveLength(7);
    expect(paragraphs[2]).toContain('Nghị quyết số 27-NQ/TW ngày');
    expect(paragraphs[2]).toMatch(/từng cơ quan\.$/);
    expect(paragraphs.slice(4, 6)).toEqual(['2. Cải cách thể chế', 'a) Chỉ tiêu']);
    expect(paragraphs[6]).toMatch(/dân huyện giao\.$/);
  });

  it('goes on with a sentence over a footnote and keeps the note apart', () => {
    const paragraphs = readParagraphs(
      documentOf(`- Thực hiện quy chế làm việc² và các quy định của
² Quyết định số 5/QĐ-UBND ngày 03/02/2031.
cấp trên về công vụ.`),
    );
    expect(paragraphs.map((p) => [p.zone, p.text])).toEqual([
      ['body', '- Thực hiện quy chế làm việc và các quy định của cấp trên về công vụ.'],
      ['footnote', 'Quyết định số 5/QĐ-UBND ngày 03/02/2031.'],
    ]);
    expect(paragraphs[0]?.footnotes).toEqual(['2']);
    expect(paragraphs[1]?.footnoteMark).toBe('2');
  });

  it('finds notes whose marks became plain digits, only where mark and note meet', () => {
    const paragraphs = readParagraphs(
      documentOf(`- Triển khai Chương trình giai đoạn 2031-20351; các nghị quyết của
1Nghị quyết số 9/NQ-CP ngày 15/7/2031 của Chính phủ về chương trình tổng thể.
huyện về cải cách hành chính.`),
    );
    expect(paragraphs[0]?.text).toBe(
      '- Triển khai Chương trình giai đoạn 2031-2035; các nghị quyết của huyện về cải cách hành chính.',
    );
    expect(paragraphs[1]?.footnoteMark).toBe('1');
    expect(texts('- Giai đoạn 2031-20351; các nghị quyết.')).toEqual(['- Giai đoạn 2031-20351; các nghị quyết.']);
  });

  it('keeps square metres', () => {
    expect(texts('- Trụ sở rộng 250 m² của xã.')).toEqual(['- Trụ sở rộng 250 m² của xã.']);
  });

  it('lets a letterhead between two halves of a sentence not break it', () => {
    const paragraphs = texts(`- Góp phần phát triển kinh tế - xã hội của
UỶ BAN NHÂN DÂN
HUYỆN SUỐI MÂY
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
huyện năm 2031.`);
    expect(paragraphs[0]).toBe('- Góp phần phát triển kinh tế - xã hội của huyện năm 2031.');
    expect(paragraphs).toHaveLength(5);
  });

  it('ends a short heading at its line, whatever its last word wants', () => {
    expect(texts('4. Chuyển đổi số\n97% hồ sơ được số hóa.')).toHaveLength(2);
    expect(texts('1. Mặt được\nCông tác này được quan tâm.')).toHaveLength(2);
    expect(texts('- Các xã ban hành kế hoạch số\n12/KH-UBND trong tháng.')).toHaveLength(1);
  });

  it('begins an item in brackets after another one, however that was closed', () => {
    expect(
      texts('(1) Tỷ lệ hồ sơ trực tuyến đạt 60%,\n(2) Tổng giá trị giao dịch tăng;\n(3) 100% văn bản được ký số.'),
    ).toHaveLength(3);
    expect(texts('Gồm các nội dung: (1) thể chế,\n(2) thủ tục.')).toHaveLength(1);
  });

  it('believes the geometry, but not against a bullet', () => {
    expect(texts([lineOf('Nội dung một.'), lineOf('Nội dung hai.', { flow: 'continue' })])).toHaveLength(1);
    expect(texts([lineOf('Nội dung một'), lineOf('Nội dung hai', { flow: 'start' })])).toHaveLength(2);
    expect(texts([lineOf('Nội dung một;'), lineOf('- Nội dung hai', { flow: 'continue' })])).toHaveLength(2);
  });

  it('does not take a year or a date at a line start for a marker', () => {
    expect(
      texts(`- Kế hoạch giai đoạn 2026 -
2030. Báo cáo trước ngày
15. Hoàn thành theo Quyết định số
108/2020/NĐ-CP`),
    ).toHaveLength(1);
  });

  it('points each character to where it stands, whatever the lines are, and loses none but marks and page numbers', () => {
    const pieces = fc.constantFrom(...WRAPPED.split('\n'), '¹ Ghi chú', 'văn bản³', 'Số: 4/KH-UBND', '12', 'I.', 'a)');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (lines) => {
        const doc = documentOf(lines.map((text) => lineOf(text.normalize('NFC').replace(/\s+/g, ' ').trim())));
        for (const paragraph of readParagraphs(doc)) {
          for (let i = 0; i < paragraph.text.length; i++) {
            const there = doc.text[offsetAt(paragraph, i)];
            if (paragraph.text[i] === ' ') continue;
            expect(there).toBe(paragraph.text[i]);
          }
        }
      }),
    );
  });
});

describe('a footnote whose mark was lowered behind a bracket', () => {
  it('is a footnote', () =>
    expect(
      readParagraphs(
        documentOf('- Số mặt hàng giảm (giảm 77%)1. Thời gian còn 4 giờ.\n1 Theo Quyết định số 5/QĐ-BNV.'),
      ).map((p) => [p.zone, p.text, p.footnotes]),
    ).toEqual([
      ['body', '- Số mặt hàng giảm (giảm 77%). Thời gian còn 4 giờ.', ['1']],
      ['footnote', 'Theo Quyết định số 5/QĐ-BNV.', []],
    ]));

  it('or put in square brackets, with its note behind the text', () =>
    expect(
      readParagraphs(documentOf('- Xong 7 việc[1].\nTrên đây là báo cáo./.\n[1] Việc thứ tám mới đạt 60%.')).map(
        (p) => [p.zone, p.text, p.footnotes],
      ),
    ).toEqual([
      ['body', '- Xong 7 việc.', ['1']],
      ['body', 'Trên đây là báo cáo./.', []],
      ['footnote', 'Việc thứ tám mới đạt 60%.', []],
    ]));

  it('and a bracket without its note stays', () => expect(texts('- Xong 7 việc [2].')).toEqual(['- Xong 7 việc [2].']));

  it('and a figure behind a bracket is none without its note', () =>
    expect(texts('- Gồm (a)1. Thời gian còn 4 giờ.')).toEqual(['- Gồm (a)1. Thời gian còn 4 giờ.']));
});

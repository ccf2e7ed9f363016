import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../extractors/page.js';
import { readParagraphs } from '../paragraphs/index.js';
import { documentOf, lineOf, standsAt } from '../testing/document-of.js';
import { readOutline } from './index.js';

function read(content: string | readonly Line[]) {
  const doc = documentOf(content);
  return { doc, ...readOutline(doc, readParagraphs(doc)) };
}
/** Sections as an indented list: marker, title, role, area. */
function tree(content: string | readonly Line[]): string[] {
  return read(content).outline.sections.map(
    (s) => `${'  '.repeat(s.level - 1)}${s.marker ?? '·'} ${s.title ?? '–'} [${s.role}${s.field ? ` ${s.field}` : ''}]`,
  );
}
const parts = (content: string) => read(content).outline.paragraphs.map((p) => p.part);

const DECISION = `UỶ BAN NHÂN DÂN
HUYỆN SUỐI MÂY
Số: 15/QĐ-UBND
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch cải cách hành chính năm 2031
CHỦ TỊCH UỶ BAN NHÂN DÂN HUYỆN
Căn cứ Luật Tổ chức chính quyền địa phương ngày 20/02/2031;
Thực hiện Kế hoạch số 3/KH-UBND ngày 05/01/2031 của UBND tỉnh;
Theo đề nghị của Trưởng phòng Nội vụ.
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.
Điều 2. Quyết định có hiệu lực từ ngày ký.
Nơi nhận:
- Như Điều 2;
CHỦ TỊCH
Trần Thị Mây
KẾ HOẠCH
Cải cách hành chính năm 2031
(Kèm theo Quyết định số 15/QĐ-UBND)
I. MỤC TIÊU, YÊU CẦU
1. Yêu cầu
Nội dung yêu cầu.
II. NHIỆM VỤ
1. Cải cách thể chế
a) Chỉ tiêu
- 100% văn bản được rà soát.
b) Nhiệm vụ
- Rà soát văn bản.
2. Xây dựng và phát triển chính quyền điện tử, chính quyền số
2.1. Phấn đấu 50% hồ sơ được nộp trực tuyến.
2.2. Hoàn thành số hóa hồ sơ trong năm.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ: theo dõi, đôn đốc việc thực hiện. Tổng hợp báo cáo.
3. Các phòng chuyên môn
a) Về báo cáo
Gửi báo cáo hằng quý.
b) Căn cứ kết quả thực hiện, các phòng báo cáo Uỷ ban nhân dân huyện trước ngày 10.
- Báo cáo quý.
c) Các cơ quan chủ trì gồm: Phòng Tư pháp, Văn phòng chịu trách nhiệm kiểm tra.
Trên đây là Kế hoạch cải cách hành chính năm 2031./.
PHỤ LỤC
DANH MỤC NHIỆM VỤ
NĂM 2031
(Kèm theo Kế hoạch)
I. CẢI CÁCH THỂ CHẾ
1. Rà soát văn bản`;

describe('readOutline', () => {
  it('reads a decision with its plan and appendix', () => {
    expect(tree(DECISION)).toEqual([
      'Điều 1 – [article]',
      'Điều 2 – [article]',
      'I MỤC TIÊU, YÊU CẦU [targets]',
      '  1 Yêu cầu [purpose]',
      'II NHIỆM VỤ [tasks]',
      '  1 Cải cách thể chế [tasks institutions]',
      '    a Chỉ tiêu [targets institutions]',
      '    b Nhiệm vụ [tasks institutions]',
      '  2 Xây dựng và phát triển chính quyền điện tử, chính quyền số [tasks digital-government]',
      'III TỔ CHỨC THỰC HIỆN [organisation]',
      '  1 Phòng Nội vụ [organisation]',
      '  3 Các phòng chuyên môn [organisation]',
      '    a Về báo cáo [organisation]',
      'PHỤ LỤC DANH MỤC NHIỆM VỤ NĂM 2031 [appendix]',
    ]);
  });

  it('gives each part its name', () => {
    const found = parts(DECISION);
    expect(found.slice(0, 9)).toEqual([
      'header',
      'header',
      'header',
      'title',
      'title',
      'title',
      'legal-basis',
      'legal-basis',
      'legal-basis',
    ]);
    expect(found.filter((part) => part === 'closing')).toHaveLength(4);
    expect(found.filter((part) => part === 'appendix')).toHaveLength(6);
  });

  it('counts articles on through the chapters', () => {
    const rules = ['I', 'II', 'III'].map(
      (number, i) =>
        `Chương ${number}\nHOẠT ĐỘNG CỦA BAN\nĐiều ${2 * i + 1}. Nội dung.\nĐiều ${2 * i + 2}. Nội dung khác.\n`,
    );
    const text = `QUY CHẾ\nHoạt động của Ban\n${rules.join('')}`;
    expect(read(text).diagnostics).toEqual([]);
    expect(read(text.replace('Điều 4', 'Điều 9')).diagnostics.length).toBeGreaterThan(0);
  });

  it('takes no sentence about a document for the line of its name', () => {
    expect(parts('KẾ HOẠCH\nCải cách hành chính\nI. MỤC ĐÍCH\nKẾ HOẠCH này nêu rõ việc.\nII. NHIỆM VỤ')).toEqual([
      'title',
      'title',
      'body',
      'body',
      'body',
    ]);
  });

  it('takes the parts of a letter that gives a report for results, not those of one that asks for it', () => {
    const letter = (body: string) =>
      tree(`SỞ Y TẾ
Số: 22/SYT-VP
V/v báo cáo kết quả cải cách hành chính quý I năm 2031
Kính gửi: Sở Nội vụ
${body}
1. Cải cách thể chế
- Đã rà soát 12/12 văn bản.`);
    expect(letter('Sở Y tế báo cáo kết quả cải cách hành chính quý I năm 2031 như sau:')).toEqual([
      '1 Cải cách thể chế [results institutions]',
    ]);
    expect(letter('Sở Y tế đề nghị các đơn vị gửi báo cáo trước ngày 10/3/2031.')).toEqual([
      '1 Cải cách thể chế [other institutions]',
    ]);
  });

  it('reports a break in the numbering and keeps it', () => {
    expect(read(DECISION).diagnostics.map((d) => [d.code, d.message.slice(0, 18)])).toEqual([
      ['numbering-gap', '"3" stands after 1'],
    ]);
  });

  it('gives a sentence that follows a run-in heading of its list to the part above', () => {
    const { outline } = read(DECISION);
    const entry = outline.paragraphs.find((p) => p.paragraph.text.startsWith('b) Căn cứ kết quả'));
    expect(entry?.heading).toBe(false);
    expect(entry?.section?.title).toBe('Các phòng chuyên môn');
    const runIn = outline.paragraphs.find((p) => p.paragraph.text.startsWith('1. Phòng Nội vụ'));
    expect(runIn?.paragraph.text.slice(runIn.bodyFrom)).toMatch(/^theo dõi/);
  });

  it('knows parts, capitals and numbers three deep, and a plan that stands alone', () => {
    expect(
      tree(`KẾ HOẠCH
Cải cách hành chính năm 2031
Phần thứ nhất
KẾT QUẢ NĂM 2030
A. ĐÁNH GIÁ CHUNG
I. Ưu điểm
1. Công tác chỉ đạo, điều hành
1.1. Về công tác kiểm tra
1.1.1. Kiểm tra định kỳ
- Đã kiểm tra.
1.2. Về công tác tuyên truyền
- Đã tuyên truyền.
B. HẠN CHẾ
- Còn chậm.
Phần thứ hai
NHIỆM VỤ NĂM 2031
I. GIẢI PHÁP
- Tăng cường kiểm tra.`),
    ).toEqual([
      'Phần thứ nhất KẾT QUẢ NĂM 2030 [results]',
      '  A ĐÁNH GIÁ CHUNG [assessment]',
      '    I Ưu điểm [assessment]',
      '      1 Công tác chỉ đạo, điều hành [assessment steering]',
      '        1.1 Về công tác kiểm tra [assessment steering]',
      '          1.1.1 Kiểm tra định kỳ [assessment steering]',
      '        1.2 Về công tác tuyên truyền [assessment steering]',
      '  B HẠN CHẾ [assessment]',
      'Phần thứ hai NHIỆM VỤ NĂM 2031 [tasks]',
      '  I GIẢI PHÁP [solutions]',
    ]);
  });

  it('takes no numbered sentence for a heading', () => {
    const sentences = [
      '1. Tăng cường kiểm tra công tác cải cách hành chính tại các đơn vị.',
      '1. Thủ trưởng các cơ quan chịu trách nhiệm trước Chủ tịch Uỷ ban nhân dân.',
      '1. Tập trung ban hành các kế hoạch: cải cách hành chính; chuyển đổi số; kiểm tra.',
      '1. 100% cơ quan ban hành kế hoạch;',
      '1. Hoàn thành chỉ tiêu thu ngân sách theo Nghị quyết được giao: 12 tỷ đồng.',
      '1. Phấn đấu 40% hồ sơ trực tuyến',
      '1. Cấp xã: từ 96% trở lên.',
      '1. Tỷ lệ hồ sơ trả đúng hạn đạt:\n- Cấp tỉnh 99%.',
      '1. Việc lấy ý kiến người dân được thực hiện như sau:\n- Phát phiếu.',
      '1. Sở Nội vụ chủ trì, phối hợp với các sở liên quan:\n- Kiểm tra công vụ.',
    ];
    for (const sentence of sentences) expect(tree(`I. NHIỆM VỤ\n${sentence}\n2. Công việc khác.`)).toHaveLength(1);
  });

  it('takes an order for a heading where sentences or a list of what is to be done stand under it', () => {
    expect(
      tree(`I. GIẢI PHÁP
1. Đẩy mạnh truyền thông: Phát sóng hằng tháng chuyên mục cải cách hành chính trên đài.
2. Tăng cường kiểm tra: Kiểm tra đột xuất tại các xã, công khai kết quả hằng quý.
II. NHIỆM VỤ
1. Nâng cao chất lượng phục vụ.
- Niêm yết thủ tục.
2. Đẩy mạnh số hóa hồ sơ
+ Số hóa sổ hộ tịch.
3. Triển khai các văn bản: Nghị quyết số 8/NQ-HĐND; Kế hoạch số 12/KH-UBND của huyện.
4. Phối hợp với các cơ quan: Công an huyện, Kho bạc Nhà nước và Chi cục Thuế khu vực.
5. Thực hiện nghiêm quy chế làm việc của cơ quan.
Trên đây là Kế hoạch của Uỷ ban nhân dân xã.`),
    ).toEqual([
      'I GIẢI PHÁP [solutions]',
      '  1 Đẩy mạnh truyền thông [solutions]',
      '  2 Tăng cường kiểm tra [solutions]',
      'II NHIỆM VỤ [tasks]',
      '  1 Nâng cao chất lượng phục vụ [tasks]',
      '  2 Đẩy mạnh số hóa hồ sơ [tasks digital-government]',
    ]);
  });

  it('takes no order in plain type for a heading where headings of its kind are bold', () => {
    const bold = { bold: true, italic: null, size: 14, align: null, font: null };
    const plain = { ...bold, bold: false };
    const line = (text: string, style: typeof bold) => lineOf(text, { style, flow: 'start' });
    expect(
      tree([
        line('I. NHIỆM VỤ', bold),
        line('1. Cải cách thể chế', bold),
        line('- Rà soát văn bản.', plain),
        line('2. Cải cách tổ chức bộ máy', bold),
        line('1. Tăng cường kiểm tra các đơn vị sự nghiệp', plain),
        line('- Kiểm tra hằng quý.', plain),
        line('2. Thực hiện tinh giản biên chế', plain),
        line('- Theo lộ trình.', plain),
      ]),
    ).toEqual([
      'I NHIỆM VỤ [tasks]',
      '  1 Cải cách thể chế [tasks institutions]',
      '  2 Cải cách tổ chức bộ máy [tasks apparatus]',
    ]);
  });

  it('ends no heading at a colon in a bracket', () =>
    expect(tree('I. NHIỆM VỤ\n1. Chỉ đạo, điều hành (điểm chuẩn: 9 điểm; năm 2030 đạt 8 điểm)\n- Kiểm tra.')[1]).toBe(
      '  1 Chỉ đạo, điều hành (điểm chuẩn: 9 điểm; năm 2030 đạt 8 điểm) [tasks steering]',
    ));

  it('takes an organ before a short duty for a run-in heading', () =>
    expect(
      tree('I. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Phục vụ hành chính công: Bảo đảm 100% hồ sơ được số hóa.'),
    ).toHaveLength(2));

  it('takes the title of a part for no new document, and a label with a number for no heading', () => {
    expect(
      tree(`KẾ HOẠCH
Cải cách hành chính năm 2031
PHẦN THỨ NHẤT
KẾT QUẢ NĂM 2030
Đã kiểm tra 12 đơn vị.
PHẦN THỨ HAI
KẾ HOẠCH NĂM 2031
I. Mục tiêu
Chỉ tiêu 1: Tỷ lệ hồ sơ đúng hạn:
- Tại Sở: 98%.`),
    ).toEqual([
      'PHẦN THỨ NHẤT KẾT QUẢ NĂM 2030 [results]',
      'PHẦN THỨ HAI KẾ HOẠCH NĂM 2031 [other]',
      '  I Mục tiêu [targets]',
    ]);
  });

  it('reads the plan that stands inside an article, and the articles after it', () => {
    const plan = `QUYẾT ĐỊNH
Phê duyệt Kế hoạch cải cách hành chính năm 2031
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Kế hoạch cải cách hành chính năm 2031 với các nội dung chủ yếu sau:
1. Mục tiêu
a) 100% thủ tục được công khai.
2. Nhiệm vụ và giải pháp
- Rà soát văn bản.
Điều 2. Tổ chức thực hiện
1. Sở Nội vụ theo dõi, đôn đốc.
Điều 3. Quyết định có hiệu lực từ ngày ký.`;
    expect(tree(plan)).toEqual([
      'Điều 1 – [article]',
      '  1 Mục tiêu [targets]',
      '  2 Nhiệm vụ và giải pháp [tasks]',
      'Điều 2 – [article]',
      'Điều 3 – [article]',
    ]);
    // Clauses of other articles stay clauses.
    expect(
      tree(plan.replace('Phê duyệt Kế hoạch cải cách hành chính năm 2031 với', 'Sửa đổi Quy chế với')),
    ).toHaveLength(3);
  });

  it('believes bold type: unnumbered and run-in headings', () => {
    const bold = { bold: true, italic: null, size: 14, align: null, font: null };
    const plain = { ...bold, bold: false };
    expect(
      tree([
        lineOf('I. NHIỆM VỤ', { style: bold, flow: 'start' }),
        lineOf('Công tác tuyên truyền', { style: bold, flow: 'start' }),
        lineOf('- Phát tin hằng tuần.', { style: plain, flow: 'start' }),
        lineOf('1. Đẩy mạnh kiểm tra: thực hiện hằng quý và báo cáo.', {
          style: { ...plain, leadLength: 21 },
          flow: 'start',
        }),
      ]),
    ).toEqual(['I NHIỆM VỤ [tasks]', '  · Công tác tuyên truyền [tasks]', '  1 Đẩy mạnh kiểm tra [tasks]']);
  });

  it('ends a bold heading where its bold lines end', () => {
    const bold = { bold: true, italic: null, size: 14, align: null, font: null };
    const plain = { ...bold, bold: false };
    expect(
      tree([
        lineOf('I. TỔ CHỨC THỰC HIỆN', { style: bold, flow: 'start' }),
        lineOf('1. Phát huy vai trò của Trung tâm Truyền thông, Cổng Thông tin', { style: bold, flow: 'start' }),
        lineOf('điện tử: xây dựng chuyên mục, nêu gương điển hình', {
          style: { ...plain, leadLength: 8 },
          flow: 'continue',
        }),
        lineOf('trong thực hiện công tác cải cách hành chính.', { style: plain, flow: 'continue' }),
      ]),
    ).toEqual([
      'I TỔ CHỨC THỰC HIỆN [organisation]',
      '  1 Phát huy vai trò của Trung tâm Truyền thông, Cổng Thông tin điện tử [organisation]',
    ]);
  });

  it('reads "Chỉ tiêu:" on a line of its own as a heading where there is no typography', () => {
    expect(tree('1. Cải cách thể chế\nChỉ tiêu:\n- 100% văn bản.\nNhiệm vụ:\n- Rà soát.')).toEqual([
      '1 Cải cách thể chế [other institutions]',
      '  · Chỉ tiêu [targets institutions]',
      '  · Nhiệm vụ [tasks institutions]',
    ]);
  });

  it('gives a footnote the section of its mark', () => {
    const { outline } = read(`I. KẾT QUẢ
- Đã kiểm tra 12 đơn vị¹.
II. HẠN CHẾ
- Còn chậm.
¹ Quyết định số 4/QĐ-UBND.`);
    expect(outline.paragraphs.at(-1)?.section?.marker).toBe('I');
  });

  it('never throws and quotes what stands there, whatever is cut or shuffled', () => {
    const lines = DECISION.split('\n');
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines, { minLength: 0 }),
        fc.array(fc.oneof(fc.string(), fc.constantFrom('1.1', 'II.', 'a)', 'PHỤ LỤC', 'Điều 9. X')), { maxLength: 5 }),
        (shuffled, extra) => {
          const { doc, outline } = read(
            [...shuffled, ...extra].map((text) => lineOf(text.replace(/\s+/g, ' ').trim())),
          );
          const ids = new Set(outline.sections.map((s) => s.id));
          for (const section of outline.sections) {
            expect(standsAt(doc, section.source)).toBe(true);
            if (section.parent !== null) expect(ids.has(section.parent)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('run-in headings that begin as orders', () => {
  const sections = (...items: string[]) =>
    read(['KẾ HOẠCH', 'Cải cách hành chính năm 2026', '', 'I. NHIỆM VỤ', ...items, 'II. KINH PHÍ', ''].join('\n'))
      .outline.sections.map(({ title }) => title)
      .slice(1, -1);

  it('are told where they stand in a row', () =>
    expect(sections('1. Kiểm tra định kỳ: 05 phòng, 04 xã.', '2. Kiểm tra đột xuất: mỗi tháng 01 đơn vị.')).toEqual([
      'Kiểm tra định kỳ',
      'Kiểm tra đột xuất',
    ]));

  it('are none where a figure has a label', () =>
    expect(
      sections(
        '1. Hồ sơ trực tuyến: cấp tỉnh 80%; cấp xã 70%.',
        '2. Thời gian cấp phép: giảm từ 15 ngày xuống 12 ngày.',
      ),
    ).toEqual([]));
});

describe('headings typed in odd ways', () => {
  const plan = (...lines: string[]): string => ['KẾ HOẠCH', 'Cải cách hành chính năm 2031', ...lines].join('\n');

  it('may have numbers in brackets, where they are names over text', () =>
    expect(
      tree(
        plan(
          'I- MỤC TIÊU',
          '(1) Mục tiêu chung',
          'Xây dựng nền hành chính gần dân.',
          '(2) Mục tiêu cụ thể:',
          '(2.1) Về thể chế',
          '- 100% văn bản đúng hạn.',
          '(2.2) Về thủ tục hành chính',
          '- 98% hồ sơ đúng hạn.',
          'II- NHIỆM VỤ',
          '(1) Rà soát văn bản của xã',
          '(2) Kiểm tra cải cách hành chính;',
          '(3) Cải cách chế độ công vụ phải được các phòng quan tâm',
          '- Theo dõi.',
        ),
      ),
    ).toEqual([
      'I MỤC TIÊU [targets]',
      '  (1) Mục tiêu chung [targets]',
      '  (2) Mục tiêu cụ thể [targets]',
      '    (2.1) Về thể chế [targets institutions]',
      '    (2.2) Về thủ tục hành chính [targets procedures]',
      'II NHIỆM VỤ [tasks]',
    ]));

  it('may have a stroke and a stop, or be called "Mục"', () =>
    expect(
      tree(
        plan(
          'I/ MỤC TIÊU',
          '- 98% hồ sơ đúng hạn.',
          'II/ NHIỆM VỤ',
          'Mục 1. Cải cách thể chế',
          '- Rà soát văn bản.',
          'Mục 2. Cải cách tài chính công',
          '- Công khai ngân sách.',
          'Mục 3 Phụ lục kèm theo nêu rõ từng việc.',
          'III/ TỔ CHỨC THỰC HIỆN',
          '1/. Văn phòng',
          'Theo dõi, đôn đốc.',
          '2/. Các phòng chuyên môn',
          'Báo cáo hằng quý.',
        ),
      ),
    ).toEqual([
      'I MỤC TIÊU [targets]',
      'II NHIỆM VỤ [tasks]',
      '  Mục 1 Cải cách thể chế [tasks institutions]',
      '  Mục 2 Cải cách tài chính công [tasks public-finance]',
      'III TỔ CHỨC THỰC HIỆN [organisation]',
      '  1 Văn phòng [organisation]',
      '  2 Các phòng chuyên môn [organisation]',
    ]));

  it('are none where they count', () =>
    expect(
      tree(
        plan(
          'I. KẾT QUẢ',
          '1. Tiếp nhận hồ sơ: đúng quy định.',
          '2. Giải quyết 3.120 hồ sơ: sớm hạn 2.900 (92,9%), đúng hạn 220 (7,1%).',
          '3. Tổng số thủ tục: 145 thủ tục, trong đó 90 thủ tục toàn trình.',
          '4. Tồn tại: 5/20 thôn chưa có loa; đường truyền yếu.',
        ),
      ),
    ).toEqual(['I KẾT QUẢ [results]', '  1 Tiếp nhận hồ sơ [results]', '  4 Tồn tại [assessment]']));

  it('"Mục" stands between chapter and article in a regulation', () =>
    expect(
      tree(
        ['QUY CHẾ', 'Làm việc', 'Chương I', 'QUY ĐỊNH CHUNG', 'Mục 1', 'PHẠM VI', 'Điều 1. Phạm vi điều chỉnh.'].join(
          '\n',
        ),
      ),
    ).toEqual(['Chương I QUY ĐỊNH CHUNG [other]', '  Mục 1 PHẠM VI [other]', '    Điều 1 – [article]']));
});

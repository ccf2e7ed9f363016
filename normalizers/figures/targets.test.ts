import { describe, expect, it } from 'vitest';
import { readTargets } from './targets.js';
import { read } from './testing/sample.js';

const PLAN = `KẾ HOẠCH
Cải cách hành chính huyện Na Luông năm 2024

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Tiếp tục thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về 06 lĩnh vực cải cách.

II. NHIỆM VỤ TRỌNG TÂM
1. Công tác chỉ đạo, điều hành
- Thực hiện kiểm tra trực tiếp trên 35% các cơ quan, đơn vị trực thuộc; đẩy mạnh kiểm tra đột xuất.
- Tham mưu 03 cuộc họp với các phòng.
2. Cải cách thủ tục hành chính
a) Chỉ tiêu
- Phấn đấu các chỉ tiêu sau:
- Đến năm 2025, ít nhất 65% hồ sơ được nộp trực tuyến; 100% kết quả được số hóa.
- Công bố đầy đủ, kịp thời danh mục thủ tục đến hết ngày 31/12/2023.
- Mức độ hài lòng của người dân đạt tối thiểu 92,5%.
b) Nhiệm vụ
- Rà soát các quy định theo Quyết định số 468/QĐ-TTg ngày 27/3/2021.

III. KINH PHÍ THỰC HIỆN
Kinh phí dự kiến 350 triệu đồng.

IV. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ
- Tổng hợp, báo cáo 100% nội dung theo quy định.
`;

describe('readTargets', () => {
  const { doc, outline, metadata } = read(PLAN);
  const { targets } = readTargets(doc, outline, metadata);

  it('lists every committed figure and the items without one, in order', () =>
    expect(
      targets.map((t) => [t.value && `${t.value.comparator} ${t.value.number}`, t.field, t.deadline?.raw ?? null]),
    ).toEqual([
      ['gt 35', 'steering', null],
      ['eq 3', 'steering', null],
      ['gte 65', 'procedures', 'Đến năm 2025'],
      ['eq 100', 'procedures', null],
      [null, 'procedures', null],
      ['gte 92.5', 'procedures', null],
    ]));

  it('shows where each stands', () => {
    for (const target of targets) {
      expect(doc.text.slice(target.source.start, target.source.end).replace(/\s+/gu, ' ')).toBe(target.source.quote);
      expect(target.source.quote).toContain(target.statement);
    }
  });

  it('gives each the section that it stands in', () => {
    const titles = new Map(outline.sections.map((section) => [section.id, section.title]));
    expect(targets.map((t) => titles.get(t.section ?? ''))).toEqual([
      'Công tác chỉ đạo, điều hành',
      'Công tác chỉ đạo, điều hành',
      'Chỉ tiêu',
      'Chỉ tiêu',
      'Chỉ tiêu',
      'Chỉ tiêu',
    ]);
  });

  it('is surer of a percentage in its place than of a count among the tasks', () => {
    const text = PLAN.replace('Tham mưu 03 cuộc họp', 'Tổ chức ít nhất 03 cuộc họp');
    const again = read(text);
    const all = readTargets(again.doc, again.outline, again.metadata).targets;
    const count = all.find((t) => t.value?.unit === 'count');
    expect(count?.value).toMatchObject({ comparator: 'gte', number: 3 });
    expect(count?.confidence).toBeLessThan(
      Math.min(...all.filter((t) => t.value?.unit === 'percent').map((t) => t.confidence)),
    );
  });

  it('takes from a report only what it says of the coming period', () => {
    const report = read(
      `BÁO CÁO
Kết quả cải cách hành chính năm 2023

I. KẾT QUẢ THỰC HIỆN
1. Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ đúng hạn đạt 97,5%.

II. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2024
- Phấn đấu tỷ lệ hồ sơ đúng hạn đạt trên 98%.
`,
      { kind: 'report' },
    );
    const found = readTargets(report.doc, report.outline, report.metadata).targets;
    expect(found.map((t) => t.value)).toEqual([{ comparator: 'gt', number: 98, upper: null, unit: 'percent' }]);
  });
});

describe('an aim without a figure', () => {
  it('has no area of its own under the general aim', () => {
    const fieldsUnder = (title: string) => {
      const text = `KẾ HOẠCH\nNăm 2024\n\nI. MỤC TIÊU\n1. ${title}\n- Hoàn thiện thể chế, rà soát văn bản quy phạm pháp luật.\n`;
      const { doc, outline, metadata } = read(text);
      return readTargets(doc, outline, metadata).targets.map(({ field }) => field);
    };
    expect(fieldsUnder('Mục tiêu chung')).toEqual([null]);
    expect(fieldsUnder('Mục tiêu cụ thể')).toEqual(['institutions']);
  });
});

import { describe, expect, it } from 'vitest';
import { readTargets } from './targets.js';
import { read } from './testing/sample.js';

/** Areas of reform of the figures of a plan whose headings name none. */
function areas(items: string, title = 'Cải cách hành chính năm 2024'): (string | null)[] {
  const { doc, outline, metadata } = read(`KẾ HOẠCH\n${title}\n\nI. MỤC TIÊU CỤ THỂ\n${items}\n`, { title });
  return readTargets(doc, outline, metadata).targets.map(({ field }) => field);
}

describe('the label of an item', () => {
  it('names the area of all that it says', () =>
    expect(areas('- Về thủ tục hành chính: 96% hồ sơ đúng hạn. Tỷ lệ hồ sơ nộp trực tuyến đạt 55%.')).toEqual([
      'procedures',
      'procedures',
    ]));

  it('and of the items under it, up to the next of its kind', () =>
    expect(
      areas(
        '- Nhóm tiêu chí tài chính:\n+ Tiết kiệm 10% kinh phí.\n+ 90% trường được giao quyền.\n- 70% văn bản được ký số.',
      ),
    ).toEqual(['public-finance', 'public-finance', 'digital-government']));

  it('tells nothing where it names what is measured', () =>
    expect(areas('- Tỷ lệ hồ sơ TTHC nộp trực tuyến: 70%.')).toEqual(['digital-government']));
});

describe('a title', () => {
  it('that names one area tells that of what its words leave open', () =>
    expect(areas('- Hoàn thành 80% khối lượng.', 'Chuyển đổi số năm 2024')).toEqual(['digital-government']));

  it('that names two tells neither', () =>
    expect(
      areas('- 60% biên chế được sắp xếp lại.', 'Kiểm soát thủ tục hành chính và cải cách chế độ công vụ năm 2024'),
    ).toEqual(['apparatus']));
});

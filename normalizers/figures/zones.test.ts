import { describe, expect, it } from 'vitest';
import { readResults } from './results.js';
import { readTargets } from './targets.js';
import { read } from './testing/sample.js';

/** Figures told as targets and as results of a text of one section with one figure. */
function told(kind: 'plan' | 'report' | 'other', title: string): string {
  const text = `${kind === 'report' ? 'BÁO CÁO' : 'KẾ HOẠCH'}\nCông tác cải cách hành chính\n\nI. ${title}\n- Tỷ lệ hồ sơ đúng hạn đạt 97,5%.\n`;
  const { doc, outline, metadata } = read(text, { kind });
  const targets = readTargets(doc, outline, metadata).targets.length;
  const results = readResults(doc, outline, metadata).results.length;
  return `${targets} ${results}`;
}

describe('what a figure is to its document', () => {
  it.each([
    ['plan', 'CÁC CHỈ TIÊU CHỦ YẾU', '1 0'],
    ['plan', 'NHIỆM VỤ TRỌNG TÂM', '1 0'],
    ['plan', 'TỔ CHỨC THỰC HIỆN', '0 0'],
    ['plan', 'KINH PHÍ THỰC HIỆN', '0 0'],
    ['plan', 'KẾT QUẢ THỰC HIỆN NĂM 2023', '0 0'],
    ['report', 'KẾT QUẢ THỰC HIỆN', '0 1'],
    ['report', 'ĐÁNH GIÁ CHUNG', '0 1'],
    ['report', 'KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU', '0 1'],
    ['report', 'PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2024', '1 0'],
    ['report', 'KIẾN NGHỊ, ĐỀ XUẤT', '0 0'],
    ['other', 'QUY ĐỊNH CHUNG', '0 0'],
    ['other', 'NHIỆM VỤ TRỌNG TÂM', '1 0'],
  ] as const)('%s, %s: targets and results %s', (kind, title, expected) => expect(told(kind, title)).toBe(expected));

  const inPreamble = (sentence: string): number => {
    const { doc, outline, metadata } = read(
      `KẾ HOẠCH\nCải cách hành chính\n\n${sentence}\n\nI. NHIỆM VỤ\nCác xã thực hiện.\n`,
    );
    return readTargets(doc, outline, metadata).targets.length;
  };

  it('before the first heading of a plan a figure tells why, unless it is aimed at', () => {
    expect(inPreamble('Theo kết quả công bố, tỉnh xếp hạng 28/34, tỷ lệ hồ sơ trực tuyến đạt 41%.')).toBe(0);
    expect(inPreamble('Ủy ban nhân dân xã phấn đấu tỷ lệ hồ sơ trực tuyến đạt 70%.')).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { NO_STYLE, type Word } from '../../extractors/page.js';
import { composeText } from '../compose-text.js';
import { readParagraphs } from '../paragraphs/index.js';
import { readOutline } from '../structure/index.js';
import { readTargets } from './targets.js';
import { read } from './testing/sample.js';

const HEAD = 'KẾ HOẠCH\nCải cách hành chính năm 2024\n\nI. CÁC CHỈ TIÊU CHỦ YẾU\n';
const codes = (text: string): string[] => {
  const { doc, outline, metadata } = read(HEAD + text);
  return readTargets(doc, outline, metadata).diagnostics.map((diagnostic) => diagnostic.code);
};

describe('doubts about a figure', () => {
  it('are told for more than all there are', () =>
    expect(codes('- Phấn đấu 150% hồ sơ được số hóa.')).toEqual(['implausible-percentage']));
  it('are told for digits with two readings', () =>
    expect(codes('- Hỗ trợ ít nhất 1,250 lượt người dân.')).toEqual(['uncertain-figure']));
  it('are told for levels that do not pair off with their figures', () =>
    expect(codes('- Số hóa kết quả của cấp tỉnh, cấp huyện, cấp xã đạt tương ứng là 90%, 80%.')).toContain(
      'levels-do-not-pair',
    ));
  it('are not told for plans exceeded or plain figures', () =>
    expect(codes('- Thu ngân sách đạt 105% dự toán.\n- 100% hồ sơ được số hóa.')).toEqual([]));

  it('follow the words that a scan was read into', () => {
    const line = (text: string, confidence: number, doubt?: Word['doubt']) => {
      const words = text.split(' ').map(
        (word, i): Word => ({
          text: word,
          box: [i * 10, 0, i * 10 + 9, 10],
          confidence: /\d/.test(word) ? confidence : 1,
          ...(doubt && /\d/.test(word) ? { doubt } : {}),
        }),
      );
      return { kind: 'line', text, box: [0, 0, 500, 10], words, style: NO_STYLE, zone: 'body', flow: 'start' } as const;
    };
    const { metadata } = read(HEAD);
    const page = { number: 1, width: 595, height: 842, rotation: 0, method: 'ocr', confidence: 0.9 } as const;
    const doc = composeText([
      {
        ...page,
        blocks: [
          line('I. CÁC CHỈ TIÊU CHỦ YẾU', 1),
          line('- Phấn đấu 100% hồ sơ được số hóa.', 0.95),
          line('- Phấn đấu 98% hồ sơ đúng hạn.', 0.9, 'second-reading'),
        ],
      },
    ]);
    const { targets, diagnostics } = readTargets(doc, readOutline(doc, readParagraphs(doc)).outline, metadata);
    expect(targets.map((t) => t.value?.number)).toEqual([100, 98]);
    expect(targets[0]?.confidence).toBeGreaterThan(0.85);
    expect(targets[1]?.confidence).toBeLessThan(0.5);
    expect(diagnostics.map((d) => [d.code, d.page])).toEqual([['uncertain-figure', 1]]);
  });
});

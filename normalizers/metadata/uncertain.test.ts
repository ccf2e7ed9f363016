import { describe, expect, it } from 'vitest';
import { type Line, NO_STYLE, type Page, type Word } from '../../extractors/page.js';
import { composeText } from '../compose-text.js';
import { uncertainIdentity } from './uncertain.js';

/** A line in which words written "…?" are filled in by hand and those written "…!" hardly seen. */
function line(text: string): Line {
  const words = text.split(' ').map((written, i): Word => {
    const box = [i * 40, 0, i * 40 + 30, 10] as const;
    if (written.endsWith('?')) return { text: written.slice(0, -1), box, confidence: 0.3, doubt: 'handwriting' };
    if (written.endsWith('!')) return { text: written.slice(0, -1), box, confidence: 0.6 };
    return { text: written, box, confidence: 0.95 };
  });
  const plain = words.map((word) => word.text).join(' ');
  return { kind: 'line', text: plain, box: [0, 0, 400, 10], words, style: NO_STYLE, zone: 'body', flow: 'unknown' };
}

function messages(method: Page['method'], ...texts: string[]): string[] {
  const page: Page = {
    number: 3,
    width: 595,
    height: 842,
    rotation: 0,
    method,
    confidence: 0.9,
    blocks: texts.map(line),
  };
  const found = uncertainIdentity(composeText([page]));
  expect(found.every((one) => one.code === 'uncertain-figure' && one.page === 3)).toBe(true);
  return found.map((one) => one.message);
}

describe('the number and date of a scanned document', () => {
  it('are doubted where they were filled in by hand', () => {
    const [first, ...more] = messages('ocr', 'Số: 57? /KH-UBND', 'Sông Mới, ngày 9 tháng 2 năm 2023');
    expect(first).toContain('"57"');
    expect(first).toContain('by hand');
    expect(more).toEqual([]);
  });

  it('are doubted where they were hardly seen', () => {
    expect(messages('ocr', 'Sông Mới, ngày 9! tháng 2 năm 2023')).toEqual([expect.stringContaining('may be misread')]);
  });

  it('are doubted in the line under the title of an attached plan', () => {
    expect(messages('ocr', '(Ban hành kèm theo Quyết định số 57? /QĐ-UBND)')).toHaveLength(1);
  });

  it('are not doubted where they were read surely, nor in a text layer', () => {
    expect(messages('ocr', 'Số: 57/KH-UBND', 'Sông Mới, ngày 9 tháng 2 năm 2023')).toEqual([]);
    expect(messages('text-layer', 'Số: 57? /KH-UBND')).toEqual([]);
  });

  it('are doubted where a pen left nothing that reads as a figure', () => {
    for (const text of [
      'Số: /KH-UBND',
      'Số: Alf /KH-UBND',
      'Số -CTr/HU',
      'Sông Mới, ngày tháng 4 năm 2023',
      'Sông Mới, ngàyĐKthángÁnăm 2023',
    ]) {
      expect(messages('ocr', text)).toEqual([expect.stringContaining('No figure could be read')]);
    }
    expect(messages('ocr', '(Kèm theo Quyết định số /QĐ-UBND ngày 4/5/2023)')).toHaveLength(1);
    expect(messages('docx', 'Số: /KH-UBND')).toEqual([]);
  });

  it('are no dates in running text, however these are seen', () => {
    expect(messages('ocr', 'Thông báo ngày 9! tháng 2 năm 2023 của Văn phòng về việc họp giao ban')).toEqual([]);
    expect(
      messages('ocr', 'hết ngày 5! tháng 2 năm 2023 và đã được tổng hợp, trình lãnh đạo xem xét, quyết định'),
    ).toEqual([]);
  });

  it('are doubted on every page where a pen filled them in', () => {
    const before = Array.from({ length: 40 }, (_, i) => `Dòng chữ thường thứ ${i} của văn bản`);
    const later = ['(Kèm theo Quyết định số 99? /QĐ-UBND)', 'ngày 22 tháng Ó năm 2015', 'Quyết định số /QĐ-UBND'];
    expect(messages('ocr', ...before, ...later)).toHaveLength(3);
    const sound = [
      '6 tháng đầu năm 2024',
      'vào ngày 2 tháng 3 năm 2024',
      'số ngày trong tháng của năm 2024',
      '(2).? VT',
    ];
    expect(messages('ocr', ...before, ...sound)).toEqual([]);
  });

  it('are not other numbers of the text', () => {
    expect(messages('ocr', 'Căn cứ Quyết định số 8/QĐ-HĐ ngày 5? tháng 2 năm 2021 của Hội đồng')).toEqual([]);
    expect(messages('ocr', 'Phấn đấu 57? hồ sơ được tiếp nhận', 'Nơi nhận: 12? bản')).toEqual([]);
  });
});
